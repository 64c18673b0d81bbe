import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const kinds = ['勘察', '设计', '施工', '监理', '重要设备、材料等']
const [tender, policy] = ['依法实行招投标', '适用政府采购政策']

const readings = {
  atLimit: {
    question: '恰为限额的，“限额以下”是否包括本数，文件未说明',
    options: [
      { value: 'below', label: '包括，适用政府采购政策（推定）' },
      { value: 'tender', label: '不包括，依法实行招投标' },
    ],
    cites: [c.belowLimit],
  },
} as const

const given = (amount: string, limit = '400') => ({ kind: '施工', amount, limit })
const examples: readonly Example[] = [
  {
    name: '施工500万元，用户录入限额400万元：招投标',
    inputs: given('500'),
    outcome: { kind: 'determined', value: tender },
  },
  {
    name: '施工400.01万元，用户录入限额400万元：招投标',
    inputs: given('400.01'),
    outcome: { kind: 'determined', value: tender },
  },
  {
    name: '施工400万元，恰为限额：推定政府采购政策',
    inputs: given('400'),
    outcome: { kind: 'twoReadings', value: policy },
  },
  {
    name: '施工400万元，恰为限额：不包括本数的理解',
    inputs: given('400'),
    readings: { atLimit: 'tender' },
    outcome: { kind: 'twoReadings', value: tender },
  },
  {
    name: '施工399万元：政府采购政策',
    inputs: given('399'),
    steps: { 合同: '在海门区书立并缴纳印花税' },
    outcome: { kind: 'determined', value: policy },
  },
  {
    name: '限额未录入，不判断',
    inputs: given('399', ''),
    outcome: { kind: 'silent', value: '限额未录入，不判断' },
  },
]

/** 采购方式, 第二十条; the 限额 is not in the text. */
export const procurementRoute = defineCalculator({
  id: 'haimen-2022-17/procurement-route',
  title: '政府投资项目采购方式',
  documentNumber,
  inForceFrom,
  clauses: { tender: c.tender, belowLimit: c.belowLimit, contract: c.contract },
  inputs: {
    kind: {
      kind: 'choice',
      label: '采购内容',
      cite: c.tender,
      choices: kinds.map(wordChoice),
    },
    amount: { kind: 'number', label: '采购金额', unit: '万元', moreThan: '0', cite: c.tender },
    limit: {
      kind: 'number',
      label: '限额',
      unit: '万元',
      moreThan: '0',
      optional: true,
      help: '文件未规定，由用户录入；未录入的不判断。',
      cite: c.belowLimit,
    },
  },
  readings,
  compute({ kind, amount, limit }, chosen, trace) {
    trace.step({
      id: '合同',
      label: '合同',
      formula: '相关合同',
      value: '在海门区书立并缴纳印花税',
      cites: [c.contract],
    })
    if (limit === null) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '“限额”的数额文件未规定',
        used: '限额未录入，不判断',
        cites: [c.belowLimit],
      })
      return {
        kind: 'decided',
        value: '限额未录入，不判断',
        summary: '限额文件未规定，用户未录入，不判断采购方式。',
      }
    }
    trace.warn('限额文件未规定，由用户录入。')
    const exactly = amount.equals(limit)
    if (exactly) trace.gap(openPoint('twoReadings', 'atLimit', readings.atLimit, chosen.atLimit))
    const below = exactly ? chosen.atLimit === 'below' : amount.lessThan(limit)
    const value = below ? policy : tender
    trace.step({
      id: '采购方式',
      label: '采购方式',
      formula: '依法实行招投标，限额以下适用政府采购政策',
      substituted: `${kind}${amount.toText(6)}万元与限额${limit.toText(6)}万元比较`,
      value,
      cites: [below ? c.belowLimit : c.tender],
    })
    return { kind: 'decided', value, summary: `${kind}${amount.toText(6)}万元，${value}。` }
  },
  examples,
})
