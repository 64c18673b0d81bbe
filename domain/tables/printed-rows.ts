import type { SourceLine } from '../gazette/source-line'
import { cellText, plainText } from './cell-text'
import { proofOf } from './proof'
import type {
  ColumnSpec,
  LineRange,
  LinesSource,
  ReviewedSource,
  TableSpec,
  TabsSource,
} from './table-spec'
import type { TableProblem } from './typed-table'

/** Cells before they are typed. */
export interface RawRow {
  readonly cells: readonly { readonly text: string; readonly carried: boolean }[]
  readonly lines: readonly number[]
  readonly doubt: string | null
}

export interface RawRows {
  readonly rows: readonly RawRow[]
  readonly problems: readonly TableProblem[]
}

export const rangesOf = ({ source, firstLine, lastLine }: TableSpec): readonly LineRange[] =>
  (source.kind === 'reviewed' ? undefined : source.ranges) ?? [{ firstLine, lastLine }]

/** Printed lines of the table that may be rows. */
function linesOfTable(spec: TableSpec, lines: readonly SourceLine[]): readonly SourceLine[] {
  const skipped = new Set(spec.source.kind === 'reviewed' ? [] : spec.source.skipLines)
  return rangesOf(spec)
    .flatMap(({ firstLine, lastLine }) => lines.slice(firstLine - 1, lastLine))
    .filter(({ number, content }) => content !== '' && !skipped.has(number))
}

type Cells = readonly string[]

/** A row of a printed line; null where the line is none. */
type ReadLine = (line: SourceLine) => Cells | null

function tabsReader(
  { shift = [], wraps = [] }: TabsSource,
  columns: readonly ColumnSpec[],
): ReadLine {
  return (line) => {
    if (!line.raw.includes('\t')) return null
    const shifted = shift.find(
      ({ firstLine, lastLine }) => firstLine <= line.number && line.number <= lastLine,
    )
    const printed = plainText(line).split('\t')
    const taken = shifted?.take.map((at) => (at === null ? '' : (printed[at] ?? ''))) ?? printed
    // Trailing spaces of a line may hide its last, empty cell from the text.
    const padded = [...taken, ...Array<string>(Math.max(0, columns.length - taken.length)).fill('')]
    return padded.map((cell, at) => {
      const joined = wraps.reduce(
        (text, wrap) => text.replaceAll(wrap, wrap.replace(/\s/g, '')),
        cell.trim(),
      )
      return cellText(joined, columns[at]?.spaces ?? 'join')
    })
  }
}

function patternReader({ pattern }: LinesSource, columns: readonly ColumnSpec[]): ReadLine {
  const expression = new RegExp(pattern, 'u')
  return (line) => {
    const match = expression.exec(plainText(line).trimEnd())
    return (
      match
        ?.slice(1)
        .map((cell: string | undefined, at) =>
          cellText(cell ?? '', columns[at]?.spaces ?? 'join'),
        ) ?? null
    )
  }
}

/** Rows of the tabs and lines sources, with group lines and merged cells carried down. */
export function printedRows(
  spec: TableSpec,
  source: TabsSource | LinesSource,
  lines: readonly SourceLine[],
): RawRows {
  const { groups, carryDown = [] } = source
  const groupAt = spec.columns.findIndex(({ name }) => name === groups?.column)
  const own = spec.columns.filter((_column, at) => at !== groupAt)
  const read = source.kind === 'tabs' ? tabsReader(source, own) : patternReader(source, own)
  const groupPattern = groups === undefined ? null : new RegExp(groups.pattern, 'u')
  const rows: RawRow[] = []
  const problems: TableProblem[] = []
  let group = ''
  for (const line of linesOfTable(spec, lines)) {
    const head = groupPattern?.exec(plainText(line).trim())?.[1]
    const cells = read(line)
    if (head !== undefined) group = cellText(head, 'join')
    else if (cells !== null) {
      const above = rows.at(-1)?.cells
      if (cells.length !== own.length)
        problems.push({
          kind: 'width',
          lines: [line.number],
          cells: cells.length,
          columns: own.length,
        })
      const full = cells.map((text) => ({ text, carried: false }))
      if (groupAt >= 0) full.splice(groupAt, 0, { text: group, carried: true })
      rows.push({
        cells: full.map((cell, at) => {
          const carries = cell.text === '' && carryDown.includes(spec.columns[at]?.name ?? '')
          return carries ? { text: above?.[at]?.text ?? '', carried: true } : cell
        }),
        lines: [line.number],
        doubt: null,
      })
    } else if (source.kind === 'lines') problems.push({ kind: 'unread', line: line.number })
  }
  return { rows, problems }
}

/** A cell equal to a proven neighbour's of the same column is that neighbour's merged cell. */
function isCarried(
  at: number,
  row: number,
  texts: readonly Cells[],
  printed: readonly (readonly boolean[])[],
): boolean {
  const text = texts[row]?.[at]
  for (const step of [-1, 1])
    for (let other = row + step; texts[other]?.[at] === text; other += step)
      if (printed[other]?.[at] === true) return true
  return false
}

/**
 * Rows put together by hand. A spec need not say which of its cells are carried: those are that their own lines do
 * not print word for word and a neighbouring row of the same text does.
 */
export function reviewedRows(
  spec: TableSpec,
  source: ReviewedSource,
  lines: readonly SourceLine[],
): RawRows {
  const texts = source.rows.map(({ cells }) => cells)
  const proven = source.rows.map((row) => {
    const own = row.lines.flatMap((number) => lines[number - 1] ?? [])
    return row.cells.map(
      (cell, at) => row.carried?.includes(at) !== true && proofOf(cell, own) === 'printed',
    )
  })
  const problems = source.rows.flatMap(({ cells, lines: named }): TableProblem[] => [
    ...(cells.length === spec.columns.length
      ? []
      : [
          {
            kind: 'width' as const,
            lines: named,
            cells: cells.length,
            columns: spec.columns.length,
          },
        ]),
    ...named
      .filter((line) => lines[line - 1] === undefined)
      .map((line) => ({ kind: 'lineMissing' as const, line })),
  ])
  const rows = source.rows.map(({ cells, lines: named, doubt }, row) => ({
    cells: cells.map((text, at) => ({
      text,
      carried: proven[row]?.[at] !== true && isCarried(at, row, texts, proven),
    })),
    lines: named,
    doubt: doubt ?? null,
  }))
  return { rows, problems }
}
