import { describe, expect, it } from 'vitest'
import { calculatorsBetween } from '../../../renderer/components/calculators-of-block'

const one = { id: 'one', title: '甲' }
const two = { id: 'two', title: '乙' }
const entry = (start: number, end: number, calculators = [one]) => ({
  clauseId: null,
  start,
  end,
  calculators,
})

describe('the calculators of a stretch of text', () => {
  it('are those that quote any word of it, each once', () => {
    const entries = [entry(10, 20), entry(15, 25, [one, two]), entry(40, 50, [two])]
    const ids = (start: number, end: number) =>
      calculatorsBetween(entries, start, end).map(({ id }) => id)
    expect(ids(0, 30)).toEqual(['one', 'two'])
    expect(ids(0, 10)).toEqual([])
    expect(ids(0, 11)).toEqual(['one'])
    expect(ids(24, 25)).toEqual(['one', 'two'])
    expect(ids(25, 40)).toEqual([])
    expect(ids(49, 60)).toEqual(['two'])
  })
})
