import type { Example, Inputs, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom, labelsOf, type Line } from './document'

export const expansionClauses = {
  expansion: cite(
    '六、',
    '对不改变用途的现有工业用地，通过厂房加层、拆除重建、老厂改造、内部整理等途径增加容积率的',
  ),
  expansionSteps: cite(
    '六、',
    '须报属地镇政府并提请市产业项目全流程服务领导小组进行集体会审，经集体会审形成“准予扩容”意见并与属地镇区（街道）签订《产业项目用地投资发展监管协议》的，方可办理相关规划建设手续，且不再增收土地价款',
  ),
}
const clauses = expansionClauses

const group = '现有工业用地扩容'
const flag = (label: string) =>
  ({ kind: 'flag', label, group, cite: clauses.expansionSteps }) as const

export const expansionInputs = {
  reported: flag('已报属地镇政府'),
  reviewed: flag('已经市产业项目全流程服务领导小组集体会审'),
  approved: flag('会审形成“准予扩容”意见'),
  expansionAgreement: flag('扩容已与属地镇区（街道）签订《产业项目用地投资发展监管协议》'),
} as const satisfies Inputs

interface Facts {
  readonly reported: boolean
  readonly reviewed: boolean
  readonly approved: boolean
  readonly expansionAgreement: boolean
}

/** R-D9-7: the steps in the order of the text; each needs all before it. */
export const expansionLines = (facts: Facts): readonly Line[] =>
  (
    [
      ['报属地镇政府', facts.reported],
      ['领导小组集体会审', facts.reviewed],
      ['“准予扩容”意见', facts.approved],
      ['扩容监管协议', facts.expansionAgreement],
    ] as const
  ).map(([label, done]) => ({
    id: label,
    label,
    formula: '完成后方可办理相关规划建设手续',
    substituted: done ? '已完成' : '未完成',
    value: done ? '通过' : '不通过',
    cites: [clauses.expansionSteps],
  }))

/** 规划建设手续 as the fifth step, and that no more is charged for the land. */
export function notePermission(trace: Trace): void {
  trace.step({
    id: '规划建设手续',
    label: '规划建设手续',
    formula: '各步完成后方可办理',
    value: '可办理',
    cites: [clauses.expansionSteps],
  })
  trace.step({
    id: '土地价款',
    label: '土地价款',
    formula: '准予扩容并签订协议的不再增收土地价款',
    value: '不再增收',
    cites: [clauses.expansionSteps],
  })
}

const inputs = {
  useUnchanged: { kind: 'flag', label: '不改变用途', group, cite: clauses.expansion },
  raisesRatio: { kind: 'flag', label: '增加容积率', group, cite: clauses.expansion },
  way: {
    kind: 'choice',
    label: '扩容途径',
    group,
    cite: clauses.expansion,
    choices: [
      ...['厂房加层', '拆除重建', '老厂改造', '内部整理'].map(wordChoice),
      { value: '其他途径', label: '其他途径（文件列举之外的“等途径”）' },
    ],
  },
  ...expansionInputs,
} as const satisfies Inputs

const all = {
  useUnchanged: '是',
  raisesRatio: '是',
  way: '厂房加层',
  reported: '是',
  reviewed: '是',
  approved: '是',
  expansionAgreement: '是',
}
const ready = '可办理规划建设手续'
const notYet = '暂不能办理'

const examples: readonly Example[] = [
  {
    name: '五步齐备，可办理手续，不再增收土地价款',
    inputs: all,
    steps: { 规划建设手续: '可办理', 土地价款: '不再增收' },
    outcome: { kind: 'determined', value: ready },
  },
  ...['拆除重建', '老厂改造', '内部整理', '其他途径'].map((way): Example => ({
    name: `${way}，五步齐备`,
    inputs: { ...all, way },
    outcome: { kind: 'determined', value: ready },
  })),
  ...(
    [
      ['reported', '报属地镇政府'],
      ['reviewed', '领导小组集体会审'],
      ['approved', '“准予扩容”意见'],
      ['expansionAgreement', '扩容监管协议'],
    ] as const
  ).map(([input, label]): Example => ({
    name: `缺${label}`,
    inputs: { ...all, [input]: '否' },
    steps: { [label]: '不通过' },
    outcome: { kind: 'determined', value: notYet },
  })),
  {
    name: '改变用途的不适用',
    inputs: { ...all, useUnchanged: '否' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '不增加容积率的不适用',
    inputs: { ...all, raisesRatio: '否' },
    outcome: { kind: 'notApplicable' },
  },
]

export const capacityExpansion = defineCalculator({
  id: 'liyang-2023-11/capacity-expansion',
  title: '现有工业用地扩容办理步骤',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute(values, _readings, trace) {
    if (!values.useUnchanged || !values.raisesRatio)
      return {
        kind: 'notApplicable',
        summary: values.useUnchanged
          ? '不增加容积率，不适用扩容规定。'
          : '改变用途的，不适用扩容规定。',
        cites: [clauses.expansion],
      }
    const lines = expansionLines(values)
    for (const line of lines) trace.step(line)
    const missing = labelsOf(lines, ['不通过'])
    if (missing !== '')
      return {
        kind: 'decided',
        value: notYet,
        summary: `${values.way}扩容暂不能办理规划建设手续，尚缺：${missing}。`,
      }
    notePermission(trace)
    return {
      kind: 'decided',
      value: ready,
      summary: `${values.way}扩容可办理规划建设手续，不再增收土地价款。`,
    }
  },
  examples,
})
