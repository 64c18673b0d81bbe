import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './document'
import { rowClauses, targetOf, townTargets } from './town-targets'

const wholeCity = '全市'
const otherTown = '表外镇（区、街道）'

const clauses = {
  cityArea: cite('一、', '全年确保完成“危污乱散低”企业整治 4000 亩以上'),
  cityRegions: cite('一、', '全面启动老旧工业园区连片整治 12 个以上'),
  tableTotal: cite('附件1', '合 计\t4165'),
  tableHead: cite('附件1', '镇（区、街道）\t整治面积（亩）\t连片整治区域'),
  award: cite(
    '四、（二）',
    '年终，市级层面将根据镇（区、街道）治理任务完成情况，通过“以奖代补”形式给予适当资金补贴',
  ),
  ...rowClauses,
}

const inputs = {
  unit: {
    kind: 'choice',
    label: '统计单位',
    cite: clauses.tableHead,
    help: '任务分解表未列昆仑街道、上兴镇，由哪一单位统计文件未写明。',
    choices: [wholeCity, ...townTargets.map(({ town }) => town), otherTown].map(wordChoice),
  },
  completedArea: {
    kind: 'number',
    label: '已完成整治面积',
    unit: '亩',
    atLeast: '0',
    cite: clauses.tableHead,
  },
  startedRegions: {
    kind: 'number',
    label: '已启动连片整治区域',
    unit: '个',
    atLeast: '0',
    cite: clauses.cityRegions,
  },
} as const

const readings = {
  cityTarget: {
    question: '全市整治面积目标以正文“4000亩以上”还是以任务分解表合计4165亩为准',
    options: [
      { value: 'text', label: '以正文4000亩以上为准（推定）' },
      { value: 'table', label: '以任务分解表合计4165亩为准' },
    ],
    cites: [clauses.cityArea, clauses.tableTotal],
  },
} as const

const met = (isMet: boolean): string => (isMet ? '达标' : '未达标')

const town = (unit: string, completedArea: string, startedRegions = '1') => ({
  unit,
  completedArea,
  startedRegions,
})

const examples: readonly Example[] = [
  {
    name: '高新区完成825亩，完成75.00%，还差275亩',
    inputs: town('高新区', '825'),
    steps: { 面积完成率: '75.00', 剩余面积: '275', 以奖代补: '金额文件未规定' },
    outcome: { kind: 'determined', value: '面积未达标、连片整治达标' },
  },
  {
    name: '天目湖镇完成55亩，完成100.00%',
    inputs: town('天目湖镇', '55'),
    steps: { 面积完成率: '100.00', 剩余面积: '0' },
    outcome: { kind: 'determined', value: '面积达标、连片整治达标' },
  },
  {
    name: '天目湖镇完成54.999亩，差0.001亩仍未达标',
    inputs: town('天目湖镇', '54.999'),
    steps: { 面积完成率: '100.00', 剩余面积: '0.001' },
    outcome: { kind: 'determined', value: '面积未达标、连片整治达标' },
  },
  {
    name: '古县街道完成400亩，完成105.26%，没有剩余',
    inputs: town('古县街道', '400'),
    steps: { 面积完成率: '105.26', 剩余面积: '0' },
    outcome: { kind: 'determined', value: '面积达标、连片整治达标' },
  },
  ...townTargets.map(({ town: name, area }) => ({
    name: `${name}恰好完成${area}亩，未启动连片整治`,
    inputs: town(name, area, '0'),
    steps: { 目标面积: area, 剩余面积: '0' },
    outcome: { kind: 'determined' as const, value: '面积达标、连片整治未达标' },
  })),
  {
    name: '全市完成3999.9亩，未达4000亩',
    inputs: town(wholeCity, '3999.9', '12'),
    steps: { 剩余面积: '0.1' },
    outcome: { kind: 'determined', value: '面积未达标、连片整治达标' },
  },
  {
    name: '全市完成4000亩，按正文达标、按分解表未达标',
    inputs: town(wholeCity, '4000', '12'),
    steps: { 面积完成率: '100.00', 剩余面积: '0' },
    outcome: { kind: 'twoReadings', value: '面积达标、连片整治达标' },
  },
  {
    name: '全市完成4100亩，为分解表合计的98.44%',
    inputs: town(wholeCity, '4100', '12'),
    readings: { cityTarget: 'table' },
    steps: { 面积完成率: '98.44', 剩余面积: '65' },
    outcome: { kind: 'twoReadings', value: '面积未达标、连片整治达标' },
  },
  {
    name: '全市完成4165亩，两种目标都达标，连片整治启动11个不足12个',
    inputs: town(wholeCity, '4165', '11'),
    outcome: { kind: 'determined', value: '面积达标、连片整治未达标' },
  },
  {
    name: '昆仑街道不在任务分解表内',
    inputs: town(otherTown, '10'),
    outcome: { kind: 'notApplicable' },
  },
]

/** 年度任务完成情况, 溧政办发〔2023〕20号 一、 and 附件1. */
export const yearlyProgress = defineCalculator({
  id: 'liyang-office-2023-20/yearly-progress',
  title: '“危污乱散低”年度治理任务完成情况',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => wholeNumberProblems(inputs, values, ['startedRegions']),
  compute({ unit, completedArea, startedRegions }, chosen, trace) {
    const isCity = unit === wholeCity
    const row = targetOf(unit)
    if (!isCity && row === undefined)
      return {
        kind: 'notApplicable',
        summary: '任务分解表未列该镇（区、街道），没有单独的年度任务，由哪一单位统计文件未规定。',
        cites: [clauses.tableHead],
      }
    if (isCity)
      trace.gap(openPoint('twoReadings', 'cityTarget', readings.cityTarget, chosen.cityTarget))
    const byText = chosen.cityTarget === 'text'
    const target = Ratio.from(row?.area ?? (byText ? '4000' : '4165'))
    const rowCite = rowClauses[unit]
    const areaCites =
      rowCite !== undefined ? [rowCite] : byText ? [clauses.cityArea] : [clauses.tableTotal]
    const assumption = isCity && byText ? { assumption: '全市以正文4000亩为准（推定）' } : {}
    trace.step({
      id: '目标面积',
      label: '年度整治面积任务',
      formula: isCity ? '全市目标' : '任务分解表所列面积',
      value: target.toText(12),
      unit: '亩',
      cites: isCity ? [clauses.cityArea, clauses.tableTotal] : [clauses.tableHead, ...areaCites],
      ...assumption,
    })
    trace.step({
      id: '面积完成率',
      label: '整治面积完成率',
      formula: '已完成面积÷目标面积',
      substituted: `${completedArea.toText(12)}÷${target.toText(12)}`,
      value: completedArea.times(Ratio.of(100)).dividedBy(target).toFixed(2),
      unit: '%',
      cites: areaCites,
    })
    const rest = Ratio.max(Ratio.zero, target.minus(completedArea))
    trace.step({
      id: '剩余面积',
      label: '尚需整治面积',
      formula: '目标面积-已完成面积，不小于0',
      substituted: `${target.toText(12)}-${completedArea.toText(12)}`,
      value: rest.toText(12),
      unit: '亩',
      cites: areaCites,
    })
    const regions = Ratio.of(isCity ? 12 : 1)
    const areaMet = completedArea.atLeast(target)
    const regionsMet = startedRegions.atLeast(regions)
    trace.step({
      id: '连片整治',
      label: '启动老旧工业园区连片整治',
      formula: isCity ? '已启动个数不少于12个' : `已启动${row?.region ?? ''}`,
      substituted: `${startedRegions.toText(12)}与${regions.toText(12)}比较`,
      value: met(regionsMet),
      cites: isCity ? [clauses.cityRegions] : areaCites,
    })
    trace.step({
      id: '以奖代补',
      label: '年终以奖代补',
      formula: '根据治理任务完成情况给予适当资金补贴',
      value: '金额文件未规定',
      cites: [clauses.award],
    })
    const value = `面积${met(areaMet)}、连片整治${met(regionsMet)}`
    return {
      kind: 'decided',
      value,
      summary: `${unit}整治面积任务${target.toText(12)}亩，已完成${completedArea.toText(12)}亩，${value}。`,
    }
  },
  examples,
})
