import { Ratio } from '../../quantity/ratio'
import type {
  CheckableOf,
  Example,
  Inputs,
  Problem,
  Readings,
  Trace,
  ValuesOf,
} from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { notApplicable, outOfScope, twoReadings } from '../verdicts'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom, weightiest, type Line } from './document'

export const termClauses = {
  modes: cite('三、', '推广实行弹性出让、先租后让的工业用地差别化供应方式'),
  elasticTerm: cite('三、', '弹性出让方式供应的土地，出让年期一般不超过 30 年'),
  leaseTerm: cite('三、', '先租后让方式供应的土地，租赁期一般不超过 5 年'),
  totalTerm: cite('三、', '租赁期与出让总年期不超过 30 年'),
  majorTerm: cite('三、', '重大项目总年期通过一事一议决定'),
}
const clauses = termClauses

/** 推广实行 leaves room for it; the bounds hold only for the two modes named. */
export const otherMode = '其他出让方式'

const group = '供应方式与年期'
export const termInputs = {
  mode: {
    kind: 'choice',
    label: '供应方式',
    group,
    choices: [
      ...['弹性出让', '先租后让'].map(wordChoice),
      { value: otherMode, label: '其他出让方式（不是弹性出让、先租后让）' },
    ],
    help: '弹性出让、先租后让为推广实行的方式，文件没有排除其他出让方式。',
    cite: clauses.modes,
  },
  grantYears: {
    kind: 'number',
    label: '出让年期',
    unit: '年',
    moreThan: '0',
    group,
    help: '先租后让的，填租赁期满后的出让年期。',
    cite: clauses.elasticTerm,
  },
  leaseYears: {
    kind: 'number',
    label: '租赁期',
    unit: '年',
    moreThan: '0',
    optional: true,
    group,
    shownWhen: { input: 'mode', oneOf: ['先租后让'] },
    cite: clauses.leaseTerm,
  },
  majorProject: {
    kind: 'flag',
    label: '重大项目',
    group,
    help: '重大项目的标准，本意见未规定，由用户录入。',
    cite: clauses.majorTerm,
  },
} as const satisfies Inputs

export const termReadings = {
  majorScope: {
    question:
      '“重大项目总年期通过一事一议决定”是否也适用于弹性出让和其他出让方式，文件可作几种理解',
    options: [
      { value: 'leaseOnly', label: '只接“先租后让”而言（推定）' },
      { value: 'both', label: '弹性出让也适用' },
      { value: 'all', label: '弹性出让和其他出让方式都适用' },
    ],
    cites: [clauses.majorTerm, clauses.elasticTerm],
  },
} as const satisfies Readings

type Facts = ValuesOf<typeof termInputs>
const thirty = Ratio.of(30)

const noteMajorScope = (scope: string, trace: Trace): void => {
  trace.gap(openPoint('twoReadings', 'majorScope', termReadings.majorScope, scope))
}

function elasticLines({ grantYears, majorProject }: Facts, scope: string, trace: Trace): Line[] {
  if (majorProject) noteMajorScope(scope, trace)
  const individual = majorProject && scope !== 'leaseOnly'
  return [
    {
      id: '出让年期',
      label: '出让年期',
      formula: individual ? '重大项目总年期通过一事一议决定' : '弹性出让年期一般不超过30年',
      substituted: `${grantYears.toText()}年${individual ? '' : '，一般不超过30年'}`,
      value: individual ? '一事一议' : grantYears.moreThan(thirty) ? '提示' : '通过',
      cites: individual ? [clauses.elasticTerm, clauses.majorTerm] : [clauses.elasticTerm],
    },
  ]
}

/** The lease is bound only 一般 (a hint), lease and grant together without 一般 (a bar). */
function leaseLines({ grantYears, leaseYears, majorProject }: Facts): Line[] {
  const lease = leaseYears ?? Ratio.zero
  const total = lease.plus(grantYears)
  return [
    {
      id: '租赁期',
      label: '租赁期',
      formula: '租赁期一般不超过5年',
      substituted: `${lease.toText()}年，一般不超过5年`,
      value: lease.moreThan(Ratio.of(5)) ? '提示' : '通过',
      cites: [clauses.leaseTerm],
    },
    {
      id: '总年期',
      label: '租赁期与出让总年期',
      formula: majorProject ? '重大项目总年期通过一事一议决定' : '租赁期与出让年期之和不超过30年',
      substituted: `${lease.toText()}+${grantYears.toText()}=${total.toText()}年`,
      value: majorProject ? '一事一议' : total.moreThan(thirty) ? '不通过' : '通过',
      cites: majorProject ? [clauses.majorTerm] : [clauses.totalTerm],
    },
  ]
}

function otherLines({ grantYears, majorProject }: Facts, scope: string, trace: Trace): Line[] {
  if (majorProject) noteMajorScope(scope, trace)
  const individual = majorProject && scope === 'all'
  return [
    {
      id: '出让年期',
      label: '出让年期',
      formula: individual
        ? '重大项目总年期通过一事一议决定'
        : '本意见只规定弹性出让、先租后让的年期，不及其他出让方式',
      substituted: `${grantYears.toText()}年`,
      value: individual ? '一事一议' : '不适用',
      cites: [clauses.modes, individual ? clauses.majorTerm : clauses.elasticTerm],
    },
  ]
}

/** R-D9-4. */
export function termLines(facts: Facts, scope: string, trace: Trace): readonly Line[] {
  if (facts.majorProject) trace.warn('重大项目的标准，本意见未规定，结果以录入为准。')
  if (facts.mode === otherMode) return otherLines(facts, scope, trace)
  return facts.mode === '弹性出让' ? elasticLines(facts, scope, trace) : leaseLines(facts)
}

export const termProblems = ({
  mode,
  leaseYears,
}: Pick<CheckableOf<typeof termInputs>, 'mode' | 'leaseYears'>): readonly Problem[] => {
  const problem = (reason: string, remedy: string): Problem => ({
    input: 'leaseYears',
    label: termInputs.leaseYears.label,
    reason,
    remedy,
  })
  if (mode === '先租后让' && leaseYears === null)
    return [problem('未填写', '先租后让的请补填租赁期')]
  return mode !== undefined &&
    mode !== '先租后让' &&
    leaseYears !== null &&
    leaseYears !== undefined
    ? [problem(`${mode}没有租赁期`, '请清空租赁期，或把供应方式改为先租后让')]
    : []
}

const examples: readonly Example[] = [
  ['弹性出让', '30', '', '', '通过'],
  ['弹性出让', '31', '', '', '提示'],
  ['先租后让', '25', '5', '', '通过'],
  ['先租后让', '26', '5', '', '不通过'],
  ['先租后让', '20', '6', '', '提示'],
  ['先租后让', '24.9', '5.1', '', '提示'],
  ['先租后让', '30', '5', '是', '一事一议'],
  ['先租后让', '20', '5', '是', '一事一议'],
  ['先租后让', '25.5', '5.5', '', '不通过'],
].map(([mode = '', grantYears = '', leaseYears = '', majorProject = '', value = '']) => ({
  name: `${majorProject === '' ? '' : '重大项目'}${mode}${
    leaseYears === '' ? '' : `租${leaseYears}年+`
  }出让${grantYears}年：${value}`,
  inputs: { mode, grantYears, leaseYears, majorProject },
  outcome: { kind: 'determined', value },
}))

const openExamples: readonly Example[] = [
  {
    name: '重大项目弹性出让40年，两种理解',
    inputs: { mode: '弹性出让', grantYears: '40', majorProject: '是' },
    outcome: { kind: 'twoReadings', value: '提示' },
  },
  {
    name: '重大项目弹性出让40年，另一种理解一事一议',
    inputs: { mode: '弹性出让', grantYears: '40', majorProject: '是' },
    readings: { majorScope: 'both' },
    outcome: { kind: 'twoReadings', value: '一事一议' },
  },
  {
    name: '其他出让方式31年，年期规定不适用',
    inputs: { mode: otherMode, grantYears: '31' },
    steps: { 出让年期: '不适用' },
    outcome: outOfScope,
  },
  {
    name: '其他出让方式30年，同样不适用',
    inputs: { mode: otherMode, grantYears: '30' },
    steps: { 出让年期: '不适用' },
    outcome: outOfScope,
  },
  {
    name: '重大项目其他出让方式50年，另一种理解一事一议',
    inputs: { mode: otherMode, grantYears: '50', majorProject: '是' },
    readings: { majorScope: 'all' },
    outcome: twoReadings('一事一议'),
  },
  {
    name: '重大项目其他出让方式50年，只及弹性出让的理解，不适用',
    inputs: { mode: otherMode, grantYears: '50', majorProject: '是' },
    readings: { majorScope: 'both' },
    steps: { 出让年期: '不适用' },
    outcome: outOfScope,
  },
  {
    name: '重大项目弹性出让40年，都适用的理解一事一议',
    inputs: { mode: '弹性出让', grantYears: '40', majorProject: '是' },
    readings: { majorScope: 'all' },
    outcome: twoReadings('一事一议'),
  },
]

export const landTerm = defineCalculator({
  id: 'liyang-2023-11/land-term',
  title: '工业用地供应年期核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: termInputs,
  readings: termReadings,
  check: termProblems,
  compute(values, chosen, trace) {
    const lines = termLines(values, chosen.majorScope, trace)
    for (const line of lines) trace.step(line)
    const value = weightiest(lines)
    if (value === '不适用')
      return notApplicable(
        `${values.mode}不在年期规定之内，本意见只规定弹性出让、先租后让的年期，出让${values.grantYears.toText()}年不作核对。`,
        clauses.modes,
        clauses.elasticTerm,
      )
    const told = lines.map((line) => `${line.label}（${line.substituted ?? ''}）${line.value}`)
    return { kind: 'decided', value, summary: `${values.mode}，${told.join('，')}。` }
  },
  examples: [...examples, ...openExamples],
})
