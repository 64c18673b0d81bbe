import { describe, expect, it } from 'vitest'
import type { SheetInspection } from '../../../../contract/batch'
import type { Inputs } from '../../../../domain/rules/calculator'
import {
  columnItems,
  mappingRows,
  missingItems,
  unusedHeaders,
} from '../../../../renderer/components/batch/column-mapping'
import { seededRandom } from '../../../../scripts/seeded-random'
import { describeCalculator, flagship } from '../../description'

const items: Inputs = {
  name: { kind: 'text', label: '名称' },
  note: { kind: 'text', label: '备注', optional: true },
  tax: { kind: 'number', label: '税金', unit: '万元' },
  accident: { kind: 'flag', label: '事故' },
}
const header = (column: number, text: string) => ({
  column,
  letter: 'ABCDEF'[column] ?? '',
  text,
  samples: [],
})
const sheet: SheetInspection = {
  name: '名单',
  headerRow: 2,
  headers: [header(0, '名称'), header(1, '税金（万元）'), header(2, '其他')],
  dataRows: 5,
  mapping: { name: 0, note: null, tax: 1, accident: null },
  remembered: false,
}
const stateOf = (mapping: SheetInspection['mapping'], name: string, remembered = false) =>
  mappingRows(items, { ...sheet, remembered }, mapping).find((row) => row.name === name)?.state

describe('the mapping of columns', () => {
  it('tells how an item came by its column', () => {
    expect(stateOf(sheet.mapping, 'name')).toBe('recognised')
    expect(stateOf(sheet.mapping, 'name', true)).toBe('remembered')
    expect(stateOf({ ...sheet.mapping, name: 2 }, 'name', true)).toBe('manual')
  })

  it('tells what may stay without a column from what may not', () => {
    const without = { name: 0, note: null, tax: null, accident: null }
    expect(stateOf(without, 'tax')).toBe('missing')
    expect(stateOf(without, 'note')).toBe('unused')
    expect(stateOf(without, 'accident')).toBe('unused')
    expect(missingItems(mappingRows(items, sheet, without))).toEqual(['税金'])
    // An item of which the mapping says nothing has no column either.
    expect(missingItems(mappingRows(items, sheet, {}))).toEqual(['名称', '税金'])
  })

  it('names the items read from the same column', () => {
    const [name] = mappingRows(items, sheet, { ...sheet.mapping, note: 0 })
    expect(name?.sharedWith).toEqual(['备注'])
  })

  it('names the headers nothing is read from', () => {
    expect(unusedHeaders(sheet, sheet.mapping)).toEqual(['其他'])
  })

  it('has one row for each item, the required ones first, whatever is mapped', () => {
    const random = seededRandom(3)
    for (let round = 0; round < 200; round += 1) {
      const mapping = Object.fromEntries(
        Object.keys(items).map((name) => [name, random.pick([null, 0, 1, 2, 9])]),
      )
      const rows = mappingRows(items, sheet, mapping)
      expect(rows.map(({ name }) => name)).toEqual(['name', 'tax', 'note', 'accident'])
      for (const { name, state } of rows) {
        const empty = mapping[name] === null
        expect(['missing', 'unused'].includes(state)).toBe(empty)
      }
    }
  })

  it('asks for the names of the subjects, and not for what holds for the whole batch', () => {
    const description = describeCalculator(flagship)
    const names = Object.keys(columnItems(description, description.batch))
    expect(names).toContain('enterpriseName')
    for (const parameter of description.batch.parameters) expect(names).not.toContain(parameter)
  })
})
