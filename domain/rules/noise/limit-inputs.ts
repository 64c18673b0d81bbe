import type { CheckableOf, Inputs, Problem, Readings } from '../calculator'
import { limitClauses as clauses } from './limit-table'

/** `shownWhen` of the railway inputs is set by the calculator that takes them over. */
export const limitInputs = {
  place: {
    kind: 'choice',
    label: '所在区域',
    cite: clauses.scope,
    choices: [
      { value: '中心城区', label: '溧阳市中心城区内' },
      { value: '乡村', label: '乡村' },
      { value: '其他', label: '中心城区以外的其他区域' },
    ],
  },
  time: {
    kind: 'text',
    label: '时刻',
    help: '按24小时制，如21:59。',
    cite: clauses.hours,
  },
  railway: {
    kind: 'choice',
    label: '铁路干线情形',
    optional: true,
    help: '4b类的填写。',
    cite: clauses.oldRailway,
    choices: [
      { value: '新建铁路', label: '新建铁路（含新开廊道的增建铁路）' },
      { value: '既有铁路穿越城区', label: '穿越城区的既有铁路干线' },
      { value: '既有铁路不穿越城区', label: '不穿越城区的既有铁路干线' },
      { value: '既有铁路改建扩建', label: '对穿越城区的既有铁路干线进行改建、扩建' },
    ],
  },
  approved: {
    kind: 'date',
    label: '新建铁路环境影响评价文件通过审批日期',
    optional: true,
    help: '新建铁路的填写。',
    shownWhen: { input: 'railway', oneOf: ['新建铁路'] },
    cite: clauses.newRailway,
  },
  background: {
    kind: 'flag',
    label: '不通过列车时的环境背景噪声',
    cite: clauses.background,
  },
  measured: {
    kind: 'number',
    label: '实测等效声级',
    unit: 'dB(A)',
    atLeast: '0',
    optional: true,
    help: '留空只查限值。',
  },
} as const satisfies Inputs

export const limitReadings = {
  edge: {
    question: '6:00、22:00同为昼间和夜间的端点，整点属哪一时段，文件未写明',
    options: [
      { value: 'halfOpen', label: '6:00属昼间，22:00属夜间（推定）' },
      { value: 'closed', label: '6:00属夜间，22:00属昼间' },
    ],
    cites: [clauses.hours],
  },
  lostNight: {
    question: '表1中4a类的夜间限值在所收文本中缺失',
    options: [
      { value: 'standard', label: '依GB3096-2008补为55dB(A)（推定，请对原件）' },
      { value: 'missing', label: '不补，作缺失' },
    ],
    cites: [clauses.limit4a, clauses.standard],
  },
  earlierRailway: {
    question: '2011年1月1日前环评文件通过审批的新建铁路适用哪一限值，文件未规定',
    options: [
      { value: 'existing', label: '按既有铁路干线，夜间70dB(A)（推定）' },
      { value: 'table', label: '按表1，夜间60dB(A)' },
    ],
    cites: [clauses.newRailway, clauses.oldRailway],
  },
} as const satisfies Readings

const timePattern = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/

/** Minutes since midnight; null for anything but a time of day. */
export function minutesOf(text: string): number | null {
  const match = timePattern.exec(text)
  return match === null ? null : Number(match[1]) * 60 + Number(match[2])
}

type Checkable = CheckableOf<Omit<typeof limitInputs, 'measured' | 'place' | 'background'>>

/** `beside` says whether the place is judged as lying beside a railway. */
export function limitProblems(values: Checkable, beside: boolean): readonly Problem[] {
  const problem = (input: keyof typeof limitInputs, reason: string, remedy: string): Problem => ({
    input,
    label: limitInputs[input].label,
    reason,
    remedy,
  })
  const problems: Problem[] = []
  if (values.time !== undefined && minutesOf(values.time) === null)
    problems.push(problem('time', `“${values.time}”不是时刻`, '请按24小时制填写，如21:59'))
  if (beside && values.railway === null)
    problems.push(problem('railway', '未填写', '4b类的限值随铁路情形不同，请补填'))
  if (beside && values.railway === '新建铁路' && values.approved === null)
    problems.push(problem('approved', '未填写', '新建铁路请补填环评文件通过审批日期'))
  return problems
}
