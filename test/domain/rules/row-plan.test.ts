import { describe, expect, it } from 'vitest'
import { columnsOf, type BatchRow } from '../../../domain/rules/batch'
import type { Calculator } from '../../../domain/rules/calculator'
import { evaluate } from '../../../domain/rules/evaluate'
import { calculators } from '../../../domain/rules/registry'
import { rowPlan } from '../../../domain/rules/row-plan'
import { folded } from '../../../domain/text/fold'
import { smallCalculator } from './small-calculator'

const plan = rowPlan(smallCalculator)
const row = (at: number, values: Readonly<Record<string, string>>): BatchRow => ({
  row: at,
  values: { subjectName: `对象${String(at)}`, ...values },
  refused: [],
})
const score = (rows: readonly BatchRow[], readings: Readonly<Record<string, string>> = {}) =>
  plan.score({ rows, parameters: {}, readings })
const problemsOf = (values: Readonly<Record<string, string>>) =>
  score([row(2, values)]).problems.map(({ column, reason }) => `${column ?? ''} ${reason}`)

describe('a batch of any calculator', () => {
  it('asks for a name, takes a credit code, and has every input as a column of its own label', () => {
    expect(plan.nameColumn).toBe('subjectName')
    expect(plan.codeColumn).toBe('creditCode')
    expect(plan.groupColumn).toBeNull()
    expect(Object.values(columnsOf(plan)).map(({ label }) => label)).toEqual([
      '名称',
      '统一社会信用代码',
      '房屋来源',
      '床位数',
      '租期',
      '机构：面积',
      '停车：面积',
      '入住率',
      '开业日期',
      '已停业',
    ])
  })

  it('leaves name and code to a calculator that asks for them itself', () => {
    const asking: Calculator = {
      ...smallCalculator,
      inputs: {
        subjectName: { kind: 'text', label: '名称', aliases: ['企业名称'] },
        code: { kind: 'text', label: '统一社会信用代码' },
      },
    } as unknown as Calculator
    const own = rowPlan(asking)
    expect(own.codeColumn).toBeNull()
    expect(Object.keys(own.columns)).toEqual(['subjectName_'])
    expect(own.columns['subjectName_']?.label).toBe('对象名称')
    expect(own.columns['subjectName_']?.aliases).not.toContain('企业名称')
  })

  it('scores every row for itself, as the form does', () => {
    const { scores, problems } = score(
      [row(2, { mode: '自建', beds: '10.5' }), row(3, { mode: '租用', beds: '3', closed: '√' })],
      { half: 'whole' },
    )
    expect(problems).toEqual([])
    expect(scores.map((score) => [score.row, score.outcome])).toMatchObject([
      [2, { kind: 'twoReadings', value: '100000' }],
      [3, { kind: 'notApplicable' }],
    ])
    expect(scores[1]?.detail().inputs).toMatchObject({ mode: '租赁', beds: '3', closed: '是' })
  })

  it('names each problem at its cell, and scores no such row', () => {
    expect(problemsOf({ mode: '借用', beds: '0', creditCode: '123' })).toEqual([
      'creditCode “123”为3位，应为18位',
      'mode “借用”不在可选项内',
      'beds 为0，应大于0张',
    ])
    expect(score([row(2, { mode: '自建', beds: '1', subjectName: ' ' })]).problems).toMatchObject([
      { column: 'subjectName', reason: '未填写' },
    ])
    expect(score([row(2, { mode: '自建' })]).scores).toEqual([])
  })

  it('tells of a cell that could not be read once, in the words of the reading', () => {
    const refused = [{ row: 2, column: 'beds', reason: '为逻辑值', remedy: '请改填数字' }]
    const { problems, scores } = score([{ ...row(2, { mode: '自建' }), refused }])
    expect(problems).toEqual(refused)
    expect(scores).toEqual([])
  })

  it('leaves out what the other values make pointless, and says so', () => {
    const warningsOf = (values: Readonly<Record<string, string>>) =>
      score([row(2, { beds: '1', ...values })]).scores[0]?.detail().evaluation.warnings
    expect(warningsOf({ mode: '自建', lease: '-3' })).toEqual([
      '租期对本行不适用，所填内容未采用。',
    ])
    expect(warningsOf({ mode: '租用', lease: '3' })).toEqual([])
  })

  it('warns of a row that repeats another, name and all', () => {
    const same = { mode: '自建', beds: '1', subjectName: '甲' }
    const { scores } = score([row(2, same), row(3, same), row(4, { ...same, beds: '2' })])
    expect(scores.map((score) => score.detail().evaluation.warnings)).toEqual([
      [],
      ['与第2行完全相同，请核对是否重复录入。'],
      [],
    ])
  })

  it('tells of every row once as it goes', () => {
    const told: number[] = []
    const rows = [2, 3, 4].map((at) => row(at, { mode: '自建', beds: at === 3 ? 'x' : '1' }))
    plan.score({ rows, parameters: {}, readings: {} }, { onProgress: (done) => told.push(done) })
    expect(told).toEqual([1, 2, 3])
  })
})

describe('every calculator as a batch', () => {
  it.each([...calculators, smallCalculator].map((one) => [one.id, one as Calculator] as const))(
    'gives for each example what the form gives: %s',
    (_id, calculator) => {
      const own = rowPlan(calculator)
      const labels = Object.values(columnsOf(own)).flatMap(({ label, aliases = [] }) =>
        [label, ...aliases].map(folded),
      )
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
      const examples = calculator.examples.filter(({ readings }) => readings === undefined)
      const rows = examples.map(({ inputs }, at) => ({
        row: at + 2,
        values: { [own.nameColumn]: `例${String(at)}`, ...inputs },
        refused: [],
      }))
      const { scores, problems } = own.score({ rows, parameters: {}, readings: {} })
      expect(problems).toEqual([])
      expect(
        scores.map((score) => ({ outcome: score.outcome, steps: score.detail().evaluation.steps })),
      ).toEqual(
        examples.map(({ inputs }) => {
          const reply = evaluate(calculator, inputs)
          if (reply.kind === 'refused') throw new Error('refused')
          const { outcome, steps } = reply.evaluation
          return { outcome, steps }
        }),
      )
    },
  )
})
