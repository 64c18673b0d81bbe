import { Ratio } from '../../quantity/ratio'
import type { Example, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { noteQuota, quotaVerdict } from '../quota'
import { annex, documentNumber, inForceFrom } from './source'

const clauses = { wage: annex('一线环卫职工月工资收入不低于当地最低工资标准的 120%') }
const readings = {
  basis: {
    question: '月工资收入按每名职工还是按平均数比较，文件未写明',
    options: [
      { value: 'each', label: '按每名职工，即最低的一名（推定）' },
      { value: 'average', label: '按平均数' },
    ],
    cites: [clauses.wage],
  },
} as const satisfies Readings

// 2280 元 is a made-up standard: the text gives no amount.
const given = (lowest: string, average: string) => ({ minimum: '2280', lowest, average })
const examples: readonly Example[] = [
  {
    name: '最低工资标准2280元，恰为2736元，两种理解都达标',
    inputs: given('2736', '3000'),
    steps: { 月工资收入最低数: '2736' },
    outcome: { kind: 'determined', value: '达标' },
  },
  {
    name: '最低的一名2735.99元而平均3000元，按每名职工未达标',
    inputs: given('2735.99', '3000'),
    outcome: { kind: 'twoReadings', value: '未达标' },
  },
  {
    name: '最低的一名2735.99元而平均3000元，按平均数达标',
    inputs: given('2735.99', '3000'),
    readings: { basis: 'average' },
    outcome: { kind: 'twoReadings', value: '达标' },
  },
  {
    name: '最低的一名和平均数都不足2736元，两种理解都未达标',
    inputs: given('2600', '2735.99'),
    outcome: { kind: 'determined', value: '未达标' },
  },
]

/** 评价项 (74) of 溧政发〔2023〕10号 附件. */
export const sanitationWage = defineCalculator({
  id: 'liyang-2023-10/sanitation-wage',
  title: '一线环卫职工月工资收入',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: {
    minimum: {
      kind: 'number',
      label: '当地最低工资标准',
      parameter: '最低工资标准',
      unit: '元/月',
      moreThan: '0',
      cite: clauses.wage,
      help: '文件未规定数额，由用户录入。',
    },
    lowest: {
      kind: 'number',
      label: '一线环卫职工月工资收入（最低的一名）',
      unit: '元/月',
      atLeast: '0',
    },
    average: {
      kind: 'number',
      label: '一线环卫职工月工资收入（平均）',
      unit: '元/月',
      atLeast: '0',
    },
  },
  readings,
  check: ({ lowest, average }) =>
    lowest && average?.lessThan(lowest)
      ? [
          {
            input: 'average',
            label: '一线环卫职工月工资收入（平均）',
            reason: '小于最低的一名',
            remedy: '请核对两个数',
          },
        ]
      : [],
  compute({ minimum, lowest, average }, { basis }, trace) {
    const used = basis === 'each' ? '按每名职工（推定）' : '按平均数'
    trace.gap({
      kind: 'twoReadings',
      reading: 'basis',
      question: readings.basis.question,
      used,
      cites: readings.basis.cites,
    })
    trace.warn('最低工资标准由用户录入，本文件未规定数额。')
    const need = minimum.times(Ratio.from('1.2'))
    const result = noteQuota(trace, {
      what: '月工资收入',
      unit: '元',
      formula: '当地最低工资标准×120%',
      substituted: `${minimum.toText()}×120%`,
      need,
      actual: basis === 'each' ? lowest : average,
      cites: [clauses.wage],
      assumption: used,
    })
    return quotaVerdict([result], need.toText())
  },
  examples,
})
