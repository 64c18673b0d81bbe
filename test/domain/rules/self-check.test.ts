import { describe, expect, it } from 'vitest'
import type { Calculator } from '../../../domain/rules/calculator'
import { calculators } from '../../../domain/rules/registry'
import { checkExamples, failedExamples, lockReason } from '../../../domain/rules/self-check'
import { smallCalculator } from './small-calculator'

const small = smallCalculator as unknown as Calculator

/** The rule with a wrong amount per bed for leased houses. */
const corrupted: Calculator = {
  ...small,
  id: 'test/corrupted',
  compute: (values, readings, trace) => {
    const verdict = small.compute(values, readings, trace)
    return values['mode'] === '租赁' && verdict.kind === 'decided'
      ? { ...verdict, value: `${verdict.value}0` }
      : verdict
  },
}

describe('the self-check', () => {
  it('finds every example of every calculator as it was worked', () => {
    const report = checkExamples(calculators)
    expect(report.failed).toEqual([])
    expect(report.calculators).toBe(calculators.length)
    expect(report.examples).toBe(calculators.flatMap(({ examples }) => examples).length)
  }, 60_000)

  it('names exactly the examples that a wrong parameter spoils, and locks that calculator', () => {
    const report = checkExamples([small, corrupted])
    expect(report.failed.map(({ calculatorId, example }) => [calculatorId, example])).toEqual([
      ['test/corrupted', '租赁30张，租期5年'],
    ])
    expect(report.failed[0]?.reason).toContain('150000')
    expect(lockReason(small)).toBeNull()
    expect(lockReason(corrupted)).toMatch(/“床位补贴”未通过自检，已锁定：1个算例/)
  })

  it('tells of a wrong step, of refused inputs and of a bug, and goes on', () => {
    const [, example] = small.examples
    if (example === undefined) throw new Error('no example')
    const failing = (change: Partial<typeof example>): string | undefined =>
      failedExamples({ ...small, examples: [{ ...example, ...change }] })[0]?.reason
    expect(failing({ steps: { 补贴: '1' } })).toBe('步骤“补贴”应为1，实为1000000')
    expect(failing({ inputs: { mode: '自建' } })).toContain('床位数未填写')
    expect(
      failedExamples({
        ...small,
        compute: () => {
          throw new Error('boom')
        },
      }),
    ).toHaveLength(small.examples.length)
  })
})
