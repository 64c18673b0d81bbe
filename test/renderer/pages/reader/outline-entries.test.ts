import { describe, expect, it } from 'vitest'
import { entryAt, outlineEntries } from '../../../../renderer/pages/reader/outline-entries'
import { parsedCorpus } from '../../../parsed-corpus'

const documents = parsedCorpus()
const entriesOf = (documentNumber: string) => {
  const document = documents.find((one) => one.documentNumber === documentNumber)
  return document === undefined ? [] : outlineEntries(document.clauses, document.blocks)
}

describe('outlineEntries', () => {
  it('lists the headings of 溧政发〔2023〕6号 and leaves its numbered sentences to the text', () => {
    const texts = entriesOf('溧政发〔2023〕6号').map(({ text }) => text)
    expect(texts).toContain('一、评价对象')
    expect(texts).toContain('1. 税收上台阶企业加分')
    expect(texts.filter((text) => text.includes('规下工业企业: 亩均'))).toEqual([])
  })

  it('lists every article of 溧政规〔2023〕1号 in its order', () => {
    const articles = entriesOf('溧政规〔2023〕1号')
      .map(({ text }) => /^第.+?条/.exec(text)?.[0])
      .filter((article) => article !== undefined)
    expect(articles[0]).toBe('第一条')
    expect(new Set(articles).size).toBe(articles.length)
    expect(articles.length).toBeGreaterThan(30)
  })

  it('gives every entry words and a depth of 1 to 4', () => {
    for (const { clauses, blocks } of documents)
      for (const { text, depth } of outlineEntries(clauses, blocks)) {
        expect(text.length).toBeGreaterThan(0)
        expect([1, 2, 3, 4]).toContain(depth)
      }
  })
})

describe('entryAt', () => {
  const entries = entriesOf('溧政发〔2023〕6号')

  it('is the last entry that begins at or above the block', () => {
    const [first, second] = entries
    expect(entryAt(entries, second?.firstBlock ?? -1)).toBe(second)
    expect(entryAt(entries, (second?.firstBlock ?? 0) - 1)).toBe(first)
  })

  it('is none above the first heading', () => {
    expect(entryAt(entries, 0)).toBeNull()
  })
})
