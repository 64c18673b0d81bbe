import type { Citation } from '../../citation/citation'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

interface Section {
  readonly value: string
  readonly level: '省考' | '市考'
  /** One section may be both: why it is 稳Ⅲ, why 提Ⅲ. */
  readonly stable: readonly Citation[]
  readonly raised: readonly Citation[]
  readonly towns: readonly string[]
  readonly inOutfallList: boolean
}

const section = (
  value: string,
  reasons: Pick<Section, 'stable' | 'raised'>,
  towns: readonly string[],
): Section => ({
  value,
  level: ['货隆大桥', '海洪大桥'].includes(value) ? '省考' : '市考',
  ...reasons,
  towns,
  inOutfallList: value !== '海洪大桥',
})

const sections: readonly Section[] = [
  section('货隆大桥', { stable: [c.stable], raised: [] }, ['四甲镇']),
  section('青龙河桥', { stable: [c.stable], raised: [c.index, c.august] }, [
    '三厂工业园区',
    '常乐镇',
    '四甲镇',
  ]),
  section('高北大桥', { stable: [], raised: [c.index, c.august] }, ['海门街道']),
  section('南京路桥', { stable: [], raised: [c.index, c.august] }, ['海门街道']),
  section('临海公路桥', { stable: [], raised: [c.index] }, ['海门港新区']),
  section('汤正公路桥', { stable: [], raised: [c.august] }, ['临江新区', '常乐镇']),
  section('海洪大桥', { stable: [], raised: [c.oxygen] }, ['海门港新区', '悦来镇']),
]

const readings = {
  outfall: {
    question:
      '第19项的断面清单没有海洪大桥，责任单位却有只负责海洪大桥的悦来镇，海洪大桥是否列入排污口排查',
    options: [
      { value: 'listed', label: '按所列断面，海洪大桥不列入（推定）' },
      { value: 'units', label: '按责任单位，海洪大桥也列入' },
    ],
    cites: [c.outfalls, c.outfallUnits],
  },
} as const

const worked: readonly (readonly [string, string, string])[] = [
  ['货隆大桥', '省考', '稳Ⅲ断面；四甲镇；列入排污口排查'],
  ['青龙河桥', '市考', '稳Ⅲ断面、提Ⅲ断面；三厂工业园区、常乐镇、四甲镇；列入排污口排查'],
  ['高北大桥', '市考', '提Ⅲ断面；海门街道；列入排污口排查'],
  ['南京路桥', '市考', '提Ⅲ断面；海门街道；列入排污口排查'],
  ['临海公路桥', '市考', '提Ⅲ断面；海门港新区；列入排污口排查'],
  ['汤正公路桥', '市考', '提Ⅲ断面；临江新区、常乐镇；列入排污口排查'],
]
const examples: readonly Example[] = [
  ...worked.map(([value, level, outcome]) => ({
    name: `${value}断面（${level}）`,
    inputs: { section: value },
    steps: { 考核级别: level, 年度目标: '优Ⅲ' },
    outcome: { kind: 'determined', value: outcome } as const,
  })),
  {
    name: '海洪大桥断面（省考）：推定不列入排污口排查',
    inputs: { section: '海洪大桥' },
    steps: { 考核级别: '省考' },
    outcome: {
      kind: 'twoReadings',
      value: '提Ⅲ断面；海门港新区、悦来镇；不列入排污口排查',
    },
  },
  {
    name: '海洪大桥断面：按责任单位的理解',
    inputs: { section: '海洪大桥' },
    readings: { outfall: 'units' },
    outcome: { kind: 'twoReadings', value: '提Ⅲ断面；海门港新区、悦来镇；列入排污口排查' },
  },
]

/** 重点省市考断面, 二、: class, responsible 区镇, whether its outfalls are surveyed. */
export const riverSection = defineCalculator({
  id: 'haimen-office-2022-65/river-section',
  title: '重点断面分类和责任区镇',
  documentNumber,
  inForceFrom,
  clauses: {
    sectionGoal: c.sectionGoal,
    stable: c.stable,
    index: c.index,
    august: c.august,
    oxygen: c.oxygen,
    responsible: c.responsible,
    outfalls: c.outfalls,
    outfallUnits: c.outfallUnits,
  },
  inputs: {
    section: {
      kind: 'choice',
      label: '断面',
      cite: c.responsible,
      choices: sections.map(({ value }) => wordChoice(value)),
    },
  },
  readings,
  compute({ section: name }, chosen, trace) {
    const row = sections.find(({ value }) => value === name)
    if (row === undefined) throw new RangeError(`unknown section: ${name}`)
    const reasons = [...row.stable, ...row.raised]
    trace.step({
      id: '考核级别',
      label: '考核级别',
      formula: '省考或者市考',
      value: row.level,
      cites: reasons,
    })
    const classes = [
      ...(row.stable.length > 0 ? ['稳Ⅲ断面'] : []),
      ...(row.raised.length > 0 ? ['提Ⅲ断面'] : []),
    ].join('、')
    trace.step({
      id: '分类',
      label: '分类',
      formula: '可以同时为稳Ⅲ断面和提Ⅲ断面',
      value: classes,
      cites: reasons,
    })
    trace.step({
      id: '年度目标',
      label: '年度目标',
      formula: '省市考断面100%',
      value: '优Ⅲ',
      cites: [c.sectionGoal],
    })
    trace.step({
      id: '责任区镇',
      label: '责任区镇',
      formula: '编制“稳Ⅲ提Ⅲ”工作方案',
      value: row.towns.join('、'),
      cites: [c.responsible],
    })
    if (!row.inOutfallList)
      trace.gap(openPoint('twoReadings', 'outfall', readings.outfall, chosen.outfall))
    const surveyed = row.inOutfallList || chosen.outfall === 'units'
    trace.step({
      id: '排污口排查',
      label: '上游排污口排查整治',
      formula: '第19项所列断面',
      value: surveyed ? '列入' : '不列入',
      cites: [c.outfalls],
    })
    const value = `${classes}；${row.towns.join('、')}；${surveyed ? '' : '不'}列入排污口排查`
    return { kind: 'decided', value, summary: `${name}（${row.level}）：${value}。` }
  },
  examples,
})

/** Sections by 区镇, for the look-up the other way round. */
export const sectionsOf = (town: string): readonly string[] =>
  sections.filter(({ towns }) => towns.includes(town)).map(({ value }) => value)
