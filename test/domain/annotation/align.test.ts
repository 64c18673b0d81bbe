import { describe, expect, it } from 'vitest'
import { aligned, editDistance } from '../../../domain/annotation/align'

describe('two texts', () => {
  it.each([
    ['', '', 0],
    ['亩均', '亩均', 0],
    ['苗均税收', '亩均税收', 1],
    ['限制值', '限值', 1],
    ['限值', '限制值', 1],
    ['kitten', 'sitting', 3],
    ['甲乙丙', '丁戊己', 3],
  ])('%j and %j differ in %i characters', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance)
    expect(editDistance(b, a, 5)).toBe(distance)
    expect(editDistance(a, b, distance)).toBe(distance)
    if (distance > 0) expect(editDistance(a, b, distance - 1)).toBeNull()
  })

  const partOf = (text: string, words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  it.each([
    ['逾期的，扣5分。', '扣5分', '逾期的，扣5分。', '扣5分', 0],
    ['逾期的，扣5分。', '扣5分', '逾期不报的，扣5分。', '扣5分', 0],
    ['逾期的，扣5分。', '扣5分', '期的，扣8分', '扣8分', 1],
    ['逾期的，扣5分。', '逾期', '逾期的，扣5分。', '逾期', 0],
    ['逾期的，扣5分。', '扣5分', '逾期的，扣除5分。', '扣除5分', 1],
    ['逾期的，扣5分。', '扣5分', '逾期的，。', '', 3],
  ])('%j: %j is followed into %j', (...row) => {
    const [pattern, words, text, there, errors] = row
    const found = aligned(pattern, text)(partOf(pattern, words))
    expect(text.slice(found.start, found.end)).toBe(there)
    expect(found.errors).toBe(errors)
  })
})
