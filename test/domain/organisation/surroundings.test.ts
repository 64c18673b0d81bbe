import { describe, expect, it } from 'vitest'
import { bracketAround, clauseAround } from '../../../domain/organisation/surroundings'

const bracket = (text: string, at: string) => {
  const found = bracketAround(text, text.indexOf(at))
  return found === null ? null : text.slice(found.start, found.end)
}

describe('what stands round a place', () => {
  it('is the outermost bracket, of any width', () => {
    expect(bracket('甲（乙（丙）丁）戊', '丙')).toBe('（乙（丙）丁）')
    expect(bracket('甲(乙）丙', '乙')).toBe('(乙）')
    expect(bracket('甲〔责任单位：乙〕', '乙')).toBe('〔责任单位：乙〕')
  })

  it('is none outside, behind, or in a bracket that never closes', () => {
    expect(bracket('甲（乙）丙', '甲')).toBeNull()
    expect(bracket('甲（乙）丙', '丙')).toBeNull()
    expect(bracket('甲（乙', '乙')).toBeNull()
    expect(bracket('甲）乙（丙）', '丙')).toBe('（丙）')
  })

  it('is the clause between two full stops or cells', () => {
    const clause = (text: string, at: string) => {
      const { start, end } = clauseAround(text, text.indexOf(at))
      return text.slice(start, end)
    }
    expect(clause('甲。乙，丙；丁', '丙')).toBe('乙，丙')
    expect(clause('甲\t乙\n丙', '乙')).toBe('乙')
    expect(clause('甲', '甲')).toBe('甲')
  })
})
