import { describe, expect, it } from 'vitest'
import type { GazetteDocument } from '../../../../domain/gazette/document'
import { streamOf } from '../../../../domain/gazette/stream'
import { extrasOf } from '../../../../renderer/pages/reader/block-extras'
import { piecesOf, proposalWords } from '../../../../renderer/pages/reader/block-pieces'
import { noRegisters, type DocumentRegisters } from '../../../../renderer/pages/reader/registers'
import { parsedCorpus } from '../../../parsed-corpus'
import { builtRegisters } from '../../../registers'

const documents = parsedCorpus()
const { registers } = builtRegisters()

const ofDocument = ({ id }: GazetteDocument): DocumentRegisters => ({
  ...noRegisters,
  errata: registers.errata.filter(({ documentId }) => documentId === id),
  missingPieces: registers.missingPieces.filter(({ documentId }) => documentId === id),
  tables: registers.tables.filter(({ documentId }) => documentId === id),
})

/** Everything the reader prints of a block but its table cells, which it cuts in the same way one by one. */
const piecesOfBlock = (document: GazetteDocument, index: number) => {
  const block = document.blocks[index]
  const extras = extrasOf(document, ofDocument(document), true).get(index)
  return block === undefined
    ? []
    : piecesOf(block.text, block.start, extras?.errata ?? [], extras?.breaks ?? [])
}

describe('piecesOf', () => {
  it('leaves every character of every document in its place', () => {
    for (const document of documents) {
      const stream = streamOf(document)
      const extras = extrasOf(document, ofDocument(document), true)
      for (const block of document.blocks) {
        const { errata = [], breaks = [] } = extras.get(block.index) ?? {}
        const pieces = piecesOf(block.text, block.start, errata, breaks)
        expect(pieces.map(({ text }) => text).join('')).toBe(block.text)
        for (const { start, text } of pieces)
          expect(stream.slice(start, start + text.length)).toBe(text)
      }
    }
  })

  it('shows every erratum once, with its kind', () => {
    for (const document of documents) {
      const extras = extrasOf(document, ofDocument(document), true)
      const shown = document.blocks
        .filter(({ kind }) => kind !== 'table')
        .flatMap(({ index, text, start }) =>
          piecesOf(text, start, extras.get(index)?.errata ?? [], []),
        )
        .filter(({ proposal }) => proposal !== null).length
      const inTables = document.blocks.filter(({ kind }) => kind === 'table')
      const expected = ofDocument(document).errata.filter(
        (one) =>
          !inTables.some(
            ({ start, text }) => start <= one.start && one.start < start + text.length,
          ),
      ).length
      expect([document.id, shown]).toEqual([document.id, expected])
    }
  })

  it('puts 亩均税收 beside the six 苗均 of 溧政发〔2023〕6号', () => {
    const rules = documents.find(({ id }) => id === '溧政发〔2023〕6号')
    if (rules === undefined) throw new Error('document missing')
    const shown = rules.blocks
      .flatMap(({ index }) => piecesOfBlock(rules, index))
      .filter(({ text, proposal }) => text.includes('苗均') && proposal !== null)
    expect(shown.length).toBeGreaterThanOrEqual(5)
    for (const { proposal } of shown) {
      expect(proposal?.words).toContain('亩均')
      expect(proposal?.words).not.toMatch(/（$/)
      expect(proposal?.kind).toBe('certain')
    }
  })
})

describe('proposalWords', () => {
  it('gives a short proposal whole', () => {
    expect(proposalWords('多纬度', '多维度')).toBe('多维度')
    expect(proposalWords('苗均税收（', '亩均税收（')).toBe('亩均税收')
  })

  it('gives of a long one what changes and one character on either side', () => {
    expect(proposalWords('国家食品安全示范创建推荐城市', '国家食品安全示范城市创建推荐城市')).toBe(
      '…范城市创…',
    )
    expect(proposalWords('数字产业化，产业数字化，促进', '数字产业化、产业数字化，促进')).toBe(
      '…化、产…',
    )
  })

  it('never shows the printed words as proposed', () => {
    for (const { quote, proposed } of registers.errata)
      expect(proposalWords(quote, proposed)).not.toBe(quote)
  })
})

describe('extrasOf', () => {
  it('begins every printed page of 常州 once', () => {
    for (const document of documents.filter(({ pages }) => pages.length > 0)) {
      const all = [...extrasOf(document, noRegisters, false).values()]
      const words = all.map(({ pageWords }) => pageWords).join(' ')
      const inside = all.flatMap(({ breaks }) => breaks.map(({ page }) => page))
      const above = [...words.matchAll(/第(\d+)(?:—(\d+))?页/g)].flatMap(([, first, last]) => {
        const from = Number(first)
        return Array.from({ length: Number(last ?? first) - from + 1 }, (_one, at) => from + at)
      })
      expect([...inside, ...above].sort((a, b) => a - b)).toEqual(
        document.pages.map(({ page }) => page),
      )
    }
  })

  it('tells of 溧阳 the first page only', () => {
    const document = documents.find(({ id }) => id === '溧政发〔2023〕6号')
    expect(
      document === undefined ? '' : extrasOf(document, noRegisters, false).get(0)?.pageWords,
    ).toBe('公报第20页起')
  })

  it('speaks of the original, not of a gazette, in a document of the user’s own', () => {
    const [paged] = documents.filter(({ pages }) => pages.length > 1)
    if (paged === undefined) throw new Error('no pages')
    const own = { ...paged, id: `own-${'a'.repeat(32)}` }
    const words = [...extrasOf(own, noRegisters, false).values()]
      .map(({ pageWords }) => pageWords)
      .filter((one) => one !== '')
    expect(words.length).toBeGreaterThan(0)
    for (const one of words) expect(one).toMatch(/^原件第/)
  })

  it('shows each missing piece at one block, and a table for each scattered one', () => {
    for (const document of documents) {
      const own = ofDocument(document)
      const extras = extrasOf(document, own, true)
      const missing = [...extras.values()].flatMap((one) => one.missing)
      expect([document.id, missing.length]).toEqual([document.id, own.missingPieces.length])
      for (const { index, kind, table } of document.blocks)
        if (kind === 'table' && table === null)
          expect([document.id, extras.get(index)?.tables.length]).toEqual([document.id, 1])
    }
  })
})
