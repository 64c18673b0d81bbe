import type { ResponseOf } from '../../../contract/ipc'
import { contradictionWords } from '../../../domain/register/register-words'
import { asOfDate, today } from '../../as-of-date'
import { AsOfField } from '../../components/as-of-field'
import { ForceMark } from '../../components/force-mark'
import { useCall } from '../../hooks/use-call'
import { useStore } from '../../store'
import { Dropdown } from './dropdown'
import { PlaceLinks } from './place-links'
import { useOpenPlace } from './use-open-place'

type ForceReport = ResponseOf<'register.force'>

/** 时效 of the document on the chosen day, and the sentence and clause that say so. */
export function ForceLine({ documentId }: { readonly documentId: string }) {
  const date = useStore(asOfDate)
  const [force] = useCall('register.force', { name: documentId, on: date })
  return (
    <div className="force-line">
      <AsOfField />
      {date === today() ? null : (
        <button
          type="button"
          onClick={() => {
            asOfDate.change(today)
          }}
        >
          今天
        </button>
      )}
      {force.kind === 'loaded' && force.value.on === date ? <Finding report={force.value} /> : null}
      {force.kind === 'failed' ? <span className="problem">{force.message}</span> : null}
    </div>
  )
}

function Finding({ report }: { readonly report: ForceReport }) {
  const { status, reasons, contradictions } = report
  const [deciding] = reasons
  return (
    <>
      <strong role="status">
        <ForceMark status={status} />
      </strong>
      {deciding === undefined ? null : <Reason reason={deciding} />}
      {reasons.length + contradictions.length > 1 ? (
        <Dropdown
          label={contradictions.length === 0 ? '全部依据' : `依据与提示 ${contradictions.length}`}
          className="evidence"
        >
          {() => <Evidence report={report} />}
        </Dropdown>
      ) : null}
    </>
  )
}

function Reason({ reason }: { readonly reason: ForceReport['reasons'][number] }) {
  const open = useOpenPlace()
  const { text, documentId, place } = reason
  if (documentId === null || place === null)
    return (
      <span className="force-reason" title={text}>
        {text}
      </span>
    )
  return (
    <button
      type="button"
      className="link force-reason"
      title={`${text}\n${documentId}：“${place.quote}”\n点击看原文`}
      onClick={() => {
        open.place(documentId, place)
      }}
    >
      {text}
    </button>
  )
}

function Evidence({ report: { reasons, contradictions } }: { readonly report: ForceReport }) {
  return (
    <>
      <h2>依据</h2>
      <ol className="evidence-list">
        {reasons.map((reason) => (
          <li key={reason.text}>
            <Reason reason={reason} />
            {reason.place === null ? null : <q>{reason.place.quote}</q>}
          </li>
        ))}
      </ol>
      {contradictions.length === 0 ? null : <h2>与此有关的矛盾和疑点</h2>}
      <ul className="evidence-list">
        {contradictions.map((one) => (
          <li key={one.key}>
            <strong>
              {contradictionWords[one.kind]}：{one.title}
            </strong>
            <p>{one.disagreement}</p>
            <p className="quiet">{one.advice}</p>
            <PlaceLinks places={one.places} />
          </li>
        ))}
      </ul>
    </>
  )
}
