import { describe, expect, it } from 'vitest'
import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import { documentModel } from '../../../renderer/print/document-model'
import { hitsModel } from '../../../renderer/print/hits-model'
import { notesModel } from '../../../renderer/print/notes-model'
import { gazetteWords, type PrintModel } from '../../../renderer/print/print-model'
import { parsedCorpus } from '../../parsed-corpus'

const documents = parsedCorpus()
const found = documents.find(({ documentNumber }) => documentNumber === '溧政发〔2023〕6号')
if (found === undefined) throw new Error('溧政发〔2023〕6号 is not there')
const document = found

const words = ({ blocks }: PrintModel): string =>
  blocks
    .map((block) =>
      block.kind === 'table'
        ? [...block.header, ...block.rows].map((row) => row.join('\t')).join('\n')
        : block.kind === 'figure'
          ? block.caption
          : block.text,
    )
    .join('\n')

describe('what is put on paper', () => {
  it('has every word of a document, its source and the sentence about the official text', () => {
    for (const one of documents) {
      const model = documentModel(one, null)
      const printed = words(model)
      for (const { kind, text } of one.blocks)
        if (kind !== 'pageFurniture') expect(printed).toContain(text)
      expect(model.source).toContain(one.gazette)
      expect(model.source).toContain(one.documentNumber ?? one.title)
      expect(model.disclaimer).toBe('以正式发文为准')
    }
  })

  it('tells the force on the day it was asked for', () => {
    const model = documentModel(document, { status: 'inForce', on: '2024-03-01' })
    expect(words(model)).toContain('时效 现行（按2024年3月1日）')
  })

  it('sets notes below their document and says of a lost one that it is to be confirmed', () => {
    const note = (id: string, part: Partial<PlacedAnnotation>): PlacedAnnotation => ({
      id,
      anchor: {
        documentId: document.id,
        clauseId: '二/（一）',
        start: 0,
        end: 4,
        quote: '摘录的话',
        prefix: '',
        suffix: '',
        streamHash: '',
      },
      kind: 'highlight',
      colour: 'green',
      tags: ['复核'],
      links: [],
      keptAsOrphan: false,
      deletedAt: null,
      note: '我的批注',
      createdAt: '2024-03-01T00:00:00.000Z',
      updatedAt: '2024-03-01T00:00:00.000Z',
      placement: 'exact',
      placementReason: '',
      ...part,
    })
    const model = notesModel(
      [note('a', {}), note('b', { placement: 'orphaned', placementReason: '原文已改动' })],
      [document],
    )
    const printed = words(model)
    expect(printed).toContain('共2条，涉及1件文件')
    expect(printed).toContain('高亮（绿）　标签：复核')
    expect(printed).toContain('批注：我的批注')
    expect(printed).toContain('【待确认】原文已改动')
    expect(model.source).toBe(document.gazette)
  })

  it('says how many hits of how many are printed, and which words were asked for', () => {
    const hit = {
      documentId: document.id,
      documentNumber: document.documentNumber,
      title: document.title,
      clause: '二、',
      status: 'inForce' as const,
      sourceFile: document.source.file,
      line: 550,
      blockIndex: 3,
      start: 0,
      end: 4,
      snippet: '亩均税收得分',
      matches: [{ start: 0, end: 4 }],
    }
    const model = hitsModel({
      query: '亩均税收',
      conditions: ['年份：2023年'],
      on: '2024-03-01',
      total: 30,
      hits: [hit],
      gazettes: [document.gazette],
    })
    expect(words(model)).toContain('共30段，列出前1段')
    expect(words(model)).toContain('条件：年份：2023年')
    expect(model.blocks.at(-1)).toMatchObject({ marks: [{ start: 0, end: 4 }] })
  })

  it('names two gazettes and counts more', () => {
    expect(gazetteWords(['甲', '乙', '甲'])).toBe('甲、乙')
    expect(gazetteWords(['甲', '乙', '丙'])).toBe('甲、乙等3种公报')
  })
})
