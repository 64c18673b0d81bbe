import { Ratio } from '../../quantity/ratio'
import type { Verdict } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'
import { subsidyExamples } from './household-subsidy-cap-examples'

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
      { value: 'yearly', label: '10万元按年度计算，投资总额的10%仍按累计' },
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
  caseByCase: {
    question: '“一事一议”一句没有写明对象和方面，是否只对示范村内村民和所列补助方面',
    options: [
      { value: 'open', label: '不限于示范村内村民和所列补助方面（推定）' },
      { value: 'listed', label: '只对示范村内村民和所列补助方面' },
    ],
    cites: [clauses.caseByCase, clauses.scope],
  },
} as const

const perHousehold = Ratio.of(10)
const hundredth = Ratio.from('0.000001')

/** Down to the 分 (six decimals of 万元): a rounded-up figure would stand above the cap. */
function downToFen(value: Ratio): Ratio {
  const near = value.rounded(6)
  return near.moreThan(value) ? near.minus(hundredth) : near
}

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
    const isOther = values.purpose === '其他'
    if (inScope && isOther)
      trace.gap(openPoint('twoReadings', 'other', readings.other, chosen.other))
    const isBarred = isOther && chosen.other === 'closed'
    const caseByCase = (): Verdict => {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '“一事一议”支持的条件和金额，文件未规定',
        used: inScope && !isBarred ? '不计算金额，上限仅供参考' : '不计算金额',
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
    if (!inScope || isBarred) {
      if (values.caseByCase) {
        trace.gap(openPoint('twoReadings', 'caseByCase', readings.caseByCase, chosen.caseByCase))
        if (chosen.caseByCase === 'open') return caseByCase()
      }
      const reason = inScope ? '不属于装修改造、床位补贴、场所险' : '不是示范村内村民'
      trace.step({
        id: '补助上限',
        label: '每户补助上限',
        formula: '没有补助依据，为0',
        substituted: reason,
        value: '0',
        unit: '万元',
        cites: [clauses.scope],
      })
      return {
        kind: 'decided',
        value: '0',
        summary: `${reason}，没有补助依据，补助上限为0万元。`,
      }
    }
    trace.gap(openPoint('twoReadings', 'principle', readings.principle, chosen.principle))
    const share = values.investment.times(Ratio.from('0.1'))
    const cap = Ratio.min(share, perHousehold)
    trace.step({
      id: '补助上限',
      label: '每户补助上限',
      formula: '投资总额×10%与10万元取小',
      substituted: `${values.investment.toText(6)}×10%`,
      value: downToFen(cap).toText(6),
      unit: '万元',
      cites: [clauses.cap],
    })
    if (values.caseByCase) return caseByCase()
    if (!values.receivedEarlier.isZero())
      trace.gap(openPoint('silent', 'period', readings.period, chosen.period))
    const all = values.receivedEarlier.plus(values.receivedThisYear)
    const isYearly = chosen.period === 'yearly'
    // The tenth is of the whole investment and knows no years, whichever way the ten are counted.
    const left = isYearly
      ? Ratio.min(share.minus(all), perHousehold.minus(values.receivedThisYear))
      : cap.minus(all)
    const rest = downToFen(Ratio.max(Ratio.zero, left))
    trace.step({
      id: '尚可补助',
      label: '尚可补助金额上限',
      formula: isYearly
        ? '投资总额×10%-累计已获补助，与10万元-本年度已获补助取小，不小于0'
        : '补助上限-已获补助，不小于0',
      substituted: isYearly
        ? `${share.toText(6)}-${all.toText(6)}，与10-${values.receivedThisYear.toText(6)}取小`
        : `${cap.toText(6)}-${all.toText(6)}`,
      value: rest.toText(6),
      unit: '万元',
      cites: [clauses.cap],
    })
    trace.warn('结果是补助上限，不是应发金额；各方面补助标准文件未规定。')
    return {
      kind: 'decided',
      value: rest.toText(6),
      summary: isYearly
        ? `投资总额的10%累计${downToFen(share).toText(6)}万元、每户每年10万元为上限，本年度尚可补助不超过${rest.toText(6)}万元。`
        : `每户补助上限${downToFen(cap).toText(6)}万元，尚可补助不超过${rest.toText(6)}万元。`,
    }
  },
  examples: subsidyExamples,
})
