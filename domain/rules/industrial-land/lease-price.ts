import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, guidePriceClause, inForceFrom, rentClause } from './document'
import { guidePrice } from './land-price'

const rentClauses = {
  guidePrice: guidePriceClause,
  rent: rentClause,
}

const rentInputs = {
  area: { kind: 'number', label: '租赁面积', unit: '亩', moreThan: '0' },
  rate: {
    kind: 'number',
    label: '土地还原利率',
    unit: '%',
    moreThan: '0',
    atMost: '100',
    help: '文件未规定，由用户录入。',
    cite: rentClauses.rent,
  },
} as const satisfies Inputs

const rentExamples: readonly Example[] = [
  ['1', '5', '1.55', '1.55'],
  ['40', '5', '1.55', '62'],
  ['40', '6', '1.86', '74.4'],
].map(([area = '', rate = '', perMu = '', value = '']) => ({
  name: `${area}亩、还原利率${rate}%，年租金起始价参考${value}万元`,
  inputs: { area, rate },
  steps: { 亩年租金: perMu },
  outcome: { kind: 'silent', value },
}))

/** R-D9-5: guide price × rate; 结合 names no formula, so the outcome is a reference. */
export const annualRent = defineCalculator({
  id: 'liyang-2023-11/annual-rent',
  title: '先租后让年租金起始价（参考）',
  documentNumber,
  inForceFrom,
  clauses: rentClauses,
  inputs: rentInputs,
  readings: {},
  compute({ area, rate }, _readings, trace) {
    trace.gap({
      kind: 'silent',
      reading: null,
      question: '出让指导价格怎样“结合土地还原利率”，利率是多少，文件未规定',
      used: '出让指导价格×土地还原利率，仅供参考（推定）',
      cites: [rentClauses.rent],
    })
    trace.warn('土地还原利率文件未规定，结果以录入数为准，仅供参考。')
    const perMu = guidePrice.times(rate).dividedBy(Ratio.of(100))
    trace.step({
      id: '亩年租金',
      label: '每亩年租金起始价（参考）',
      formula: '31×土地还原利率',
      substituted: `31×${rate.toText()}%`,
      value: perMu.toText(),
      unit: '万元/亩·年',
      cites: [rentClauses.guidePrice, rentClauses.rent],
      assumption: '公式不出自文件，仅供参考（推定）',
    })
    const rent = perMu.times(area).toText()
    trace.step({
      id: '年租金',
      label: '年租金起始价（参考）',
      formula: '每亩年租金起始价×租赁面积',
      substituted: `${perMu.toText()}×${area.toText()}`,
      value: rent,
      unit: '万元/年',
      cites: [rentClauses.rent],
      assumption: '公式不出自文件，仅供参考（推定）',
    })
    return {
      kind: 'decided',
      value: rent,
      summary: `${area.toText()}亩年租金起始价参考值${rent}万元。`,
    }
  },
  examples: rentExamples,
})

const conversionClauses = {
  conversion: cite(
    '四、',
    '转为协议出让的价格为出租时点设定的出让年期土地出让金总额扣除已缴纳租金后的差价',
  ),
}

const conversionInputs = {
  premium: {
    kind: 'number',
    label: '出租时点设定的出让年期土地出让金总额',
    unit: '万元',
    atLeast: '0',
    cite: conversionClauses.conversion,
  },
  rentPaid: {
    kind: 'number',
    label: '已缴纳租金',
    unit: '万元',
    atLeast: '0',
    cite: conversionClauses.conversion,
  },
} as const satisfies Inputs

const conversionReadings = {
  overpaid: {
    question: '已缴纳租金多于土地出让金总额时差价怎样处理，文件未规定',
    options: [
      { value: 'zero', label: '差价为0（推定）' },
      { value: 'negative', label: '差价为负，多缴部分退还' },
    ],
    cites: [conversionClauses.conversion],
  },
} as const satisfies Readings

const conversionExamples: readonly Example[] = [
  {
    name: '出让金1240万元、已缴租金300万元，差价940万元',
    inputs: { premium: '1240', rentPaid: '300' },
    outcome: { kind: 'determined', value: '940' },
  },
  {
    name: '已缴租金恰等于出让金总额，差价0',
    inputs: { premium: '1240', rentPaid: '1240' },
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '已缴租金1300万元多于出让金1240万元，文件未规定',
    inputs: { premium: '1240', rentPaid: '1300' },
    outcome: { kind: 'silent', value: '0' },
  },
  {
    name: '已缴租金多于出让金总额，另一种理解差价-60万元',
    inputs: { premium: '1240', rentPaid: '1300' },
    readings: { overpaid: 'negative' },
    outcome: { kind: 'silent', value: '-60' },
  },
]

export const conversionPrice = defineCalculator({
  id: 'liyang-2023-11/conversion-price',
  title: '先租后让转协议出让价格',
  documentNumber,
  inForceFrom,
  clauses: conversionClauses,
  inputs: conversionInputs,
  readings: conversionReadings,
  compute({ premium, rentPaid }, chosen, trace) {
    const difference = premium.minus(rentPaid)
    const over = rentPaid.moreThan(premium)
    if (over)
      trace.gap(openPoint('silent', 'overpaid', conversionReadings.overpaid, chosen.overpaid))
    const price = over && chosen.overpaid === 'zero' ? Ratio.zero : difference
    trace.step({
      id: '差价',
      label: '转协议出让价格',
      formula: '土地出让金总额-已缴纳租金',
      substituted: `${premium.toText()}-${rentPaid.toText()}`,
      value: price.toText(),
      unit: '万元',
      cites: [conversionClauses.conversion],
      ...(over ? { assumption: '租金多于出让金总额的情形文件未规定' } : {}),
    })
    return {
      kind: 'decided',
      value: price.toText(),
      summary: `转为协议出让的价格为${price.toText()}万元。`,
    }
  },
  examples: conversionExamples,
})
