import { useEffect, useRef } from 'react'
import type { BatchScoreRow } from '../../../contract/batch'
import type { BatchWords } from '../../../domain/forms/batch-form'

interface ScoreTableProps {
  readonly rows: readonly BatchScoreRow[]
  readonly words: BatchWords
  /** Row of the worksheet whose steps are open. */
  readonly selected: number | null
  readonly onSelect: (row: number) => void
}

/** Figures stay in sight beside the steps, words do not. */
const factClass = (kind: BatchWords['facts'][number]['kind']): string =>
  kind === 'number' ? 'number' : 'wide-only nowrap'

const neighbour = { ArrowDown: 1, ArrowUp: -1 } as const

/** Scored rows; the name opens the steps, ↑ and ↓ go through the list. */
export function ScoreTable({ rows, words, selected, onSelect }: ScoreTableProps) {
  const coded = rows.some(({ code }) => code !== '')
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    body.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selected, rows])
  const focusRow = (at: number) => {
    body.current?.querySelectorAll<HTMLElement>('button')[at]?.focus()
  }
  return (
    <table className="list score-table">
      <thead>
        <tr>
          <th scope="col" className="number wide-only">
            行
          </th>
          <th scope="col" className="name-column">
            {words.name}
          </th>
          {coded ? (
            <th scope="col" className="wide-only">
              统一社会信用代码
            </th>
          ) : null}
          {words.group === null ? null : (
            <th scope="col" className="wide-only">
              {words.group}
            </th>
          )}
          {words.facts.map(({ header, kind }) => (
            <th key={header} scope="col" className={factClass(kind)}>
              {header}
            </th>
          ))}
          <th scope="col">{words.value}</th>
          <th scope="col" className="wide-only">
            说明
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, at) => (
          <tr
            key={row.row}
            aria-current={row.row === selected ? 'true' : undefined}
            onClick={() => {
              onSelect(row.row)
            }}
          >
            <td className="number wide-only">{row.row}</td>
            <td>
              <button
                type="button"
                className="link"
                aria-label={`${row.name}，查看计算步骤`}
                onClick={(event) => {
                  event.stopPropagation()
                  onSelect(row.row)
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
                  event.preventDefault()
                  const next = rows[at + neighbour[event.key]]
                  if (next === undefined) return
                  focusRow(at + neighbour[event.key])
                  if (selected !== null) onSelect(next.row)
                }}
              >
                {row.name}
              </button>
            </td>
            {coded ? <td className="wide-only figures">{row.code}</td> : null}
            {words.group === null ? null : <td className="wide-only nowrap">{row.group}</td>}
            {words.facts.map(({ header, kind }, position) => (
              <td key={header} className={factClass(kind)}>
                {row.facts[position]}
              </td>
            ))}
            <td className="nowrap">
              {row.value}
              {row.mark === '' || row.mark === row.value ? null : (
                <span className="tag">{row.mark}</span>
              )}
            </td>
            <td className="wide-only remark" title={row.note}>
              {row.note}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
