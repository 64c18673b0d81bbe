import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../domain/quantity/ratio'
import { awayFromTarget, limitWords, meets, shownBeside } from '../../../domain/rules/limit'

const limit = { compare: 'atLeast', value: '90', unit: '%' } as const
const justBelow = Ratio.from('89.99999999999999999999')

describe('a limit', () => {
  it('compares exactly, to the last of twenty decimals', () => {
    expect(meets(justBelow, limit)).toBe(false)
    expect(meets(Ratio.from('90'), limit)).toBe(true)
    expect(meets(Ratio.from('90'), { ...limit, compare: 'moreThan' })).toBe(false)
    expect(meets(Ratio.from('90'), { ...limit, compare: 'atMost' })).toBe(true)
    expect(meets(Ratio.from('90.01'), { ...limit, compare: 'atMost' })).toBe(false)
    expect(limitWords(limit)).toBe('≥90%')
  })

  it('shows no figure as the bound that it misses', () => {
    expect(shownBeside(justBelow, limit)).not.toBe('90')
    expect(shownBeside(Ratio.from('89.95'), limit)).toBe('89.95')
    expect(shownBeside(Ratio.from('90.0'), limit)).toBe('90')
  })

  it('tells how far a figure is from the target', () => {
    expect(awayFromTarget(Ratio.from('89.9917'), limit)).toBe('低于目标值0.0083%')
    expect(awayFromTarget(Ratio.from('91'), limit)).toBe('高于目标值1%')
    expect(awayFromTarget(Ratio.from('90.00'), limit)).toBe('恰为目标值')
    expect(awayFromTarget(justBelow, limit)).toMatch(/^低于目标值0\.0+1%$/)
  })
})
