import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom, type Line } from './document'

export const separateSupplyClauses = {
  separateSupply: cite(
    '二、',
    '总投资 1 亿元以下或用地面积 1.5 公顷以下的新招引工业项目，原则上不予单独供地',
  ),
}
const clauses = separateSupplyClauses

const inputs = {
  investment: {
    kind: 'number',
    label: '总投资',
    unit: '亿元',
    atLeast: '0',
    cite: clauses.separateSupply,
  },
  landArea: {
    kind: 'number',
    label: '用地面积',
    unit: '公顷、亩或平方米',
    moreThan: '0',
    help: '按所选面积单位填写；1公顷=15亩=10000平方米。',
    cite: clauses.separateSupply,
  },
  areaUnit: {
    kind: 'choice',
    label: '面积单位',
    choices: ['公顷', '亩', '平方米'].map(wordChoice),
  },
} as const satisfies Inputs

export const separateSupplyReadings = {
  below: {
    question: '“1 亿元以下”“1.5 公顷以下”是否含本数，文件未注明',
    options: [
      { value: 'inclusive', label: '含本数，按通行法律用语理解（推定）' },
      { value: 'exclusive', label: '不含本数' },
    ],
    cites: [clauses.separateSupply],
  },
} as const satisfies Readings

/** How many of each unit make a hectare; exact. */
const perHectare: Readonly<Record<string, Ratio>> = {
  公顷: Ratio.of(1),
  亩: Ratio.of(15),
  平方米: Ratio.of(10_000),
}
export const hectares = (area: Ratio, unit: string): Ratio =>
  area.dividedBy(perHectare[unit] ?? Ratio.of(1))

const [leastInvestment, leastArea] = [Ratio.of(1), Ratio.from('1.5')]

/** R-D9-2: 亿元 and 公顷; 原则上, so that the line is a hint. */
export function separateSupplyLine(
  facts: { readonly investment: Ratio; readonly hectares: Ratio },
  chosen: string,
  trace: Trace,
): Line {
  const within = (value: Ratio, limit: Ratio): boolean =>
    value.lessThan(limit) || (chosen === 'inclusive' && value.equals(limit))
  const small = within(facts.investment, leastInvestment) || within(facts.hectares, leastArea)
  const atLimit = facts.investment.equals(leastInvestment) || facts.hectares.equals(leastArea)
  if (atLimit) trace.gap(openPoint('twoReadings', 'below', separateSupplyReadings.below, chosen))
  return {
    id: '单独供地',
    label: '单独供地',
    formula: '总投资1亿元以下或用地面积1.5公顷以下的，原则上不予单独供地',
    substituted: `总投资${facts.investment.toText()}亿元，用地${facts.hectares.toText()}公顷`,
    value: small ? '提示' : '通过',
    cites: [clauses.separateSupply],
    ...(atLimit ? { assumption: '恰为1亿元或1.5公顷时是否含本数，文件未注明' } : {}),
  }
}

const project = (investment: string, landArea: string, areaUnit = '公顷') => ({
  investment,
  landArea,
  areaUnit,
})
const refused = '原则上不予单独供地'
const open = '未触及限制'

const examples: readonly Example[] = [
  ['0.8', '2', '公顷', refused],
  ['1.2', '1.4', '公顷', refused],
  ['1.2', '1.6', '公顷', open],
  ['1.01', '22.6', '亩', open],
  ['1.01', '22.4', '亩', refused],
  ['0.99', '15001', '平方米', refused],
  ['1.01', '15001', '平方米', open],
  ['1.01', '14999', '平方米', refused],
].map(([investment = '', landArea = '', areaUnit = '', value = '']) => ({
  name: `总投资${investment}亿元、用地${landArea}${areaUnit}：${value}`,
  inputs: project(investment, landArea, areaUnit),
  outcome: { kind: 'determined', value },
}))

const boundaryExamples: readonly Example[] = [
  {
    name: '总投资恰1亿元、2公顷，边界需确认',
    inputs: project('1', '2'),
    outcome: { kind: 'twoReadings', value: refused },
  },
  {
    name: '总投资恰1亿元、2公顷，另一种理解不含本数',
    inputs: project('1.0', '2'),
    readings: { below: 'exclusive' },
    outcome: { kind: 'twoReadings', value: open },
  },
  {
    name: '总投资1.2亿元、恰22.5亩，边界需确认',
    inputs: project('1.2', '22.5', '亩'),
    outcome: { kind: 'twoReadings', value: refused },
  },
  {
    name: '总投资1.2亿元、恰15000平方米，边界需确认',
    inputs: project('1.2', '15000', '平方米'),
    outcome: { kind: 'twoReadings', value: refused },
  },
  {
    name: '总投资0.8亿元、恰1.5公顷，无论怎样理解均不予单独供地',
    inputs: project('0.8', '1.5'),
    outcome: { kind: 'determined', value: refused },
  },
]

export const separateSupply = defineCalculator({
  id: 'liyang-2023-11/separate-supply',
  title: '新招引工业项目单独供地核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: separateSupplyReadings,
  compute({ investment, landArea, areaUnit }, chosen, trace) {
    const area = hectares(landArea, areaUnit)
    const line = separateSupplyLine({ investment, hectares: area }, chosen.below, trace)
    trace.step(line)
    const value = line.value === '通过' ? open : refused
    return {
      kind: 'decided',
      value,
      summary: `总投资${investment.toText()}亿元、用地${area.toText()}公顷，${
        value === open ? '未触及不予单独供地的情形' : refused
      }。`,
    }
  },
  examples: [...examples, ...boundaryExamples],
})
