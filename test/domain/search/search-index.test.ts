import { describe, expect, it } from 'vitest'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { parseQuery, type Query } from '../../../domain/search/query'
import { SearchIndex, type Hit } from '../../../domain/search/search-index'
import { folded } from '../../../domain/text/fold'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'
import { seededRandom } from '../../seeded-random'
import { misprintedAcreage } from './misprinted-acreage'

const documents = parsedCorpus()
const errata = misprintedAcreage(documents)
const index = new SearchIndex(documents, { errata })
const parsed = (text: string): Query => {
  const result = parseQuery(text)
  if (result.kind !== 'query') throw new Error(`${text}: ${result.kind}`)
  return result.query
}
const search = (text: string, limit = 10_000) => index.search(parsed(text), { offset: 0, limit })
const documentOf = ({ documentId }: Hit): GazetteDocument => {
  const found = documents.find(({ id }) => id === documentId)
  if (found === undefined) throw new Error(`no document ${documentId}`)
  return found
}
const keyOf = ({ documentId, blockIndex }: Hit) => `${documentId} ${blockIndex}`

/** What every hit must be found in, made without the index: the words as printed, and as they were meant. */
const searched = documents.flatMap((document) =>
  document.blocks
    .filter(({ kind }) => kind !== 'pageFurniture')
    .map(({ index: at, text }) => ({
      key: `${document.id} ${at}`,
      texts: [folded(text), folded(text).split('苗均').join('亩均')],
    })),
)
const scan = (...terms: readonly string[]) =>
  searched
    .filter(({ texts }) => terms.every((term) => texts.some((text) => text.includes(folded(term)))))
    .map(({ key }) => key)

function randomWords(count: number, seed: number): readonly string[] {
  const text = documents.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('')
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const at = random(text.length - 12)
    return text.slice(at, at + 1 + random(12)).replace(/["“”\s]/g, '') || '市'
  })
}

/** As a person types it: words that look like signs of the query stand in quotes, single brackets need none. */
const typed = (word: string): string =>
  /^(标题|文号|单位|发文机关|发文单位|条款|公报|类型|文种)[:：]|^(AND|OR|NOT)$|[|｜]/.test(word)
    ? `“${word}”`
    : word
const typedBesides = (word: string): string =>
  /[（()）]|^[-－]|^[且或非]$/.test(word) ? `“${word}”` : typed(word)

describe('the search', () => {
  it('finds exactly the blocks that a plain scan finds, for 300 random words', () => {
    for (const word of randomWords(300, 20230309)) {
      const { total, hits } = search(typed(word))
      expect(total, word).toBe(scan(word).length)
      expect(hits.map(keyOf).sort(), word).toEqual(scan(word).sort())
    }
  })

  it('finds exactly the blocks that hold both of two random words, for 100 pairs', () => {
    const words = randomWords(200, 7).map((word) => word.slice(0, 2))
    for (let at = 0; at < words.length; at += 2) {
      const [first = '', second = ''] = words.slice(at, at + 2)
      const { hits } = search(`${typedBesides(first)} ${typedBesides(second)}`)
      expect(hits.map(keyOf).sort(), `${first} ${second}`).toEqual(scan(first, second).sort())
    }
  })

  it('shows for every random word the very words at the place it names', () => {
    const lines = new Map(parsedFiles().map(({ file, text }) => [file, text.split('\n')]))
    for (const word of randomWords(100, 42))
      for (const hit of search(typed(word), 20).hits) {
        const document = documentOf(hit)
        const shown = streamOf(document).slice(hit.start, hit.end)
        const [match] = hit.matches
        expect(folded(shown), word).toContain(folded(word))
        expect(folded(hit.snippet.slice(match?.start, match?.end)), word).toBe(folded(shown))
        const printed = lines.get(hit.sourceFile)?.[hit.line - 1] ?? ''
        // LaTeX signs apart, the line named is the one on which the words begin.
        if (/^[\p{Script=Han}]/u.test(word))
          expect(folded(printed)).toContain(folded(word[0] ?? ''))
      }
  })

  it.each([
    ['消防', 177],
    ['补贴', 39],
    ['应急响应', 47],
    ['生态环境局', 130],
    ['安全生产', 255],
    ['责任单位', 105],
  ])('meets %s as often as it stands in the joined text: %i times', (word, times) => {
    const places = search(word).hits.map((hit) => {
      const block = documentOf(hit).blocks[hit.blockIndex]
      return folded(block?.text ?? '').split(folded(word)).length - 1
    })
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(times)
  })

  it('finds 亩均 where the extraction read 苗均, and shows what is printed', () => {
    const lines = search('亩均税收').hits.map(({ line }) => line)
    expect(lines).toEqual(expect.arrayContaining([558, 560, 562, 568, 572, 576]))
    const misread = search('苗均税收').hits
    expect(misread.map(({ line }) => line)).toEqual([558, 560, 562, 568, 572, 576])
    expect(misread[0]?.snippet).toContain('苗均税收')
    const meant = search('亩均税收 规上工业企业（有生产性排污）').hits.find(
      ({ line }) => line === 560,
    )
    expect(meant?.matches.map(({ start, end }) => meant.snippet.slice(start, end))).toContain(
      '苗均税收',
    )
  })

  it('asks for all words, and keeps a quoted phrase together', () => {
    const both = search('亩均税收 工业')
    expect(both.total).toBeLessThan(search('亩均税收').total)
    expect(search('“亩均税收 工业”').total).toBe(0)
  })

  it('marks overlapping words once', () => {
    for (const hit of search('亩均税收 税收得分 均税').hits) {
      const ends = [0, ...hit.matches.map(({ end }) => end)]
      hit.matches.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(ends[at] ?? 0)
        expect(end).toBeGreaterThan(start)
      })
    }
  })

  it('puts titles and numbers before headings before body text, each in library order', () => {
    const { hits } = search('安全生产')
    const rank = (hit: Hit) => {
      const kind = documentOf(hit).blocks[hit.blockIndex]?.kind
      return kind === 'title' || kind === 'documentNumber' ? 0 : kind === 'heading' ? 1 : 2
    }
    const order = (hit: Hit) =>
      rank(hit) * 1e9 +
      documents.findIndex(({ id }) => id === hit.documentId) * 1e6 +
      hit.blockIndex
    expect(hits.map(order)).toEqual(hits.map(order).sort((a, b) => a - b))
    expect(new Set(hits.map(rank))).toEqual(new Set([0, 1, 2]))
  })

  it('gives page after page without a gap', () => {
    const query = parsed('的')
    const all = search('的')
    const pages = [0, 50, 100].flatMap((offset) => index.search(query, { offset, limit: 50 }).hits)
    expect(pages.map(keyOf)).toEqual(all.hits.slice(0, 150).map(keyOf))
    expect(index.search(query, { offset: all.total, limit: 50 }).hits).toEqual([])
  })

  it('names clause, file and the line of the match, not of the paragraph', () => {
    const [hit] = search('三类分值加总').hits
    expect(hit).toMatchObject({ documentNumber: '溧政发〔2023〕6号', clause: '二、', line: 552 })
    const [row] = search('鸿叶路').hits
    const printed = parsedFiles()
      .find(({ file }) => file === row?.sourceFile)
      ?.text.split('\n')
    expect(printed?.[(row?.line ?? 0) - 1]).toContain('鸿叶路')
  })

  it('cuts a snippet of 72 characters out of a long paragraph', () => {
    for (const { snippet } of search('安全生产').hits)
      expect(snippet.length).toBeLessThanOrEqual(76)
    const [hit] = search('三类分值加总').hits
    const [match] = hit?.matches ?? []
    expect(hit?.snippet.slice(match?.start, match?.end)).toBe('三类分值加总')
  })

  it('finds a document number in any kind of brackets', () => {
    expect(search('溧政发[2018]27号').total).toBe(1)
    expect(search('溧政发 ［2018］ ２７ 号').total).toBe(1)
  })

  it('answers 40 queries in less than 10 ms at the 95th percentile', () => {
    const words = [
      ...randomWords(36, 5).map(typed),
      '的',
      '市',
      '亩均税收 工业',
      '海政发〔2022〕15号',
    ]
    words.forEach((word) => search(word, 20))
    const times = words.map((word) => {
      const startedAt = performance.now()
      search(word, 20)
      return performance.now() - startedAt
    })
    expect(times.sort((a, b) => a - b)[37]).toBeLessThan(10)
  })
})
