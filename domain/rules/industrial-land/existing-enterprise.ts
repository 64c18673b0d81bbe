import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Inputs, Problem, Readings, Trace, ValuesOf } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom, type Line } from './document'
import { existingExamples } from './existing-examples'

export const existingClauses = {
  existing: cite(
    '二、',
    '未明确分期供地的既有工业企业用地近三年达不到亩均税收标准水平的（江苏中关村科技产业园范围内为 30 万元/亩，其他区域内为 20 万元/亩），或仍有闲置土地未使用的，不予新增土地供应',
  ),
}
const clauses = existingClauses

const group = '既有工业企业'
const tax = (label: string, help: string) =>
  ({
    kind: 'number',
    label,
    unit: '万元/亩',
    atLeast: '0',
    optional: true,
    group,
    help,
    cite: clauses.existing,
  }) as const

export const existingInputs = {
  park: {
    kind: 'choice',
    label: '用地所在区域',
    group,
    cite: clauses.existing,
    choices: [
      { value: '园区内', label: '江苏中关村科技产业园范围内' },
      { value: '其他区域', label: '其他区域内' },
    ],
  },
  tax1: tax('最近一年亩均税收', '近三年逐年填写。'),
  tax2: tax('前一年亩均税收', '投产不满两年的留空。'),
  tax3: tax('前两年亩均税收', '投产不满三年的留空。'),
  idle: { kind: 'flag', label: '仍有闲置土地未使用', group, cite: clauses.existing },
  phased: { kind: 'flag', label: '已明确分期供地', group, cite: clauses.existing },
} as const satisfies Inputs

export const existingReadings = {
  threeYears: {
    question: '“近三年达不到亩均税收标准”是每年、任一年还是三年平均达不到，文件未写明',
    options: [
      { value: 'study', label: '三年均未达到的不予供应，有达到有未达到的需研判（推定）' },
      { value: 'average', label: '按三年平均值判断' },
      { value: 'any', label: '任一年未达到即不予供应' },
      { value: 'all', label: '三年均未达到才不予供应' },
    ],
    cites: [clauses.existing],
  },
  phasedScope: {
    question: '“未明确分期供地的”是否也限定“仍有闲置土地未使用的”，文件可作两种理解',
    options: [
      { value: 'both', label: '对税收和闲置两种情形都限定（推定）' },
      { value: 'taxOnly', label: '只限定税收情形，有闲置土地的一律不予供应' },
    ],
    cites: [clauses.existing],
  },
  fewYears: {
    question: '投产不满三年、没有三年亩均税收的企业怎样判断，文件未规定',
    options: [
      { value: 'given', label: '按已有年度判断（推定）' },
      { value: 'exempt', label: '不满三年的不适用税收条件' },
    ],
    cites: [clauses.existing],
  },
} as const satisfies Readings

type Facts = ValuesOf<typeof existingInputs>
export type ExistingReadings = { readonly [K in keyof typeof existingReadings]: string }

const standardOf = (park: string): Ratio => Ratio.of(park === '园区内' ? 30 : 20)

const yearsOf = ({ tax1, tax2, tax3 }: Facts): readonly Ratio[] =>
  [tax1, tax2, tax3].filter((year) => year !== null)

/** Whether the tax condition bars new land: yes, no, or to be studied. */
function taxBars(facts: Facts, chosen: ExistingReadings, trace: Trace): '是' | '否' | '需研判' {
  const years = yearsOf(facts)
  if (years.length < 3) {
    trace.gap(openPoint('silent', 'fewYears', existingReadings.fewYears, chosen.fewYears))
    if (chosen.fewYears === 'exempt' || years.length === 0) return '否'
  }
  const standard = standardOf(facts.park)
  const average = Ratio.sum(years).dividedBy(Ratio.of(years.length))
  trace.step({
    id: '平均亩均税收',
    label: `近${years.length}年平均亩均税收`,
    formula: '各年亩均税收之和÷年数',
    substituted: `(${years.map((year) => year.toText()).join('+')})÷${years.length}`,
    value: average.toFixed(2),
    unit: '万元/亩',
    cites: [clauses.existing],
    assumption: '文件未写明按平均值判断，供研判参考',
  })
  const below = years.filter((year) => year.lessThan(standard)).length
  if (below === 0) return '否'
  if (below === years.length) return '是'
  trace.gap(openPoint('twoReadings', 'threeYears', existingReadings.threeYears, chosen.threeYears))
  switch (chosen.threeYears) {
    case 'average':
      return average.lessThan(standard) ? '是' : '否'
    case 'any':
      return '是'
    case 'all':
      return '否'
    default:
      return '需研判'
  }
}

function idleBars({ idle, phased }: Facts, chosen: ExistingReadings, trace: Trace): boolean {
  if (!idle || !phased) return idle
  trace.gap(
    openPoint('twoReadings', 'phasedScope', existingReadings.phasedScope, chosen.phasedScope),
  )
  return chosen.phasedScope === 'taxOnly'
}

/** R-D9-3: idle land bars whatever the tax; a phased supply that was agreed lifts the restriction. */
export function existingLine(facts: Facts, chosen: ExistingReadings, trace: Trace): Line {
  const idle = idleBars(facts, chosen, trace)
  const tax = facts.phased || idle ? '否' : taxBars(facts, chosen, trace)
  const years = yearsOf(facts)
    .map((year) => year.toText())
    .join('、')
  const told = [
    `标准${standardOf(facts.park).toText()}万元/亩`,
    ...(years === '' ? [] : [`各年${years}`]),
    facts.idle ? '有闲置土地' : '无闲置土地',
    facts.phased ? '已明确分期供地' : '未明确分期供地',
  ]
  return {
    id: '既有企业限制',
    label: '既有企业新增供地限制',
    formula: '未明确分期供地，近三年达不到亩均税收标准或仍有闲置土地的，不予新增土地供应',
    substituted: told.join('，'),
    value: idle || tax === '是' ? '不通过' : tax === '需研判' ? '提示' : '通过',
    cites: [clauses.existing],
  }
}

/** Tax figures are needed unless idle land or an agreed phased supply decides alone. */
export const existingProblems = ({
  tax1,
  idle,
  phased,
}: Pick<CheckableOf<typeof existingInputs>, 'tax1' | 'idle' | 'phased'>): readonly Problem[] =>
  tax1 === null && idle === false && phased === false
    ? [
        {
          input: 'tax1',
          label: existingInputs.tax1.label,
          reason: '未填写',
          remedy: '请补填最近一年亩均税收，或注明有闲置土地、已明确分期供地',
        },
      ]
    : []

export const existingEnterprise = defineCalculator({
  id: 'liyang-2023-11/existing-enterprise',
  title: '既有工业企业新增供地限制核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: existingInputs,
  readings: existingReadings,
  check: existingProblems,
  compute(values, chosen, trace) {
    const line = existingLine(values, chosen, trace)
    trace.step(line)
    const value =
      line.value === '不通过' ? '不予新增土地供应' : line.value === '提示' ? '需研判' : '未触发限制'
    return {
      kind: 'decided',
      value,
      summary: `${line.substituted ?? ''}，${value}。`,
    }
  },
  examples: existingExamples,
})
