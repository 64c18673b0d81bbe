import type { CheckableOf, Inputs, Problem, Readings } from '../calculator'
import { cite, planAdjustment, planPeriod, planRow } from './plan'
import { executionClauses } from './plan-execution'
import { parcelByNumber, poolClauses, poolHeading } from './pool'

export const parcelClauses = {
  ...poolClauses,
  poolHeading,
  planRow,
  planPeriod,
  planAdjustment,
  structure: executionClauses.structure,
  housing: executionClauses.housing,
  origin: cite(
    '三、（三）',
    '普通商品住房地块均在《溧阳市 2023 年度保障性住房和经营性开发地块供应计划备选项目库》（附件 2）中产生',
  ),
  ordinaryHousing: cite('三、（三）', '溧阳市 2023 年度普通商品住房用地计划供应总量为 350 亩'),
  review: cite(
    '三、（三）',
    '所有经营性土地供应经市土地收购储备管理委员会集体审议通过后，择时上市',
  ),
  refusal: cite('一、（二）3', '对不符合供地政策、产业用地政策和市场准入标准的项目，不予供地'),
  priority: cite(
    '一、（二）3',
    '优先保障国家、省、市重大项目和重点实事工程等基础设施建设项目用地需求',
  ),
  priorityLivelihood: cite(
    '四、（二）',
    '对民生项目、省市重大项目、重点实事工程以及基础设施项目做到优先保障',
  ),
  phases: cite('四、（二）', '对用地需求大的项目，整体谋划、分期供地'),
}

export const parcelInputs = {
  supplyDate: { kind: 'date', label: '拟供应日期', cite: parcelClauses.planPeriod },
  purpose: {
    kind: 'choice',
    label: '拟供应用途',
    cite: parcelClauses.origin,
    choices: [
      { value: '普通商品住房', label: '普通商品住房用地' },
      { value: '其他住宅', label: '其他住宅用地（含安置房）' },
      { value: '商服', label: '商服等其他经营性用地' },
    ],
  },
  parcelNumber: {
    kind: 'number',
    label: '备选项目库序号',
    unit: '号',
    atLeast: '1',
    atMost: '70',
    optional: true,
    help: '附件2的序号；不在备选项目库中的留空。',
    cite: parcelClauses.poolHeading,
  },
  area: {
    kind: 'number',
    label: '地块面积',
    unit: '亩',
    moreThan: '0',
    optional: true,
    help: '不在备选项目库中的地块填写；在库地块按附件2出让面积。',
  },
  ordinarySupplied: {
    kind: 'number',
    label: '普通商品住房用地已供应面积',
    unit: '亩',
    atLeast: '0',
    optional: true,
    help: '2023年1月1日起累计；没有供应的填0。',
    shownWhen: { input: 'purpose', oneOf: ['普通商品住房'] },
    cite: parcelClauses.ordinaryHousing,
  },
  otherSupplied: {
    kind: 'number',
    label: '其他住宅用地已供应面积',
    unit: '亩',
    atLeast: '0',
    optional: true,
    help: '2023年1月1日起累计，没有供应的填0；留空不核对其他住宅用地650亩。',
    shownWhen: { input: 'purpose', oneOf: ['其他住宅'] },
    cite: parcelClauses.housing,
  },
  reviewed: {
    kind: 'flag',
    label: '市土地收购储备管理委员会集体审议通过',
    cite: parcelClauses.review,
  },
  conforming: {
    kind: 'flag',
    label: '符合供地政策、产业用地政策和市场准入标准',
    cite: parcelClauses.refusal,
  },
  priority: {
    kind: 'choice',
    label: '优先保障项目',
    optional: true,
    help: '不属于优先保障项目的留空。',
    cite: parcelClauses.priority,
    choices: ['重大项目', '重点实事工程', '基础设施', '民生项目'].map((value) => ({
      value,
      label: value === '重大项目' ? '国家、省、市重大项目' : value,
    })),
  },
  largeDemand: { kind: 'flag', label: '用地需求大的项目', cite: parcelClauses.phases },
} as const satisfies Inputs

export const parcelReadings = {
  settlement: {
    question: '库中备注“安置房”的地块是否计入普通商品住房用地350亩，文件未规定',
    options: [
      { value: 'other', label: '不计入，属其他住宅用地650亩（推定）' },
      { value: 'ordinary', label: '计入普通商品住房用地' },
    ],
    cites: [parcelClauses.poolHeading, parcelClauses.planRow],
  },
  mixedUse: {
    question:
      '商住用地供应住房时，面积怎样计入普通商品住房用地350亩、其他住宅用地650亩，文件未规定',
    options: [
      { value: 'whole', label: '全部面积计入（推定）' },
      { value: 'none', label: '不计入' },
    ],
    cites: [parcelClauses.poolHeading, parcelClauses.ordinaryHousing, parcelClauses.planRow],
  },
  otherReview: {
    question: '安置房等其他住宅用地是否属于须集体审议的“经营性土地”，文件未写明',
    options: [
      { value: 'required', label: '从严，须经集体审议（推定）' },
      { value: 'notRequired', label: '不属于经营性土地，不须审议' },
    ],
    cites: [parcelClauses.review],
  },
} as const satisfies Readings

const problem = (input: keyof typeof parcelInputs, reason: string, remedy: string): Problem => ({
  input,
  label: parcelInputs[input].label,
  reason,
  remedy,
})

export function parcelProblems({
  purpose,
  parcelNumber,
  area,
  ordinarySupplied,
}: CheckableOf<typeof parcelInputs>): readonly Problem[] {
  const problems: Problem[] = []
  if (parcelNumber === null && area === null)
    problems.push(problem('area', '未填写', '请填备选项目库序号；不在库中的请填地块面积'))
  if (parcelNumber !== null && parcelNumber !== undefined) {
    if (parcelByNumber(parcelNumber) === undefined)
      problems.push(problem('parcelNumber', '不是整数', '请填附件2的序号1至70'))
    if (area !== null && area !== undefined)
      problems.push(problem('area', '在库地块又填了面积', '请只留序号，面积按附件2'))
  }
  if (purpose === '普通商品住房' && ordinarySupplied === null)
    problems.push(problem('ordinarySupplied', '未填写', '请补填已供应面积，没有供应的填0'))
  return problems
}
