import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Example, Inputs, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, guidePriceClause, inForceFrom, startPriceClause } from './document'
import { guidePrice } from './land-price'

const clauses = {
  guidePrice: guidePriceClause,
  startPrice: startPriceClause,
  elasticTerm: cite('三、', '弹性出让方式供应的土地，出让年期一般不超过 30 年'),
}

const byUser = '文件未规定，由用户录入。'
const inputs = {
  years: {
    kind: 'number',
    label: '出让年期',
    unit: '年',
    atLeast: '1',
    atMost: '100',
    help: '整年。',
    cite: clauses.elasticTerm,
  },
  longest: {
    kind: 'number',
    label: '出让指导价格对应的最高使用期限',
    unit: '年',
    atLeast: '1',
    atMost: '100',
    help: byUser,
    cite: clauses.startPrice,
  },
  rate: {
    kind: 'number',
    label: '土地还原利率',
    unit: '%',
    moreThan: '0',
    atMost: '100',
    help: byUser,
    cite: clauses.startPrice,
  },
} as const satisfies Inputs

function problemsOf({ years, longest }: CheckableOf<typeof inputs>): readonly Problem[] {
  const problems: Problem[] = []
  if (years !== undefined && !years.isWhole())
    problems.push({
      input: 'years',
      label: inputs.years.label,
      reason: '不是整年',
      remedy: '年期修正按整年计算，请填整数',
    })
  if (longest !== undefined && !longest.isWhole())
    problems.push({
      input: 'longest',
      label: inputs.longest.label,
      reason: '不是整年',
      remedy: '请填整数',
    })
  if (years !== undefined && longest !== undefined && years.moreThan(longest))
    problems.push({
      input: 'years',
      label: inputs.years.label,
      reason: '大于最高使用期限',
      remedy: '请核对出让年期和最高使用期限',
    })
  return problems
}

/** 1−(1+r)^−n, exact. */
function factor(rate: Ratio, years: Ratio): Ratio {
  const one = Ratio.of(1)
  const growth = one.plus(rate.dividedBy(Ratio.of(100)))
  const count = Number(years.toFixed(0))
  const power = Array.from({ length: count }).reduce<Ratio>((sofar) => sofar.times(growth), one)
  return one.minus(one.dividedBy(power))
}

const examples: readonly Example[] = [
  ['30', '0.8421', '26.10'],
  ['20', '0.6826', '21.16'],
  ['10', '0.4230', '13.11'],
  ['50', '1.0000', '31.00'],
  ['31', '0.8541', '26.48'],
].map(([years = '', k = '', value = '']) => ({
  name: `出让${years}年、还原利率5%、最高50年，参考价${value}万元/亩`,
  inputs: { years, longest: '50', rate: '5' },
  steps: { 年期修正系数: k },
  outcome: { kind: 'silent', value },
}))

/**
 * R-D9-5: the text orders a correction for the term but gives no formula. The common one of the income method serves
 * as a reference with rate and longest term from the user; the outcome is never more than that.
 */
export const elasticStartPrice = defineCalculator({
  id: 'liyang-2023-11/elastic-start-price',
  title: '弹性出让起始价格（年期修正参考）',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check: problemsOf,
  compute({ years, longest, rate }, _readings, trace) {
    trace.gap({
      kind: 'silent',
      reading: null,
      question: '年期修正的公式、土地还原利率和最高使用期限，文件均未规定',
      used: '收益还原法的通用年期修正公式，仅供参考（推定）',
      cites: [clauses.startPrice],
    })
    trace.warn('土地还原利率和最高使用期限文件未规定，结果以录入数为准，仅供参考。')
    if (years.moreThan(Ratio.of(30))) trace.warn('弹性出让年期一般不超过30年。')
    const assumption = '公式不出自文件，仅供参考（推定）'
    const k = factor(rate, years).dividedBy(factor(rate, longest))
    trace.step({
      id: '年期修正系数',
      label: '年期修正系数',
      formula: '(1-(1+还原利率)^-出让年期)÷(1-(1+还原利率)^-最高使用期限)',
      substituted: `还原利率${rate.toText()}%，${years.toText()}年，最高${longest.toText()}年`,
      value: k.toFixed(4),
      cites: [clauses.startPrice, clauses.elasticTerm],
      assumption,
    })
    const price = guidePrice.times(k).toFixed(2)
    trace.step({
      id: '起始价格',
      label: '出让起始价格（参考）',
      formula: '31×年期修正系数',
      substituted: `31×${k.toFixed(4)}`,
      value: price,
      unit: '万元/亩',
      cites: [clauses.guidePrice, clauses.startPrice],
      assumption,
    })
    return {
      kind: 'decided',
      value: price,
      summary: `出让${years.toText()}年的起始价格参考值${price}万元/亩。`,
    }
  },
  examples,
})
