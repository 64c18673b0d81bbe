import type { BatchPlan } from '../../domain/rules/batch'
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
const leastMatches = 3

/** Everything a workbook of this plan may have as a column, batch columns first. */
export function columnsOf(plan: BatchPlan): Inputs {
  const own = Object.entries(plan.calculator.inputs).filter(
    ([name]) => !plan.parameters.includes(name),
  )
  return { ...plan.columns, ...Object.fromEntries(own) }
}

/** Name and unit of a header: 实缴税金（万元） → 实缴税金, 万元. */
export function headerParts(text: string): { readonly name: string; readonly unit: string } {
  const plain = folded(text).replace(/^[*＊]|[*＊:]$/g, '')
  const match = /^(.+?)(?:\((.+)\)|\/([^/]+))$/.exec(plain)
  const unit = match?.[2] ?? match?.[3] ?? ''
  return match !== null &&
    /^(亿元|万元|元|亩|公顷|平方米|m2|吨标煤|吨|公斤|千克|分|%|万元\/.+)$/.test(unit)
    ? { name: match[1] ?? plain, unit }
    : { name: plain, unit: '' }
}

const namesOf = (input: Input): readonly string[] =>
  [input.label, ...(input.aliases ?? [])].map(folded)

function matchRow(texts: readonly string[], columns: Inputs): Mapping {
  const taken = new Set<number>()
  const mapping: Record<string, number | null> = {}
  // Exact labels of all inputs come before aliases: 年度税收 must not be caught by another input's alias.
  for (const rank of [0, 1])
    for (const [name, input] of Object.entries(columns)) {
      if ((mapping[name] ?? null) !== null) continue
      const names = rank === 0 ? namesOf(input).slice(0, 1) : namesOf(input).slice(1)
      const column = texts.findIndex((text, at) => {
        if (taken.has(at) || text === '') return false
        return names.includes(headerParts(text).name) || names.includes(folded(text))
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
  let best: { readonly row: number; readonly mapping: Mapping } | null = null
  for (const [row, cells] of sheet.rows.slice(0, searchedRows).entries()) {
    const mapping = matchRow(
      cells.map(({ kind, text }) => (kind === 'text' ? text : '')),
      columns,
    )
    if (
      matches(mapping) >= leastMatches &&
      (best === null || matches(mapping) > matches(best.mapping))
    )
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
  const dataRows = data.filter((row) => row.some(({ kind }) => kind !== 'empty')).length
  return { headerRow: best.row + 1, headers, mapping: best.mapping, dataRows }
}
