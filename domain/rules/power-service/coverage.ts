import { citer } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'

/** “村网共建”电力便民服务 (溧政办发〔2023〕18号); no clause on force, so from the day of issue. */
const documentNumber = '溧政办发〔2023〕18号'
const cite = citer(documentNumber)

const clauses = {
  mechanism: cite('二、', '到2023年底，各镇（区、街道）全面构建“村网共建”机制'),
  point: cite('二、', '并至少建成1个“村网共建”电力便民服务点'),
  coverage: cite('二、', '到2025年，“村网共建”电力便民服务点覆盖至所有村民委员会（社区）'),
  liaison: cite('三、（一）2', '村（社）指定 1 名政务工作人员担任电力联络员'),
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
} as const

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
]

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
    const { villages } = values
    const beyond = (['covered', 'liaisons'] as const).flatMap((name) => {
      const count = values[name]
      if (villages === undefined || count === undefined || !count.moreThan(villages)) return []
      return {
        input: name,
        label: inputs[name].label,
        reason: `为${count.toText()}，大于村民委员会（社区）总数${villages.toText()}`,
        remedy: '请核对两项数字',
      }
    })
    return [
      ...wholeNumberProblems(inputs, values, ['points', 'villages', 'covered', 'liaisons']),
      ...beyond,
    ]
  },
  compute({ mechanism, points, villages, covered, liaisons }, _chosen, trace) {
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
    const verdict = value(met(mechanism && hasPoint), met(rest.isZero()))
    return {
      kind: 'decided',
      value: verdict,
      summary: `${verdict}，尚有${rest.toText()}个未覆盖。`,
    }
  },
  examples,
})
