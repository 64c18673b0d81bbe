import type { RecomputedCalculation } from '../../../contract/kept-calculations'
import { call, messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { useNotice } from '../../notice'
import { BackToSaved } from './back-to-saved'
import { CompareView } from './compare-view'
import { showRoom, type VersionPlace } from './room'

/** 重算对比: what was saved, and what the present rules and parameters make of it. */
export function RecomputeView({ place }: { readonly place: VersionPlace }) {
  const [recomputed] = useCall('calculation.recompute', place)
  return (
    <section className="page saved">
      <div className="tools">
        <BackToSaved />
        <h1>重算对比</h1>
        <span className="quiet">存档不因重算而改变。</span>
        {recomputed.kind === 'loaded' && recomputed.value.kind === 'compared' ? (
          <KeepButton id={place.id} recomputed={recomputed.value} />
        ) : null}
      </div>
      <div className="scroll">
        <Loading state={recomputed}>{(value) => <Recomputed recomputed={value} />}</Loading>
      </div>
    </section>
  )
}

function Recomputed({ recomputed }: { readonly recomputed: RecomputedCalculation }) {
  switch (recomputed.kind) {
    case 'gone':
      return <p className="padded">{recomputed.message}</p>
    case 'refused':
      return (
        <div className="padded">
          <p>按现行规则，存档的数据需要改正，不能直接重算；请在表单中打开后改正：</p>
          <ul>
            {recomputed.problems.map(({ input, label, reason, remedy }) => (
              <li key={`${input} ${reason}`} className="problem">
                {label}：{reason}；{remedy}
              </li>
            ))}
          </ul>
        </div>
      )
    case 'compared':
      return (
        <>
          {recomputed.changes.length === 0 ? null : (
            <ul className="recompute-changes">
              {recomputed.changes.map((change) => (
                <li key={change}>▲ {change}</li>
              ))}
            </ul>
          )}
          <CompareView compared={recomputed.compared} />
        </>
      )
  }
}

interface KeepButtonProps {
  readonly id: string
  readonly recomputed: Extract<RecomputedCalculation, { readonly kind: 'compared' }>
}

function KeepButton({ id, recomputed }: KeepButtonProps) {
  const notice = useNotice()
  const keep = async () => {
    const { calculation } = await call('calculation.open', { id, version: null })
    const { calculatorId, name, subject, note } = calculation
    const { inputs, readings, uses } = recomputed
    const saved = await call('calculation.save', {
      ...{ id, calculatorId, inputs, readings, uses },
      ...{ name, subject, note },
    })
    notice.saved(`“${saved.name}”第${saved.version}版`)
    showRoom({ kind: 'saved', view: { kind: 'open', place: { id, version: null } } })
  }
  return (
    <button
      type="button"
      className="primary"
      onClick={() => {
        keep().catch((error: unknown) => {
          notice.show(messageOf(error), 'problem')
        })
      }}
    >
      把重算结果存为新版本
    </button>
  )
}
