import { useMemo } from 'react'
import {
  differenceWords,
  pairStatusWords,
  type Comparison,
  type DifferenceKind,
  type PairStatus,
} from '../../../domain/comparison/comparison'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { call } from '../../api'
import { ExportButton } from '../../components/export-button'
import { Loading } from '../../components/loading'
import { moveFocus } from '../../hooks/arrow-focus'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import { createStore, useStore } from '../../store'
import { pairFits } from './comparison-segments'
import { DocumentChoice } from './document-choice'
import { PairRow } from './pair-row'
import { PersonTable } from './person-table'

interface Two {
  readonly leftId: string
  readonly rightId: string
}

/** What is compared; null until one of the offered pairs is taken. */
const chosen = createStore<Two | null>(null)
const wanted = createStore<{
  readonly status: '' | PairStatus
  readonly kind: '' | DifferenceKind
}>({ status: '', kind: '' })

/** 对照: two documents side by side, clause by clause. */
export function ComparisonPage() {
  const [documents] = useCall('document.list', {})
  const [pairs] = useCall('comparison.pairs', {})
  return (
    <Loading state={documents}>
      {(all) => (
        <Loading state={pairs}>{(offered) => <Choice documents={all} offered={offered} />}</Loading>
      )}
    </Loading>
  )
}

interface ChoiceProps {
  readonly documents: readonly DocumentSummary[]
  readonly offered: readonly Two[]
}

function Choice({ documents, offered }: ChoiceProps) {
  const two = useStore(chosen) ?? offered[0] ?? { leftId: '', rightId: '' }
  const { leftId, rightId } = two
  const choose = (next: Two) => {
    chosen.change(() => next)
  }
  const isKnown = (id: string) => documents.some((document) => document.id === id)
  return (
    <>
      <div className="tools">
        <DocumentChoice
          label="左"
          documents={documents}
          value={leftId}
          onValue={(id) => {
            choose({ ...two, leftId: id })
          }}
        />
        <DocumentChoice
          label="右"
          documents={documents}
          value={rightId}
          onValue={(id) => {
            choose({ ...two, rightId: id })
          }}
        />
        <button
          type="button"
          title="左右对换"
          onClick={() => {
            choose({ leftId: rightId, rightId: leftId })
          }}
        >
          ⇄ 对换
        </button>
        {offered.map((pair) => (
          <button
            key={`${pair.leftId} ${pair.rightId}`}
            type="button"
            title="库内的上位文件和贯彻它的下位文件"
            aria-pressed={pair.leftId === leftId && pair.rightId === rightId}
            className="group-button"
            onClick={() => {
              choose(pair)
            }}
          >
            上下位：{pair.leftId} ↔ {pair.rightId}
          </button>
        ))}
      </div>
      {!isKnown(leftId) || !isKnown(rightId) ? (
        <p className="quiet padded">请在左右两侧各选择一份文件。</p>
      ) : leftId === rightId ? (
        <p className="quiet padded">左右是同一份文件，请另选一份。</p>
      ) : (
        <Compared leftId={leftId} rightId={rightId} />
      )}
    </>
  )
}

function Compared({ leftId, rightId }: Two) {
  const [state] = useCall('comparison.run', { leftId, rightId })
  return (
    <Loading state={state}>
      {(comparison) =>
        // While another pair is being compared the old answer is still there.
        comparison.leftId === leftId && comparison.rightId === rightId ? (
          <Pairs comparison={comparison} />
        ) : (
          <p className="quiet padded">正在对照…</p>
        )
      }
    </Loading>
  )
}

const statuses = Object.keys(pairStatusWords) as readonly PairStatus[]
const kinds = Object.keys(differenceWords) as readonly DifferenceKind[]

function Pairs({ comparison }: { readonly comparison: Comparison }) {
  const { leftId, rightId, pairs, persons, counts } = comparison
  const filter = useStore(wanted)
  const scroll = useKeptScroll(`comparison ${leftId} ${rightId}`)
  const shown = useMemo(() => pairs.filter((pair) => pairFits(pair, filter)), [pairs, filter])
  const show = (step: Partial<typeof filter>) => {
    wanted.change((old) => ({ ...old, ...step }))
  }
  return (
    <>
      <div className="tools due-groups" role="group" aria-label="按对照结果">
        <button
          type="button"
          className="group-button"
          aria-pressed={filter.status === ''}
          onClick={() => {
            show({ status: '' })
          }}
        >
          全部 {pairs.length}
        </button>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            className="group-button"
            aria-pressed={filter.status === status}
            onClick={() => {
              show({ status })
            }}
          >
            {pairStatusWords[status]} {counts[status]}
          </button>
        ))}
        <select
          value={filter.kind}
          onChange={({ target }) => {
            // The options below are all there are.
            show({ kind: target.value as '' | DifferenceKind })
          }}
          aria-label="不同的种类"
        >
          <option value="">各种不同</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {differenceWords[kind]}不同
            </option>
          ))}
        </select>
        {filter.kind === '' ? null : <span className="quiet">显示{shown.length}处</span>}
        <span className="legend">
          图例：
          {kinds.map((kind) => (
            <mark key={kind} className={`difference ${kind}`}>
              {differenceWords[kind]}
            </mark>
          ))}
        </span>
        <ExportButton
          label="导出 Excel"
          title="导出全部条款的对照和差异清单，不受筛选影响"
          run={() => call('comparison.export', { leftId, rightId })}
        />
      </div>
      <div className="scroll" ref={scroll}>
        <div className="pair-heads">
          <span />
          <strong>左：{leftId}</strong>
          <strong>右：{rightId}</strong>
        </div>
        {shown.length === 0 ? (
          <p className="quiet padded">没有符合条件的条款。</p>
        ) : (
          <ul
            className="pairs"
            onKeyDown={(event) => {
              moveFocus(event, '.pair-place')
            }}
          >
            {shown.map((pair) => (
              <PairRow
                key={`${pair.left?.label ?? ''} ${pair.left?.line ?? 0} ${pair.right?.line ?? 0}`}
                pair={pair}
                ids={{ left: leftId, right: rightId }}
              />
            ))}
          </ul>
        )}
        {persons.length === 0 ? null : (
          <PersonTable persons={persons} ids={{ left: leftId, right: rightId }} />
        )}
        <p className="quiet padded">
          条款按内容对齐，不按序号；空格、全角半角和标点的差别不计。数值的不同不等于矛盾：上级文件与本级文件可以各定目标。
        </p>
      </div>
    </>
  )
}
