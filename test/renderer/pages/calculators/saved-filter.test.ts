import { describe, expect, it } from 'vitest'
import type { SavedCalculation } from '../../../../contract/kept-calculations'
import {
  chosenWith,
  filteredCalculations,
} from '../../../../renderer/pages/calculators/saved-filter'

const saved = (changes: Partial<SavedCalculation>): SavedCalculation => ({
  id: 'a',
  calculatorId: 'c',
  title: '工业企业效益综合评价',
  documentNumber: '溧政发〔2023〕6号',
  name: '2023年度',
  subject: '甲公司',
  note: '',
  version: 1,
  value: 'B',
  mark: '',
  summary: '',
  savedAt: '',
  programVersion: '',
  deletedAt: null,
  reasons: [],
  ...changes,
})
const all = [saved({}), saved({ id: 'b', subject: '乙公司', note: '复核', reasons: ['参数已改'] })]
const ids = (query: string, marked = false) =>
  filteredCalculations(all, { query, marked }).map(({ id }) => id)

describe('the list of saved calculations', () => {
  it('is narrowed by every word, in whatever width', () => {
    expect(ids('')).toEqual(['a', 'b'])
    expect(ids('甲公司')).toEqual(['a'])
    expect(ids('综合评价 复核')).toEqual(['b'])
    expect(ids('[2023]６号')).toEqual(['a', 'b'])
    expect(ids('甲公司 复核')).toEqual([])
  })

  it('is narrowed to what should be computed again', () => {
    expect(ids('', true)).toEqual(['b'])
  })

  it('lets two be chosen, the third in place of the first', () => {
    expect(chosenWith([], 'a')).toEqual(['a'])
    expect(chosenWith(['a', 'b'], 'c')).toEqual(['b', 'c'])
    expect(chosenWith(['a', 'b'], 'a')).toEqual(['b'])
  })
})
