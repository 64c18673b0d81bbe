import type { ReactNode } from 'react'

export interface ChartTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface ChartFigureProps {
  readonly title: string
  readonly width: number
  readonly height: number
  /** The same data as a table: the text that stands for the picture, and what is read aloud. */
  readonly table: ChartTable
  readonly note?: string
  readonly children: ReactNode
}

/** A drawing with its title, its data in words, and the table behind it. */
export function ChartFigure({ title, width, height, table, note, children }: ChartFigureProps) {
  const words = table.rows.map((row) => row.filter((cell) => cell !== '').join(' ')).join('；')
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}：${words}`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        {children}
      </svg>
      {note === undefined ? null : <p className="field-help">{note}</p>}
      <details>
        <summary>图中数据</summary>
        <table className="list">
          <thead>
            <tr>
              {table.headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('\t')}>
                {row.map((cell, at) => (
                  <td key={table.headers[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
