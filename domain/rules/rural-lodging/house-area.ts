import { Ratio } from '../../quantity/ratio'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  scope: cite(
    '四、（三）',
    '在宅基地制度改革试点范围的村庄内，项目建设涉及农民房屋改造改善的，依据村庄规划可按规定申请增加占地面积、建筑面积',
  ),
  paid: cite('四、（三）', '超过按户控制面积标准的，按规定实行有偿使用'),
  footprint: cite('四、（三）', '农民房屋建筑占地总面积不得超过 180 平方米'),
  floor: cite('四、（三）', '总建筑面积原则不得超过按户控制面积标准的 2 倍'),
}

const inputs = {
  pilot: { kind: 'flag', label: '在宅基地制度改革试点范围的村庄内', cite: clauses.scope },
  footprint: {
    kind: 'number',
    label: '建筑占地总面积',
    unit: '平方米',
    moreThan: '0',
    cite: clauses.footprint,
  },
  floorArea: {
    kind: 'number',
    label: '总建筑面积',
    unit: '平方米',
    moreThan: '0',
    cite: clauses.floor,
  },
  footprintStandard: {
    kind: 'number',
    label: '按户控制面积标准',
    unit: '平方米',
    moreThan: '0',
    cite: clauses.paid,
    help: '文件未规定，由用户录入。',
  },
  floorStandard: {
    kind: 'number',
    label: '按户控制建筑面积标准',
    unit: '平方米',
    moreThan: '0',
    optional: true,
    cite: clauses.paid,
    help: '文件未规定，由用户录入；当地对建筑面积另有标准的填写，没有的留空，与上一项同一标准。',
  },
} as const

const readings = {
  standard: {
    question: '“按户控制面积标准”是占地面积标准还是建筑面积标准，文件未规定',
    options: [
      { value: 'footprint', label: '是占地面积标准（推定）' },
      { value: 'floor', label: '是建筑面积标准' },
    ],
    cites: [clauses.paid, clauses.floor],
  },
} as const

const cap = Ratio.of(180)

const house = (footprint: string, floorArea: string, more = {}) => ({
  pilot: '是',
  footprint,
  floorArea,
  footprintStandard: '135',
  ...more,
})

const examples: readonly Example[] = [
  {
    name: '标准135，占地135、建筑270，占地不需有偿使用',
    inputs: house('135', '270'),
    steps: { 有偿占地: '0', 有偿建筑: '135', 占地上限: '通过', 建筑上限: '通过' },
    outcome: { kind: 'twoReadings', value: '通过' },
  },
  {
    name: '标准135作建筑面积标准，建筑270有偿使用',
    inputs: house('135', '270'),
    readings: { standard: 'floor' },
    outcome: { kind: 'twoReadings', value: '通过，有偿使用' },
  },
  {
    name: '占地135.01，超出0.01平方米有偿使用',
    inputs: house('135.01', '270'),
    steps: { 有偿占地: '0.01' },
    outcome: { kind: 'determined', value: '通过，有偿使用' },
  },
  {
    name: '占地180、建筑270，通过，占地有偿使用45平方米',
    inputs: house('180', '270'),
    steps: { 占地上限: '通过', 有偿占地: '45' },
    outcome: { kind: 'determined', value: '通过，有偿使用' },
  },
  {
    name: '占地180.01不通过',
    inputs: house('180.01', '270'),
    steps: { 占地上限: '不通过' },
    outcome: { kind: 'determined', value: '不通过' },
  },
  {
    name: '建筑270.01超过标准2倍，提示',
    inputs: house('180', '270.01'),
    steps: { 建筑上限: '提示' },
    outcome: { kind: 'determined', value: '提示，有偿使用' },
  },
  {
    name: '占地和建筑都在标准内',
    inputs: house('120', '130'),
    outcome: { kind: 'determined', value: '通过' },
  },
  {
    name: '另有建筑面积标准250的，按建筑面积标准270不超过2倍且有偿20平方米',
    inputs: house('135', '270', { floorStandard: '250' }),
    readings: { standard: 'floor' },
    steps: { 有偿建筑: '20' },
    outcome: { kind: 'twoReadings', value: '通过，有偿使用' },
  },
  {
    name: '试点范围外不适用',
    inputs: house('135', '270', { pilot: '否' }),
    outcome: { kind: 'notApplicable' },
  },
]

/** 农房面积, 溧政办发〔2023〕21号 四、（三）. */
export const houseArea = defineCalculator({
  id: 'liyang-office-2023-21/house-area',
  title: '农民房屋占地和建筑面积核对',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    if (!values.pilot)
      return {
        kind: 'notApplicable',
        summary: '不在宅基地制度改革试点范围的村庄内，本项面积规定不适用。',
        cites: [clauses.scope],
      }
    trace.step({
      id: '适用范围',
      label: '适用范围',
      formula: '试点范围的村庄内，项目建设涉及农民房屋改造改善',
      value: '适用',
      cites: [clauses.scope],
    })
    const floorStandard = values.floorStandard ?? values.footprintStandard
    trace.gap(openPoint('twoReadings', 'standard', readings.standard, chosen.standard))
    const byFootprint = chosen.standard === 'footprint'
    const over = (area: Ratio, standard: Ratio): Ratio =>
      Ratio.max(Ratio.zero, area.minus(standard))
    const paidFootprint = over(values.footprint, values.footprintStandard)
    const paidFloor = over(values.floorArea, floorStandard)
    const footprintFits = !values.footprint.moreThan(cap)
    trace.step({
      id: '占地上限',
      label: '建筑占地总面积',
      formula: '不得超过180平方米',
      substituted: `${values.footprint.toText(12)}与180比较`,
      value: footprintFits ? '通过' : '不通过',
      cites: [clauses.footprint],
    })
    const doubled = (byFootprint ? values.footprintStandard : floorStandard).times(Ratio.of(2))
    const floorFits = !values.floorArea.moreThan(doubled)
    trace.step({
      id: '建筑上限',
      label: '总建筑面积',
      formula: '原则不得超过按户控制面积标准的2倍',
      substituted: `${values.floorArea.toText(12)}与${doubled.toText(12)}比较`,
      value: floorFits ? '通过' : '提示',
      cites: [clauses.floor],
    })
    for (const [id, label, area, standard, paid] of [
      ['有偿占地', '超标准占地面积', values.footprint, values.footprintStandard, paidFootprint],
      ['有偿建筑', '超标准建筑面积', values.floorArea, floorStandard, paidFloor],
    ] as const)
      trace.step({
        id,
        label,
        formula: '实际面积-按户控制面积标准，不小于0',
        substituted: `${area.toText(12)}-${standard.toText(12)}`,
        value: paid.toText(12),
        unit: '平方米',
        cites: [clauses.paid],
        assumption: '按户控制面积标准的含义文件未规定，两种面积都列出',
      })
    const isPaid = !(byFootprint ? paidFootprint : paidFloor).isZero()
    trace.warn('按户控制面积标准由用户录入，文件未规定。')
    if (isPaid) trace.warn('有偿使用的收费标准文件未规定，只列超标准面积。')
    if (!floorFits) trace.warn('总建筑面积用“原则”限定，超过2倍的需说明理由。')
    const verdict = !footprintFits ? '不通过' : floorFits ? '通过' : '提示'
    const value = isPaid && footprintFits ? `${verdict}，有偿使用` : verdict
    return {
      kind: 'decided',
      value,
      summary: `占地${values.footprint.toText(12)}平方米、建筑${values.floorArea.toText(12)}平方米：${value}。`,
    }
  },
  examples,
})
