import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../domain/search/query'
import { SearchIndex } from '../../../domain/search/search-index'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'
import { misprintedAcreage } from './misprinted-acreage'

/**
 * How the lines are counted. A line is a line of the corpus file as printed, text and tables alike, that holds every
 * word of the query; a word twice on a line counts once, a word cut by a line break does not count, and nothing is
 * corrected. On the raw files this is `grep -c` (for two words, `grep 亩均税收 | grep -c 工业`). The search knows lines by
 * the places its blocks were taken from, and must come to the same figures.
 */
const documents = parsedCorpus()
const index = new SearchIndex(documents, { errata: misprintedAcreage(documents) })
const files = parsedFiles()

function linesOf(text: string, withErrata = false): readonly string[] {
  const result = parseQuery(text)
  if (result.kind !== 'query') throw new Error(text)
  return index
    .lines(result.query, { withErrata })
    .map(({ file, line }) => `${file.slice(0, 3)}:${line}`)
}
/** The same from the files alone. */
const grep = (...words: readonly string[]) =>
  files.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        words.every((word) => line.includes(word)) ? [`${file.slice(0, 3)}:${at + 1}`] : [],
      ),
  )

describe('printed lines', () => {
  it.each([
    ['消防', 75],
    ['补贴', 19],
    ['应急响应', 35],
    ['容积率', 3],
    ['亩均税收', 11],
  ])('holding %s are %i, the very lines of the raw files', (word, count) => {
    expect(linesOf(word)).toHaveLength(count)
    expect([...linesOf(word)].sort()).toEqual([...grep(word)].sort())
  })

  it('holding both 亩均税收 and 工业 are one: the words stand together on it', () => {
    expect(linesOf('亩均税收 工业')).toEqual(['000:1285'])
    expect(grep('亩均税收', '工业')).toEqual(['000:1285'])
  })

  it('are six more for 亩均税收 where 苗均 is read as it was meant', () => {
    const misread = ['558', '560', '562', '568', '572', '576'].map((line) => `000:${line}`)
    expect(linesOf('苗均税收')).toEqual(misread)
    expect([...linesOf('亩均税收', true)].sort()).toEqual(
      [...linesOf('亩均税收'), ...misread].sort(),
    )
    expect(linesOf('亩均税收 工业', true)).toEqual(['000:558', '000:560', '000:562', '000:1285'])
  })

  it.each([
    ['生态环境局', 122, 130],
    ['安全生产', 241, 255],
    ['责任单位', 99, 105],
  ])('hold %s %i times, the joined text %i times', (word, onLines, joined) => {
    const times = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + text.split(word).length - 1, 0)
    expect(times(files.flatMap(({ text }) => text.split('\n')))).toBe(onLines)
    const result = parseQuery(word)
    if (result.kind !== 'query') throw new Error(word)
    const blocks = index
      .search(result.query, { offset: 0, limit: 10_000 })
      .hits.map(({ documentId, blockIndex }) =>
        documents.find(({ id }) => id === documentId)?.blocks[blockIndex]?.text.replace(/\s/g, ''),
      )
    expect(times(blocks.map((text) => text ?? ''))).toBe(joined)
  })

  it('keep to filters and operators', () => {
    const liyang = linesOf('消防 单位:溧阳')
    const others = linesOf('消防 -单位:溧阳')
    expect([...liyang, ...others].sort()).toEqual([...linesOf('消防')].sort())
    expect(liyang.length).toBeGreaterThan(0)
    expect(others.length).toBeGreaterThan(0)
  })
})
