import { describe, expect, it } from 'vitest'
import { reportWords } from '../../../../renderer/pages/annotations/report-words'

const nothing = {
  inFile: 0,
  added: 0,
  updated: 0,
  unchanged: 0,
  older: 0,
  conflicts: 0,
  inTrash: 0,
  exact: 0,
  moved: 0,
  orphaned: 0,
  before: 7,
  after: 7,
}

describe('the report of an import', () => {
  it('tells what happened and leaves out what did not', () => {
    expect(
      reportWords({
        ...nothing,
        inFile: 6,
        added: 3,
        conflicts: 1,
        older: 2,
        exact: 2,
        moved: 1,
        orphaned: 1,
        after: 11,
      }),
    ).toBe(
      '文件中有6条：新增3条，双方都改过、两个版本都保留（标签“冲突版本”）1条，是现有批注的旧版本，未改动2条。写入的批注已找到位置3条，位置待确认1条。批注总数（含回收站）由7条变为11条。',
    )
  })

  it('tells of a file without notes', () => {
    expect(reportWords(nothing)).toBe('文件中有0条：无。批注总数（含回收站）由7条变为7条。')
  })
})
