import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../domain/rules/evaluate'
import { investmentBase } from '../../../../domain/rules/farm-machinery/investment-base'
import { serviceCentres } from '../../../../domain/rules/farm-machinery/service-centres'

describe('service centres', () => {
  it('are rounded by the reading only, for 0 to 120 万亩 in tenths', () => {
    for (let tenths = 0; tenths <= 1200; tenths += 1) {
      const area = (tenths / 10).toFixed(1)
      for (const [rounding, expected] of [
        ['up', Math.ceil(tenths / 100)],
        ['down', Math.floor(tenths / 100)],
      ] as const) {
        const reply = evaluate(serviceCentres, { area }, { rounding })
        expect(reply.kind === 'evaluated' && reply.evaluation.outcome).toMatchObject({
          kind: tenths % 100 === 0 ? 'determined' : 'silent',
          value: String(expected),
        })
      }
    }
  })
})

it('ends in a number of centres with its unit, whole or rounded', () => {
  for (const [area, expected] of [
    ['80', '8'],
    ['75', '8'],
  ] as const) {
    const reply = evaluate(serviceCentres, { area })
    expect(reply.kind === 'evaluated' && reply.evaluation.steps.at(-1)).toMatchObject({
      id: '布点数',
      value: expected,
      unit: '个',
    })
  }
})

describe('the investment base', () => {
  it('refuses a subsidy above the purchase', () => {
    const reply = evaluate(investmentBase, { level: '区级', purchase: '30', subsidy: '30.01' })
    expect(reply.kind === 'refused' && reply.problems.map(({ input }) => input)).toEqual([
      'subsidy',
    ])
  })
})
