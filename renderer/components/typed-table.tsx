import type { TableCount, TableTotal, TypedTable } from '../../domain/tables/typed-table'

interface TypedTableViewProps {
  readonly table: TypedTable
  readonly onOpenLine: (line: number) => void
}

const totalWords = ({ column, where, printed, computed, agrees, note }: TableTotal): string => {
  const part = where === null ? '' : `（${Object.values(where).join('、') || '各行'}）`
  const verdict = agrees ? '相符' : `不符${note === null ? '' : `：${note}`}`
  return `${column}${part}：原文${printed}，各行相加${computed}，${verdict}`
}

const countWords = ({ what, printed, counted, agrees, note }: TableCount): string =>
  `${what}：原文${printed}，逐行计${counted}，${agrees ? '相符' : `不符${note === null ? '' : `：${note}`}`}`

/** A data table with its units, doubts and totals; the line number of a row opens its place. */
export function TypedTableView({ table, onOpenLine }: TypedTableViewProps) {
  const { columns, rows, totals, counts, unitLine } = table
  const numeric = columns.map(({ type }) => type === 'integer' || type === 'decimal')
  const checks = [
    ...totals.map((total) => ({ agrees: total.agrees, words: totalWords(total) })),
    ...counts.map((count) => ({ agrees: count.agrees, words: countWords(count) })),
  ]
  return (
    <div className="typed-table">
      {unitLine === null ? null : <p className="quiet unit-line">{unitLine}</p>}
      <table className="list">
        <thead>
          <tr>
            <th className="line-column">原文行</th>
            {columns.map(({ name, unit }, at) => (
              <th key={name} className={numeric[at] === true ? 'number' : undefined}>
                {name}
                {unit === null ? null : <span className="quiet">（{unit}）</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, lines, doubt }) => (
            <tr
              key={`${lines.join()} ${cells.map(({ text }) => text).join('\t')}`}
              className={doubt === null ? undefined : 'doubted'}
            >
              <td className="line-column">
                <button
                  type="button"
                  className="link nowrap"
                  aria-label={`打开原文第${lines[0] ?? 0}行`}
                  onClick={() => {
                    onOpenLine(lines[0] ?? table.firstLine)
                  }}
                >
                  {lines[0]}
                </button>
                {doubt === null ? null : (
                  <span className="doubt" title={doubt}>
                    存疑
                  </span>
                )}
              </td>
              {cells.map(({ text, carried }, at) => (
                <td
                  key={columns[at]?.name ?? at}
                  className={[
                    numeric[at] === true ? 'number' : '',
                    carried ? 'carried' : '',
                    'selectable',
                  ].join(' ')}
                  title={carried ? '合并单元格，取自相邻行' : undefined}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {checks.length === 0 ? null : (
        <ul className="checks">
          {checks.map(({ agrees, words }) => (
            <li key={words} className={agrees ? undefined : 'problem'}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {rows.some(({ doubt }) => doubt !== null) ? (
        <ul className="checks doubts">
          {rows.map(({ doubt, lines }) =>
            doubt === null ? null : (
              <li key={lines.join()}>
                第{lines[0]}行存疑：{doubt}
              </li>
            ),
          )}
        </ul>
      ) : null}
    </div>
  )
}
