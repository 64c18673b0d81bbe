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
import { evaluationOf, refusedFor, refusedInputs, told, valueOf } from '../outcome-of'

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
    expect(refusedInputs(attainment, { n15: '8000.5', population: '1000000.5' })).toEqual([
      'n15',
      'population',
    ])
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

describe('the summary of the batches', () => {
  const summaryOf = (inputs: Words, readings: Words = {}) =>
    told(samplingBatches, { population: '800000', ...inputs }, readings).summary

  it('names the part that falls short', () => {
    expect(summaryOf({ done: '8000', residueDone: '1599' })).toBe(
      '已抽检8000批次，至少需4800批次；残留检测差1批次，未达标。',
    )
    expect(summaryOf({ done: '4799', residueDone: '1600' })).toBe(
      '已抽检4799批次，至少需4800批次；抽检差1批次，未达标。',
    )
    expect(summaryOf({ done: '4790', residueDone: '1500' })).toBe(
      '已抽检4790批次，至少需4800批次；抽检差10批次、残留检测差100批次，未达标。',
    )
    expect(summaryOf({ done: '6400', residueDone: '1601' }, { residue: 'separate' })).toBe(
      '已抽检6400批次，至少需6400批次；残留以外的抽检差1批次，未达标。',
    )
    expect(summaryOf({ done: '4800', residueDone: '1600' })).toBe(
      '已抽检4800批次，至少需4800批次，达标。',
    )
  })

  it('tells that 8 may be 6 and 2 only where 2 are added to 8', () => {
    const gapsOf = (readings: Words) =>
      told(samplingBatches, { population: '800000' }, readings).gaps
    expect(gapsOf({ sampling: 'body', residue: 'separate' })).toEqual(['sampling', 'residue', null])
    expect(gapsOf({ sampling: 'body' })).toEqual(['sampling', 'residue'])
    expect(gapsOf({ residue: 'separate' })).toEqual(['sampling', 'residue'])
  })
})

describe('the hours of training', () => {
  it.each([
    [{ regulators: '1', regulatorsTrained: '1', regulatorsReached: '1', regulatorsTotal: '40' }],
    [{ managers: '1', managersReached: '1', managersHours: '1', managersTotal: '40' }],
    [{ workers: '1', workersReached: '1' }],
  ])('are told not to carry over, and to stand in two units: %o', (inputs) => {
    const { warnings } = told(trainingHours, inputs)
    expect(warnings).toEqual([
      expect.stringContaining('跨年结转，文件未规定'),
      expect.stringContaining('课时与小时如何折算，文件未规定'),
    ])
  })

  it('are not spoken of where only an examination is checked', () => {
    expect(told(trainingHours, { examined: '1', passed: '1' }).warnings).toEqual([])
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
  it('name counts that are not whole', () => {
    expect(
      refusedFor(samplingBatches, { population: '1000.5', done: '8.5', residueDone: '1.5' }),
    ).toEqual([
      'population 为1000.5，不是整数',
      'done 为8.5，不是整数',
      'residueDone 为1.5，不是整数',
    ])
    expect(
      refusedInputs(trainingHours, {
        regulators: '2.5',
        regulatorsTrained: '2.4',
        regulatorsReached: '1.5',
        regulatorsTotal: '80.5',
        managers: '2.5',
        managersReached: '1.5',
        managersHours: '1.4',
        managersTotal: '80.5',
        examined: '2.5',
        passed: '1.5',
        workers: '2.5',
        workersReached: '1.5',
      }),
    ).toEqual([
      'regulators',
      'regulatorsTrained',
      'regulatorsReached',
      'managers',
      'managersReached',
      'managersHours',
      'examined',
      'passed',
      'workers',
      'workersReached',
    ])
    expect(
      refusedInputs(inspectionMinimum, {
        enterprises: '5.5',
        inspected: '1.5',
        stock: '100.5',
        monitored: '50.5',
      }),
    ).toEqual(['enterprises', 'inspected'])
    expect(
      refusedInputs(agriSafetyCounty, {
        traced: '8500.5',
        stations: '30.5',
        certificates: '7000000.5',
        fourStar: '6.5',
        fiveStar: '1.5',
      }),
    ).toEqual(['traced', 'stations', 'certificates', 'fourStar', 'fiveStar'])
    expect(
      refusedInputs(recordCalendar, { from: '2023-06-01', to: '2023-06-30', closed: '1.5' }),
    ).toEqual(['closed'])
    const halves = Object.fromEntries(
      Object.keys(bodyQuotas.inputs).map((name) => [name, '1.5'] as const),
    )
    expect(refusedInputs(bodyQuotas, halves)).toEqual(Object.keys(bodyQuotas.inputs))
  })

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
