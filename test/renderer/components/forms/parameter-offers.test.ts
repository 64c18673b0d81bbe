import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { takenFrom, type Parameter } from '../../../../domain/calculation/parameter'
import { calculators } from '../../../../domain/rules/registry'
import { ParameterOffers } from '../../../../renderer/components/forms/parameter-offers'

const wage: Parameter = {
  id: 'wage',
  name: '最低工资标准',
  value: '2280',
  unit: '元/月',
  from: '2021-08-01',
  to: null,
  source: '苏人社发〔2021〕100号',
  enteredBy: '张三',
  enteredAt: '',
  deletedAt: null,
}
const input = {
  kind: 'number',
  label: '月最低工资标准',
  unit: '元/月',
  parameter: '最低工资标准',
} as const
const drawn = (parameters: readonly Parameter[], used: boolean, on = '2023-01-01') =>
  renderToStaticMarkup(
    createElement(ParameterOffers, {
      input,
      parameters,
      on,
      use: used ? takenFrom('minimum', wage) : undefined,
      onTake: () => undefined,
    }),
  )

describe('parameters below a field', () => {
  it('are offered with their source, and told once they are taken', () => {
    expect(drawn([wage], false)).toContain('取用参数 2280元/月')
    expect(drawn([wage], false)).toContain('来源：苏人社发〔2021〕100号')
    expect(drawn([wage], false)).not.toContain('取自参数')
    const taken = drawn([wage], true)
    expect(taken).toContain('取自参数')
    expect(taken).toContain('来源：苏人社发〔2021〕100号')
    expect(taken).not.toContain('<button')
  })

  it('say what stands against them, and nothing where there is none', () => {
    expect(drawn([wage], false, '2020-01-01')).toContain('所选日期不在期内')
    const yearly = drawn([{ ...wage, unit: '元/年' }], false)
    expect(yearly).toContain('不能取用：单位为元/年')
    expect(yearly).not.toContain('<button')
    expect(drawn([{ ...wage, name: '人口数' }], false)).toBe('')
  })

  it('reach every calculator that asks for a minimum wage', () => {
    const fields = calculators.flatMap(({ id, inputs }) =>
      Object.values(inputs)
        .filter(({ label, parameter }) => (parameter ?? label).includes('最低工资标准'))
        .map((field) => [id, field] as const),
    )
    expect(fields.length).toBeGreaterThan(1)
    for (const [, field] of fields)
      expect(field).toMatchObject({ parameter: '最低工资标准', unit: '元/月' })
  })
})
