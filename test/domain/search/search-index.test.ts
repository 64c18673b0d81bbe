import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../domain/search/query'
import { SearchIndex } from '../../../domain/search/search-index'
import { folded } from '../../../domain/text/fold'
import { parsedCorpus } from '../../parsed-corpus'

const documents = parsedCorpus()
const index = new SearchIndex(documents)
const search = (text: string, limit = 10_000) => {
  const query = parseQuery(text)
  if (query === null) throw new Error('empty query')
  return index.search(query, { offset: 0, limit })
}

/** A generator of its own: the same words in every run. */
function* randomWords(count: number): Generator<string> {
  const text = documents.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('')
  let seed = 20230309
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let made = 0; made < count; made += 1) {
    const at = next(text.length - 12)
    yield text.slice(at, at + 1 + next(12)).replace(/["“”\s]/g, '') || '市'
  }
}

describe('the search', () => {
  it('finds exactly the blocks that a plain scan finds, for 300 random words', () => {
    const blocks = documents.flatMap((document) =>
      document.blocks
        .filter(({ kind }) => kind !== 'pageFurniture')
        .map(({ index: at, text }) => ({ key: `${document.id} ${at}`, text: folded(text) })),
    )
    for (const word of randomWords(300)) {
      const wanted = folded(word)
      const scan = blocks.filter(({ text }) => text.includes(wanted)).map(({ key }) => key)
      const { total, hits } = search(word)
      expect(total, word).toBe(scan.length)
      expect(new Set(hits.map((hit) => `${hit.documentId} ${hit.blockIndex}`)), word).toEqual(
        new Set(scan),
      )
    }
  })

  it('asks for all words, and keeps a quoted phrase together', () => {
    const both = search('亩均税收 工业')
    expect(both.total).toBeLessThan(search('亩均税收').total)
    expect(search('“亩均税收 工业”').total).toBe(0)
  })

  it('puts titles before headings before body text', () => {
    const kinds = search('安全生产').hits.map(
      ({ documentId, blockIndex }) =>
        documents.find(({ id }) => id === documentId)?.blocks[blockIndex]?.kind,
    )
    const rank = (kind: string | undefined) => (kind === 'title' ? 0 : kind === 'heading' ? 1 : 2)
    expect(kinds.map(rank)).toEqual(kinds.map(rank).sort((a, b) => a - b))
  })

  it('marks the words in the snippet and names clause, file and line', () => {
    const [hit] = search('三类分值加总').hits
    expect(hit).toMatchObject({ documentNumber: '溧政发〔2023〕6号', clause: '二、', line: 552 })
    const [match] = hit?.matches ?? []
    expect(hit?.snippet.slice(match?.start, match?.end)).toBe('三类分值加总')
  })

  it('finds a document number in any kind of brackets', () => {
    expect(search('溧政发[2018]27号').total).toBe(1)
  })

  it('answers 40 queries in less than 10 ms at the 95th percentile', () => {
    const words = [...randomWords(40)]
    search(words[0] ?? '市')
    const times = words.map((word) => {
      const startedAt = performance.now()
      search(word, 20)
      return performance.now() - startedAt
    })
    expect(times.sort((a, b) => a - b)[37]).toBeLessThan(10)
  })

  it('takes a query of white space for none', () => {
    expect(parseQuery('  　 ')).toBeNull()
  })
})
