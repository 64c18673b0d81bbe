import type { SheetInspection } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { columnsOf } from '../../../domain/rules/batch'
import type { Input, Inputs } from '../../../domain/rules/calculator'
import { isRequired } from '../forms/field-check'

export type Batch = CalculatorDescription['batch']
/** Item → column of the sheet, from 0; null: the workbook has none. */
export type ColumnMapping = SheetInspection['mapping']
type Header = SheetInspection['headers'][number]

/**
 * How an item came by its column: by its header, by an earlier workbook with these headers, by hand; or, without a
 * column, whether it may stay without.
 */
export type MappingState = 'recognised' | 'remembered' | 'manual' | 'missing' | 'unused'

export interface MappingRow {
  readonly name: string
  readonly input: Input
  readonly header: Header | null
  readonly state: MappingState
  /** Other items read from the same column. */
  readonly sharedWith: readonly string[]
}

/** Everything that may be a column: what names the subject, then the inputs that no parameter replaces. */
export const columnItems = (
  { inputs }: Pick<CalculatorDescription, 'inputs'>,
  batch: Batch,
): Inputs => columnsOf({ ...batch, calculator: { inputs } })

function stateOf(
  input: Input,
  column: number | null,
  found: { readonly column: number | null; readonly remembered: boolean },
): MappingState {
  if (column === null) return isRequired(input) ? 'missing' : 'unused'
  if (column !== found.column) return 'manual'
  return found.remembered ? 'remembered' : 'recognised'
}

/** One row for each item, those that must have a column first. */
export function mappingRows(
  items: Inputs,
  sheet: SheetInspection,
  mapping: ColumnMapping,
): readonly MappingRow[] {
  const columnOf = (name: string) => mapping[name] ?? null
  const rows = Object.entries(items).map(([name, input]): MappingRow => {
    const column = columnOf(name)
    const found = { column: sheet.mapping[name] ?? null, remembered: sheet.remembered }
    return {
      name,
      input,
      header: sheet.headers.find((header) => header.column === column) ?? null,
      state: stateOf(input, column, found),
      sharedWith:
        column === null
          ? []
          : Object.entries(items)
              .filter(([other]) => other !== name && columnOf(other) === column)
              .map(([, { label }]) => label),
    }
  })
  return [
    ...rows.filter(({ input }) => isRequired(input)),
    ...rows.filter(({ input }) => !isRequired(input)),
  ]
}

/** Labels of what must have a column and has none. */
export const missingItems = (rows: readonly MappingRow[]): readonly string[] =>
  rows.filter(({ state }) => state === 'missing').map(({ input }) => input.label)

/** Headers that no item is read from. */
export const unusedHeaders = (
  sheet: SheetInspection,
  mapping: ColumnMapping,
): readonly string[] => {
  const used = new Set(Object.values(mapping))
  return sheet.headers.filter(({ column }) => !used.has(column)).map(({ text }) => text)
}

export const mappingStateWords: Readonly<Record<MappingState, string>> = {
  recognised: '✓ 按表头识别',
  remembered: '✓ 沿用上次对应',
  manual: '✓ 手工指定',
  missing: '✗ 必需，尚未对应',
  unused: '表中没有，按空处理',
}
