import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom, sixteenthNote } from './document'

const clauses = {
  limit: cite('第十六条第一款', '政府投资非盈利性工程建设项目原则上不得超过经核定的投资概算'),
  chain: cite(
    '第十六条第二款',
    '遵循“投资估算控制概算、概算控制预算、预算控制结算”的原则，实行建设全过程造价管理',
  ),
  adjustment: cite(
    '第十六条第二款',
    '因国家政策调整、价格上涨、地质条件发生重大变化等原因确需增加投资概算的，由集中建设实施单位会同项目使用单位提出调整方案及资金来源，按照《溧阳市政府投资项目管理办法》（溧政规〔2020〕1号）文件的相关规定办理',
  ),
}

const amount = (label: string) =>
  ({ kind: 'number', label, unit: '万元', moreThan: '0', cite: clauses.chain }) as const
const laterAmount = (label: string) =>
  ({
    ...amount(label),
    optional: true,
    help: '尚未到该阶段的留空。',
  }) as const

const inputs = {
  estimate: amount('投资估算'),
  approvedBudget: { ...amount('投资概算'), help: '经核定的投资概算。' } as const,
  workingBudget: laterAmount('预算'),
  settlement: laterAmount('结算'),
  reason: {
    kind: 'choice',
    label: '超概算的原因',
    optional: true,
    cite: clauses.adjustment,
    help: '没有超过概算的留空。',
    choices: [
      { value: '国家政策调整', label: '国家政策调整' },
      { value: '价格上涨', label: '价格上涨' },
      { value: '地质条件', label: '地质条件发生重大变化' },
      { value: '其他', label: '其他原因' },
    ],
  },
} as const

const readings = {
  otherReason: {
    question: '所列三种原因之后有“等”，其他原因能否办理概算调整，文件未规定',
    options: [
      { value: 'similar', label: '可由有权机关认定后办理（推定）' },
      { value: 'closed', label: '只限所列三种原因' },
    ],
    cites: [clauses.adjustment],
  },
} as const

const fine = '均未超过'

const chain = (
  amounts: readonly [string, string, string, string],
  reason = '',
): Readonly<Record<string, string>> => {
  const [estimate, approvedBudget, workingBudget, settlement] = amounts
  return { estimate, approvedBudget, workingBudget, settlement, reason }
}

const examples: readonly Example[] = [
  {
    name: '5000、4900、4800、4700逐级不超过',
    inputs: chain(['5000', '4900', '4800', '4700']),
    outcome: { kind: 'determined', value: fine },
  },
  {
    name: '四个数相等，允许',
    inputs: chain(['5000', '5000', '5000', '5000']),
    steps: { 概算: '通过', 预算: '通过', 结算: '通过', 结算与概算: '通过' },
    outcome: { kind: 'determined', value: fine },
  },
  {
    name: '概算5200超过估算200万元，即4.00%',
    inputs: chain(['5000', '5200', '', '']),
    steps: { 概算: '超过200万元（4.00%）' },
    outcome: { kind: 'determined', value: '概算超过估算' },
  },
  {
    name: '概算超过估算0.01万元也列出',
    inputs: chain(['5000', '5000.01', '', '']),
    outcome: { kind: 'determined', value: '概算超过估算' },
  },
  {
    name: '结算4950超过预算150、超过概算50，须办理调整',
    inputs: chain(['5000', '4900', '4800', '4950'], '价格上涨'),
    steps: {
      结算: '超过150万元（3.13%）',
      结算与概算: '超过50万元（1.02%）',
      概算调整: '办理调整',
    },
    outcome: { kind: 'determined', value: '结算超过预算、结算超过概算' },
  },
  {
    name: '预算4950超过概算50',
    inputs: chain(['5000', '4900', '4950', '4900']),
    steps: { 预算: '超过50万元（1.02%）', 结算与概算: '通过' },
    outcome: { kind: 'determined', value: '预算超过概算' },
  },
  {
    name: '超概算未填原因的，提示补填原因',
    inputs: chain(['5000', '4900', '4900', '4901']),
    steps: { 概算调整: '须说明原因' },
    outcome: { kind: 'determined', value: '结算超过预算、结算超过概算' },
  },
  {
    name: '政策调整致超概算',
    inputs: chain(['5000', '4900', '4900', '4901'], '国家政策调整'),
    steps: { 概算调整: '办理调整' },
    outcome: { kind: 'determined', value: '结算超过预算、结算超过概算' },
  },
  {
    name: '地质条件变化致超概算',
    inputs: chain(['5000', '4900', '4900', '4901'], '地质条件'),
    steps: { 概算调整: '办理调整' },
    outcome: { kind: 'determined', value: '结算超过预算、结算超过概算' },
  },
  {
    name: '其他原因能否办理概算调整有两种理解',
    inputs: chain(['5000', '4900', '4900', '4901'], '其他'),
    steps: { 概算调整: '报有权机关认定' },
    outcome: { kind: 'twoReadings', value: '结算超过预算、结算超过概算' },
  },
  {
    name: '其他原因按只限所列三种',
    inputs: chain(['5000', '4900', '4900', '4901'], '其他'),
    readings: { otherReason: 'closed' },
    steps: { 概算调整: '不可办理' },
    outcome: { kind: 'twoReadings', value: '结算超过预算、结算超过概算，不可办理概算调整' },
  },
]

/** 投资控制链, 溧政办发〔2023〕15号 the first 第十六条. What an adjustment may reach is not in the gazette. */
export const investmentChain = defineCalculator({
  id: 'liyang-office-2023-15/investment-chain',
  title: '估算、概算、预算、结算逐级控制',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const found: string[] = []
    trace.warn(sixteenthNote('前一个'))
    const compare = (
      id: string,
      [name, value]: readonly [string, Ratio | null],
      [upperName, upper]: readonly [string, Ratio | null],
    ): boolean => {
      if (value === null || upper === null) return false
      const over = value.minus(upper)
      const exceeds = over.moreThan(Ratio.zero)
      if (exceeds) found.push(`${name}超过${upperName}`)
      const share = over.times(Ratio.of(100)).dividedBy(upper)
      trace.step({
        id,
        label: `${name}与${upperName}`,
        formula: `${name}不超过${upperName}`,
        substituted: `${value.toText(12)}与${upper.toText(12)}比较`,
        value: exceeds ? `超过${over.toText(12)}万元（${share.toFixed(2)}%）` : '通过',
        cites: [id === '结算与概算' ? clauses.limit : clauses.chain],
      })
      return exceeds
    }
    const estimate = ['估算', values.estimate] as const
    const approved = ['概算', values.approvedBudget] as const
    const working = ['预算', values.workingBudget] as const
    const settled = ['结算', values.settlement] as const
    compare('概算', approved, estimate)
    compare('预算', working, approved)
    compare('结算', settled, working)
    const isBeyond = compare('结算与概算', settled, approved)
    const isOther = values.reason === '其他'
    const isBarred = isBeyond && isOther && chosen.otherReason === 'closed'
    if (isBeyond) {
      if (isOther)
        trace.gap(openPoint('twoReadings', 'otherReason', readings.otherReason, chosen.otherReason))
      trace.step({
        id: '概算调整',
        label: '概算调整',
        formula: '确需增加投资概算的，提出调整方案及资金来源',
        substituted: values.reason ?? '未填原因',
        value:
          values.reason === null
            ? '须说明原因'
            : !isOther
              ? '办理调整'
              : isBarred
                ? '不可办理'
                : '报有权机关认定',
        cites: [clauses.adjustment],
      })
      trace.warn('概算调整按溧政规〔2020〕1号办理，该文件不在本程序收录范围，调整限额不能计算。')
    }
    if (found.length === 0)
      return { kind: 'decided', value: fine, summary: '已填各环节逐级均未超过。' }
    const value = `${found.join('、')}${isBarred ? '，不可办理概算调整' : ''}`
    return {
      kind: 'decided',
      value,
      summary: `${value}${isBeyond && !isBarred ? '，增加投资概算须办理调整' : ''}。`,
    }
  },
  examples,
})
