import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../../domain/reference/reference'
import { streamOf } from '../../../../domain/gazette/stream'
import { citationFor, quotedWords } from '../../../../renderer/pages/reader/citation-copy'
import { spansWithin, streamWindow } from '../../../../renderer/pages/reader/painter'
import {
  readPlaces,
  withPlace,
  writePlaces,
} from '../../../../renderer/pages/reader/reading-places'
import {
  citedByClause,
  passesFilter,
  targetWords,
} from '../../../../renderer/pages/reader/reference-words'
import { tableFacts, tableText } from '../../../../renderer/pages/reader/table-facts'
import { parsedCorpus } from '../../../parsed-corpus'
import { builtRegisters } from '../../../registers'

const documents = parsedCorpus()
const { registers } = builtRegisters()
const names = new Map(documents.map((document) => [document.id, document]))

describe('words for a reference', () => {
  const reference = (target: Reference['target']): Reference => {
    const [model] = registers.references
    if (model === undefined) throw new Error('no reference')
    return { ...model, target }
  }
  const own = registers.references[0]?.documentId ?? ''

  it('say 未收录 and 原文缺失, and name a target with its clause', () => {
    expect(targetWords(reference({ kind: 'notCollected' }), names)).toBe('未收录')
    expect(targetWords(reference({ kind: 'missing' }), names)).toBe('原文缺失')
    const clauseId = '第四条/第2款'
    const there = { kind: 'document', documentId: '常州市人民政府令第19号', clauseId } as const
    expect(targetWords(reference(there), names)).toBe('常州市人民政府令第19号 第四条第2款')
    const here = { kind: 'document', documentId: own, clauseId: null } as const
    expect(targetWords(reference(here), names)).toBe('本文件')
  })

  it('put every reference under exactly one filter besides 全部', () => {
    const filters = ['collected', 'own', 'notCollected', 'missing'] as const
    for (const one of registers.references)
      expect(filters.filter((filter) => passesFilter(one, filter))).toHaveLength(1)
  })

  it('group those that cite by clause, in the order of the text', () => {
    const document = documents.find(({ id }) => id === '常州市人民政府令第19号')
    const citing = registers.references.filter(
      ({ target }) => target.kind === 'document' && target.documentId === document?.id,
    )
    const groups = citedByClause(citing, document?.clauses ?? [])
    expect(groups.flatMap(({ references }) => references)).toHaveLength(citing.length)
    const order = groups.map(({ clauseId }) =>
      (document?.clauses ?? []).findIndex(({ id }) => id === clauseId),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

describe('a copied citation', () => {
  const document = documents.find(({ id }) => id === '常州市人民政府令第19号')
  if (document === undefined) throw new Error('document missing')
  const stream = streamOf(document)
  const block = document.blocks.find(({ clauseId }) => clauseId === '第四条/第2款')
  if (block === undefined) throw new Error('clause missing')
  const span = { start: block.start, end: block.start + block.text.length }

  it('has the quote, the place and the page, and the same as bare paragraphs', () => {
    const copied = citationFor(document, stream, span, true)
    expect(copied?.text).toMatch(
      /^“常州经济开发区管理委员会.+”——《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款（公报第\d+页）$/,
    )
    expect(copied?.html).toBe(`<p>${copied?.text ?? ''}</p>`)
  })

  it('is the place alone without the quote', () => {
    expect(citationFor(document, stream, span, false)?.text).toMatch(/^《常州市建筑垃圾管理办法》/)
  })

  it('keeps paragraphs apart and takes no stray spaces along', () => {
    expect(quotedWords('甲 \t乙\n\n 丙')).toBe('甲 乙\n丙')
    const both = { start: block.start - 20, end: span.end }
    expect(citationFor(document, stream, both, true)?.html.match(/<p>/g)).toHaveLength(2)
  })

  it('lets no sign of the text become markup', () => {
    const odd = {
      ...document,
      title: '甲<b>&',
      blocks: document.blocks.filter(({ kind }) => kind !== 'title'),
    }
    expect(citationFor(odd, stream, { start: 0, end: 3 }, false)?.html).toContain(
      '甲&lt;b&gt;&amp;',
    )
  })
})

describe('places one has read', () => {
  it('are kept, the last one first, each document once', () => {
    const one = { documentId: '甲', block: 3 }
    const other = { documentId: '乙', block: 0 }
    const all = withPlace(withPlace(withPlace([], one), other), { ...one, block: 8 })
    expect(all).toEqual([{ documentId: '甲', block: 8 }, other])
    expect(readPlaces(writePlaces(all))).toEqual(all)
  })

  it('fit into a setting even for the longest ids', () => {
    const longest = [...documents].sort((a, b) => b.id.length - a.id.length).slice(0, 30)
    const all = longest.map(({ id }) => ({ documentId: id, block: 999 })).reduce(withPlace, [])
    expect(writePlaces(all).length).toBeLessThan(2000)
  })

  it('that cannot be read are left out', () => {
    expect(readPlaces('甲\tx\n\t4\n乙\t2')).toEqual([{ documentId: '乙', block: 2 }])
  })
})

describe('what is painted near the window', () => {
  it('is what touches it, a long note from far above too', () => {
    const spans = [
      { start: 0, end: 500 },
      { start: 10, end: 20 },
      { start: 210, end: 220 },
      { start: 400, end: 410 },
    ]
    expect(spansWithin(spans, { start: 200, end: 300 })).toEqual([spans[0], spans[2]])
    expect(spansWithin([], { start: 0, end: 9 })).toEqual([])
  })

  it('reaches over the last block to the end', () => {
    expect(streamWindow([0, 10, 20], -3, 0)).toEqual({ start: 0, end: 10 })
    expect(streamWindow([0, 10, 20], 1, 9)).toEqual({ start: 10, end: Infinity })
  })
})

describe('facts of a table', () => {
  it('name rows, doubts and totals that do not agree', () => {
    const table = registers.tables.find(({ key }) => key === '000-land-pool')
    expect(table === undefined ? '' : tableFacts(table)).toBe(
      '70行 · 存疑1行 · 合计不符1处（共核1处）',
    )
    expect(table === undefined ? [] : tableText(table).split('\n')).toHaveLength(71)
  })
})
