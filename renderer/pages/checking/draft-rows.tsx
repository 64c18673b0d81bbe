import { useEffect, useRef } from 'react'
import { knownFromWords, problemWords, type DraftRow } from '../../../domain/draft-check/draft-row'
import { moveFocus } from '../../hooks/arrow-focus'
import { useOpenLine } from '../../hooks/use-open-line'
import { useNavigation } from '../../navigation'
import { DraftMark } from './draft-mark'
import { fits, selectRow, type CheckedDraft } from './draft-session'
import { useOpenClause } from './use-open-clause'

interface DraftRowsProps {
  readonly checked: CheckedDraft
  readonly filter: string
  readonly selected: number | null
}

export function DraftRows({ checked, filter, selected }: DraftRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (selected === null) return
    list.current?.querySelector(`[data-row="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  if (checked.rows.length === 0)
    return <p className="quiet padded">草稿中没有认出文号、标题或条款。</p>
  return (
    <ul
      className="draft-rows scroll"
      ref={list}
      onKeyDown={(event) => {
        moveFocus(event, '.draft-words')
      }}
    >
      {checked.rows.map((row, position) =>
        fits(row, filter) ? (
          <Row key={position} row={row} position={position} isSelected={position === selected} />
        ) : null,
      )}
    </ul>
  )
}

interface RowProps {
  readonly row: DraftRow
  readonly position: number
  readonly isSelected: boolean
}

function Row({ row, position, isSelected }: RowProps) {
  const { status, problems, reason, suggestion, knownFrom } = row
  return (
    <li className={`draft-row${isSelected ? ' selected' : ''}`} data-row={position}>
      <div className="row">
        <span className="draft-position">{position + 1}</span>
        {status === null ? (
          <span className="nowrap force">不判断效力</span>
        ) : (
          <DraftMark status={status} />
        )}
        {problems.map(({ kind }) => (
          <span key={kind} className="nowrap draft-problem">
            {problemWords[kind]}
          </span>
        ))}
        <span className="quiet small">
          草稿第{row.line}行
          {knownFromWords[knownFrom] === '' ? '' : `·${knownFromWords[knownFrom]}`}
        </span>
      </div>
      <button
        type="button"
        className="link draft-words song"
        title="在草稿中显示"
        onClick={() => {
          selectRow(position)
        }}
      >
        {row.words.replace(/\s+/g, ' ')}
      </button>
      <Cited row={row} />
      {reason === '' ? null : <p>{reason}</p>}
      <Basis row={row} />
      {suggestion === '' ? null : <p className="draft-suggestion">建议：{suggestion}</p>}
    </li>
  )
}

/** Which document is meant, and the clause of it. */
function Cited({ row }: { readonly row: DraftRow }) {
  const { go } = useNavigation()
  const { number, title, documentId, citedClause, clause } = row
  const name = [number, title === null ? null : `《${title}》`]
    .filter((one) => one !== null)
    .join(' ')
  const clauseState =
    citedClause === null
      ? ''
      : clause?.state === 'missing'
        ? `${citedClause}：不存在`
        : clause?.state === 'textNotCollected'
          ? `${citedClause}：原文未收录，未核对`
          : clause?.state === 'found'
            ? `${citedClause}：原文有此条款`
            : citedClause
  // A number that nothing more is known of stands in the words already.
  const isTold = name === row.words && documentId === null
  if ((name === '' || isTold) && clauseState === '') return null
  return (
    <p className="small">
      {name === '' ? null : documentId === null ? (
        name
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => {
            go({ room: 'reader', documentId, target: null })
          }}
        >
          {name}
        </button>
      )}{' '}
      {clause?.state === 'found' && documentId !== null ? (
        <ClauseLink documentId={documentId} clauseId={clause.clauseId} label={clauseState} />
      ) : (
        <span className={clause?.state === 'missing' ? 'problem' : undefined}>{clauseState}</span>
      )}
    </p>
  )
}

/** The clause of the decision on force, to be read. */
function Basis({ row }: { readonly row: DraftRow }) {
  const openLine = useOpenLine()
  const { basis } = row
  if (basis === null) return null
  const { documentId, clauseLabel, file, line, quote } = basis
  const words = `${documentId ?? ''}${clauseLabel}（${file}:${line}）`
  return (
    <p className="small">
      依据：
      {documentId === null ? (
        words
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => {
            openLine(documentId, line)
          }}
        >
          {words}
        </button>
      )}
      <span className="song">“{quote}”</span>
    </p>
  )
}

function ClauseLink({
  documentId,
  clauseId,
  label,
}: {
  readonly documentId: string
  readonly clauseId: string
  readonly label: string
}) {
  const openClause = useOpenClause()
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        openClause(documentId, clauseId)
      }}
    >
      {label}
    </button>
  )
}
