import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Readings, Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom, type Line } from './document'

export const floorAreaClauses = {
  floorArea: cite(
    '一、',
    '工业用地容积率设定一般不低于1.5，高标准厂房用地容积率一般不低于2.0，按工业用地管理的研发项目用地容积率一般不低于2.5',
  ),
  specialFloorArea: cite('一、', '特定产业和使用特殊工艺的工业用地容积率实行“一事一议”'),
}
const clauses = floorAreaClauses

const least: Readonly<Record<string, Ratio>> = {
  工业用地: Ratio.from('1.5'),
  高标准厂房用地: Ratio.of(2),
  研发项目用地: Ratio.from('2.5'),
}

export const floorAreaInputs = {
  landKind: {
    kind: 'choice',
    label: '用地类型',
    group: '容积率',
    cite: clauses.floorArea,
    choices: [
      wordChoice('工业用地'),
      wordChoice('高标准厂房用地'),
      { value: '研发项目用地', label: '按工业用地管理的研发项目用地' },
    ],
  },
  siteArea: {
    kind: 'number',
    label: '用地面积',
    unit: '平方米',
    moreThan: '0',
    group: '容积率',
    help: '1亩约合666.67平方米，1公顷为10000平方米。',
  },
  floorArea: {
    kind: 'number',
    label: '计容建筑面积',
    unit: '平方米',
    atLeast: '0',
    group: '容积率',
    cite: clauses.floorArea,
  },
  specialIndustry: {
    kind: 'flag',
    label: '特定产业',
    group: '容积率',
    help: '哪些属于特定产业，文件未规定，由用户录入。',
    cite: clauses.specialFloorArea,
  },
  specialProcess: {
    kind: 'flag',
    label: '使用特殊工艺',
    group: '容积率',
    help: '哪些属于特殊工艺，文件未规定，由用户录入。',
    cite: clauses.specialFloorArea,
  },
} as const satisfies Inputs

export const floorAreaReadings = {
  special: {
    question: '“特定产业和使用特殊工艺的”是具备其一即可，还是须同时具备，文件可作两种理解',
    options: [
      { value: 'either', label: '具备其一即实行“一事一议”（推定）' },
      { value: 'both', label: '须同时具备' },
    ],
    cites: [clauses.specialFloorArea],
  },
  specialScope: {
    question: '“工业用地容积率实行一事一议”是否包括高标准厂房用地和研发项目用地，文件可作两种理解',
    options: [
      { value: 'all', label: '三类用地均可（推定）' },
      { value: 'industrialOnly', label: '只限工业用地' },
    ],
    cites: [clauses.specialFloorArea, clauses.floorArea],
  },
} as const satisfies Readings

type Facts = ValuesOf<typeof floorAreaInputs>
export type FloorAreaReadings = { readonly [K in keyof typeof floorAreaReadings]: string }

function isSpecial(
  { landKind, specialIndustry, specialProcess }: Facts,
  chosen: FloorAreaReadings,
  trace: Trace,
): boolean {
  if (!specialIndustry && !specialProcess) return false
  trace.warn('哪些属于特定产业、特殊工艺，文件未规定，结果以录入为准。')
  const one = specialIndustry !== specialProcess
  const other = landKind !== '工业用地'
  if (one) trace.gap(openPoint('twoReadings', 'special', floorAreaReadings.special, chosen.special))
  if (other)
    trace.gap(
      openPoint('twoReadings', 'specialScope', floorAreaReadings.specialScope, chosen.specialScope),
    )
  return !(one && chosen.special === 'both') && !(other && chosen.specialScope === 'industrialOnly')
}

/** R-D9-1: 一般不低于, so that a lower ratio is a hint; 一事一议 for the special ones, whatever the ratio. */
export function floorAreaLine(facts: Facts, chosen: FloorAreaReadings, trace: Trace): Line {
  const ratio = facts.floorArea.dividedBy(facts.siteArea)
  const limit = least[facts.landKind] ?? Ratio.zero
  const special = isSpecial(facts, chosen, trace)
  trace.step({
    id: '容积率数值',
    label: '容积率数值',
    formula: '计容建筑面积÷用地面积',
    substituted: `${facts.floorArea.toText()}÷${facts.siteArea.toText()}`,
    value: ratio.toText(),
    cites: [clauses.floorArea],
  })
  return {
    id: '容积率',
    label: '容积率',
    formula: special
      ? '特定产业和使用特殊工艺的实行“一事一议”'
      : `${facts.landKind}容积率一般不低于${limit.toFixed(1)}`,
    substituted: `${ratio.toText()}与${limit.toFixed(1)}`,
    value: special ? '一事一议' : ratio.atLeast(limit) ? '通过' : '提示',
    cites: special ? [clauses.floorArea, clauses.specialFloorArea] : [clauses.floorArea],
  }
}

const site = (landKind: string, floorArea: string, more = {}) => ({
  landKind,
  siteArea: '20000',
  floorArea,
  ...more,
})

const ratioExamples: readonly Example[] = [
  ['工业用地', '30000', '1.5', '通过'],
  ['工业用地', '29999', '1.5', '提示'],
  ['工业用地', '28000', '1.4', '提示'],
  ['高标准厂房用地', '40000', '2', '通过'],
  ['高标准厂房用地', '39999', '2', '提示'],
  ['研发项目用地', '45000', '2.25', '提示'],
  ['研发项目用地', '49999', '2.5', '提示'],
  ['研发项目用地', '50000', '2.5', '通过'],
].map(([landKind = '', floorArea = '', ratio = '', value = '']) => ({
  name: `${landKind}20000平方米、建筑${floorArea}平方米`,
  inputs: site(landKind, floorArea),
  steps: { 容积率: value, ...(floorArea.endsWith('9') ? {} : { 容积率数值: ratio }) },
  outcome: { kind: 'determined', value },
}))

const examples: readonly Example[] = [
  ...ratioExamples,
  {
    name: '特定产业又使用特殊工艺，实行一事一议',
    inputs: site('工业用地', '28000', { specialIndustry: '是', specialProcess: '是' }),
    outcome: { kind: 'determined', value: '一事一议' },
  },
  {
    name: '只属特定产业，两种理解',
    inputs: site('工业用地', '28000', { specialIndustry: '是' }),
    outcome: { kind: 'twoReadings', value: '一事一议' },
  },
  {
    name: '只使用特殊工艺，另一种理解须同时具备',
    inputs: site('工业用地', '28000', { specialProcess: '是' }),
    readings: { special: 'both' },
    outcome: { kind: 'twoReadings', value: '提示' },
  },
  {
    name: '研发项目是否可以一事一议，两种理解',
    inputs: site('研发项目用地', '45000', { specialIndustry: '是', specialProcess: '是' }),
    outcome: { kind: 'twoReadings', value: '一事一议' },
  },
  {
    name: '研发项目，另一种理解只限工业用地',
    inputs: site('研发项目用地', '50000', { specialIndustry: '是', specialProcess: '是' }),
    readings: { specialScope: 'industrialOnly' },
    outcome: { kind: 'twoReadings', value: '通过' },
  },
]

export const floorArea = defineCalculator({
  id: 'liyang-2023-11/floor-area-ratio',
  title: '新增工业项目容积率核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: floorAreaInputs,
  readings: floorAreaReadings,
  compute(values, chosen, trace) {
    const line = floorAreaLine(values, chosen, trace)
    trace.step(line)
    const ratio = values.floorArea.dividedBy(values.siteArea).toText()
    const words = {
      通过: '达到一般下限',
      提示: '低于一般下限，需说明理由',
      一事一议: '实行“一事一议”',
      不通过: '不符合',
      不适用: '不适用',
    }[line.value]
    return {
      kind: 'decided',
      value: line.value,
      summary: `${values.landKind}容积率${ratio}，${words}。`,
    }
  },
  examples,
})
