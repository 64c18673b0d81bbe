import { chineseDate } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Example, Inputs, Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { cite, documentNumber, isInPlanYear, planAdjustment, planPeriod, planRow } from './plan'

export const executionClauses = {
  planRow,
  planPeriod,
  planAdjustment,
  total: cite('三、（一）', '溧阳市区 2023 年度国有建设用地供应计划总规模为 10010 亩'),
  structure: cite(
    '三、（二）',
    '工矿仓储用地 4000 亩；公共管理与公共服务用地 500 亩；水利设施用地 1000 亩；交通运输用地 500 亩；特殊用地 10 亩；商服用地 3000 亩',
  ),
  housing: cite(
    '三、（二）',
    '住宅用地 1000 亩（其中普通商品住房用地 350 亩，租赁住房用地 0 亩，其他住宅用地 650 亩）',
  ),
  ordinaryHousing: cite('三、（三）', '溧阳市 2023 年度普通商品住房用地计划供应总量为 350 亩'),
  executionRate: cite('四、（一）', '努力提高供应计划的执行率'),
}
const clauses = executionClauses

const supplied = (landUse: string, citation: Citation) =>
  ({
    kind: 'number',
    label: `${landUse}已供应面积`,
    unit: '亩',
    atLeast: '0',
    group: '计划期内已供应面积',
    help: '自计划期首日起累计；没有供应的填0。',
    cite: citation,
  }) as const

const inputs = {
  upTo: { kind: 'date', label: '统计截止日', cite: clauses.planPeriod },
  industrial: supplied('工矿仓储用地', clauses.structure),
  publicService: supplied('公共管理与公共服务用地', clauses.structure),
  waterWorks: supplied('水利设施用地', clauses.structure),
  transport: supplied('交通运输用地', clauses.structure),
  special: supplied('特殊用地', clauses.structure),
  commercial: supplied('商服用地', clauses.structure),
  ordinaryHousing: supplied('普通商品住房用地', clauses.housing),
  rentalHousing: supplied('租赁住房用地', clauses.housing),
  otherHousing: supplied('其他住宅用地', clauses.housing),
} as const satisfies Inputs

const hundred = Ratio.of(100)
const planTotal = Ratio.of(10010)

interface Line {
  readonly landUse: string
  readonly plan: Ratio
  readonly supplied: Ratio
  readonly cites: readonly Citation[]
  readonly assumption?: string
}

function statusOf({ plan, supplied: done }: Line): string {
  if (plan.isZero() && !done.isZero()) return '计划外'
  if (done.moreThan(plan)) return '超计划'
  return done.equals(plan) && !plan.isZero() ? '已完成计划' : '计划内'
}

function noteLine(line: Line, trace: Trace): string {
  const { landUse, plan, supplied: done, cites } = line
  const extra = line.assumption === undefined ? {} : { assumption: line.assumption }
  const status = statusOf(line)
  const over = done.moreThan(plan)
  trace.step({
    id: `${landUse}·计划占比`,
    label: `${landUse}占计划总规模`,
    formula: '计划供应量÷计划总规模',
    substituted: `${plan.toText()}÷${planTotal.toText()}`,
    value: plan.times(hundred).dividedBy(planTotal).toFixed(2),
    unit: '%',
    cites,
    ...extra,
  })
  trace.step({
    id: `${landUse}·执行率`,
    label: `${landUse}执行率`,
    formula: '已供应面积÷计划供应量',
    substituted: `${done.toText()}÷${plan.toText()}`,
    ...(plan.isZero()
      ? { value: '计划为0，不计算' }
      : { value: done.times(hundred).dividedBy(plan).toFixed(2), unit: '%' }),
    cites: [...cites, clauses.executionRate],
    assumption: line.assumption ?? '文件未写明执行率的算法，按已供应面积占计划供应量计（推定）',
  })
  trace.step({
    id: `${landUse}·剩余`,
    label: `${landUse}剩余`,
    formula: '计划供应量-已供应面积，负数为超出计划',
    substituted: `${plan.toText()}-${done.toText()}`,
    value: plan.minus(done).toText(),
    unit: '亩',
    cites,
    ...extra,
  })
  trace.step({
    id: `${landUse}·状态`,
    label: `${landUse}状态`,
    formula: '已供应面积与计划供应量比较',
    substituted: `${done.toText()}与${plan.toText()}`,
    value: status,
    cites: over ? [...cites, clauses.planAdjustment] : cites,
    ...extra,
  })
  return over
    ? `${landUse}${status === '计划外' ? '计划外' : '超计划'}${done.minus(plan).toText()}亩`
    : ''
}

const none = {
  upTo: '2023-06-30',
  industrial: '0',
  publicService: '0',
  waterWorks: '0',
  transport: '0',
  special: '0',
  commercial: '0',
  ordinaryHousing: '0',
  rentalHousing: '0',
  otherHousing: '0',
}
const full = {
  upTo: '2023-12-31',
  industrial: '4000',
  publicService: '500',
  waterWorks: '1000',
  transport: '500',
  special: '10',
  commercial: '3000',
  ordinaryHousing: '350',
  rentalHousing: '0',
  otherHousing: '650',
}

/** Each land use on its plan and 0.01 亩 beside it. */
const boundaryExamples: readonly Example[] = [
  ['industrial', '工矿仓储用地', '4000', '3999.99', '4000.01'],
  ['publicService', '公共管理与公共服务用地', '500', '499.99', '500.01'],
  ['waterWorks', '水利设施用地', '1000', '999.99', '1000.01'],
  ['transport', '交通运输用地', '500', '499.99', '500.01'],
  ['special', '特殊用地', '10', '9.99', '10.01'],
  ['commercial', '商服用地', '3000', '2999.99', '3000.01'],
  ['ordinaryHousing', '普通商品住房用地', '350', '349.99', '350.01'],
  ['otherHousing', '其他住宅用地', '650', '649.99', '650.01'],
].flatMap(([input = '', landUse = '', plan = '', below = '', above = '']): readonly Example[] =>
  (
    [
      [below, '0.01', '计划内', '计划内'],
      [plan, '0', '已完成计划', '计划内'],
      [above, '-0.01', '超计划', '超计划'],
    ] as const
  ).map(([area, left, status, value]) => ({
    name: `${landUse}已供应${area}亩`,
    inputs: { ...none, [input]: area },
    steps: { [`${landUse}·剩余`]: left, [`${landUse}·状态`]: status },
    outcome: { kind: 'determined', value },
  })),
)

const examples: readonly Example[] = [
  {
    name: '工矿仓储用地已供应3200亩，执行率80.00%，剩余800亩',
    inputs: { ...none, industrial: '3200' },
    steps: { '工矿仓储用地·执行率': '80.00', '工矿仓储用地·剩余': '800' },
    outcome: { kind: 'determined', value: '计划内' },
  },
  {
    name: '住宅用地已供应1000亩，执行率100.00%，剩余0亩',
    inputs: { ...none, ordinaryHousing: '350', otherHousing: '650' },
    steps: {
      '住宅用地·执行率': '100.00',
      '住宅用地·剩余': '0',
      '住宅用地·状态': '已完成计划',
    },
    outcome: { kind: 'determined', value: '计划内' },
  },
  {
    name: '商服用地已供应3001亩，执行率100.03%，超计划',
    inputs: { ...none, commercial: '3001' },
    steps: { '商服用地·执行率': '100.03', '商服用地·剩余': '-1', '商服用地·状态': '超计划' },
    outcome: { kind: 'determined', value: '超计划' },
  },
  {
    name: '租赁住房用地计划为0，供应1亩为计划外',
    inputs: { ...none, rentalHousing: '1' },
    steps: { '租赁住房用地·执行率': '计划为0，不计算', '租赁住房用地·状态': '计划外' },
    outcome: { kind: 'determined', value: '超计划' },
  },
  {
    name: '住宅小计未超，普通商品住房用地超计划',
    inputs: { ...none, ordinaryHousing: '360', otherHousing: '600' },
    steps: { '普通商品住房用地·状态': '超计划', '住宅用地·剩余': '40' },
    outcome: { kind: 'determined', value: '超计划' },
  },
  {
    name: '各类用地均按计划供完，合计10010亩',
    inputs: full,
    steps: {
      '合计·执行率': '100.00',
      '合计·剩余': '0',
      '合计·状态': '已完成计划',
      '工矿仓储用地·计划占比': '39.96',
      '公共管理与公共服务用地·计划占比': '5.00',
      '水利设施用地·计划占比': '9.99',
      '交通运输用地·计划占比': '5.00',
      '特殊用地·计划占比': '0.10',
      '商服用地·计划占比': '29.97',
      '住宅用地·计划占比': '9.99',
    },
    outcome: { kind: 'determined', value: '计划内' },
  },
  {
    name: '计划期首日2023年1月1日',
    inputs: { ...none, upTo: '2023-01-01' },
    steps: { '合计·执行率': '0.00', '租赁住房用地·状态': '计划内' },
    outcome: { kind: 'determined', value: '计划内' },
  },
  {
    name: '2022年12月31日不在计划期内',
    inputs: { ...none, upTo: '2022-12-31' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '2024年1月1日不在计划期内',
    inputs: { ...full, upTo: '2024-01-01' },
    outcome: { kind: 'notApplicable' },
  },
  ...boundaryExamples,
]

/** 供地计划台账: supplied, remaining and execution rate per land use of the plan for 2023. */
export const planExecution = defineCalculator({
  id: 'liyang-2023-8/plan-execution',
  title: '国有建设用地供应计划执行台账',
  documentNumber,
  inForceFrom: '2023-03-31',
  clauses,
  inputs,
  readings: {},
  compute(values, _readings, trace) {
    if (!isInPlanYear(values.upTo))
      return {
        kind: 'notApplicable',
        summary: `${chineseDate(values.upTo)}不在本计划年度（2023年1月1日至12月31日）内。`,
        cites: [clauses.planPeriod],
      }
    const line = (landUse: string, plan: number, done: Ratio, citation: Citation): Line => ({
      landUse,
      plan: Ratio.of(plan),
      supplied: done,
      cites: [clauses.planRow, citation],
    })
    const others = [
      line('工矿仓储用地', 4000, values.industrial, clauses.structure),
      line('公共管理与公共服务用地', 500, values.publicService, clauses.structure),
      line('水利设施用地', 1000, values.waterWorks, clauses.structure),
      line('交通运输用地', 500, values.transport, clauses.structure),
      line('特殊用地', 10, values.special, clauses.structure),
      line('商服用地', 3000, values.commercial, clauses.structure),
    ]
    const housing = [
      line('普通商品住房用地', 350, values.ordinaryHousing, clauses.ordinaryHousing),
      line('租赁住房用地', 0, values.rentalHousing, clauses.housing),
      line('其他住宅用地', 650, values.otherHousing, clauses.housing),
    ]
    const sum = (lines: readonly Line[]): Ratio => Ratio.sum(lines.map((each) => each.supplied))
    const total = sum([...others, ...housing])
    const over = [
      ...others,
      ...housing,
      line('住宅用地', 1000, sum(housing), clauses.housing),
      {
        ...line('合计', 10010, total, clauses.total),
        assumption: '三、（一）作“溧阳市区”，附件1辖区作“溧阳市”，数字相同，按全市计（推定）',
      },
    ]
      .map((each) => noteLine(each, trace))
      .filter((words) => words !== '')
    if (over.length > 0)
      trace.warn('供应超出计划的，应会同相关部门做好计划调整和报批（四、（二））。')
    const rate = total.times(hundred).dividedBy(planTotal).toFixed(2)
    const head = `截至${chineseDate(values.upTo)}已供应${total.toText()}亩，执行率${rate}%`
    return {
      kind: 'decided',
      value: over.length === 0 ? '计划内' : '超计划',
      summary:
        over.length === 0 ? `${head}，各类用地均未超计划。` : `${head}，${over.join('，')}。`,
    }
  },
  examples,
})
