import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../domain/reference/find-references'
import { createLibraryNames } from '../../../domain/reference/library-names'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'

const { references } = builtRegisters().registers

describe('前款', () => {
  it('is the paragraph above in the same article, as the building waste order means it', () => {
    const relative = references.filter(({ words }) => words === '前款')
    expect(
      relative.map(({ documentId, line, clauseId, target }) => ({
        documentId,
        line,
        clauseId,
        target: target.kind === 'document' ? target.clauseId : target.kind,
      })),
    ).toEqual([
      {
        documentId: '常州市人民政府令第19号',
        line: 167,
        clauseId: '第十七条/第2款',
        target: '第十七条/第1款',
      },
      {
        documentId: '常州市人民政府令第19号',
        line: 260,
        clauseId: '第二十二条/第2款',
        target: '第二十二条/第1款',
      },
    ])
  })
})

describe('同上', () => {
  // No cell of the five files says it; tables of one's own files do.
  it('is a reference as a whole cell, and no part of a word', () => {
    const document = parsedCorpus().find(({ blocks }) =>
      blocks.some(({ kind }) => kind === 'table'),
    )
    const table = document?.blocks.find(({ kind }) => kind === 'table')
    if (document === undefined || table === undefined) throw new Error('no table')
    const changed = { ...table, text: '甲\t溧阳市\n乙\t同上\n丙\t会同上述部门' }
    const found = findReferences(
      { ...document, blocks: [changed] },
      {
        names: createLibraryNames([document], { aliases: [], notDocuments: [], pressLists: [] }),
        document: () => document,
      },
    )
    expect(found.map(({ kind, words, start }) => [kind, words, start - table.start])).toEqual([
      ['ditto', '同上', 8],
    ])
  })
})
