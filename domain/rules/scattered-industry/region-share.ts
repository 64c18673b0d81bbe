import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './document'
import { rowClauses, targetOf, townTargets } from './town-targets'

const clauses = {
  share: cite('三、（一）', '原则上治理清单中位于连片整治区域的面积不少于年度治理总面积的 30%'),
  ...rowClauses,
}

const inputs = {
  town: {
    kind: 'choice',
    label: '镇（区、街道）',
    choices: townTargets.map(({ town }) => wordChoice(town)),
  },
  regionArea: {
    kind: 'number',
    label: '清单中位于连片整治区域的面积',
    unit: '亩',
    atLeast: '0',
    cite: clauses.share,
  },
  listArea: {
    kind: 'number',
    label: '治理清单总面积',
    unit: '亩',
    moreThan: '0',
    cite: clauses.share,
  },
} as const

const readings = {
  total: {
    question: '“年度治理总面积”指治理清单总面积还是附件1下达的整治面积',
    options: [
      { value: 'list', label: '指治理清单总面积（推定）' },
      { value: 'target', label: '指任务分解表下达的整治面积' },
    ],
    cites: [clauses.share],
  },
} as const

const enough = '不少于30%'
const short = '不足30%'

const list = (town: string, regionArea: string, listArea: string) => ({
  town,
  regionArea,
  listArea,
})

const examples: readonly Example[] = [
  {
    name: '高新区清单1100亩，连片330亩，恰为30%',
    inputs: list('高新区', '330', '1100'),
    steps: { 占比: '30.00', 三成面积: '330' },
    outcome: { kind: 'determined', value: enough },
  },
  {
    name: '高新区清单1100亩，连片329亩，29.91%提示',
    inputs: list('高新区', '329', '1100'),
    steps: { 占比: '29.91' },
    outcome: { kind: 'determined', value: short },
  },
  {
    name: '天目湖镇清单55亩，连片16.5亩通过',
    inputs: list('天目湖镇', '16.5', '55'),
    steps: { 占比: '30.00' },
    outcome: { kind: 'determined', value: enough },
  },
  {
    name: '天目湖镇清单55亩，连片16.4亩提示',
    inputs: list('天目湖镇', '16.4', '55'),
    steps: { 占比: '29.82' },
    outcome: { kind: 'determined', value: short },
  },
  {
    name: '清单大于下达面积时两种总面积结果不同',
    inputs: list('高新区', '345', '1200'),
    steps: { 占比: '28.75' },
    outcome: { kind: 'twoReadings', value: short },
  },
  {
    name: '按任务分解表下达的面积计',
    inputs: list('高新区', '345', '1200'),
    readings: { total: 'target' },
    steps: { 占比: '31.36' },
    outcome: { kind: 'twoReadings', value: enough },
  },
  {
    name: '占比显示为30.00但未到30%，按未舍入的数比较',
    inputs: list('高新区', '329.99', '1100'),
    steps: { 占比: '30.00' },
    outcome: { kind: 'determined', value: short },
  },
  ...townTargets.map(({ town, area }) => ({
    name: `${town}清单${area}亩全部位于连片区域`,
    inputs: list(town, area, area),
    steps: { 占比: '100.00' },
    outcome: { kind: 'determined' as const, value: enough },
  })),
]

/** 连片整治区域面积占比, 溧政办发〔2023〕20号 三、（一）; 原则上, hence a remark and no bar. */
export const regionShare = defineCalculator({
  id: 'liyang-office-2023-20/region-share',
  title: '治理清单连片整治面积占比',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ regionArea, listArea }) =>
    regionArea !== undefined && listArea !== undefined && regionArea.moreThan(listArea)
      ? [
          {
            input: 'regionArea',
            label: inputs.regionArea.label,
            reason: `为${regionArea.toText(12)}，大于治理清单总面积${listArea.toText(12)}亩`,
            remedy: '请核对两项面积',
          },
        ]
      : [],
  compute({ town, regionArea, listArea }, chosen, trace) {
    const target = Ratio.from(targetOf(town)?.area ?? '0')
    const rowCite = rowClauses[town]
    trace.gap(openPoint('twoReadings', 'total', readings.total, chosen.total))
    const byList = chosen.total === 'list'
    const total = byList ? listArea : target
    const limit = total.times(Ratio.from('0.3'))
    trace.step({
      id: '三成面积',
      label: '应位于连片整治区域的面积',
      formula: '年度治理总面积×30%',
      substituted: `${total.toText(12)}×30%`,
      value: limit.toText(12),
      unit: '亩',
      cites: [clauses.share],
      ...(byList ? { assumption: '年度治理总面积按治理清单总面积计（推定）' } : {}),
    })
    trace.step({
      id: '下达面积三成',
      label: '附件1下达整治面积的30%',
      formula: '整治面积×30%',
      substituted: `${target.toText(12)}×30%`,
      value: target.times(Ratio.from('0.3')).toText(12),
      unit: '亩',
      cites: rowCite === undefined ? [clauses.share] : [rowCite],
    })
    trace.step({
      id: '占比',
      label: '连片整治区域面积占比',
      formula: '连片整治区域面积÷年度治理总面积',
      substituted: `${regionArea.toText(12)}÷${total.toText(12)}`,
      value: regionArea.times(Ratio.of(100)).dividedBy(total).toFixed(2),
      unit: '%',
      cites: [clauses.share],
    })
    const isEnough = regionArea.atLeast(limit)
    if (!isEnough) trace.warn('文件用“原则上”，低于30%不是绝对禁止，报市专治办审核时宜说明理由。')
    const value = isEnough ? enough : short
    return {
      kind: 'decided',
      value,
      summary: `连片整治区域面积${regionArea.toText(12)}亩，${value}（应不少于${limit.toText(12)}亩）。`,
    }
  },
  examples,
})
