import { Ratio } from '../../quantity/ratio'
import type { Example, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

const hundred = Ratio.of(100)
const money = { kind: 'number', unit: '万元', moreThan: '0' } as const
const inputs = {
  estimate: { ...money, label: '投资估算', cite: c.chain },
  approved: { ...money, label: '批准概算', cite: c.chain },
  budget: { ...money, label: '预算', optional: true, help: '尚未编制的留空。', cite: c.budget },
  final: { ...money, label: '决算', optional: true, help: '尚未编制的留空。', cite: c.chain },
} as const

interface Link {
  readonly name: string
  readonly upper: Ratio
  readonly lower: Ratio
}

/** One control of the chain: the later amount may equal the earlier one, not pass it. */
function noteLink(trace: Trace, { name, upper, lower }: Link): boolean {
  const excess = lower.minus(upper)
  const over = excess.moreThan(Ratio.zero)
  trace.step({
    id: name,
    label: name,
    formula: '不得超过',
    substituted: `${lower.toText(6)}与${upper.toText(6)}比较`,
    value: over
      ? `超出${excess.toText(6)}万元（${excess.times(hundred).dividedBy(upper).toFixed(2)}%）`
      : '未超过',
    cites: [name === '预算与概算' ? c.budget : c.chain],
  })
  return over
}

const row = ([estimate = '', approved = '', budget = '', final = '']: readonly string[]) => ({
  estimate,
  approved,
  budget,
  final,
})

const examples: readonly Example[] = [
  {
    name: '5000、4900、4800、4700：逐级控制',
    inputs: row(['5000', '4900', '4800', '4700']),
    outcome: { kind: 'determined', value: '未突破' },
  },
  {
    name: '四项均为5000：相等不为超过',
    inputs: row(['5000', '5000', '5000', '5000']),
    outcome: { kind: 'determined', value: '未突破' },
  },
  {
    name: '概算5100超估算5000',
    inputs: row(['5000', '5100']),
    steps: { 概算与估算: '超出100万元（2.00%）' },
    outcome: { kind: 'determined', value: '概算超估算' },
  },
  {
    name: '预算4950超概算4900',
    inputs: row(['5000', '4900', '4950']),
    steps: { 预算与概算: '超出50万元（1.02%）' },
    outcome: { kind: 'determined', value: '预算超概算' },
  },
  {
    name: '决算4900.01超概算4900：须调整概算',
    inputs: row(['5000', '4900', '', '4900.01']),
    steps: { 决算与概算: '超出0.01万元（0.00%）', 调整概算: '须按程序调整' },
    outcome: { kind: 'determined', value: '决算超概算' },
  },
  {
    name: '决算4900恰为概算',
    inputs: row(['5000', '4900', '', '4900']),
    outcome: { kind: 'determined', value: '未突破' },
  },
  {
    name: '决算4850超预算4800，未超概算',
    inputs: row(['5000', '4900', '4800', '4850']),
    steps: { 决算与预算: '超出50万元（1.04%）' },
    outcome: { kind: 'determined', value: '决算超预算' },
  },
]

/** 估算控制概算、概算控制预算、预算控制决算, 第十七条、第十九条、第二十一条. */
export const budgetChain = defineCalculator({
  id: 'haimen-2022-17/budget-chain',
  title: '估算、概算、预算、决算控制核对',
  documentNumber,
  inForceFrom,
  clauses: {
    chain: c.chain,
    budget: c.budget,
    estimateCap: c.estimateCap,
    adjustment: c.adjustment,
  },
  inputs,
  readings: {},
  compute({ estimate, approved, budget, final }, _chosen, trace) {
    const links: readonly Link[] = [
      { name: '概算与估算', upper: estimate, lower: approved },
      ...(budget === null ? [] : [{ name: '预算与概算', upper: approved, lower: budget }]),
      ...(budget === null || final === null
        ? []
        : [{ name: '决算与预算', upper: budget, lower: final }]),
      ...(final === null ? [] : [{ name: '决算与概算', upper: approved, lower: final }]),
    ]
    const broken = links.filter((link) => noteLink(trace, link)).map(({ name }) => name)
    const names = broken.map((name) => name.replace('与', '超'))
    trace.step({
      id: '概算上限',
      label: '概算上限',
      formula: '原则上不得超过经核定的投资概算',
      value: approved.toText(6),
      unit: '万元',
      cites: [c.estimateCap],
    })
    if (broken.includes('决算与概算'))
      trace.step({
        id: '调整概算',
        label: '调整概算',
        formula: '限不可抗力、工程建设规范调整等因素：申请、重新论证、区政府批准、重新入库',
        value: '须按程序调整',
        cites: [c.adjustment],
      })
    return names.length === 0
      ? { kind: 'decided', value: '未突破', summary: '各级均未突破上一级的控制数。' }
      : { kind: 'decided', value: names.join('、'), summary: `突破控制数：${names.join('、')}。` }
  },
  examples,
})
