import {
  differenceWords,
  pairStatusWords,
  type ComparedPair,
  type Difference,
  type SideName,
} from '../../../domain/comparison/comparison'
import { useOpenLine } from '../../hooks/use-open-line'
import { useNavigation } from '../../navigation'
import { comparedSegments } from './comparison-segments'

export interface ComparedIds {
  readonly left: string
  readonly right: string
}

const sides: readonly SideName[] = ['left', 'right']
const sideWords: Readonly<Record<SideName, string>> = { left: '左', right: '右' }

/** Two clauses side by side, with what differs marked in both. */
export function PairRow({ pair, ids }: { readonly pair: ComparedPair; readonly ids: ComparedIds }) {
  const { status, moved, similarity, differences } = pair
  const elsewhere = differences.filter((one) => one.elsewhere.length > 0)
  return (
    <li className={`pair ${status}`}>
      <div className="pair-status">
        <span className="pair-word">{pairStatusWords[status]}</span>
        {status === 'changed' ? (
          <span className="quiet small">相似{Math.round(similarity * 100)}%</span>
        ) : null}
        {moved ? <span className="small">位置不同</span> : null}
      </div>
      {sides.map((side) => (
        <PairSide key={side} pair={pair} side={side} documentId={ids[side]} />
      ))}
      {elsewhere.map((difference, at) => (
        <Elsewhere key={at} difference={difference} ids={ids} />
      ))}
    </li>
  )
}

interface PairSideProps {
  readonly pair: ComparedPair
  readonly side: SideName
  readonly documentId: string
}

function PairSide({ pair, side, documentId }: PairSideProps) {
  const { go } = useNavigation()
  const openLine = useOpenLine()
  const part = pair[side]
  if (part === null)
    return <div className="pair-side absent quiet">（{sideWords[side]}侧没有对应条款）</div>
  return (
    <div className="pair-side">
      <button
        type="button"
        className="link pair-place"
        title={`在阅读室打开第${part.line}行`}
        onClick={() => {
          openLine(documentId, part.line)
        }}
      >
        {part.label}
      </button>
      <p className="song pair-text selectable">
        {comparedSegments(pair, side).map(({ from, text, kind, span }) =>
          kind === null || span === null ? (
            text
          ) : (
            <mark
              key={from}
              className={`difference ${kind}`}
              title={`${differenceWords[kind]}不同，单击到原文`}
              onClick={() => {
                const { start, end, line } = span
                if (start === null || end === null) openLine(documentId, line)
                else go({ room: 'reader', documentId, target: { start, end } })
              }}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    </div>
  )
}

/** The same subject with a number at another place of one of the two texts. */
function Elsewhere({
  difference: { subject, left, right, elsewhere },
  ids,
}: {
  readonly difference: Difference
  readonly ids: ComparedIds
}) {
  const openLine = useOpenLine()
  return (
    <p className="pair-elsewhere small">
      “{subject}”：左{left?.words.trim() ?? '（无）'}，右{right?.words.trim() ?? '（无）'}
      ；同一事项另见
      {elsewhere.map(({ side, label, line, words }) => (
        <button
          key={`${side} ${line} ${label}`}
          type="button"
          className="link"
          onClick={() => {
            openLine(ids[side], line)
          }}
        >
          {sideWords[side]} {label}：{words}
        </button>
      ))}
    </p>
  )
}
