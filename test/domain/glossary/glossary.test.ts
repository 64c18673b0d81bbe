import { describe, expect, it } from 'vitest'
import { createTermFinder } from '../../../domain/glossary/find-terms'
import { glossaryDocuments, glossaryOf } from '../../../domain/glossary/glossary'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'

const documents = parsedCorpus()
const lists = glossaryDocuments.map((id) => {
  const document = documents.find((candidate) => candidate.id === id)
  return document === undefined ? [] : glossaryOf(document)
})
const terms = lists.flat()

/** The entries of both lists as the corpus lines spell them, each joined over its wraps. */
function printedEntries(file: string, firstLine: number, lastLine: number): readonly string[] {
  const text = parsedFiles().find((candidate) => candidate.file.startsWith(file))?.text ?? ''
  return text
    .split('\n')
    .slice(firstLine - 1, lastLine)
    .map((line) => line.replaceAll('**', '').trim())
    .join('\n')
    .split(/\n(?=\d+\.)/)
    .map((entry) => entry.replaceAll('\n', ''))
}

describe('glossaryOf', () => {
  it('reads 21 terms of the report of 2023 and 22 of that of 2024', () => {
    expect(lists.map((list) => list.length)).toEqual([21, 22])
    expect(documents.filter((document) => glossaryOf(document).length > 0)).toHaveLength(2)
  })

  it.each([
    ['000', 1726, 1747, 0],
    ['001', 975, 1088, 1],
  ] as const)('gives every entry of %s:%i–%i verbatim', (file, firstLine, lastLine, list) => {
    // The extraction leaves blanks at the ends of wrapped lines only in 001.
    const plain = (text: string) => text.replace(/\s/g, '')
    const printed = printedEntries(file, firstLine, lastLine).map(plain)
    const read = (lists[list] ?? []).map(({ number, term, explanation }, at) => {
      const mark = /[：:]/.exec((printed[at] ?? '').slice(plain(term).length))?.[0] ?? ''
      return plain(`${number}.${term}${mark}${explanation}`)
    })
    expect(read).toEqual(printed)
  })

  it('keeps terms with points, digits and quotes whole', () => {
    const words = terms.map(({ term }) => term)
    expect(words).toContain('“2+2+X”先进制造产业集群体系')
    expect(words).toContain('2+2+X')
    expect(words).toContain('国家级产业基地 2 个')
    expect(words).toContain('农业生产“三品一标”')
  })
})

describe('createTermFinder', () => {
  const finder = createTermFinder(terms)
  const find = (text: string) =>
    finder
      .places({ index: 0, start: 100, text }, 'x')
      .map(({ start, end }) => text.slice(start - 100, end - 100))

  it('finds a term whatever its quotes and spaces, once a block', () => {
    expect(find('发展“四新经济”，壮大四新 经济')).toEqual(['“四新经济'])
    expect(find('壮大“四新”经济')).toEqual(['“四新”经济'])
    expect(find('农业生产“三品一标”')).toEqual(['农业生产“三品一标”'])
    expect(find('“REITs”试点和 EOD 模式')).toEqual(['REITs', 'EOD'])
  })

  it('takes no part of a longer word and no part of a term', () => {
    expect(find('geodesy、1+2+2+X、VOCsx')).toEqual([])
    expect(find('创建“三品一标”基地')).toEqual([])
  })

  it('gives both entries of a term that stands in both lists', () => {
    const [place] = finder.places({ index: 0, start: 0, text: '坚持“两个毫不动摇”' }, 'x')
    expect(place?.terms.map(({ documentId }) => documentId)).toEqual([...glossaryDocuments])
  })

  it('does not mark the entry itself', () => {
    const report = documents.find(({ id }) => id === glossaryDocuments[0])
    const own = terms.find(({ term }) => term === '双减')
    const block = report?.blocks[own?.blockIndex ?? -1]
    expect(block === undefined ? null : finder.places(block, glossaryDocuments[0])).toEqual([])
  })

  it('finds most of the terms outside of their lists', () => {
    const found = new Set(
      documents.flatMap((document) =>
        document.blocks.flatMap((block) =>
          finder
            .places(block, document.id)
            .flatMap(({ terms: some }) => some.map(({ term }) => term)),
        ),
      ),
    )
    expect(found.size).toBeGreaterThan(25)
  })
})
