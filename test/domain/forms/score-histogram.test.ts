import { describe, expect, it } from 'vitest'
import { scoreHistogram } from '../../../domain/forms/score-histogram'

const total = (values: readonly string[], thresholds: readonly string[] = []) =>
  scoreHistogram(values, thresholds).reduce((sum, { count }) => sum + count, 0)

describe('the histogram of scores', () => {
  it('puts a score on a threshold into the bin that begins there, one below into the bin before', () => {
    const bins = scoreHistogram(
      ['79.99', '80', '80.00', '59.99', '60', '40', '39.99'],
      ['80', '60', '40'],
    )
    const at = (from: string) => bins.find((bin) => bin.from === from)?.count
    const before = (to: string) => bins.find((bin) => bin.to === to)?.count
    expect([at('80'), before('80'), at('60'), before('60'), at('40'), before('40')]).toEqual([
      2, 1, 1, 1, 1, 1,
    ])
  })

  it('has every threshold at a border, reached or not', () => {
    const bins = scoreHistogram(['50', '51'], ['80', '60', '40'])
    const borders = bins.flatMap(({ from, to }) => [from, to])
    for (const threshold of ['80', '60', '40']) expect(borders).toContain(threshold)
    expect(bins.length).toBeLessThanOrEqual(24)
  })

  it('counts every figure once, whatever the range, and no words', () => {
    expect(total(['1', '1000', '不适用', '', '-3.5', '0.01'])).toBe(4)
    const many = Array.from({ length: 500 }, (_, at) => String((at * 7919) % 997))
    expect(total(many, ['400'])).toBe(500)
    expect(scoreHistogram([], ['80'])).toEqual([])
    expect(scoreHistogram(['5'], [])).toHaveLength(1)
  })

  it('keeps the bins side by side in equal widths', () => {
    const bins = scoreHistogram(['-12', '3', '47.25'], [])
    for (const [at, { to }] of bins.entries()) expect(bins[at + 1]?.from ?? to).toBe(to)
    expect(new Set(bins.map(({ from, to }) => Number(to) - Number(from))).size).toBe(1)
  })
})
