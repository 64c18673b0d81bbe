import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  outsidePlan: cite(
    '二、（一）',
    '对土地使用不规范、安全生产水平低下、污染防治不到位、存在违章搭建等未纳入港口规划范围的码头',
  ),
  insidePlan: cite(
    '二、（一）',
    '或虽符合港口规划但属于老旧工业园区连片范围内、低端低效产能落后、存在其他违法违规等问题',
  ),
  closed: cite('二、（一）', '包括已经歇业或计划收储、资产重组但未明确用途的原各类码头等'),
  upgrade: cite(
    '二、（一）',
    '对未列入“清理一批”范围内的其他码头，按照省、市港口安全生产、污染防治相关要求进一步规范提升',
  ),
  list: cite('三、（一）', '经市工作专班专题会议研究后最终确定“两个一批”的专项治理清单'),
}

const inputs = {
  planned: { kind: 'flag', label: '纳入（符合）港口规划', cite: clauses.outsidePlan },
  irregularLand: { kind: 'flag', label: '土地使用不规范', cite: clauses.outsidePlan },
  poorSafety: { kind: 'flag', label: '安全生产水平低下', cite: clauses.outsidePlan },
  poorPollution: { kind: 'flag', label: '污染防治不到位', cite: clauses.outsidePlan },
  illegalBuilding: { kind: 'flag', label: '存在违章搭建', cite: clauses.outsidePlan },
  oldPark: { kind: 'flag', label: '属于老旧工业园区连片范围内', cite: clauses.insidePlan },
  lowCapacity: { kind: 'flag', label: '低端低效产能落后', cite: clauses.insidePlan },
  otherViolation: { kind: 'flag', label: '存在其他违法违规', cite: clauses.insidePlan },
  closed: { kind: 'flag', label: '已经歇业', cite: clauses.closed },
  purchasePlanned: { kind: 'flag', label: '计划收储', cite: clauses.closed },
  restructured: { kind: 'flag', label: '资产重组', cite: clauses.closed },
  purposeKnown: { kind: 'flag', label: '已明确用途', cite: clauses.closed },
} as const

const readings = {
  outsidePlan: {
    question: '未纳入港口规划而没有所列四类问题的码头是否属于“清理一批”',
    options: [
      { value: 'defects', label: '按字面须有所列问题，否则提升（推定）' },
      { value: 'plan', label: '“等”表明未纳入规划即属清理' },
    ],
    cites: [clauses.outsidePlan],
  },
  otherProblems: {
    question: '符合港口规划而只有安全、污染、土地、违建问题的码头是否属于“其他违法违规等问题”',
    options: [
      { value: 'no', label: '未列入该类，提升（推定）' },
      { value: 'yes', label: '属于“其他违法违规等问题”，清理' },
    ],
    cites: [clauses.insidePlan],
  },
  closedPurpose: {
    question: '“未明确用途”是否也限定“已经歇业”的码头',
    options: [
      { value: 'no', label: '不限定，已经歇业即清理（推定）' },
      { value: 'yes', label: '也限定，歇业但已明确用途的不清理' },
    ],
    cites: [clauses.closed],
  },
} as const

const clear = '清理一批'
const improve = '提升一批'

const examples: readonly Example[] = [
  ...(
    [
      ['irregularLand', '土地使用不规范'],
      ['poorSafety', '安全生产水平低下'],
      ['poorPollution', '污染防治不到位'],
      ['illegalBuilding', '违章搭建'],
    ] as const
  ).map(([name, label]) => ({
    name: `未纳入港口规划且${label}，清理`,
    inputs: { [name]: '是' },
    outcome: { kind: 'determined' as const, value: clear },
  })),
  {
    name: '符合港口规划、没有问题，提升',
    inputs: { planned: '是' },
    outcome: { kind: 'determined', value: improve },
  },
  ...(
    [
      ['oldPark', '在老旧工业园区连片范围内'],
      ['lowCapacity', '低端低效产能落后'],
      ['otherViolation', '存在其他违法违规'],
    ] as const
  ).map(([name, label]) => ({
    name: `符合港口规划但${label}，清理`,
    inputs: { planned: '是', [name]: '是' },
    outcome: { kind: 'determined' as const, value: clear },
  })),
  {
    name: '已经歇业、未明确用途，清理',
    inputs: { planned: '是', closed: '是' },
    outcome: { kind: 'determined', value: clear },
  },
  {
    name: '已经歇业但已明确用途',
    inputs: { planned: '是', closed: '是', purposeKnown: '是' },
    outcome: { kind: 'twoReadings', value: clear },
  },
  {
    name: '已经歇业但已明确用途，“未明确用途”也限定歇业的，提升',
    inputs: { planned: '是', closed: '是', purposeKnown: '是' },
    readings: { closedPurpose: 'yes' },
    outcome: { kind: 'twoReadings', value: improve },
  },
  {
    name: '计划收储未明确用途，清理',
    inputs: { planned: '是', purchasePlanned: '是' },
    outcome: { kind: 'determined', value: clear },
  },
  {
    name: '资产重组未明确用途，清理',
    inputs: { planned: '是', restructured: '是' },
    outcome: { kind: 'determined', value: clear },
  },
  {
    name: '计划收储已明确用途，提升',
    inputs: { planned: '是', purchasePlanned: '是', purposeKnown: '是' },
    outcome: { kind: 'determined', value: improve },
  },
  {
    name: '未纳入港口规划、没有所列问题，按字面提升',
    inputs: {},
    outcome: { kind: 'twoReadings', value: improve },
  },
  {
    name: '未纳入港口规划、没有所列问题，按规划标准清理',
    inputs: {},
    readings: { outsidePlan: 'plan' },
    outcome: { kind: 'twoReadings', value: clear },
  },
  {
    name: '未纳入港口规划、在老旧工业园区连片范围内，按字面不在所列问题内',
    inputs: { oldPark: '是' },
    outcome: { kind: 'twoReadings', value: improve },
  },
  {
    name: '符合港口规划、只有安全生产水平低下，按字面提升',
    inputs: { planned: '是', poorSafety: '是' },
    outcome: { kind: 'twoReadings', value: improve },
  },
  {
    name: '符合港口规划、只有安全生产水平低下，按其他违法违规清理',
    inputs: { planned: '是', poorSafety: '是' },
    readings: { otherProblems: 'yes' },
    outcome: { kind: 'twoReadings', value: clear },
  },
]

/** 清理一批、提升一批, 溧政办发〔2023〕33号 二、（一）; a proposal, the task force settles the list. */
export const disposalClass = defineCalculator({
  id: 'liyang-office-2023-33/disposal-class',
  title: '码头分类处置（清理、提升）',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const outsideDefect =
      values.irregularLand || values.poorSafety || values.poorPollution || values.illegalBuilding
    const insideDefect = values.oldPark || values.lowCapacity || values.otherViolation
    const reorganised = values.purchasePlanned || values.restructured
    const idle =
      (reorganised && !values.purposeKnown) ||
      (values.closed && (!values.purposeKnown || chosen.closedPurpose === 'no'))
    if (values.closed && values.purposeKnown)
      trace.gap(
        openPoint('twoReadings', 'closedPurpose', readings.closedPurpose, chosen.closedPurpose),
      )
    if (!values.planned && !outsideDefect)
      trace.gap(openPoint('twoReadings', 'outsidePlan', readings.outsidePlan, chosen.outsidePlan))
    if (values.planned && outsideDefect && !insideDefect)
      trace.gap(
        openPoint('twoReadings', 'otherProblems', readings.otherProblems, chosen.otherProblems),
      )
    const outside = !values.planned && (outsideDefect || chosen.outsidePlan === 'plan')
    const inside =
      values.planned && (insideDefect || (outsideDefect && chosen.otherProblems === 'yes'))
    for (const { id, formula, holds, clause } of [
      {
        id: '规划外问题码头',
        formula: '未纳入港口规划且有所列问题',
        holds: outside,
        clause: clauses.outsidePlan,
      },
      {
        id: '规划内问题码头',
        formula: '符合港口规划但在连片范围内、产能落后或有其他违法违规',
        holds: inside,
        clause: clauses.insidePlan,
      },
      {
        id: '歇业或用途未明',
        formula: '已经歇业，或计划收储、资产重组但未明确用途',
        holds: idle,
        clause: clauses.closed,
      },
    ])
      trace.step({ id, label: id, formula, value: holds ? '属于' : '不属于', cites: [clause] })
    const value = outside || inside || idle ? clear : improve
    if (value === improve)
      trace.step({
        id: '提升',
        label: '规范提升',
        formula: '未列入“清理一批”范围内的其他码头',
        value: improve,
        cites: [clauses.upgrade],
      })
    trace.step({
      id: '最终清单',
      label: '最终清单',
      formula: '市工作专班专题会议研究确定',
      value: '以专班确定的清单为准',
      cites: [clauses.list],
    })
    return {
      kind: 'decided',
      value,
      summary: `建议列入“${value}”，以市工作专班确定的清单为准。`,
    }
  },
  examples,
})
