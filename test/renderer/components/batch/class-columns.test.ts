import { describe, expect, it } from 'vitest'
import {
  classColumns,
  shareWords,
  sumOf,
} from '../../../../renderer/components/batch/class-columns'

const always = ['A', 'B', 'C', 'D', 'T']

describe('the columns of the class counts', () => {
  it('are the classes in the order of the report, also those that nobody is in', () => {
    const counts = [{ group: '溧城街道', classes: { D: 2, A: 1 } }]
    expect(classColumns(counts, always)).toEqual(['A', 'B', 'C', 'D', 'T'])
  })

  it('say 不适用 only where it occurs, and other results last', () => {
    const counts = [
      { group: '溧城街道', classes: { 优秀: 1, B: 1, 不适用: 0 } },
      { group: '合计', classes: { 优秀: 1, B: 1, 不适用: 0 } },
    ]
    expect(classColumns(counts, always)).toEqual(['A', 'B', 'C', 'D', 'T', '优秀'])
    expect(classColumns([{ group: '合计', classes: { 不适用: 3 } }], always)).toContain('不适用')
  })

  it('are those that occur where none is always shown', () => {
    expect(classColumns([{ group: '合计', classes: { 合格: 3, 不合格: 0 } }], [])).toEqual(['合格'])
  })
})

describe('the counts', () => {
  it('add up', () => {
    expect(sumOf({ A: 1, B: 2, T: 4 })).toBe(7)
    expect(sumOf({})).toBe(0)
  })

  it('have a share, but none of nothing', () => {
    expect(shareWords(1, 8)).toBe('12.5%')
    expect(shareWords(0, 8)).toBe('0.0%')
    expect(shareWords(0, 0)).toBe('')
  })
})
