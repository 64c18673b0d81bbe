import { describe, expect, it } from 'vitest'
import type { ForceStatus } from '../../../domain/force/force-status'
import { noFilters, type Filters } from '../../../domain/search/facets'
import { parseQuery } from '../../../domain/search/query'
import { SearchIndex } from '../../../domain/search/search-index'
import { parsedCorpus } from '../../parsed-corpus'

const documents = parsedCorpus()
/** A status made up for the test: the first document is repealed, the second lapsed, the others in force or unknown. */
const statusOf = (id: string): ForceStatus =>
  id === documents[0]?.id
    ? 'repealed'
    : id === documents[1]?.id
      ? 'lapsed'
      : id.startsWith('溧')
        ? 'inForce'
        : 'unknown'
const index = new SearchIndex(documents)
const search = (text: string, filters: Partial<Filters> = {}) => {
  const result = parseQuery(text)
  if (result.kind !== 'query') throw new Error(text)
  return index.search(result.query, {
    offset: 0,
    limit: 10_000,
    filters: { ...noFilters, ...filters },
    statusOf,
  })
}
const documentOf = (documentId: string) => documents.find(({ id }) => id === documentId)
const sum = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((total, { count }) => total + count, 0)

describe('facets', () => {
  it('count every hit once in each group', () => {
    const { total, facets } = search('消防')
    for (const group of Object.values(facets)) expect(sum(group)).toBe(total)
    expect(facets.year.map(({ value }) => value)).toEqual(
      [...facets.year.map(({ value }) => value)].sort().reverse(),
    )
  })

  it('promise what choosing the value then shows', () => {
    const { facets } = search('安全生产')
    for (const name of ['status', 'year', 'gazette', 'issuer', 'kind'] as const) {
      expect(facets[name].length, name).toBeGreaterThan(1)
      for (const { value, count } of facets[name]) {
        const found = search('安全生产', { [name]: [value] })
        expect(found.total, `${name} ${value}`).toBe(count)
        expect(found.hits, `${name} ${value}`).toHaveLength(count)
      }
    }
  })

  it('are narrowed by the other groups and not by their own', () => {
    const open = search('消防')
    const chosen = search('消防', { year: ['2022'] })
    expect(chosen.facets.year).toEqual(open.facets.year)
    expect(sum(chosen.facets.gazette)).toBe(chosen.total)
    expect(chosen.total).toBeLessThan(open.total)
    const two = search('消防', { year: ['2022', '2023'] })
    expect(two.total).toBeGreaterThan(chosen.total)
  })

  it('take several groups together', () => {
    const { hits } = search('应急', { year: ['2023'], kind: ['emergencyPlan'] })
    expect(hits.length).toBeGreaterThan(0)
    for (const { documentId } of hits)
      expect(documentOf(documentId)).toMatchObject({
        kind: 'emergencyPlan',
        issuedOn: expect.stringMatching(/^2023/) as unknown,
      })
  })

  it('tell the status of every hit and filter by it', () => {
    for (const { documentId, status } of search('市').hits)
      expect(status).toBe(statusOf(documentId))
    expect(
      new Set(search('市', { status: ['repealed'] }).hits.map(({ documentId }) => documentId)),
    ).toEqual(new Set([documents[0]?.id]))
    const plain = new SearchIndex(documents)
    const result = parseQuery('市')
    if (result.kind !== 'query') throw new Error('市')
    expect(plain.search(result.query, { offset: 0, limit: 1 }).facets.status).toEqual([
      { value: 'unknown', count: search('市').total },
    ])
  })

  it('offer the states in one order, whatever the order of the hits', () => {
    expect(search('市').facets.status.map(({ value }) => value)).toEqual([
      'inForce',
      'lapsed',
      'repealed',
      'unknown',
    ])
  })
})

describe('the range of dates', () => {
  const dates = (filters: Partial<Filters>) =>
    new Set(
      search('的', filters).hits.map(({ documentId }) => documentOf(documentId)?.issuedOn ?? null),
    )

  it('includes both of its days', () => {
    expect(dates({ from: '2023-03-09', to: '2023-03-09' })).toEqual(new Set(['2023-03-09']))
    expect(dates({ from: '2023-03-10', to: '2023-03-10' })).toEqual(new Set())
  })

  it('is open where a bound is missing, and leaves out what has no date', () => {
    const all = dates({})
    const [before, after] = [dates({ to: '2023-03-08' }), dates({ from: '2023-03-09' })]
    expect(all.has(null)).toBe(true)
    expect(before.has(null) || after.has(null)).toBe(false)
    expect(before.size + after.size).toBe(all.size - 1)
  })

  it('takes a month or a year for all of its days, on either side', () => {
    const year = dates({ from: '2022', to: '2022' })
    expect([...year].every((date) => date?.startsWith('2022'))).toBe(true)
    expect(year.size).toBeGreaterThan(3)
    const first = documents.find(({ issuedOn }) => issuedOn !== null)
    if (first === undefined) throw new Error('no date')
    const month = new SearchIndex([{ ...first, issuedOn: '2023-07' }])
    const totalOf = (from: string | null, to: string | null) => {
      const result = parseQuery('的')
      if (result.kind !== 'query') throw new Error('的')
      const page = { offset: 0, limit: 1, filters: { ...noFilters, from, to } }
      return month.search(result.query, page).total
    }
    expect(totalOf('2023-07-15', null)).toBeGreaterThan(0)
    expect(totalOf(null, '2023-07-15')).toBeGreaterThan(0)
    expect(totalOf('2023-08-01', null)).toBe(0)
    expect(totalOf(null, '2023-06-30')).toBe(0)
  })
})

describe('filters in the query', () => {
  const ids = (text: string) => [...new Set(search(text).hits.map(({ documentId }) => documentId))]

  it('ask for documents when no word stands beside them: one hit each, the title', () => {
    const { total, hits } = search('标题:应急预案')
    const wanted = documents.filter(({ title }) => title.includes('应急预案'))
    expect(wanted.length).toBeGreaterThan(1)
    expect(total).toBe(wanted.length)
    for (const { documentId, blockIndex } of hits)
      expect(documentOf(documentId)?.blocks[blockIndex]?.kind).toBe('title')
  })

  it('find a number in any writing, and 6号 not in 16号', () => {
    for (const text of ['溧政发〔2023〕6号', '溧政发[2023] 6 号', '溧政发（2023）6号'])
      expect(ids(`文号:${text} 亩均`)).toEqual(['溧政发〔2023〕6号'])
    for (const id of ids('文号:6号')) expect(id).toMatch(/[^\d]6号$/)
    expect(ids('文号:6号').length).toBeGreaterThan(0)
  })

  it('test issuer, gazette and kind', () => {
    for (const { documentId } of search('消防 单位:海门').hits)
      expect(documentOf(documentId)?.issuer).toContain('海门')
    for (const { documentId } of search('消防 公报:常州').hits)
      expect(documentOf(documentId)?.gazette).toContain('常州')
    expect(new Set(ids('类型:办法').map((id) => documentOf(id)?.kind))).toEqual(
      new Set(['measures']),
    )
    expect(ids('类型:办法').length).toBe(documents.filter(({ kind }) => kind === 'measures').length)
  })

  it('keep to the clause', () => {
    const third = search('条款:第三条 单位:常州').hits
    expect(third.length).toBeGreaterThan(0)
    for (const { clause } of third) expect(clause).toMatch(/(^| )第三条/)
    const second = search('条款:二、 文号:溧政发〔2023〕6号').hits
    expect(second.length).toBeGreaterThan(0)
    for (const { clause } of second) expect(clause).not.toMatch(/十二、/)
  })
})

describe('folding in the search', () => {
  it.each([
    ['优Ⅲ', '优III', '优ⅲ'],
    ['劣Ⅴ类', '劣V类', '劣ｖ类'],
    ['溧政发〔2018〕27号', '溧政发[2018]27号', '溧政发［２０１８］２７号'],
    ['《江苏省', '<江苏省', '〈江苏省'],
    ['ＰＭ２．５', 'PM2.5', 'pm２.５'],
  ])('%s and %s and %s find the same', (printed, typed, third) => {
    const found = (text: string) =>
      search(text).hits.map(({ documentId, start, end }) => [documentId, start, end])
    expect(found(printed).length).toBeGreaterThan(0)
    expect(found(typed)).toEqual(found(printed))
    expect(found(third)).toEqual(found(printed))
  })
})
