import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { decided, determined } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  pay: cite(
    '三、（九）',
    '政府专职消防员人均工资标准不低于上年度当地城镇非私营单位在岗职工平均工资',
  ),
}

const inputs = {
  average: {
    kind: 'number',
    label: '政府专职消防员人均工资标准',
    unit: '元/年',
    atLeast: '0',
    cite: clauses.pay,
  },
  localAverage: {
    kind: 'number',
    label: '上年度当地城镇非私营单位在岗职工平均工资',
    unit: '元/年',
    moreThan: '0',
    cite: clauses.pay,
    help: '文件未规定数额，由用户按统计部门公布数录入。',
  },
} as const satisfies Inputs

const pay = (average: string, localAverage = '110000') => ({ average, localAverage })
const examples: readonly Example[] = [
  {
    name: '108000元低于110000元，差2000元',
    inputs: pay('108000'),
    steps: { 差额: '2000' },
    outcome: determined('未达到'),
  },
  {
    name: '110000元等于110000元',
    inputs: pay('110000'),
    steps: { 差额: '0' },
    outcome: determined('达到'),
  },
  {
    name: '低1分未达到',
    inputs: pay('109999.99'),
    steps: { 差额: '0.01' },
    outcome: determined('未达到'),
  },
  {
    name: '120000元高于110000元',
    inputs: pay('120000'),
    steps: { 差额: '0' },
    outcome: determined('达到'),
  },
]

/** Wage floor of the government's firefighters, 海政办发〔2022〕80号 （九）. */
export const firefighterPay = defineCalculator({
  id: 'haimen-office-2022-80/firefighter-pay',
  title: '政府专职消防员工资标准核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  compute({ average, localAverage }, _chosen, trace) {
    const reached = average.atLeast(localAverage)
    const short = reached ? '0' : localAverage.minus(average).toText()
    trace.step({
      id: '差额',
      label: '低于平均工资的差额',
      formula: '上年度平均工资-人均工资标准，不低于的为0',
      substituted: `${localAverage.toText()}-${average.toText()}`,
      value: short,
      unit: '元/年',
      cites: [clauses.pay],
    })
    trace.warn('平均工资不在文件内，结果以用户录入的数额为前提。')
    return reached
      ? decided('达到', '人均工资标准不低于上年度平均工资。')
      : decided('未达到', `人均工资标准低于上年度平均工资${short}元。`)
  },
  examples,
})
