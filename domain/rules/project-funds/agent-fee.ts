import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Example, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { inputs, readings } from './agent-fee-inputs'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { moneyText } from './money-text'

const hundred = Ratio.of(100)
const numbers = [1, 2, 3, 4, 5, 6] as const

interface Band {
  readonly from: Ratio
  /** Null for a last band without an upper bound. */
  readonly upTo: Ratio | null
  /** Per cent. */
  readonly rate: Ratio
}

type Given = CheckableOf<typeof inputs>

/** The bands entered, in their order; the first band without a rate ends the table. */
function bandsOf(values: Given): readonly Band[] {
  const bands: Band[] = []
  let from = Ratio.zero
  for (const number of numbers) {
    const rate = values[`rate${number}`]
    const upTo = values[`upTo${number}`] ?? null
    if (!rate) break
    bands.push({ from, upTo, rate })
    if (upTo === null) break
    from = upTo
  }
  return bands
}

function check(values: Given): readonly Problem[] {
  const refuse = (input: keyof typeof inputs, reason: string, remedy: string): Problem => ({
    input,
    label: inputs[input].label,
    reason,
    remedy,
  })
  const bands = bandsOf(values)
  const wrong = bands.find(({ from, upTo }) => upTo !== null && !upTo.moreThan(from))
  if (bands.length === 0)
    return values.rate1 === undefined
      ? []
      : [refuse('rate1', '未填写', '费率表未收录，请录入至少一档费率')]
  if (wrong !== undefined)
    return [
      refuse(
        `upTo${numbers[bands.indexOf(wrong)] ?? 1}`,
        '不大于上一档的上限',
        '请按上限从小到大录入各档',
      ),
    ]
  const last = bands.at(-1)?.upTo ?? null
  const skipped = numbers.find((number) => number > bands.length && values[`rate${number}`])
  if (skipped !== undefined)
    return [
      refuse(`rate${skipped}`, '之前的档次不完整', '请从第一档起连续录入，只有最后一档不填上限'),
    ]
  if (last !== null && values.estimate?.moreThan(last))
    return [refuse('estimate', '超过所录最高一档的上限', '请补录更高的档次')]
  return []
}

/** Base by the user's bands; each part of the sum at the rate of its band, or all of it at one. */
function baseOf(bands: readonly Band[], estimate: Ratio, progressive: boolean) {
  const reached = bands.filter(({ from }, at) => at === 0 || estimate.moreThan(from))
  const top = reached.at(-1)
  if (top === undefined) throw new RangeError('no band')
  if (!progressive)
    return {
      base: estimate.times(top.rate).dividedBy(hundred),
      words: `${estimate.toText(6)}×${top.rate.toText(6)}%`,
    }
  const parts = reached.map(({ from, upTo, rate }) => ({
    amount: (upTo === null ? estimate : Ratio.min(estimate, upTo)).minus(from),
    rate,
  }))
  return {
    base: Ratio.sum(parts.map(({ amount, rate }) => amount.times(rate).dividedBy(hundred))),
    words: parts.map(({ amount, rate }) => `${amount.toText(6)}×${rate.toText(6)}%`).join('+'),
  }
}

/** Bands for the examples only: the table of the ministry is in no gazette and is not cited as a rule. */
const table = {
  upTo1: '1000',
  rate1: '2',
  upTo2: '5000',
  rate2: '1.5',
  upTo3: '10000',
  rate3: '1.2',
  upTo4: '50000',
  rate4: '1',
  upTo5: '100000',
  rate5: '0.8',
  rate6: '0.4',
}
const given = (estimate: string, discipline = '1', complexity = '1') => ({
  estimate,
  ...table,
  discipline,
  complexity,
})
const worked: readonly (readonly [string, string])[] = [
  ['1000', '20.00'],
  ['1000.01', '20.00015'],
  ['5000', '80.00'],
  ['8000', '116.00'],
  ['10000', '140.00'],
  ['50000', '540.00'],
  ['100000', '940.00'],
  ['100001', '940.004'],
]
const examples: readonly Example[] = [
  ...worked.map(([estimate, value]) => ({
    name: `总概算${estimate}万元，分段累进（用户录入的费率）：${value}万元`,
    inputs: given(estimate),
    steps: { 计费基数: value },
    outcome: { kind: 'silent', value } as const,
  })),
  {
    name: '总概算8000万元，系数1.0和1.15：133.40万元（用户录入的费率）',
    inputs: given('8000', '1.0', '1.15'),
    steps: { 计费基数: '116.00', 代建管理费: '133.40', 新规定: '按新规定执行' },
    outcome: { kind: 'silent', value: '133.40' },
  },
  {
    name: '总概算8000万元，全额按所在一档的理解',
    inputs: given('8000'),
    readings: { bands: 'whole' },
    steps: { 计费基数: '96.00' },
    outcome: { kind: 'silent', value: '96.00' },
  },
  {
    name: '总概算8000万元，代建类型系数0.8',
    inputs: { ...given('8000'), agentType: '0.8' },
    outcome: { kind: 'silent', value: '92.80' },
  },
  {
    name: '只录一档、没有上限：2000万元的2%',
    inputs: { estimate: '2000', rate1: '2', discipline: '1', complexity: '1' },
    outcome: { kind: 'silent', value: '40.00' },
  },
]

/** 代建管理费, 第二十七条: the tables of the annexes are lost, so every rate is the user's. */
export const agentFee = defineCalculator({
  id: 'haimen-2022-17/agent-fee',
  title: '代建管理费（费率由用户录入）',
  documentNumber,
  inForceFrom,
  clauses: { agentFee: c.agentFee, agentFeeNewer: c.agentFeeNewer },
  inputs,
  readings,
  check,
  compute(values, chosen, trace) {
    const bands = bandsOf(values)
    trace.gap({
      kind: 'silent',
      reading: null,
      question: '附件2费率表、附件3调整系数表未收录，“结合代建类型核定”未规定算法',
      used: '费率由用户录入，系数由用户录入',
      cites: [c.agentFee],
    })
    if (bands.length > 1) trace.gap(openPoint('twoReadings', 'bands', readings.bands, chosen.bands))
    trace.warn('附件2、附件3未收录，费率由用户录入，结果以所录费率和系数为准。')
    const { base, words } = baseOf(bands, values.estimate, chosen.bands === 'progressive')
    trace.step({
      id: '计费基数',
      label: '建设单位管理费限额（基数）',
      formula: '总概算按费率表计算（费率由用户录入）',
      substituted: words,
      value: moneyText(base),
      unit: '万元',
      cites: [c.agentFee],
      assumption: '费率由用户录入，分档方法按所选理解',
    })
    const factors = [
      values.discipline,
      values.complexity,
      ...(values.agentType === null ? [] : [values.agentType]),
    ]
    const fee = factors.reduce((product, factor) => product.times(factor), base)
    trace.step({
      id: '代建管理费',
      label: '代建管理费',
      formula: `基数×专业调整系数×工程复杂程度调整系数${values.agentType === null ? '' : '×代建类型系数'}`,
      substituted: [moneyText(base), ...factors.map((factor) => factor.toText(6))].join('×'),
      value: moneyText(fee),
      unit: '万元',
      cites: [c.agentFee],
      assumption: '系数由用户录入',
    })
    trace.step({
      id: '新规定',
      label: '新规定',
      formula: '计算基数及调整系数如有新的规定',
      value: '按新规定执行',
      cites: [c.agentFeeNewer],
    })
    return {
      kind: 'decided',
      value: moneyText(fee),
      summary: `按用户录入的费率和系数，代建管理费为${moneyText(fee)}万元。`,
    }
  },
  examples,
})
