import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs } from '../calculator'
import { defineCalculator } from '../evaluate'
import { agreementClause, cite, documentNumber, inForceFrom } from './document'

const clauses = {
  agreement: agreementClause,
  shortfall: cite('五、', '达不到亩均税收要求的，一律以违约金形式补足'),
}

const inputs = {
  agreed: {
    kind: 'number',
    label: '协议约定的亩均税收',
    unit: '万元/亩·年',
    atLeast: '0',
    help: '按《产业项目用地投资发展监管协议》填写，文件未规定，由用户录入。',
    cite: clauses.agreement,
  },
  actual: {
    kind: 'number',
    label: '实际亩均税收',
    unit: '万元/亩·年',
    atLeast: '0',
    cite: clauses.shortfall,
  },
  area: { kind: 'number', label: '用地面积', unit: '亩', moreThan: '0' },
  years: {
    kind: 'number',
    label: '考核年数',
    unit: '年',
    moreThan: '0',
    help: '考核期由协议约定，文件未规定，由用户录入；各年实际数不同的逐年计算。',
    cite: clauses.agreement,
  },
} as const satisfies Inputs

const examples: readonly Example[] = [
  ['20', '15', '40', '1', 'silent', '200'],
  ['20', '15', '40', '3', 'silent', '600'],
  ['20', '19.99', '40', '1', 'silent', '0.4'],
  ['20', '20', '40', '1', 'determined', '0'],
  ['20', '23', '40', '1', 'determined', '0'],
].map(([agreed = '', actual = '', area = '', years = '', kind = '', value = '']) => ({
  name: `约定${agreed}、实际${actual}万元/亩，${area}亩${years}年，补足${value}万元`,
  inputs: { agreed, actual, area, years },
  steps: { 补足违约金: value },
  outcome: { kind: kind === 'silent' ? 'silent' : 'determined', value },
}))

/** R-D9-6: the text says that the shortfall is made up, not how it is reckoned. */
export const taxShortfall = defineCalculator({
  id: 'liyang-2023-11/tax-shortfall',
  title: '亩均税收未达约定的违约金补足',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  compute({ agreed, actual, area, years }, _readings, trace) {
    const short = actual.lessThan(agreed)
    const assumption = '文件只规定以违约金形式补足，按差额×面积×年数计（推定）'
    if (short) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '违约金怎样计算、按几年计算，文件未规定，由协议约定',
        used: '（约定亩均税收-实际亩均税收）×用地面积×年数（推定）',
        cites: [clauses.shortfall, clauses.agreement],
      })
    }
    trace.warn('约定亩均税收和考核年数由协议约定，结果以录入数为准。')
    const gap = short ? agreed.minus(actual) : Ratio.zero
    const amount = gap.times(area).times(years).toText()
    trace.step({
      id: '补足违约金',
      label: '补足违约金',
      formula: short
        ? '（约定亩均税收-实际亩均税收）×用地面积×年数'
        : '实际亩均税收达到约定，不须补足',
      substituted: `(${agreed.toText()}-${actual.toText()})×${area.toText()}×${years.toText()}`,
      value: amount,
      unit: '万元',
      cites: [clauses.shortfall],
      ...(short ? { assumption } : {}),
    })
    return {
      kind: 'decided',
      value: amount,
      summary: short
        ? `实际亩均税收比约定少${gap.toText()}万元/亩，补足违约金${amount}万元。`
        : `实际亩均税收达到约定，补足违约金${amount}万元。`,
    }
  },
  examples,
})
