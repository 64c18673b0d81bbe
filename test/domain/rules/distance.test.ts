import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../domain/quantity/ratio'
import type { Calculator } from '../../../domain/rules/calculator'
import { distanceOf, type Distance } from '../../../domain/rules/distance'
import { searchTurn, type Probe } from '../../../domain/rules/distance-search'
import { distanceWords } from '../../../domain/rules/distance-words'
import { enterpriseEvaluation } from '../../../domain/rules/enterprise-evaluation/calculator'
import { defineCalculator, evaluate } from '../../../domain/rules/evaluate'
import { calculators } from '../../../domain/rules/registry'
import { seededRandom } from '../../../scripts/seeded-random'

const measured = (distance: Distance) => {
  if (distance.kind === 'refused') throw new Error(JSON.stringify(distance.problems))
  return distance
}

/** The second worked example of the enterprise evaluation. */
const example = {
  kind: '规上有排污',
  taxPaid: '1200',
  landArea: '100',
  taxableSales: '80000',
  energyUse: '4000',
  emissions: '20',
  salesBenchmark: '800',
  energyBenchmark: '1',
  emissionBenchmark: '100',
  listing: '完成股改',
  honour: '省级',
  environment: '行政罚款',
  safetyFine: '8',
}
const valueAt = (taxPaid: string) => {
  const reply = evaluate(enterpriseEvaluation, { ...example, taxPaid })
  if (reply.kind === 'refused') throw new Error('refused')
  const { outcome } = reply.evaluation
  return 'value' in outcome ? outcome.value : outcome.kind
}

describe('how much is lacking', () => {
  const distance = measured(
    distanceOf(enterpriseEvaluation, { inputs: example, readings: {}, input: 'taxPaid' }),
  )

  it('is 613.96 万元 of tax to class A: 1813.96 reaches it, 1813.95 does not', () => {
    expect([valueAt('1813.95'), valueAt('1813.96')]).toEqual(['B', 'A'])
    expect(distance.up).toMatchObject({
      kind: 'turns',
      value: '1813.96',
      neighbour: '1813.95',
      change: '613.96',
      outcome: 'A',
      steps: [{ label: '按得分定类', before: { value: 'B类' }, after: { value: 'A类' } }, {}],
    })
  })

  it('is told as a sentence with both sides', () => {
    expect(distanceWords(distance)[0]).toContain(
      '“实缴税金”增加613.96万元，到1813.96万元时，结果由B变为A；1813.95万元时仍为B',
    )
  })

  it('looks down as well', () => {
    const { down } = distance
    if (down.kind !== 'turns') throw new Error('steady')
    expect([valueAt(down.neighbour), valueAt(down.value)]).toEqual(['B', down.outcome])
    expect(down.outcome).not.toBe('B')
  })
})

/** A rule with one amount and an outcome per range, some of them narrow. */
const stepped = (ranges: readonly (readonly [string, string])[], unit = '元'): Calculator =>
  defineCalculator({
    id: 'test/stepped',
    title: '分档',
    documentNumber: '测试〔2023〕1号',
    inForceFrom: '2023-01-01',
    clauses: {},
    inputs: {
      amount: { kind: 'number', label: '数额', unit, atLeast: '0', atMost: '100000' },
      other: { kind: 'number', label: '其他', unit, optional: true },
      note: { kind: 'text', label: '备注', optional: true },
    },
    readings: {},
    compute: ({ amount }, _readings, trace) => {
      const met = ranges.filter(([from]) => amount.atLeast(Ratio.from(from))).at(-1)
      const value = met?.[1] ?? '无'
      trace.step({ id: '分档', label: '分档', formula: `自${met?.[0] ?? '0'}起`, value, cites: [] })
      return { kind: 'decided', value, summary: `${value}。` }
    },
    examples: [],
  })
const of = (calculator: Calculator, amount: string) =>
  measured(distanceOf(calculator, { inputs: { amount }, readings: {}, input: 'amount' }))

describe('the search', () => {
  it('finds a narrow range where the rule takes another branch, far from the start', () => {
    const calculator = stepped([
      ['0', '甲'],
      ['5000', '乙'],
      ['5001', '甲'],
      ['70000', '丙'],
    ])
    expect(of(calculator, '10').up).toMatchObject({ value: '5000', outcome: '乙' })
    expect(of(calculator, '60000').down).toMatchObject({ value: '5000.99', outcome: '乙' })
    expect(of(calculator, '69999.99').up).toMatchObject({
      change: '0.01',
      outcome: '丙',
      certain: true,
    })
  })

  it('keeps to the precision typed, and to whole things', () => {
    const calculator = stepped([
      ['0', '甲'],
      ['10', '乙'],
    ])
    expect(of(calculator, '9.9995').up).toMatchObject({ value: '10', change: '0.0005' })
    expect(of(calculator, '9').up).toMatchObject({ value: '10', neighbour: '9.99' })
    const beds = stepped(
      [
        ['0', '甲'],
        ['10', '乙'],
      ],
      '张',
    )
    expect(of(beds, '3').up).toMatchObject({ value: '10', change: '7', neighbour: '9' })
  })

  it('says that nothing changes up to the end of the legal range', () => {
    const calculator = stepped([['0', '甲']])
    expect(of(calculator, '5')).toMatchObject({
      up: { kind: 'steady', furthest: '100000', end: 'range' },
      down: { kind: 'steady', furthest: '0', end: 'range' },
    })
  })

  it('refuses an input that is no number, empty or wrong, with words', () => {
    const calculator = stepped([['0', '甲']])
    const refusal = (input: string, inputs: Readonly<Record<string, string>>) =>
      distanceOf(calculator, { inputs, readings: {}, input })
    expect(refusal('note', { amount: '1' })).toMatchObject({
      problems: [{ label: '备注', reason: '不是数字输入项' }],
    })
    expect(refusal('none', { amount: '1' }).kind).toBe('refused')
    expect(refusal('other', { amount: '1' })).toMatchObject({ problems: [{ reason: '未填写' }] })
    expect(refusal('amount', { amount: '-1' })).toMatchObject({
      problems: [{ reason: '为-1，不得小于0元' }],
    })
  })

  it('agrees with trying every step, for random thresholds', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 300; round += 1) {
      const limit = 20_000
      const cuts = Array.from({ length: 1 + random.below(6) }, () => 1 + random.below(limit))
      const values = cuts.map(() => random.pick(['甲', '乙', '丙']))
      const probe = (steps: bigint): Probe => {
        const met = cuts.reduce((best, cut, at) => {
          const nearest = best === -1 ? 0 : (cuts[best] ?? 0)
          return BigInt(cut) <= steps && cut >= nearest ? at : best
        }, -1)
        return { kind: 'ran', value: values[met] ?? '甲', branch: String(met) }
      }
      const origin = (probe(0n) as { readonly value: string }).value
      let expected: bigint | null = null
      for (let steps = 1n; steps <= limit && expected === null; steps += 1n)
        if ((probe(steps) as { readonly value: string }).value !== origin) expected = steps
      const found = searchTurn(probe, BigInt(limit))
      expect(found.kind === 'turns' ? found.steps : null).toBe(expected)
    }
  })
})

describe('every calculator', () => {
  it('answers for its numbers, with an outcome that really changes on both sides', () => {
    for (const calculator of calculators) {
      const example = calculator.examples.find(({ outcome }) => outcome.kind === 'determined')
      for (const [name, input] of Object.entries(calculator.inputs)) {
        if (example === undefined || input.kind !== 'number' || !example.inputs[name]) continue
        const { inputs, readings = {} } = example
        const distance = distanceOf(calculator, { inputs, readings, input: name })
        if (distance.kind === 'refused') throw new Error(`${calculator.id} ${name}`)
        const outcomeAt = (value: string) => {
          const reply = evaluate(calculator, { ...inputs, [name]: value }, readings)
          if (reply.kind === 'refused') throw new Error(`${calculator.id} ${name} ${value}`)
          const { outcome } = reply.evaluation
          return 'value' in outcome ? outcome.value : outcome.kind
        }
        for (const side of [distance.up, distance.down]) {
          if (side.kind !== 'turns') continue
          expect(outcomeAt(side.neighbour)).toBe(outcomeAt(distance.value))
          expect(outcomeAt(side.value)).not.toBe(outcomeAt(distance.value))
        }
      }
    }
  }, 120_000)
})
