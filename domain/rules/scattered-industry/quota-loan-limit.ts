import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  limit: cite(
    '四、（三）',
    '合作国企可按照不高于计划收储复垦企业面积 30%的标准，预借周转库内空间指标',
  ),
  filed: cite('四、（三）', '镇（区、街道）完成治理方案备案后'),
  use: cite('四、（三）', '用于属地镇（区、街道）标准厂房建设或支持其他项目建设'),
}

const inputs = {
  filed: { kind: 'flag', label: '治理方案已完成备案', cite: clauses.filed },
  plannedArea: {
    kind: 'number',
    label: '计划收储复垦企业面积',
    unit: '亩',
    moreThan: '0',
    cite: clauses.limit,
    help: '既计划收储又计划复垦的面积，不是治理清单总面积。',
  },
  borrowed: {
    kind: 'number',
    label: '预借指标',
    unit: '亩',
    atLeast: '0',
    cite: clauses.limit,
  },
  use: {
    kind: 'choice',
    label: '指标用途',
    cite: clauses.use,
    choices: ['属地标准厂房建设', '支持其他项目建设'].map(wordChoice),
  },
} as const

const loan = (plannedArea: string, borrowed: string, filed = '是') => ({
  filed,
  plannedArea,
  borrowed,
  use: '属地标准厂房建设',
})

const examples: readonly Example[] = [
  {
    name: '计划200亩，上限60亩，预借60亩可以',
    inputs: loan('200', '60'),
    steps: { 预借上限: '60', 剩余额度: '0' },
    outcome: { kind: 'determined', value: '未超过上限' },
  },
  {
    name: '计划200亩，预借60.01亩超过上限',
    inputs: loan('200', '60.01'),
    steps: { 预借上限: '60' },
    outcome: { kind: 'determined', value: '超过上限' },
  },
  {
    name: '计划55亩，上限16.5亩',
    inputs: { ...loan('55', '16.5'), use: '支持其他项目建设' },
    steps: { 预借上限: '16.5' },
    outcome: { kind: 'determined', value: '未超过上限' },
  },
  {
    name: '治理方案未备案的不可预借',
    inputs: loan('200', '60', '否'),
    steps: { 备案: '不通过' },
    outcome: { kind: 'determined', value: '不可预借' },
  },
]

/** 周转指标预借上限, 溧政办发〔2023〕20号 四、（三）. */
export const quotaLoanLimit = defineCalculator({
  id: 'liyang-office-2023-20/quota-loan-limit',
  title: '周转库空间指标预借上限',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute({ filed, plannedArea, borrowed, use }, _chosen, trace) {
    const cap = plannedArea.times(Ratio.from('0.3'))
    trace.step({
      id: '备案',
      label: '治理方案备案',
      formula: '完成治理方案备案后方可预借',
      value: filed ? '通过' : '不通过',
      cites: [clauses.filed],
    })
    trace.step({
      id: '用途',
      label: '指标用途',
      formula: use,
      value: '通过',
      cites: [clauses.use],
    })
    trace.step({
      id: '预借上限',
      label: '预借上限',
      formula: '计划收储复垦企业面积×30%',
      substituted: `${plannedArea.toText(12)}×30%`,
      value: cap.toText(12),
      unit: '亩',
      cites: [clauses.limit],
    })
    trace.step({
      id: '剩余额度',
      label: '剩余额度',
      formula: '预借上限-预借指标，不小于0',
      substituted: `${cap.toText(12)}-${borrowed.toText(12)}`,
      value: Ratio.max(Ratio.zero, cap.minus(borrowed)).toText(12),
      unit: '亩',
      cites: [clauses.limit],
    })
    if (!filed)
      return {
        kind: 'decided',
        value: '不可预借',
        summary: '治理方案尚未备案，不可预借周转指标。',
      }
    const value = borrowed.moreThan(cap) ? '超过上限' : '未超过上限'
    return {
      kind: 'decided',
      value,
      summary: `预借上限${cap.toText(12)}亩，预借${borrowed.toText(12)}亩${value}。`,
    }
  },
  examples,
})
