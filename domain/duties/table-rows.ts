import type { MentionRole } from '../organisation/organisation'
import type { TableRow, TypedTable } from '../tables/typed-table'
import { folded } from '../text/fold'
import { dueDatesIn, dueDatesInCell, type DueContext, type DueDate } from './due-date'

export interface FoundRow {
  readonly table: TypedTable
  readonly row: TableRow
  readonly at: number
}

/** Typed rows of a document by the lines they were read from. */
export type RowsByLine = ReadonlyMap<number, readonly FoundRow[]>

export function rowsByLine(tables: readonly TypedTable[]): RowsByLine {
  const found = new Map<number, FoundRow[]>()
  for (const table of tables)
    table.rows.forEach((row, at) => {
      for (const line of row.lines)
        found.set(line, [...(found.get(line) ?? []), { table, row, at }])
    })
  return found
}

/** The typed row that stands on a line; the word must stand in it. */
export function rowAt(rows: RowsByLine, line: number, word: string): FoundRow | null {
  const wanted = folded(word)
  return (
    rows
      .get(line)
      ?.find(({ row }) => row.cells.some(({ text }) => folded(text).includes(wanted))) ?? null
  )
}

/** 牵头部门 over the column makes a lead; 承办单位/牵头承办单位 leaves open which of the two a unit is. */
export function rowRole({ table, row }: FoundRow, word: string): MentionRole | null {
  const column = row.cells.findIndex(({ text }) => folded(text).includes(folded(word)))
  const head = table.columns[column]?.name ?? ''
  if (/承办|责任/.test(head)) return 'responsible'
  if (/牵头/.test(head)) return 'lead'
  return /参与|配合/.test(head) ? 'support' : null
}

/** A row of persons and their posts is a list of members. */
export const isMemberTable = ({ columns }: TypedTable): boolean =>
  columns.some(({ name }) => name === '姓名') && columns.some(({ name }) => /职务/.test(name))

/** 领域：…；试点内容：…；完成时间：…, with the dates of its cells in offsets of that text. */
export function rowContent(
  { table, row }: FoundRow,
  context: DueContext,
): { readonly text: string; readonly dueDates: readonly DueDate[] } {
  let text = ''
  const dueDates: DueDate[] = []
  row.cells.forEach((cell, column) => {
    const name = table.columns[column]?.name ?? ''
    const words = cell.text.trim()
    if (words === '') return
    text += `${text === '' ? '' : '；'}${name}：`
    const found = /完成时(?:间|限)|时限|期限|时间节点/.test(name)
      ? dueDatesInCell(words, context)
      : dueDatesIn(words, context)
    for (const due of found)
      dueDates.push({ ...due, start: due.start + text.length, end: due.end + text.length })
    text += words
  })
  return { text, dueDates }
}
