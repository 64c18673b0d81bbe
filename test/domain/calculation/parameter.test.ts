import { describe, expect, it } from 'vitest'
import {
  changedUses,
  changedUseWords,
  isInForce,
  offersFor,
  parameterProblems,
  takenFrom,
  type Parameter,
} from '../../../domain/calculation/parameter'
import type { Input } from '../../../domain/rules/calculator'

const wage: Parameter = {
  id: 'new',
  name: '最低工资标准',
  value: '2280',
  unit: '元/月',
  from: '2021-08-01',
  to: '2023-12-31',
  source: '苏人社发〔2021〕100号',
  enteredBy: '张三',
  enteredAt: '2023-03-01T00:00:00.000Z',
  deletedAt: null,
}
const older = { ...wage, id: 'old', value: '2020', from: '2018-08-01', to: '2021-07-31' }
const input: Input = {
  kind: 'number',
  label: '月最低工资标准',
  unit: '元/月',
  parameter: '最低工资标准',
}

describe('a kept parameter', () => {
  it('holds from its first to its last day, both included', () => {
    const on = (day: string) => isInForce(wage, day)
    expect(['2021-07-31', '2021-08-01', '2023-12-31', '2024-01-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isInForce({ ...wage, to: null }, '2099-01-01')).toBe(true)
  })

  it('is offered to a field by its label or by the name the field gives, whatever the width', () => {
    const ids = (field: Input) =>
      offersFor(field, [wage], '2023-01-01').map(({ parameter }) => parameter.id)
    expect(ids(input)).toEqual(['new'])
    expect(ids({ ...input, parameter: '最低 工资标准' })).toEqual(['new'])
    expect(ids({ kind: 'number', label: '最低工资标准', unit: '元/月' })).toEqual(['new'])
    expect(ids({ kind: 'number', label: '月最低工资标准', unit: '元/月' })).toEqual([])
  })

  it('stands first where it holds on the day, and never from the trash', () => {
    const trashed = { ...wage, id: 'trash', deletedAt: 'now' }
    const told = (on: string) =>
      offersFor(input, [older, wage, trashed], on).map(({ parameter, inForce }) => [
        parameter.id,
        inForce,
      ])
    expect(told('2023-01-01')).toEqual([
      ['new', true],
      ['old', false],
    ])
    expect(told('2020-01-01')).toEqual([
      ['old', true],
      ['new', false],
    ])
  })

  it('cannot be taken with another unit or a value the field refuses', () => {
    const obstacle = (changes: Partial<Parameter>, field: Input = input) =>
      offersFor(field, [{ ...wage, ...changes }], '2023-01-01')[0]?.obstacle
    expect(obstacle({})).toBeNull()
    expect(obstacle({ unit: '元／月' })).toBeNull()
    expect(obstacle({ unit: '元/年' })).toContain('单位为元/年')
    expect(obstacle({ value: '两千' })).toContain('不是数字')
    expect(obstacle({ value: '0' }, { ...input, moreThan: '0' })).toContain('应大于0')
  })

  it('has changed for its users by value, unit or removal alone', () => {
    const use = takenFrom('minimum', wage)
    const words = (now: readonly Parameter[]) => changedUses([use], now).map(changedUseWords)
    expect(words([wage])).toEqual([])
    expect(words([{ ...wage, value: '2280.00', source: '另一出处', to: null }])).toEqual([])
    expect(words([{ ...wage, value: '2490' }])).toEqual([
      '参数“最低工资标准”已由2280元/月改为2490元/月',
    ])
    expect(words([{ ...wage, unit: '元/年' }])).toHaveLength(1)
    expect(words([{ ...wage, deletedAt: 'now' }])[0]).toContain('已删除')
    expect(words([])[0]).toContain('已删除')
    // A younger one beside it leaves the old result alone.
    expect(words([wage, { ...wage, id: 'other', value: '2490' }])).toEqual([])
  })

  it('names all that is missing at once', () => {
    expect(parameterProblems(wage)).toEqual([])
    const empty = {
      name: ' ',
      value: '',
      unit: '',
      from: '',
      to: '明天',
      source: '',
      enteredBy: '',
    }
    expect(parameterProblems(empty)).toHaveLength(6)
    expect(parameterProblems({ ...wage, from: '2024-01-01' })).toEqual(['截止日期早于起始日期'])
    expect(parameterProblems({ ...wage, from: '2023-12-31' })).toEqual([])
  })
})
