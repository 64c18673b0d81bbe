import { describe, expect, it } from 'vitest'
import type { Inputs } from '../../../../domain/rules/calculator'
import { evaluate } from '../../../../domain/rules/evaluate'
import { calculators } from '../../../../domain/rules/registry'
import {
  fieldProblems,
  groupedInputs,
  isRequired,
  rangeWords,
  sentValues,
  shownInputs,
  type Values,
} from '../../../../renderer/components/forms/field-check'
import { seededRandom, type SeededRandom } from '../../../../scripts/seeded-random'

const when = (input: string, ...oneOf: readonly string[]) => ({ shownWhen: { input, oneOf } })

/** Text as hasty hands leave it in a field: legal, illegal, blank. */
function randomValues(inputs: Inputs, random: SeededRandom): Values {
  const values: Record<string, string> = {}
  for (const [name, input] of Object.entries(inputs)) {
    if (random.chance(0.4)) continue
    const choices = input.kind === 'choice' ? input.choices.map(({ value }) => value) : []
    values[name] = random.pick([
      '12.5',
      ...choices,
      ...choices,
      '是',
      '否',
      '０．５',
      '-1',
      '0',
      '1,200',
      '十二',
      '2023-12-31',
      '2023-02-30',
      '  ',
      '无',
    ])
  }
  return values
}

describe('the shown inputs', () => {
  const inputs: Inputs = {
    kind: {
      kind: 'choice',
      label: '类型',
      choices: [
        { value: '甲', label: '甲' },
        { value: '乙', label: '乙' },
      ],
    },
    listed: { kind: 'flag', label: '上市', ...when('kind', '甲') },
    year: { kind: 'number', label: '年份', unit: '年', ...when('listed', '是') },
    first: { kind: 'text', label: '先', ...when('second', '是') },
    second: { kind: 'text', label: '后', ...when('first', '是') },
  }

  it('are those whose condition holds', () => {
    expect(shownInputs(inputs, { kind: '甲' })).toEqual(['kind', 'listed'])
  })

  it('leave out what depends on a hidden one, whatever it still holds', () => {
    const values = { kind: '乙', listed: '是', year: '2023' }
    expect(shownInputs(inputs, values)).toEqual(['kind'])
    expect(sentValues(inputs, values)).toEqual({ kind: '乙' })
  })

  it('come to an end where conditions go in a circle', () => {
    expect(shownInputs(inputs, { first: '是', second: '是' })).not.toContain('first')
  })
})

describe.each(calculators.map((calculator) => [calculator.title, calculator] as const))(
  'the form of %s',
  (_, calculator) => {
    const { inputs } = calculator

    it('names the same problems of single fields as the rule itself', () => {
      const random = seededRandom(7)
      for (let round = 0; round < 500; round += 1) {
        const values = randomValues(inputs, random)
        const reply = evaluate(calculator, sentValues(inputs, values))
        const named = reply.kind === 'refused' ? reply.problems : []
        for (const problem of fieldProblems(inputs, values)) expect(named).toContainEqual(problem)
      }
    })

    it('sends nothing that would change the result of the worked examples', () => {
      for (const { inputs: given, readings } of calculator.examples)
        expect(evaluate(calculator, sentValues(inputs, given), readings)).toEqual(
          evaluate(calculator, given, readings),
        )
    })

    it('shows each input once under one heading', () => {
      const names = Object.keys(inputs)
      const grouped = groupedInputs(inputs, names).flatMap((group) => group.names)
      expect([...grouped].sort()).toEqual([...names].sort())
      const titles = groupedInputs(inputs, names).map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
    })
  },
)

describe('a field', () => {
  it('must be filled in unless it is optional or a mark', () => {
    expect(isRequired({ kind: 'text', label: '名称' })).toBe(true)
    expect(isRequired({ kind: 'text', label: '名称', optional: true })).toBe(false)
    expect(isRequired({ kind: 'flag', label: '名称' })).toBe(false)
  })

  it('says its legal range in words', () => {
    const number = { kind: 'number', label: '面积', unit: '亩' } as const
    expect(rangeWords(number)).toBe('')
    expect(rangeWords({ ...number, moreThan: '0' })).toBe('大于0')
    expect(rangeWords({ ...number, atLeast: '0' })).toBe('不小于0')
    expect(rangeWords({ ...number, atLeast: '0', atMost: '10' })).toBe('0至10')
    expect(rangeWords({ ...number, moreThan: '0', atMost: '10' })).toBe('大于0，不大于10')
  })
})
