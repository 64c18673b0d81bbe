import type { Example } from '../calculator'

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

export const subsidyExamples: readonly Example[] = [
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
    name: '以前年度已领3万元，10万元按年度计算，10%仍按累计，尚可5万元',
    inputs: household('80', { receivedEarlier: '3' }),
    readings: { period: 'yearly' },
    steps: { 补助上限: '8', 尚可补助: '5' },
    outcome: { kind: 'silent', value: '5' },
  },
  {
    name: '以前年度已领满投资总额的10%，按年度计算也不再补助',
    inputs: household('80', { receivedEarlier: '8' }),
    readings: { period: 'yearly' },
    outcome: { kind: 'silent', value: '0' },
  },
  {
    name: '投资300万元、以前年度已领10万元，按累计总额不再补助',
    inputs: household('300', { receivedEarlier: '10' }),
    outcome: { kind: 'silent', value: '0' },
  },
  {
    name: '投资300万元、以前年度已领10万元，按年度计算尚可10万元',
    inputs: household('300', { receivedEarlier: '10' }),
    readings: { period: 'yearly' },
    outcome: { kind: 'silent', value: '10' },
  },
  {
    name: '投资300万元、以前年度和本年度各领10万元，按年度计算本年度不再补助',
    inputs: household('300', { receivedEarlier: '10', receivedThisYear: '10' }),
    readings: { period: 'yearly' },
    outcome: { kind: 'silent', value: '0' },
  },
  {
    name: '投资300万元、以前年度已领25万元，按年度计算受10%限制尚可5万元',
    inputs: household('300', { receivedEarlier: '25' }),
    readings: { period: 'yearly' },
    outcome: { kind: 'silent', value: '5' },
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
  {
    name: '不是村民而申请一事一议，按该句未限定对象个案议定',
    inputs: household('50', { villager: '否', caseByCase: '是' }),
    steps: { 补助对象: '不符合', 一事一议: '个案议定' },
    outcome: { kind: 'silent', value: '个案议定' },
  },
  {
    name: '不是村民而申请一事一议，按只对示范村内村民没有依据',
    inputs: household('50', { villager: '否', caseByCase: '是' }),
    readings: { caseByCase: 'listed' },
    outcome: { kind: 'twoReadings', value: '0' },
  },
  {
    name: '其他方面只补三个方面的，仍可申请一事一议',
    inputs: household('50', { purpose: '其他', caseByCase: '是' }),
    readings: { other: 'closed' },
    outcome: { kind: 'silent', value: '个案议定' },
  },
]
