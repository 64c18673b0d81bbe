import { citer } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Example, Trace, ValuesOf } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { noteLines, type CheckLine } from '../checklist'
import { defineCalculator } from '../evaluate'

/** “村网共建”电力便民服务 (溧政办发〔2023〕18号); no clause on force, so from the day of issue. */
const documentNumber = '溧政办发〔2023〕18号'
const cite = citer(documentNumber)

const clauses = {
  mechanism: cite('二、', '到2023年底，各镇（区、街道）全面构建“村网共建”机制'),
  point: cite('二、', '并至少建成1个“村网共建”电力便民服务点'),
  coverage: cite('二、', '到2025年，“村网共建”电力便民服务点覆盖至所有村民委员会（社区）'),
  liaison: cite('三、（一）2', '村（社）指定 1 名政务工作人员担任电力联络员'),
  premises: cite('三、（一）3', '原则上不独立开辟办公场地'),
  staff: cite(
    '三、（一）3',
    '供电公司电力网格员根据实际需要选择长期入驻或按周定期入驻的方式开展服务',
  ),
}

const inputs = {
  mechanism: { kind: 'flag', label: '已构建“村网共建”机制', cite: clauses.mechanism },
  points: {
    kind: 'number',
    label: '已建成便民服务点',
    unit: '个',
    atLeast: '0',
    cite: clauses.point,
  },
  villages: {
    kind: 'number',
    label: '村民委员会（社区）总数',
    unit: '个',
    moreThan: '0',
    cite: clauses.coverage,
    help: '文件未规定，由用户录入。',
  },
  covered: {
    kind: 'number',
    label: '便民服务点已覆盖的村民委员会（社区）',
    unit: '个',
    atLeast: '0',
    cite: clauses.coverage,
  },
  liaisons: {
    kind: 'number',
    label: '已指定电力联络员的村（社）',
    unit: '个',
    atLeast: '0',
    cite: clauses.liaison,
  },
  staffed: {
    kind: 'number',
    label: '有电力网格员长期入驻或按周定期入驻的便民服务点',
    unit: '个',
    atLeast: '0',
    optional: true,
    cite: clauses.staff,
    help: '留空则不核对。',
  },
  ownPremises: {
    kind: 'number',
    label: '独立开辟办公场地的便民服务点',
    unit: '个',
    atLeast: '0',
    optional: true,
    cite: clauses.premises,
    help: '没有的填0；留空则不核对。',
  },
} as const
const bounds = [
  ['covered', 'villages'],
  ['liaisons', 'villages'],
  ['staffed', 'points'],
  ['ownPremises', 'points'],
] as const

const town = (points: string, covered: string, liaisons = '20', mechanism = '是') => ({
  mechanism,
  points,
  villages: '20',
  covered,
  liaisons,
})
const value = (first: string, second: string): string => `2023年底${first}，2025年${second}`

const examples: readonly Example[] = [
  {
    name: '没有便民服务点，2023年底未达标',
    inputs: town('0', '0'),
    steps: { 服务点: '未达标' },
    outcome: { kind: 'determined', value: value('未达标', '未达标') },
  },
  {
    name: '1个便民服务点，2023年底达标',
    inputs: town('1', '1'),
    steps: { 服务点: '达标', 覆盖率: '5.00', 剩余: '19' },
    outcome: { kind: 'determined', value: value('达标', '未达标') },
  },
  {
    name: '20个村全部覆盖，2025年目标达标',
    inputs: town('3', '20'),
    steps: { 覆盖率: '100.00', 剩余: '0' },
    outcome: { kind: 'determined', value: value('达标', '达标') },
  },
  {
    name: '20个村覆盖19个，95.00%，还差1个',
    inputs: town('3', '19'),
    steps: { 覆盖率: '95.00', 剩余: '1' },
    outcome: { kind: 'determined', value: value('达标', '未达标') },
  },
  {
    name: '有服务点但未构建机制，2023年底未达标',
    inputs: town('1', '20', '20', '否'),
    outcome: { kind: 'determined', value: value('未达标', '达标') },
  },
  {
    name: '还有1个村未指定联络员',
    inputs: town('1', '20', '19'),
    steps: { 联络员: '1' },
    outcome: { kind: 'determined', value: value('达标', '达标') },
  },
  {
    name: '3个服务点都有电力网格员入驻，都借助已有场所',
    inputs: { ...town('3', '20'), staffed: '3', ownPremises: '0' },
    steps: { 电力网格员入驻: '通过', 办公场地: '通过' },
    outcome: { kind: 'determined', value: value('达标', '达标') },
  },
  {
    name: '3个服务点中2个有电力网格员入驻、1个独立开辟办公场地，只作提示',
    inputs: { ...town('3', '20'), staffed: '2', ownPremises: '1' },
    steps: { 电力网格员入驻: '提示', 办公场地: '提示' },
    outcome: { kind: 'determined', value: value('达标', '达标') },
  },
  {
    name: '网格员入驻和办公场地未填，提示核对',
    inputs: town('3', '20', '19'),
    steps: { 电力网格员入驻: '提示', 办公场地: '提示' },
    outcome: { kind: 'determined', value: value('达标', '达标') },
  },
  {
    name: '没有服务点，网格员入驻和办公场地不适用',
    inputs: town('0', '0', '0'),
    steps: { 电力网格员入驻: '不适用', 办公场地: '不适用' },
    outcome: { kind: 'determined', value: value('未达标', '未达标') },
  },
]

/** Hints only: the text sets no date for either, and one of them only 原则上. */
function notePoints(trace: Trace, { points, staffed, ownPremises }: ValuesOf<typeof inputs>): void {
  const line = (
    words: Pick<CheckLine, 'id' | 'formula' | 'cites' | 'assumption'>,
    count: Ratio | null,
    passes: boolean,
  ): CheckLine => ({
    ...words,
    substituted: count === null ? '未填写' : `${count.toText()}个，服务点共${points.toText()}个`,
    mark: points.isZero() ? '不适用' : passes ? '通过' : '提示',
  })
  noteLines(trace, [
    line(
      {
        id: '电力网格员入驻',
        formula: '服务点的电力网格员长期入驻或按周定期入驻，根据实际需要选择',
        cites: [clauses.staff],
        assumption: '按每个服务点核对（推定）',
      },
      staffed,
      staffed?.atLeast(points) === true,
    ),
    line(
      {
        id: '办公场地',
        formula: '原则上不独立开辟办公场地，即为0个',
        cites: [clauses.premises],
        assumption: '“原则上”的例外情形文件未规定，有独立开辟的只作提示',
      },
      ownPremises,
      ownPremises?.isZero() === true,
    ),
  ])
}

/** 便民服务点建成和覆盖, 溧政办发〔2023〕18号 二、. */
export const coverage = defineCalculator({
  id: 'liyang-office-2023-18/coverage',
  title: '“村网共建”电力便民服务点覆盖',
  documentNumber,
  inForceFrom: '2023-03-22',
  clauses,
  inputs,
  readings: {},
  check(values) {
    const beyond = bounds.flatMap(([name, all]) => {
      const [count, whole] = [values[name], values[all]]
      if (!count || whole === undefined || !count.moreThan(whole)) return []
      return {
        input: name,
        label: inputs[name].label,
        reason: `为${count.toText()}，大于${inputs[all].label}${whole.toText()}`,
        remedy: '请核对两项数字',
      }
    })
    return [...wholeNumberProblems(inputs, values), ...beyond]
  },
  compute(values, _chosen, trace) {
    const { mechanism, points, villages, covered, liaisons } = values
    const met = (holds: boolean): string => (holds ? '达标' : '未达标')
    const hasPoint = points.atLeast(Ratio.of(1))
    trace.step({
      id: '机制',
      label: '“村网共建”机制',
      formula: '2023年底全面构建',
      value: met(mechanism),
      cites: [clauses.mechanism],
    })
    trace.step({
      id: '服务点',
      label: '便民服务点',
      formula: '至少建成1个',
      substituted: `${points.toText()}个`,
      value: met(hasPoint),
      cites: [clauses.point],
    })
    trace.step({
      id: '覆盖率',
      label: '覆盖率',
      formula: '已覆盖÷村民委员会（社区）总数',
      substituted: `${covered.toText()}÷${villages.toText()}`,
      value: covered.times(Ratio.of(100)).dividedBy(villages).toFixed(2),
      unit: '%',
      cites: [clauses.coverage],
    })
    const rest = villages.minus(covered)
    trace.step({
      id: '剩余',
      label: '尚未覆盖',
      formula: '总数-已覆盖',
      substituted: `${villages.toText()}-${covered.toText()}`,
      value: rest.toText(),
      unit: '个',
      cites: [clauses.coverage],
    })
    trace.step({
      id: '联络员',
      label: '尚未指定电力联络员的村（社）',
      formula: '总数-已指定，每个村（社）1名',
      substituted: `${villages.toText()}-${liaisons.toText()}`,
      value: villages.minus(liaisons).toText(),
      unit: '个',
      cites: [clauses.liaison],
    })
    notePoints(trace, values)
    const verdict = value(met(mechanism && hasPoint), met(rest.isZero()))
    return {
      kind: 'decided',
      value: verdict,
      summary: `${verdict}，尚有${rest.toText()}个未覆盖。`,
    }
  },
  examples,
})
