import { describe, expect, it } from 'vitest'
import { GramIndex } from '../../../domain/search/gram-index'
import { parseQuery, type Query } from '../../../domain/search/query'
import { SearchIndex, type Found } from '../../../domain/search/search-index'
import { folded } from '../../../domain/text/fold'
import { parsedCorpus } from '../../parsed-corpus'
import { randomQueries, type PlainBlock } from './random-queries'
import { misprintedAcreage } from './misprinted-acreage'

const documents = parsedCorpus()
const errata = misprintedAcreage(documents)
const scanned = new SearchIndex(documents, { errata })
const indexed = new SearchIndex(documents, { errata, gramIndex: true })

const parsed = (text: string): Query => {
  const result = parseQuery(text)
  if (result.kind !== 'query') throw new Error(`${text}: ${JSON.stringify(result)}`)
  return result.query
}
const all = { offset: 0, limit: 100_000 }
const keys = ({ hits }: Found) =>
  hits.map(({ documentId, blockIndex }) => `${documentId} ${blockIndex}`)

const blocks: readonly PlainBlock[] = documents.flatMap((document) =>
  document.blocks
    .filter(({ kind }) => kind !== 'pageFurniture')
    .map(({ index, text }) => ({
      key: `${document.id} ${index}`,
      document,
      texts: [folded(text), folded(text).split('苗均').join('亩均')],
    })),
)
const queries = randomQueries(documents, 300, 20230706)

describe('the index of character pairs', () => {
  it('finds exactly what the scan finds and in its order, for 300 random queries', () => {
    let found = 0
    for (const { text } of queries) {
      const query = parsed(text)
      const [scan, index] = [scanned.search(query, all), indexed.search(query, all)]
      expect(keys(index), text).toEqual(keys(scan))
      expect(index.facets, text).toEqual(scan.facets)
      found += scan.total
    }
    expect(found).toBeGreaterThan(10_000)
  })

  it('and both find what a reader of the query finds block by block', () => {
    for (const { text, holds } of queries)
      expect(keys(scanned.search(parsed(text), all)).sort(), text).toEqual(
        blocks
          .filter(holds)
          .map(({ key }) => key)
          .sort(),
      )
  })

  it('tries operators of every kind among these queries', () => {
    for (const sign of ['OR', '或', '|', 'AND', '且', 'NOT', '-(', '标题：', '单位:'])
      expect(queries.filter(({ text }) => text.includes(sign)).length, sign).toBeGreaterThan(3)
  })

  it('narrows words, ANDs and ORs, and nothing that it cannot know', () => {
    const texts = ['消防安全', '应急消防', '应急响应', '全消'].map((text) => ({
      text,
      meant: null,
    }))
    const index = new GramIndex(texts)
    const candidates = (text: string) => index.candidates(parsed(text))
    expect(candidates('消防')).toEqual([0, 1])
    expect(candidates('消')).toEqual([0, 1, 3])
    expect(candidates('应急 消防')).toEqual([1])
    expect(candidates('安全 OR 响应')).toEqual([0, 2])
    expect(candidates('应急 -消防')).toEqual([1, 2])
    expect(candidates('应急 标题:x')).toEqual([1, 2])
    expect(candidates('标题:x')).toBeNull()
    expect(candidates('应急 OR 标题:x')).toBeNull()
    expect(candidates('无此')).toEqual([])
  })

  it('names texts that the scan then refuses: pairs alone do not make the word', () => {
    const index = new GramIndex([{ text: '市政府和政府市政', meant: null }])
    expect(index.candidates(parsed('府市政府'))).toEqual([0])
    const only = documents[0]
    if (only === undefined) throw new Error('empty corpus')
    const block = only.blocks[0]
    if (block === undefined) throw new Error('empty document')
    const small = { ...only, blocks: [{ ...block, text: '市政府和政府市政' }] }
    const query = parsed('府市政府')
    expect(new SearchIndex([small], { gramIndex: true }).search(query, all).total).toBe(0)
  })

  it('knows misread words as they were meant', () => {
    const query = parsed('亩均税收 规上工业企业')
    expect(keys(indexed.search(query, all))).toEqual(keys(scanned.search(query, all)))
    expect(indexed.search(query, all).hits.map(({ line }) => line)).toEqual(
      expect.arrayContaining([558, 560]),
    )
  })
})
