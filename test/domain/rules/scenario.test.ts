import { describe, expect, it } from 'vitest'
import { scenarioSheets } from '../../../domain/forms/scenario-sheets'
import { formFor } from '../../../domain/forms/form-registry'
import type { BatchRequest } from '../../../domain/rules/batch'
import { enterpriseEvaluationBatch as plan } from '../../../domain/rules/enterprise-evaluation/batch-plan'
import { compareScenario, scenarioStamp, unscored } from '../../../domain/rules/scenario'
import { outcomeValue } from '../../../domain/rules/outcome'
import { creditCodeCheck } from '../../../domain/rules/credit-code'
import { seededRandom } from '../../../scripts/seeded-random'
import { randomEnterprise } from './enterprise-evaluation/random-enterprise'

const code = (at: number): string => {
  const body = `91320481MA${String(at).padStart(7, '0')}`
  return body + (creditCodeCheck(body) ?? '')
}
const random = seededRandom(17)
const rows = Array.from({ length: 500 }, (_row, at) => ({
  row: at + 2,
  values: {
    ...Object.fromEntries(
      Object.entries(randomEnterprise(random)).filter(
        ([name]) => !name.endsWith('Benchmark') && name !== 'referenceDate',
      ),
    ),
    enterpriseName: `样例企业${String(at)}`,
    creditCode: code(at),
    town: '昆仑街道',
    // One row in a hundred is refused in both runs.
    ...(at % 100 === 7 ? { landArea: '0' } : {}),
  },
  refused: [],
}))
const request: BatchRequest = {
  rows,
  parameters: { salesBenchmark: '800', energyBenchmark: '1', emissionBenchmark: '100' },
  readings: {},
}
const outcome = plan.score(request)
const change = { parameters: { salesBenchmark: '400' }, readings: {} }
const scenario = compareScenario({ plan, request, outcome }, change)

describe('a scenario', () => {
  it('moves exactly the rows in which two independent runs differ', () => {
    const valuesOf = (salesBenchmark: string) => {
      const { scores } = plan.score({
        ...request,
        parameters: { ...request.parameters, salesBenchmark },
      })
      return new Map(scores.map((score) => [score.row, outcomeValue(score.outcome)]))
    }
    const [before, after] = [valuesOf('800'), valuesOf('400')]
    const expected = rows
      .filter(({ row }) => before.get(row) !== after.get(row))
      .map(({ row }) => [row, before.get(row), after.get(row)])
    expect(expected.length).toBeGreaterThan(5)
    expect(scenario.movers.map((mover) => [mover.row, mover.before, mover.after])).toEqual(expected)
  })

  it('counts every row once before and once after, the refused ones too', () => {
    const sum = (side: 'before' | 'after') =>
      scenario.counts.reduce((total, count) => total + count[side], 0)
    expect([sum('before'), sum('after'), scenario.rows]).toEqual([500, 500, 500])
    expect(scenario.counts.find(({ value }) => value === unscored)).toMatchObject({
      before: 5,
      after: 5,
    })
    const moved = (value: string) =>
      scenario.movers.filter(({ after }) => after === value).length -
      scenario.movers.filter(({ before }) => before === value).length
    for (const { value, before, after } of scenario.counts)
      expect(after - before).toBe(moved(value))
  })

  it('tells what was supposed, and nothing else', () => {
    expect(scenario.settings).toEqual([
      {
        label: '亩均应税销售收入基准值',
        before: '800万元/亩（手工设定）',
        after: '400万元/亩（手工设定）',
      },
    ])
    const reading = compareScenario(
      { plan, request, outcome },
      { parameters: {}, readings: { benchmarkMean: 'ratioOfSums' } },
    )
    expect(reading.settings).toHaveLength(1)
    expect(reading.movers).toEqual([])
  })

  it('gives the same again, changes nothing where nothing is supposed, and leaves the result alone', () => {
    expect(compareScenario({ plan, request, outcome }, change)).toEqual(scenario)
    const same = compareScenario({ plan, request, outcome }, { parameters: {}, readings: {} })
    expect([same.movers, same.settings]).toEqual([[], []])
    const told = ({ scores, ...rest }: typeof outcome) => ({
      ...rest,
      scores: scores.map(({ detail, ...score }) => ({ ...score, ...detail() })),
    })
    expect(told(plan.score(request))).toEqual(told(outcome))
  })

  it('bears its stamp on every sheet', () => {
    const sheets = scenarioSheets({
      plan,
      words: formFor(plan).words,
      scenario,
      source: { file: '名单.xlsx', sheet: '名单' },
      program: { version: '0', madeAt: '2024-03-01T00:00:00.000Z' },
    })
    expect(sheets.map(({ name }) => name)).toEqual(['测算对比', '变动清单', '测算口径'])
    for (const { title, unitLine } of sheets) {
      expect(title).toContain(scenarioStamp)
      expect(unitLine).toContain(scenarioStamp)
    }
    expect(sheets[1]?.rows).toHaveLength(scenario.movers.length)
  })
})
