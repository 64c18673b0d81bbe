import { Ratio } from '../../quantity/ratio'
import type { Example, NumberInput } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { countProblems } from './member-counts'

const two = Ratio.of(2)
const total: NumberInput = {
  kind: 'number',
  label: '备案的总人数',
  unit: '人',
  atLeast: '1',
  cite: c.vacancy,
}
const remaining: NumberInput = {
  kind: 'number',
  label: '现有成员',
  unit: '人',
  atLeast: '0',
  cite: c.vacancy,
}

const worked: readonly (readonly [string, string, string])[] = [
  ['11', '6', '按程序补足'],
  ['11', '5', '重新组建'],
  ['9', '5', '按程序补足'],
  ['9', '4', '重新组建'],
  ['13', '7', '按程序补足'],
  ['13', '6', '重新组建'],
  ['10', '5', '按程序补足'],
  ['10', '4', '重新组建'],
]
const examples: readonly Example[] = [
  ...worked.map(([all, left, value]) => ({
    name: `${all}人中现有${left}人：${value}`,
    inputs: { total: all, remaining: left },
    steps: { 空缺: value },
    outcome: { kind: 'silent', value } as const,
  })),
  {
    name: '11人在任11人：没有空缺',
    inputs: { total: '11', remaining: '11' },
    outcome: { kind: 'determined', value: '没有空缺' },
  },
  {
    name: '重新组建并移交公共收益：先审计',
    inputs: { total: '11', remaining: '5', handover: '是' },
    steps: { 交接审计: '应当审计并公示不少于十五日' },
    outcome: { kind: 'silent', value: '重新组建' },
  },
]

/** 成员空缺, 七、（三）. */
export const vacancy = defineCalculator({
  id: 'changzhou-normative-2023-2/vacancy',
  title: '物业管理委员会成员空缺',
  documentNumber,
  inForceFrom,
  clauses: { vacancy: c.vacancy, audit: c.audit },
  inputs: {
    total,
    remaining,
    handover: {
      kind: 'flag',
      label: '向新一届交接，且管理公共收入、公共收益',
      cite: c.audit,
    },
  },
  readings: {},
  check: (values) =>
    countProblems({ input: 'total', label: total.label, value: values.total }, [
      { input: 'remaining', label: remaining.label, value: values.remaining },
    ]),
  compute(values, _chosen, trace) {
    const all = values.total
    const left = values.remaining
    const value = left.equals(all)
      ? '没有空缺'
      : left.times(two).lessThan(all)
        ? '重新组建'
        : '按程序补足'
    trace.step({
      id: '空缺',
      label: '空缺',
      formula: '出现空缺的按照程序补足，不足半数（恰为半数不算）的重新组建',
      substituted: `${left.toText()}×2与${all.toText()}比较`,
      value,
      cites: [c.vacancy],
    })
    if (value !== '没有空缺')
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '“不足半数”以哪个人数为准，文件未规定',
        used: '以备案的总人数为准（推定）',
        cites: [c.vacancy],
      })
    if (values.handover)
      trace.step({
        id: '交接审计',
        label: '交接审计',
        formula: '交接前由新一届委托专业机构审计，费用从公共收益中列支',
        value: '应当审计并公示不少于十五日',
        cites: [c.audit],
      })
    const done = value === '没有空缺' ? '不需补足' : `应当${value}`
    return {
      kind: 'decided',
      value,
      summary: `现有成员${left.toText()}人，总人数${all.toText()}人，${done}。`,
    }
  },
  examples,
})
