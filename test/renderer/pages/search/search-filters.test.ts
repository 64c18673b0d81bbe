import { describe, expect, it } from 'vitest'
import { noFilters, type Facets, type Filters } from '../../../../domain/search/facets'
import {
  chipsOf,
  choicesOf,
  facetGroups,
  facetWords,
  isNarrowed,
  readBound,
  sameFilters,
  toggled,
} from '../../../../renderer/pages/search/search-filters'

const filters = (change: Partial<Filters>): Filters => ({ ...noFilters, ...change })
const facets: Facets = {
  status: [{ value: 'unknown', count: 7 }],
  year: [
    { value: '2023', count: 4 },
    { value: '', count: 3 },
  ],
  gazette: [],
  issuer: [{ value: '常州市人民政府', count: 7 }],
  kind: [
    { value: 'notice', count: 4 },
    { value: 'measures', count: 3 },
  ],
}

describe('the filters of the search page', () => {
  it('are chosen and taken back one by one, several in a group', () => {
    const one = toggled(noFilters, 'kind', 'notice')
    const two = toggled(one, 'kind', 'measures')
    expect(two.kind).toEqual(['notice', 'measures'])
    expect(toggled(two, 'kind', 'notice').kind).toEqual(['measures'])
    expect(sameFilters(toggled(one, 'kind', 'notice'), noFilters)).toBe(true)
    expect([isNarrowed(noFilters), isNarrowed(one)]).toEqual([false, true])
  })

  it('stand in a group of Chinese words each', () => {
    expect(facetGroups.map(({ label }) => label)).toEqual([
      '时效',
      '年份',
      '公报',
      '发文机关',
      '文种',
    ])
    expect(facetWords('status', 'inForce')).toBe('现行')
    expect(facetWords('kind', 'emergencyPlan')).toBe('预案')
    expect(facetWords('year', '2023')).toBe('2023年')
    expect(facetWords('year', '')).toBe('无日期')
    expect(facetWords('gazette', '溧阳市人民政府公报 2023年第1期')).toBe('溧阳市公报 2023年第1期')
  })

  it('offer no group in which there is nothing to choose', () => {
    expect(choicesOf(facets, noFilters, 'status')).toEqual([])
    expect(choicesOf(facets, noFilters, 'gazette')).toEqual([])
    expect(choicesOf(facets, noFilters, 'year')).toHaveLength(2)
    // A single value that is chosen stays, to be taken back.
    expect(choicesOf(facets, filters({ issuer: ['常州市人民政府'] }), 'issuer')).toHaveLength(1)
    expect(choicesOf(facets, filters({ year: ['2022'] }), 'year')).toContainEqual({
      value: '2022',
      count: 0,
    })
  })

  it('are shown as chips, and each chip takes away its own', () => {
    const chosen = filters({ from: '2023', to: '2023-07-15', status: ['inForce'], year: [''] })
    const chips = chipsOf(chosen)
    expect(chips.map(({ words }) => words)).toEqual([
      '成文日期：2023年起2023年7月15日止',
      '时效：现行',
      '年份：无日期',
    ])
    expect(chips.map(({ without }) => chipsOf(without).length)).toEqual([2, 2, 2])
    expect(chips[0]?.without).toMatchObject({ from: null, to: null, status: ['inForce'] })
    expect(new Set(chips.map(({ key }) => key)).size).toBe(3)
    expect(chipsOf(noFilters)).toEqual([])
  })
})

describe('a bound of the date', () => {
  it.each([
    ['2023', '2023'],
    ['2023年', '2023'],
    ['2023-7', '2023-07'],
    ['2023年7月', '2023-07'],
    ['２０２３．７', '2023-07'],
    ['2023-3-9', '2023-03-09'],
    ['2023年3月9日', '2023-03-09'],
    [' 2023/03/09 ', '2023-03-09'],
  ])('%s is %s', (typed, date) => {
    expect(readBound(typed)).toEqual({ kind: 'date', date })
  })

  it.each(['20', '2023-', '2023-13', '2023-0', '2023-02-30', '三月', '2023-3-9-1'])(
    '%s is none that one could compare with',
    (typed) => {
      expect(readBound(typed)).toEqual({ kind: 'unreadable' })
    },
  )

  it('is missing when nothing is typed', () => {
    expect(readBound('　')).toEqual({ kind: 'none' })
  })
})
