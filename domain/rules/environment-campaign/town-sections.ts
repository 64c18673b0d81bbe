import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { sectionsOf } from './river-section'

const towns = [
  '海门街道',
  '三厂工业园区',
  '海门港新区',
  '临江新区',
  '四甲镇',
  '悦来镇',
  '常乐镇',
  '其他区镇',
]
const none = '没有负责的断面'

const worked: readonly (readonly [string, string])[] = [
  ['海门街道', '高北大桥、南京路桥'],
  ['四甲镇', '货隆大桥、青龙河桥'],
  ['常乐镇', '青龙河桥、汤正公路桥'],
  ['海门港新区', '临海公路桥、海洪大桥'],
  ['三厂工业园区', '青龙河桥'],
  ['临江新区', '汤正公路桥'],
  ['悦来镇', '海洪大桥'],
  ['其他区镇', none],
]
const examples: readonly Example[] = worked.map(([town, value]) => ({
  name: `${town}：${value}`,
  inputs: { town },
  outcome: { kind: 'determined', value },
}))

/** 区镇 → sections it answers for, 二、（一）15. */
export const townSections = defineCalculator({
  id: 'haimen-office-2022-65/town-sections',
  title: '区镇负责的重点断面',
  documentNumber,
  inForceFrom,
  clauses: { responsible: c.responsible },
  inputs: {
    town: {
      kind: 'choice',
      label: '区镇',
      cite: c.responsible,
      choices: towns.map(wordChoice),
    },
  },
  readings: {},
  compute({ town }, _chosen, trace) {
    const found = sectionsOf(town)
    const value = found.length === 0 ? none : found.join('、')
    trace.step({
      id: '断面',
      label: '负责的断面',
      formula: '第15项括号内所列区镇',
      substituted: town,
      value,
      cites: [c.responsible],
    })
    return { kind: 'decided', value, summary: `${town}：${value}。` }
  },
  examples,
})
