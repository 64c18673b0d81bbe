import { columnsOf, exampleRowName, type BatchPlan } from '../../domain/rules/batch'
import type { Input, Inputs } from '../../domain/rules/calculator'
import { folded } from '../../domain/text/fold'
import { columnLetter, type Sheet } from './cell'

export type Mapping = Readonly<Record<string, number | null>>

export interface Header {
  readonly column: number
  readonly letter: string
  readonly text: string
  readonly samples: readonly string[]
}

export interface RecognisedSheet {
  /** Row of the header, from 1; null when no row looks like one. */
  readonly headerRow: number | null
  readonly headers: readonly Header[]
  readonly mapping: Mapping
  readonly dataRows: number
}

/** Title, unit line and blank rows may stand above the header. */
const searchedRows = 20

export { columnsOf }

/** Must be filled in, so a workbook must have the column. */
export const isNeeded = (input: Input): boolean => input.optional !== true && input.kind !== 'flag'

/** How many columns must be recognised in a row for it to be the header: three, fewer where a plan asks for fewer. */
export const leastMatches = (columns: Inputs): number =>
  Math.max(2, Math.min(3, Object.values(columns).filter(isNeeded).length))

/** Label and unit as templates write them. */
export const headerOf = (input: Input): string =>
  input.kind === 'number' && input.unit !== '' ? `${input.label}（${input.unit}）` : input.label

const commonUnits = [
  ...['亿元', '万元', '元', '亩', '公顷', '平方米', 'm2', '立方米', 'm3', '吨标煤', '吨', '公斤'],
  ...['千克', '分', '%', '人', '张', '户', '家', '个', '天', '月', '年', '公里', '千米', '米'],
]
/** Units of money over another, e.g. 万元/亩. */
const ratioUnit = /^(亿元|万元|元)\/.+$/

/** Units that a header of this plan may name: the plan's own and those clerks mix up with them. */
export const unitsOf = (columns: Inputs): ReadonlySet<string> =>
  new Set([
    ...commonUnits,
    ...Object.values(columns).flatMap((input) =>
      input.kind === 'number' && input.unit !== '' ? [folded(input.unit)] : [],
    ),
  ])

/** Name and unit of a header: 实缴税金（万元） → 实缴税金, 万元. */
export function headerParts(
  text: string,
  units: ReadonlySet<string>,
): { readonly name: string; readonly unit: string } {
  const plain = folded(text).replace(/^[*＊]|[*＊:]$/g, '')
  // The unit may hold brackets of its own, 元/(人·月), and so may the name before it.
  const ends = [...plain.matchAll(/[(/]/g)].map(({ index }) => index).filter((at) => at > 0)
  for (const at of ends) {
    const rest = plain.slice(at)
    const unit = rest.startsWith('/') ? rest.slice(1) : rest.endsWith(')') ? rest.slice(1, -1) : ''
    if (units.has(unit) || ratioUnit.test(unit)) return { name: plain.slice(0, at), unit }
  }
  return { name: plain, unit: '' }
}

/** All words for the column, folded; the label first. */
export const namesOf = (input: Input): readonly string[] =>
  [input.label, ...(input.aliases ?? [])].map(folded)

function matchRow(texts: readonly string[], columns: Inputs): Mapping {
  const units = unitsOf(columns)
  const parts = texts.map((text) => headerParts(text, units).name)
  const taken = new Set<number>()
  const mapping: Record<string, number | null> = {}
  // Exact labels of all inputs come before aliases: 年度税收 must not be caught by another input's alias.
  for (const rank of [0, 1])
    for (const [name, input] of Object.entries(columns)) {
      if ((mapping[name] ?? null) !== null) continue
      const names = rank === 0 ? namesOf(input).slice(0, 1) : namesOf(input).slice(1)
      const column = texts.findIndex((text, at) => {
        if (taken.has(at) || text === '') return false
        return names.includes(parts[at] ?? '') || names.includes(folded(text))
      })
      mapping[name] = column < 0 ? null : column
      if (column >= 0) taken.add(column)
    }
  return mapping
}

const matches = (mapping: Mapping): number =>
  Object.values(mapping).filter((column) => column !== null).length

/** Finds the header row and what its columns mean, by labels, aliases and units. */
export function recogniseSheet(sheet: Sheet, plan: BatchPlan): RecognisedSheet {
  const columns = columnsOf(plan)
  const least = leastMatches(columns)
  let best: { readonly row: number; readonly mapping: Mapping } | null = null
  for (const [row, cells] of sheet.rows.slice(0, searchedRows).entries()) {
    const mapping = matchRow(
      cells.map(({ kind, text }) => (kind === 'text' ? text : '')),
      columns,
    )
    if (matches(mapping) >= least && (best === null || matches(mapping) > matches(best.mapping)))
      best = { row, mapping }
  }
  if (best === null) return { headerRow: null, headers: [], mapping: {}, dataRows: 0 }
  const data = sheet.rows.slice(best.row + 1)
  const headers = (sheet.rows[best.row] ?? [])
    .map((cell, column) => ({
      column,
      letter: columnLetter(column),
      text: cell.text,
      samples: data
        .map((row) => row[column]?.text ?? '')
        .filter((text) => text !== '')
        .slice(0, 3),
    }))
    .filter(({ text }) => text !== '')
  const dataRows = data.filter(
    (row) =>
      row.some(({ kind }) => kind !== 'empty') && row.every(({ text }) => text !== exampleRowName),
  ).length
  return { headerRow: best.row + 1, headers, mapping: best.mapping, dataRows }
}
