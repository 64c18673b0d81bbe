import { chineseDate, addMonths } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom } from './clauses'
import { downToCent } from './money-text'
import { surplusExamples } from './surplus-return-examples'

const cent = Ratio.from('0.01')
const money = { kind: 'number', unit: '元', atLeast: '0' } as const
const source = (label: string) =>
  ({
    ...money,
    label,
    optional: true,
    group: '资金来源',
    help: '没有的留空。',
    cite: c.sources,
  }) as const

const inputs = {
  cause: {
    kind: 'choice',
    label: '结余原因',
    cite: c.surplus,
    choices: [
      { value: '竣工', label: '项目竣工' },
      { value: '终止', label: '项目终止' },
    ],
  },
  surplus: {
    kind: 'number',
    label: '结余资金',
    unit: '元',
    cite: c.surplus,
    help: '超付的填负数。',
  },
  vatCredit: {
    ...money,
    label: '其中工程抵扣的增值税进项税额',
    optional: true,
    cite: c.surplus,
    help: '没有的留空。',
  },
  superior: source('上级补助资金'),
  own: source('本级政府预算安排资金'),
  bonds: source('政府债券资金'),
  other1: source('其他来源一'),
  other2: source('其他来源二'),
  acceptedOn: {
    kind: 'date',
    label: '竣工验收合格日',
    optional: true,
    cite: c.surplus,
    help: '不计算期限的留空。',
    shownWhen: { input: 'cause', oneOf: ['竣工'] },
  },
} as const
const slots = ['superior', 'own', 'bonds', 'other1', 'other2'] as const

const readings = {
  rounding: {
    question: '按比例算得不足一分的尾数如何处理，文件未规定',
    options: [
      {
        value: 'largestRemainder',
        label: '舍到分后余下的分数依次给尾数最大的来源，合计不变（推定）',
      },
      { value: 'each', label: '各自四舍五入到分，合计可能差几分' },
    ],
    cites: [c.surplus],
  },
} as const

const sourcesOf = (values: CheckableOf<typeof inputs>) =>
  slots.flatMap((slot) => {
    const amount = values[slot]
    return amount && !amount.isZero() ? [{ name: inputs[slot].label, amount }] : []
  })

/** Shares to the 分 that add up to the whole; of equal remainders the earlier source comes first. */
export function largestRemainder(whole: Ratio, exact: readonly Ratio[]): readonly Ratio[] {
  const down = exact.map((share) => downToCent(share, cent))
  const missing = whole.minus(Ratio.sum(down)).dividedBy(cent)
  const order = exact
    .map((share, at) => ({ at, rest: share.minus(down[at] ?? share) }))
    .sort((a, b) => b.rest.compare(a.rest) || a.at - b.at)
  const lucky = new Set(
    order.filter((_share, rank) => missing.moreThan(Ratio.of(rank))).map(({ at }) => at),
  )
  return down.map((share, at) => (lucky.has(at) ? share.plus(cent) : share))
}

function check(values: CheckableOf<typeof inputs>): readonly Problem[] {
  const problems: Problem[] = (['surplus', 'vatCredit'] as const).flatMap((input) => {
    const value = values[input]
    return value && !value.equals(value.rounded(2))
      ? [
          {
            input,
            label: inputs[input].label,
            reason: '不足一分',
            remedy: '请填到分，至多两位小数',
          },
        ]
      : []
  })
  if (slots.every((slot) => values[slot] !== undefined) && sourcesOf(values).length === 0)
    problems.push({
      input: 'own',
      label: inputs.own.label,
      reason: '各项资金来源都未填写或者为0',
      remedy: '请至少填写一项资金来源',
    })
  if (values.surplus && values.vatCredit?.moreThan(Ratio.max(Ratio.zero, values.surplus)))
    problems.push({
      input: 'vatCredit',
      label: inputs.vatCredit.label,
      reason: '多于结余资金',
      remedy: '请核对两项金额',
    })
  return problems
}

/** 结余资金按来源比例收回, 第三十二条、第三十三条. */
export const surplusReturn = defineCalculator({
  id: 'haimen-2022-17/surplus-return',
  title: '结余资金按来源比例收回',
  documentNumber,
  inForceFrom,
  clauses: {
    sources: c.sources,
    surplus: c.surplus,
    overpaid: c.overpaid,
    ended: c.ended,
    endedOverpaid: c.endedOverpaid,
  },
  inputs,
  readings,
  check,
  compute(values, chosen, trace) {
    const finished = values.cause === '竣工'
    const cite = finished ? c.surplus : c.ended
    const net = values.surplus.minus(values.vatCredit ?? Ratio.zero)
    if (net.lessThan(Ratio.zero)) {
      const over = Ratio.zero.minus(net).toFixed(2)
      trace.step({
        id: '超付',
        label: '资金超付',
        formula: '应当及时追回，并追究相关人员责任',
        value: over,
        unit: '元',
        cites: [finished ? c.overpaid : c.endedOverpaid],
      })
      return {
        kind: 'decided',
        value: `超付${over}元`,
        summary: `资金超付${over}元，不作分摊，应当及时追回。`,
      }
    }
    trace.step({
      id: '收回总额',
      label: '应收回的结余',
      formula: '结余资金-工程抵扣的增值税进项税额',
      substituted: `${values.surplus.toFixed(2)}-${(values.vatCredit ?? Ratio.zero).toFixed(2)}`,
      value: net.toFixed(2),
      unit: '元',
      cites: [cite],
      ...(finished || values.vatCredit === null
        ? {}
        : { assumption: '终止项目同样扣除进项税额（推定，第三十三条未写）' }),
    })
    const sources = sourcesOf(values)
    const all = Ratio.sum(sources.map(({ amount }) => amount))
    const exact = sources.map(({ amount }) => net.times(amount).dividedBy(all))
    if (exact.some((share) => !share.equals(share.rounded(2))))
      trace.gap(openPoint('twoReadings', 'rounding', readings.rounding, chosen.rounding))
    const shares =
      chosen.rounding === 'each'
        ? exact.map((share) => share.rounded(2))
        : largestRemainder(net, exact)
    sources.forEach(({ name, amount }, at) => {
      trace.step({
        id: name,
        label: `${name}收回`,
        formula: '收回总额×本来源÷来源合计，按照原渠道收回',
        substituted: `${net.toFixed(2)}×${amount.toText()}÷${all.toText()}`,
        value: (shares[at] ?? Ratio.zero).toFixed(2),
        unit: '元',
        cites: [cite, c.sources],
      })
    })
    if (!finished) trace.warn('终止项目收回结余的期限，第三十三条未规定。')
    else if (values.acceptedOn !== null)
      trace.step({
        id: '收回期限',
        label: '收回期限',
        formula: '竣工验收合格后3个月内',
        substituted: `${chineseDate(values.acceptedOn)}+3个月`,
        value: chineseDate(addMonths(values.acceptedOn, 3)),
        cites: [c.surplus],
      })
    const told = sources.map(({ name }, at) => `${name}${(shares[at] ?? Ratio.zero).toFixed(2)}元`)
    return {
      kind: 'decided',
      value: told.join('、'),
      summary: `结余${net.toFixed(2)}元按原渠道收回：${told.join('、')}。`,
    }
  },
  examples: surplusExamples,
})
