import { describe, expect, it } from 'vitest'
import type { Gap, Trace } from '../../../domain/rules/calculator'
import { defineCalculator, evaluate } from '../../../domain/rules/evaluate'
import { outcomeValue } from '../../../domain/rules/outcome'

type Readings = Readonly<Record<'first' | 'second' | 'third', string>>

const choice = {
  question: '？',
  options: ['x', 'y'].map((value) => ({ value, label: value })),
  cites: [],
}

const gapOf = (reading: string | null, kind: Gap['kind'] = 'twoReadings') => ({
  kind,
  reading,
  question: '？',
  used: 'x',
  cites: [],
})

/** A rule that meets open points and decides by them as each test wants. */
const ruleOf = (decide: (readings: Readings, trace: Trace) => string) =>
  defineCalculator({
    id: 'test/rule',
    title: '测试',
    documentNumber: '',
    inForceFrom: '2023-01-01',
    clauses: {},
    inputs: {},
    readings: { first: choice, second: choice, third: choice },
    compute: (_values, readings, trace) => {
      const value = decide(readings, trace)
      return { kind: 'decided', value, summary: `${value}。` }
    },
    examples: [],
  })

function told(decide: (readings: Readings, trace: Trace) => string, chosen = {}) {
  const reply = evaluate(ruleOf(decide), {}, chosen)
  if (reply.kind === 'refused') throw new Error('refused')
  const { outcome, gaps } = reply.evaluation
  return {
    kind: outcome.kind,
    value: 'value' in outcome ? outcome.value : null,
    gaps: gaps.map(({ reading, changesOutcome }) => [reading, changesOutcome]),
  }
}

describe('a rule that lacks data', () => {
  const rule = defineCalculator({
    ...ruleOf(() => 'A'),
    compute: (_values, { first }, trace) => {
      trace.gap(gapOf('first', 'silent'))
      return first === 'x'
        ? { kind: 'missing', inputs: ['score'], summary: '尚缺得分。' }
        : { kind: 'decided', value: 'A', summary: 'A。' }
    },
  })

  it('says so and gives no value, whatever stays open beside', () => {
    const reply = evaluate(rule, {})
    if (reply.kind === 'refused') throw new Error('refused')
    expect(reply.evaluation.outcome).toEqual({
      kind: 'missing',
      inputs: ['score'],
      summary: '尚缺得分。',
    })
    expect(reply.evaluation.gaps.map(({ changesOutcome }) => changesOutcome)).toEqual([true])
    expect(outcomeValue(reply.evaluation.outcome)).toBe('缺数据')
  })

  it('decides by another reading', () => {
    const reply = evaluate(rule, {}, { first: 'y' })
    expect(reply).toMatchObject({ evaluation: { outcome: { kind: 'silent', value: 'A' } } })
  })
})

describe('open points of a rule', () => {
  it('leave a rule alone that meets none, whatever the readings are', () => {
    expect(told(() => 'A', { first: 'y' })).toEqual({ kind: 'determined', value: 'A', gaps: [] })
  })

  it('are switched one by one', () => {
    const decide = ({ first }: Readings, { gap }: Trace) => {
      gap(gapOf('first'))
      gap(gapOf('second'))
      return first === 'x' ? 'A' : 'B'
    }
    const gaps = [
      ['first', true],
      ['second', false],
    ]
    expect(told(decide)).toEqual({ kind: 'twoReadings', value: 'A', gaps })
    expect(told(decide, { first: 'y' })).toEqual({ kind: 'twoReadings', value: 'B', gaps })
  })

  it('are switched together: neither alone changes anything', () => {
    const decide = ({ first, second }: Readings, { gap }: Trace) => {
      gap(gapOf('first'))
      gap(gapOf('second'))
      return first === 'y' && second === 'y' ? 'B' : 'A'
    }
    expect(told(decide)).toEqual({
      kind: 'twoReadings',
      value: 'A',
      gaps: [
        ['first', true],
        ['second', true],
      ],
    })
  })

  it('are followed where another reading leads to a further open point', () => {
    const decide = ({ first, second, third }: Readings, { gap }: Trace) => {
      gap(gapOf('first'))
      if (first === 'x') return 'A'
      gap(gapOf('second'))
      if (second === 'x') return 'A'
      gap(gapOf('third'))
      return third === 'x' ? 'A' : 'B'
    }
    expect(told(decide)).toEqual({ kind: 'twoReadings', value: 'A', gaps: [['first', true]] })
  })

  it('that are silent, or cannot be switched, never leave a bare value', () => {
    const met = (gap: ReturnType<typeof gapOf>) => (_readings: Readings, trace: Trace) => {
      trace.gap(gap)
      return 'A'
    }
    expect(told(met(gapOf('first', 'silent'))).kind).toBe('silent')
    expect(told(met(gapOf(null, 'silent'))).kind).toBe('silent')
    expect(told(met(gapOf(null)))).toEqual({
      kind: 'twoReadings',
      value: 'A',
      gaps: [[null, null]],
    })
  })
})
