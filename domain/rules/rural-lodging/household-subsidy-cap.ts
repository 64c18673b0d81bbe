import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  scope: cite(
    '四、（三）',
    '市财政安排专项资金对示范村内村民在装修改造、床位补贴、场所险等方面给予一定的资金补助',
  ),
  cap: cite('四、（三）', '原则上不超过投资总额的 10%、每户总补助金额不超过 10 万元'),
  caseByCase: cite('四、（三）', '对盘活闲置资源力度大、带动村强民富效果明显的予以“一事一议”支持'),
}

const inputs = {
  demonstrationVillage: { kind: 'flag', label: '所在村为示范村', cite: clauses.scope },
  villager: { kind: 'flag', label: '申请人为村民', cite: clauses.scope },
  purpose: {
    kind: 'choice',
    label: '补助方面',
    cite: clauses.scope,
    choices: [
      { value: '装修改造', label: '装修改造' },
      { value: '床位补贴', label: '床位补贴' },
      { value: '场所险', label: '场所险' },
      { value: '其他', label: '“等方面”所指的其他方面' },
    ],
  },
  investment: {
    kind: 'number',
    label: '投资总额',
    unit: '万元',
    atLeast: '0',
    cite: clauses.cap,
  },
  receivedThisYear: {
    kind: 'number',
    label: '该户本年度已获补助（各方面合计）',
    unit: '万元',
    atLeast: '0',
    cite: clauses.cap,
    help: '没有的填0。',
  },
  receivedEarlier: {
    kind: 'number',
    label: '该户以前年度已获补助（各方面合计）',
    unit: '万元',
    atLeast: '0',
    cite: clauses.cap,
    help: '没有的填0。',
  },
  caseByCase: { kind: 'flag', label: '申请“一事一议”支持', cite: clauses.caseByCase },
} as const

const readings = {
  principle: {
    question: '“原则上”只限定投资总额的10%，还是也限定每户10万元',
    options: [
      { value: 'shareOnly', label: '只限定10%，每户10万元为硬上限（推定）' },
      { value: 'both', label: '两个上限都是“原则上”' },
    ],
    cites: [clauses.cap],
  },
  period: {
    question: '每户10万元是累计总额还是每年一个上限，文件未规定',
    options: [
      { value: 'total', label: '按该户累计总额（推定，从严）' },
      { value: 'yearly', label: '按年度计算' },
    ],
    cites: [clauses.cap],
  },
  other: {
    question: '装修改造、床位补贴、场所险“等方面”是否包括其他方面',
    options: [
      { value: 'open', label: '“等”未穷尽列举，其他方面也可补助（推定）' },
      { value: 'closed', label: '只补助所列三个方面' },
    ],
    cites: [clauses.scope],
  },
} as const

const hundredth = Ratio.from('0.000001')

/** Down to the 分 (six decimals of 万元): a rounded-up figure would stand above the cap. */
function downToFen(value: Ratio): Ratio {
  const near = value.rounded(6)
  return near.moreThan(value) ? near.minus(hundredth) : near
}

const household = (
  investment: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  demonstrationVillage: '是',
  villager: '是',
  purpose: '装修改造',
  investment,
  receivedThisYear: '0',
  receivedEarlier: '0',
  ...more,
})

const capExamples: readonly Example[] = [
  ['50', '5'],
  ['99.99', '9.999'],
  ['100', '10'],
  ['100.01', '10'],
  ['150', '10'],
  ['0', '0'],
].map(([investment = '', cap = '']) => ({
  name: `投资${investment}万元，补助上限${cap}万元`,
  inputs: household(investment),
  steps: { 补助上限: cap, 尚可补助: cap },
  outcome: { kind: 'determined' as const, value: cap },
}))

const examples: readonly Example[] = [
  ...capExamples,
  {
    name: '投资80万元、已领3万元，尚可5万元',
    inputs: household('80', { receivedThisYear: '3' }),
    steps: { 补助上限: '8', 尚可补助: '5' },
    outcome: { kind: 'determined', value: '5' },
  },
  {
    name: '已领超过上限的，尚可补助为0',
    inputs: household('80', { receivedThisYear: '8.01' }),
    steps: { 尚可补助: '0' },
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '以前年度已领3万元，按累计总额尚可5万元',
    inputs: household('80', { receivedEarlier: '3' }),
    outcome: { kind: 'silent', value: '5' },
  },
  {
    name: '以前年度已领3万元，按年度计算尚可8万元',
    inputs: household('80', { receivedEarlier: '3' }),
    readings: { period: 'yearly' },
    outcome: { kind: 'silent', value: '8' },
  },
  {
    name: '上限有零头的舍到分，不进位',
    inputs: household('33.3333333'),
    outcome: { kind: 'determined', value: '3.333333' },
  },
  {
    name: '不是示范村，投资50万元，没有补助依据',
    inputs: household('50', { demonstrationVillage: '否' }),
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '不是村民，没有补助依据',
    inputs: household('50', { villager: '否' }),
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '其他方面按“等”可以补助',
    inputs: household('50', { purpose: '其他' }),
    outcome: { kind: 'twoReadings', value: '5' },
  },
  {
    name: '其他方面按只补三个方面不补助',
    inputs: household('50', { purpose: '其他' }),
    readings: { other: 'closed' },
    outcome: { kind: 'twoReadings', value: '0' },
  },
  {
    name: '床位补贴与场所险合并受上限约束',
    inputs: household('60', { purpose: '床位补贴', receivedThisYear: '6' }),
    outcome: { kind: 'determined', value: '0' },
  },
  {
    name: '一事一议没有公式',
    inputs: household('50', { caseByCase: '是' }),
    steps: { 补助上限: '5', 一事一议: '个案议定' },
    outcome: { kind: 'silent', value: '个案议定' },
  },
]

/**
 * 村民补助上限, 溧政办发〔2023〕21号 四、（三）: a cap over all kinds of grant together and no rate, so the result is what
 * may be granted at most, never what is due.
 */
export const householdSubsidyCap = defineCalculator({
  id: 'liyang-office-2023-21/household-subsidy-cap',
  title: '示范村村民补助上限',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const inScope = values.demonstrationVillage && values.villager
    trace.step({
      id: '补助对象',
      label: '补助对象',
      formula: '示范村内村民',
      substituted: `${values.demonstrationVillage ? '示范村' : '非示范村'}，${values.villager ? '村民' : '非村民'}`,
      value: inScope ? '符合' : '不符合',
      cites: [clauses.scope],
    })
    if (!inScope)
      return {
        kind: 'decided',
        value: '0',
        summary: '不是示范村内村民，没有补助依据，补助上限为0万元。',
      }
    const isOther = values.purpose === '其他'
    if (isOther) trace.gap(openPoint('twoReadings', 'other', readings.other, chosen.other))
    if (isOther && chosen.other === 'closed')
      return {
        kind: 'decided',
        value: '0',
        summary: '不属于装修改造、床位补贴、场所险，没有补助依据，补助上限为0万元。',
      }
    trace.gap(openPoint('twoReadings', 'principle', readings.principle, chosen.principle))
    const cap = Ratio.min(values.investment.times(Ratio.from('0.1')), Ratio.of(10))
    trace.step({
      id: '补助上限',
      label: '每户补助上限',
      formula: '投资总额×10%与10万元取小',
      substituted: `${values.investment.toText(6)}×10%`,
      value: downToFen(cap).toText(6),
      unit: '万元',
      cites: [clauses.cap],
    })
    if (values.caseByCase) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '“一事一议”支持的条件和金额，文件未规定',
        used: '不计算金额，上限仅供参考',
        cites: [clauses.caseByCase],
      })
      trace.step({
        id: '一事一议',
        label: '“一事一议”支持',
        formula: '盘活闲置资源力度大、带动村强民富效果明显',
        value: '个案议定',
        cites: [clauses.caseByCase],
      })
      return {
        kind: 'decided',
        value: '个案议定',
        summary: '“一事一议”支持个案议定，文件未规定金额。',
      }
    }
    if (!values.receivedEarlier.isZero())
      trace.gap(openPoint('silent', 'period', readings.period, chosen.period))
    const received =
      chosen.period === 'total'
        ? values.receivedEarlier.plus(values.receivedThisYear)
        : values.receivedThisYear
    const rest = downToFen(Ratio.max(Ratio.zero, cap.minus(received)))
    trace.step({
      id: '尚可补助',
      label: '尚可补助金额上限',
      formula: '补助上限-已获补助，不小于0',
      substituted: `${cap.toText(6)}-${received.toText(6)}`,
      value: rest.toText(6),
      unit: '万元',
      cites: [clauses.cap],
    })
    trace.warn('结果是补助上限，不是应发金额；各方面补助标准文件未规定。')
    return {
      kind: 'decided',
      value: rest.toText(6),
      summary: `每户补助上限${downToFen(cap).toText(6)}万元，尚可补助不超过${rest.toText(6)}万元。`,
    }
  },
  examples,
})
