import type { SourceLine } from '../gazette/source-line'
import { err, ok, type Result } from '../result'
import { cellValue } from './cell-text'
import { checkCount, checkTotal, unknownColumns } from './check-totals'
import { printedRows, rangesOf, reviewedRows, type RawRow, type RawRows } from './printed-rows'
import type { TableSpec } from './table-spec'
import type { TableProblem, TableRow, TypedTable } from './typed-table'

function rawRows(spec: TableSpec, lines: readonly SourceLine[]): RawRows {
  const { source } = spec
  return source.kind === 'reviewed'
    ? reviewedRows(spec, source, lines)
    : printedRows(spec, source, lines)
}

/** Doubts that the row brings along and those the spec puts on its lines. */
function doubtOf({ doubt, lines }: RawRow, { doubts = [] }: TableSpec): string | null {
  const reasons = doubts
    .filter(({ firstLine, lastLine }) =>
      lines.some((line) => firstLine <= line && line <= lastLine),
    )
    .map(({ reason }) => reason)
  const all = [...(doubt === null ? [] : [doubt]), ...reasons]
  return all.length === 0 ? null : all.join('；')
}

/** Column names in the spec's source that the table lacks. */
function namesOf({ source }: TableSpec): readonly string[] {
  if (source.kind === 'reviewed') return []
  return [
    ...(source.carryDown ?? []),
    ...(source.groups === undefined ? [] : [source.groups.column]),
  ]
}

/** Rebuilds the table that `spec` describes from the lines of its corpus file, types and checks it. */
export function buildTable(
  spec: TableSpec,
  lines: readonly SourceLine[],
): Result<TypedTable, readonly TableProblem[]> {
  const { totals = [], counts = [], columns } = spec
  const names = columns.map(({ name }) => name)
  const raw = rawRows(spec, lines)
  const problems: TableProblem[] = [
    ...raw.problems,
    ...unknownColumns(names, { totals, counts }),
    ...namesOf(spec)
      .filter((column) => !names.includes(column))
      .map((column): TableProblem => ({ kind: 'noColumn', column })),
  ]
  const rows = raw.rows.map((row): TableRow => ({
    cells: row.cells.map(({ text, carried }, at) => {
      const column = columns[at]
      const value = column === undefined ? null : cellValue(text, column)
      if (value === undefined)
        problems.push({ kind: 'number', lines: row.lines, column: column?.name ?? '', text })
      return { text, value: value ?? null, carried }
    }),
    lines: row.lines,
    doubt: doubtOf(row, spec),
  }))
  if (rows.length === 0) problems.push({ kind: 'noRow', what: spec.key })
  for (const { reason, firstLine, lastLine } of spec.doubts ?? [])
    if (!rows.some((row) => row.lines.some((line) => firstLine <= line && line <= lastLine)))
      problems.push({ kind: 'noRow', what: reason })
  if (problems.length > 0) return err(problems)
  return ok({
    key: spec.key,
    title: spec.title,
    documentId: spec.documentId,
    file: spec.file,
    firstLine: spec.firstLine,
    lastLine: spec.lastLine,
    ranges: rangesOf(spec),
    unitLine: spec.unitLine,
    columns: columns.map(({ name, type, unit }) => ({ name, type, unit })),
    rows,
    totals: totals.map((total) => checkTotal(total, names, rows)),
    counts: counts.map((count) => checkCount(count, names, rows)),
  })
}
