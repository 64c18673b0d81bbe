import { describe, expect, it } from 'vitest'
import { agriSafetyCounty } from '../../../../domain/rules/food-safety/agri-safety-county'
import { attainment } from '../../../../domain/rules/food-safety/attainment'
import { allMet } from '../../../../domain/rules/food-safety/attainment-examples'
import { bodyQuotas } from '../../../../domain/rules/food-safety/body-quotas'
import {
  indicators,
  rowOf,
  rowQuotes,
  shares,
} from '../../../../domain/rules/food-safety/indicators'
import { inspectionMinimum } from '../../../../domain/rules/food-safety/inspection-minimum'
import { recordCalendar } from '../../../../domain/rules/food-safety/record-calendar'
import { samplingBatches } from '../../../../domain/rules/food-safety/sampling-batches'
import { stage } from '../../../../domain/rules/food-safety/stage'
import { taskUnits } from '../../../../domain/rules/food-safety/task-units'
import { bracketOf, tasks, unitNames, unitsOf } from '../../../../domain/rules/food-safety/tasks'
import { trainingHours } from '../../../../domain/rules/food-safety/training-hours'
import type { Calculator } from '../../../../domain/rules/calculator'
import { seededRandom } from '../../../../scripts/seeded-random'
import { parsedCorpus } from '../../../parsed-corpus'
import { specOf, tableOf } from '../../tables/table-files'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

type Words = Readonly<Record<string, string>>
const stepOf = (calculator: Calculator, inputs: Words, id: string): string | undefined =>
  evaluationOf(calculator, inputs).steps.find((step) => step.id === id)?.value
const bare = (text: string) => text.replace(/\s/g, '')
const day = (time: number) => new Date(time).toISOString().slice(0, 10)
const oneDay = 86_400_000

describe('the indicators', () => {
  const rows = tableOf(specOf('000-food-indicators.json')).rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  )

  it('are the 31 rows of the annex, word for word', () => {
    expect(rowQuotes.map(bare)).toEqual(
      rows.map(([, words = '', target = '']) => bare(words + target)),
    )
  })

  it('have the printed targets, a single 100 standing for both of two', () => {
    expect(indicators).toHaveLength(38)
    for (const [at, [, , target = '']] of rows.entries()) {
      const own = indicators.filter(({ id }) => rowOf(id) === at + 1)
      const numbers = target.match(/\d+/g) ?? []
      const printed = own.length === 2 && numbers.length === 1 ? [...numbers, ...numbers] : numbers
      expect(own.map(({ limit }) => limit.value)).toEqual(printed)
    }
    expect(
      rows.filter((_row, at) => indicators.filter(({ id }) => rowOf(id) === at + 1).length === 2)
        .length,
    ).toBe(7)
  })

  it('judge shares as whole numbers do, by cross-multiplication', () => {
    const random = seededRandom(31)
    for (let round = 0; round < 300; round += 1) {
      const indicator = shares[random.below(shares.length)]
      if (indicator === undefined) throw new Error('no indicator')
      const whole = 1 + random.below(3000)
      const near = Math.round((whole * Number(indicator.limit.value)) / 100) + random.below(3) - 1
      const part = Math.min(whole, Math.max(0, near))
      const met = part * 100 >= whole * Number(indicator.limit.value)
      const inputs = { [`n${indicator.id}`]: String(part), [`d${indicator.id}`]: String(whole) }
      expect(stepOf(attainment, inputs, indicator.id)).toBe(met ? '达标' : '未达标')
    }
  })

  it('count every single failure once, in its row', () => {
    for (const { id } of shares)
      expect(valueOf(attainment, allMet({ [`n${id}`]: '0' }))).toBe('子项达标37/38，指标达标30/31')
  })

  it('refuse what cannot be', () => {
    expect(refusedInputs(attainment, {})).toEqual(['n1'])
    expect(refusedInputs(attainment, { n1: '2', d1: '1' })).toEqual(['n1'])
    expect(refusedInputs(attainment, { n1: '2' })).toEqual(['n1'])
    expect(refusedInputs(attainment, { n6a: '1', d6a: '0' })).toEqual(['n6a'])
    expect(refusedInputs(attainment, { n15: '1' })).toEqual(['population'])
    expect(refusedInputs(attainment, { low14b: '41', mean14b: '40' })).toEqual(['low14b'])
    expect(refusedInputs(attainment, { mark: '101' })).toEqual(['mark'])
  })
})

describe('the batches to sample', () => {
  it('agree with whole-number arithmetic', () => {
    const random = seededRandom(6)
    for (let round = 0; round < 300; round += 1) {
      const population = 1 + random.below(2_000_000)
      const need = (rate: number) => Math.floor((rate * population + 999) / 1000)
      const inputs = { population: String(population) }
      expect(valueOf(samplingBatches, inputs)).toBe(String(need(6)))
      expect(valueOf(samplingBatches, inputs, { sampling: 'body' })).toBe(String(need(8)))
      expect(valueOf(samplingBatches, inputs, { residue: 'separate' })).toBe(
        String(need(6) + need(2)),
      )
      for (const [done, value] of [
        [need(6), '达标'],
        [need(6) - 1, '未达标'],
      ] as const)
        expect(valueOf(samplingBatches, { ...inputs, done: String(done) })).toBe(value)
    }
  })

  it('refuse more batches for residues than batches at all', () => {
    expect(
      refusedInputs(samplingBatches, { population: '1', done: '1', residueDone: '2' }),
    ).toEqual(['residueDone'])
    expect(refusedInputs(samplingBatches, { population: '1', residueDone: '2' })).toEqual([
      'residueDone',
    ])
  })
})

describe('the least number of inspections', () => {
  it('is a fifth, rounded up, and a quarter, not rounded', () => {
    for (let count = 0; count <= 200; count += 1) {
      expect(valueOf(inspectionMinimum, { enterprises: String(count) })).toBe(
        String(Math.floor((count + 4) / 5)),
      )
      expect(valueOf(inspectionMinimum, { stock: String(count) })).toBe(String(count / 4))
    }
    expect(refusedInputs(inspectionMinimum, {})).toEqual(['enterprises'])
    expect(refusedInputs(inspectionMinimum, { enterprises: '1', inspected: '2' })).toEqual([
      'inspected',
    ])
  })
})

describe('the records of a period', () => {
  it('agree with a count day by day', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 200; round += 1) {
      const start = Date.UTC(2022, 0, 1) + random.below(1500) * oneDay
      const days = Array.from({ length: 1 + random.below(400) }, (_none, at) => start + at * oneDay)
      const inputs = { from: day(start), to: day(days.at(-1) ?? start) }
      const sundays = days.filter((time) => new Date(time).getUTCDay() === 0).length
      // A week is named by its Monday.
      const weeks = new Set(
        days.map((time) => day(time - ((new Date(time).getUTCDay() + 6) % 7) * oneDay)),
      )
      const months = new Set(days.map((time) => day(time).slice(0, 7)))
      const words = (weekly: number) =>
        `日管控${days.length}次、周排查${weekly}次、月调度${months.size}次`
      expect(valueOf(recordCalendar, inputs)).toBe(words(sundays))
      expect(valueOf(recordCalendar, inputs, { weeks: 'touched' })).toBe(words(weeks.size))
    }
  })

  it('refuse a period that ends before it begins, and more closed days than days', () => {
    expect(refusedInputs(recordCalendar, { from: '2023-06-02', to: '2023-06-01' })).toEqual(['to'])
    expect(
      refusedInputs(recordCalendar, { from: '2023-06-01', to: '2023-06-02', closed: '3' }),
    ).toEqual(['closed'])
  })
})

describe('the stages', () => {
  it('cover each day from August 2022 to December 2024, and May 2023 twice', () => {
    for (let time = Date.UTC(2022, 6, 30); time < Date.UTC(2025, 0, 3); time += oneDay) {
      const date = day(time)
      const month = date.slice(0, 7)
      const expected = [
        ...(month >= '2022-08' && month <= '2023-05' ? ['启动部署阶段'] : []),
        ...(month >= '2023-05' && month <= '2023-12' ? ['组织创建阶段'] : []),
        ...(month >= '2024-01' && month <= '2024-06' ? ['接受省级初评阶段'] : []),
        ...(month >= '2024-07' && month <= '2024-12' ? ['迎接国家验收阶段'] : []),
      ]
      const outside = month < '2022-08' ? '尚未开始' : '已结束'
      expect(valueOf(stage, { date })).toBe(expected.length === 0 ? outside : expected.join('、'))
    }
  })
})

describe('the tasks', () => {
  const document = parsedCorpus().find(
    ({ documentNumber }) => documentNumber === '溧政发〔2023〕12号',
  )

  it('are all the brackets of the document, each in its clause', () => {
    const printed = (document?.blocks ?? []).flatMap(({ text, clauseId }) => {
      const bracket = /（[^（）]*负责）$/.exec(text.trim())?.[0]
      const label = document?.clauses.find(({ id }) => id === clauseId)?.label ?? ''
      return bracket === undefined || !label.startsWith('三、') ? [] : [[label, bracket]]
    })
    expect(
      tasks.map((task) => [
        task.clause,
        bracketOf({ clause: '', title: '', units: task.units, form: task.form }),
      ]),
    ).toEqual(printed)
    expect(printed).toHaveLength(29)
  })

  it('name the towns in 15, divide the work in 11, and give 3 to a single unit', () => {
    const count = (form: string) => tasks.filter((task) => task.form === form).length
    expect([count('各镇、街道负责'), count('分工负责'), count('负责')]).toEqual([15, 11, 3])
  })

  it('are found the same from either side', () => {
    expect(unitNames).toHaveLength(27)
    for (const unit of unitNames)
      expect(valueOf(taskUnits, { unit })).toBe(
        `${tasks.filter((task) => unitsOf(task).includes(unit)).length}项`,
      )
    expect(refusedInputs(taskUnits, {})).toEqual(['unit'])
  })
})

describe('refusals', () => {
  it('name what is missing in a group of counts', () => {
    expect(refusedInputs(trainingHours, {})).toEqual(['regulators'])
    expect(refusedInputs(trainingHours, { workers: '5' })).toEqual(['workersReached'])
    expect(refusedInputs(trainingHours, { workers: '5', workersReached: '6' })).toEqual([
      'workersReached',
    ])
    expect(refusedInputs(trainingHours, { workers: '0', workersReached: '0' })).toEqual(['workers'])
    expect(
      refusedInputs(trainingHours, {
        regulators: '2',
        regulatorsTrained: '2',
        regulatorsReached: '2',
        regulatorsTotal: '79',
      }),
    ).toEqual(['regulatorsTotal'])
    expect(refusedInputs(bodyQuotas, {})).toEqual(['schoolsDone'])
    expect(refusedInputs(bodyQuotas, { homesDone: '2', homesAll: '1' })).toEqual(['homesDone'])
    expect(refusedInputs(bodyQuotas, { batches: '2' })).toEqual(['population'])
    expect(refusedInputs(agriSafetyCounty, { traced: '1' })).toEqual([
      'stations',
      'certificates',
      'fourStar',
      'fiveStar',
    ])
  })
})
