import { describe, expect, it } from 'vitest'
import { anchorAt } from '../../../domain/annotation/anchor'
import { annotationSheets, annotationText } from '../../../domain/annotation/annotation-forms'
import { annotationReport } from '../../../domain/annotation/annotation-report'
import { positionOf } from '../../../domain/gazette/stream'
import { parsedCorpus } from '../../parsed-corpus'
import { aPlacedNote } from './a-placed-note'

const documents = parsedCorpus()
const documentOf = (id: string) => documents.find((one) => one.id === id) ?? null

/** A note on the beginning of a corpus line. */
function noteOnLine(file: string, line: number, id: string) {
  const document = documents.find(
    ({ source }) =>
      source.file.startsWith(file) && source.firstLine <= line && line <= source.lastLine,
  )
  if (document === undefined) throw new Error('no document')
  const start = positionOf(document, line, 0) ?? 0
  const anchor = { ...anchorAt(document, { start, end: start + 4 }), streamHash: '' }
  return aPlacedNote({ id, anchor })
}

describe('notes in words', () => {
  const article = noteOnLine('004', 45, 'a')
  const orphan = aPlacedNote({
    id: 'b',
    documentId: article.anchor.documentId,
    placement: 'orphaned',
    placementReason: '原条款中已找不到批注所在的文字',
    links: [
      { id: '1', target: { kind: 'annotation', annotationId: 'a' } },
      { id: '2', target: { kind: 'annotation', annotationId: 'gone' } },
      {
        id: '3',
        target: {
          kind: 'step',
          calculatorId: 'c',
          title: '总分',
          inputs: {},
          readings: {},
          stepId: 's',
        },
      },
    ],
  })
  const foreign = aPlacedNote({ id: 'c', documentId: '某文件', tags: ['甲', '乙'], note: '核对' })
  const notes = [article, orphan, foreign]
  const groups = annotationReport(notes, {
    document: documentOf,
    annotations: notes,
    timeWords: (iso) => iso.slice(0, 10),
  })

  it('cite officially, by document', () => {
    expect(groups.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['常州市建筑垃圾管理办法', 2],
      ['某文件', 1],
    ])
    expect(groups[0]?.entries[0]?.citation).toBe(
      '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）第四条第二款',
    )
    expect(groups[1]?.entries[0]?.citation).toBe('某文件')
  })

  it('cite no clause for a note without a place, and say why', () => {
    expect(groups[0]?.entries[1]).toMatchObject({
      citation: '《常州市建筑垃圾管理办法》（常州市人民政府令第19号）',
      state: '待确认',
      warning: '原条款中已找不到批注所在的文字',
      page: '',
    })
    expect(groups[0]?.entries[1]?.links).toEqual([
      `批注：“${article.anchor.quote}”`,
      '批注：已删除',
      '计算步骤：总分',
    ])
  })

  it('make a sheet with a row each, and a text in the same order', () => {
    const [sheet] = annotationSheets(groups, '2023-03-09')
    expect(sheet?.rows).toHaveLength(3)
    for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0)
    expect(sheet?.rows[2]?.[7]).toBe('甲、乙')
    const { paragraphs } = annotationText(groups, '2023-03-09')
    expect(paragraphs.filter(({ style }) => style === 'heading').map(({ text }) => text)).toEqual([
      '常州市建筑垃圾管理办法（常州市人民政府令第19号）',
      '某文件',
    ])
    expect(
      paragraphs.filter(({ style }) => style === 'entry').map(({ text }) => text.slice(0, 2)),
    ).toEqual(['1.', '2.', '3.'])
    expect(paragraphs.filter(({ style }) => style === 'body')).toEqual([
      { style: 'body', text: '核对' },
    ])
  })

  it('tell pages of the gazette from pages of an own file', () => {
    const id = `own-${'0'.repeat(32)}`
    const own = { ...article, anchor: { ...article.anchor, documentId: id } }
    const document = documentOf(article.anchor.documentId)
    const report = annotationReport([article, own], {
      document: () => document,
      annotations: [],
      timeWords: String,
    })
    const texts = annotationText(report, '')
      .paragraphs.filter(({ style }) => style === 'entry')
      .map(({ text }) => /，(.{2})第\d+页$/.exec(text)?.[1])
    expect(texts).toEqual(['公报', '原件'])
  })

  it('cut a note that no cell can hold, and say so', () => {
    const long = aPlacedNote({ note: '长'.repeat(40_000) })
    const [sheet] = annotationSheets(
      annotationReport([long], { document: () => null, annotations: [], timeWords: String }),
      '',
    )
    const cell = sheet?.rows[0]?.[6]
    expect(typeof cell === 'string' ? cell.length : 0).toBeLessThan(32_767)
    expect(cell).toMatch(/未完，全文见程序/)
  })
})
