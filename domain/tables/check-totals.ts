import { chineseNumber } from '../gazette/marker'
import { Ratio } from '../quantity/ratio'
import type { CountSpec, RowFilter, TotalSpec } from './table-spec'
import type { TableCount, TableProblem, TableRow, TableTotal } from './typed-table'

type Columns = readonly string[]

const matches = (row: TableRow, columns: Columns, where: RowFilter | undefined): boolean =>
  Object.entries(where ?? {}).every(
    ([column, text]) => row.cells[columns.indexOf(column)]?.text === text,
  )

/** Columns that a total or a count names and the table lacks. */
export const unknownColumns = (
  columns: Columns,
  {
    totals,
    counts,
  }: { readonly totals: readonly TotalSpec[]; readonly counts: readonly CountSpec[] },
): readonly TableProblem[] =>
  [
    ...totals.flatMap(({ column, of, where }) => [
      column,
      ...(of ?? []),
      ...Object.keys(where ?? {}),
    ]),
    ...counts.flatMap(({ where }) => Object.keys(where ?? {})),
  ]
    .filter((column) => !columns.includes(column))
    .map((column) => ({ kind: 'noColumn', column }))

/** 200 分, 4575, 第12项: the number a printed total holds; Chinese numerals below a hundred. */
export function printedNumber(printed: string): Ratio | null {
  const digits = /-?\d+(?:\.\d+)?/.exec(printed)?.[0]
  if (digits !== undefined) return Ratio.parse(digits)
  const numeral = /[一二三四五六七八九十]+/.exec(printed)?.[0]
  const value = numeral === undefined ? null : chineseNumber(numeral)
  return value === null ? null : Ratio.of(value)
}

/** Sums in exact decimals; a cell without a number counts nothing. */
export function checkTotal(
  spec: TotalSpec,
  columns: Columns,
  rows: readonly TableRow[],
): TableTotal {
  const { column, of, where, printed, printedLine, printedLastLine, note } = spec
  const summed = of ?? [column]
  const values = rows
    .filter((row) => matches(row, columns, where))
    .flatMap(({ cells }) => summed.map((name) => cells[columns.indexOf(name)]?.value ?? null))
    .flatMap((value) => (value === null ? [] : [Ratio.from(value)]))
  const computed = Ratio.sum(values)
  return {
    column,
    where: where ?? null,
    printed,
    computed: computed.toText(10),
    agrees: printedNumber(printed)?.equals(computed) ?? false,
    printedLine,
    printedLastLine: printedLastLine ?? printedLine,
    note: note ?? null,
  }
}

export function checkCount(
  spec: CountSpec,
  columns: Columns,
  rows: readonly TableRow[],
): TableCount {
  const { what, where, printed, printedLine, note } = spec
  const counted = rows.filter((row) => matches(row, columns, where)).length
  return {
    what,
    where: where ?? null,
    printed,
    counted,
    agrees: printedNumber(printed)?.equals(Ratio.of(counted)) ?? false,
    printedLine,
    note: note ?? null,
  }
}
