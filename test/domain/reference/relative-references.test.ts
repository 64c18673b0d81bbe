import { describe, expect, it } from 'vitest'
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
