import type { Example, Inputs, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { wordChoice } from '../word-choice'
import { documentNumber } from './plan'
import {
  areaOf,
  pool,
  poolClauses,
  poolHeading,
  poolTotal,
  printDoubts,
  printedTotal,
} from './pool'

const clauses = { ...poolClauses, poolTotal, poolHeading }

/** The last three have no parcel in the pool. */
const towns = [
  '溧城街道',
  '古县街道',
  '昆仑街道',
  '上兴镇',
  '天目湖镇',
  '戴埠镇',
  '南渡镇',
  '别桥镇',
  '竹箦镇',
  '社渚镇',
  '埭头镇',
  '上黄镇',
]
const inputs = {
  town: {
    kind: 'choice',
    label: '所属街道',
    optional: true,
    help: '留空为全部镇（街道）。',
    choices: towns.map(wordChoice),
    cite: poolHeading,
  },
  use: {
    kind: 'choice',
    label: '规划用途',
    optional: true,
    help: '留空为全部用途。',
    choices: ['住宅用地', '商业服务业设施用地', '商住用地'].map(wordChoice),
    cite: poolHeading,
  },
  note: {
    kind: 'choice',
    label: '备注',
    optional: true,
    help: '留空为不论备注。',
    choices: [
      ...['安置房', '文旅', '菜场'].map(wordChoice),
      { value: '空白', label: '备注栏空白' },
    ],
    cite: poolHeading,
  },
} as const satisfies Inputs

const readings = {
  total: {
    question: '附件2所印总计为4575亩，70宗地块面积相加为4576亩，以哪一个为准',
    options: [
      { value: 'printed', label: '以所印总计4575亩为准，并注明差1亩（推定）' },
      { value: 'sum', label: '以各宗地块相加4576亩为准' },
    ],
    cites: [poolTotal, poolHeading],
  },
} as const satisfies Readings

/** town, use, note → number of parcels and area, added up by hand from 附件2. */
const counted: readonly (readonly [string, string, string, string, string])[] = [
  ['溧城街道', '', '', '15', '826'],
  ['溧城街道', '住宅用地', '', '7', '488'],
  ['溧城街道', '商业服务业设施用地', '', '8', '338'],
  ['溧城街道', '商住用地', '', '0', '0'],
  ['古县街道', '', '', '13', '1041'],
  ['古县街道', '住宅用地', '', '7', '530'],
  ['古县街道', '商业服务业设施用地', '', '5', '295'],
  ['古县街道', '商住用地', '', '1', '216'],
  ['昆仑街道', '', '', '10', '677'],
  ['昆仑街道', '住宅用地', '', '9', '632'],
  ['昆仑街道', '商业服务业设施用地', '', '1', '45'],
  ['上兴镇', '', '', '11', '1180'],
  ['上兴镇', '住宅用地', '', '5', '473'],
  ['上兴镇', '商业服务业设施用地', '', '5', '524'],
  ['上兴镇', '商住用地', '', '1', '183'],
  ['天目湖镇', '', '', '5', '368'],
  ['天目湖镇', '住宅用地', '', '2', '179'],
  ['天目湖镇', '商业服务业设施用地', '', '3', '189'],
  ['戴埠镇', '', '', '5', '130'],
  ['戴埠镇', '住宅用地', '', '0', '0'],
  ['戴埠镇', '商业服务业设施用地', '', '5', '130'],
  ['南渡镇', '', '', '7', '224'],
  ['南渡镇', '住宅用地', '', '4', '211'],
  ['南渡镇', '商业服务业设施用地', '', '3', '13'],
  ['别桥镇', '', '', '3', '46'],
  ['别桥镇', '商业服务业设施用地', '', '1', '12'],
  ['别桥镇', '商住用地', '', '2', '34'],
  ['竹箦镇', '', '', '1', '84'],
  ['竹箦镇', '住宅用地', '', '1', '84'],
  ['社渚镇', '', '', '0', '0'],
  ['埭头镇', '', '', '0', '0'],
  ['上黄镇', '', '', '0', '0'],
  ['', '住宅用地', '', '35', '2597'],
  ['', '商业服务业设施用地', '', '31', '1546'],
  ['', '商住用地', '', '4', '433'],
  ['', '', '安置房', '13', '888'],
  ['', '住宅用地', '安置房', '12', '672'],
  ['', '商住用地', '安置房', '1', '216'],
  ['', '', '文旅', '1', '24'],
  ['', '', '菜场', '1', '7'],
  ['', '', '空白', '55', '3657'],
  ['', '住宅用地', '空白', '23', '1925'],
]

const examples: readonly Example[] = [
  {
    name: '全部70宗，按所印总计4575亩',
    inputs: {},
    steps: { 宗数: '70', 各宗相加: '4576', 与所印总计之差: '1', 地块1: '43', 地块70: '84' },
    outcome: { kind: 'twoReadings', value: '4575' },
  },
  {
    name: '全部70宗，另一种理解按相加4576亩',
    inputs: {},
    readings: { total: 'sum' },
    outcome: { kind: 'twoReadings', value: '4576' },
  },
  ...counted.map(([town, use, note, count, area]): Example => ({
    name: `${[town, use, note].filter((word) => word !== '').join('、')}：${count}宗${area}亩`,
    inputs: { town, use, note },
    steps: { 宗数: count, 各宗相加: area },
    outcome: { kind: 'determined', value: area },
  })),
]

/** 备选项目库 of 附件2 by town, use and remark. */
export const poolFilter = defineCalculator({
  id: 'liyang-2023-8/pool-filter',
  title: '供应计划备选项目库查询',
  documentNumber,
  inForceFrom: '2023-03-31',
  clauses,
  inputs,
  readings,
  compute({ town, use, note }, chosen, trace) {
    const found = pool.filter(
      (parcel) =>
        (town === null || parcel.town === town) &&
        (use === null || parcel.use === use) &&
        (note === null || parcel.note === (note === '空白' ? '' : note)),
    )
    for (const parcel of found)
      trace.step({
        id: `地块${parcel.number}`,
        label: parcel.name,
        formula: [parcel.town, parcel.site, parcel.use, parcel.note]
          .filter((words) => words !== '')
          .join('；'),
        value: parcel.area.toText(),
        unit: '亩',
        cites: [parcel.cite],
      })
    for (const { number } of found) {
      const doubt = printDoubts[number]
      if (doubt !== undefined) trace.warn(doubt)
    }
    const sum = areaOf(found)
    trace.step({
      id: '宗数',
      label: '符合条件的地块',
      formula: '在备选项目库中计数',
      value: String(found.length),
      unit: '宗',
      cites: [poolHeading],
    })
    trace.step({
      id: '各宗相加',
      label: '出让面积相加',
      formula: '符合条件的各宗出让面积相加',
      value: sum.toText(),
      unit: '亩',
      cites: [poolHeading],
    })
    if (found.length < pool.length) {
      const words = found.length === 0 ? '没有符合条件的地块' : `符合条件的地块${found.length}宗`
      return {
        kind: 'decided',
        value: sum.toText(),
        summary: `备选项目库中${words}，出让面积${sum.toText()}亩。`,
      }
    }
    trace.step({
      id: '所印总计',
      label: '所印总计',
      formula: '附件2所印的总计',
      value: printedTotal.toText(),
      unit: '亩',
      cites: [poolTotal],
    })
    trace.step({
      id: '与所印总计之差',
      label: '与所印总计之差',
      formula: '各宗相加-所印总计',
      substituted: `${sum.toText()}-${printedTotal.toText()}`,
      value: sum.minus(printedTotal).toText(),
      unit: '亩',
      cites: [poolTotal],
    })
    trace.gap(openPoint('twoReadings', 'total', readings.total, chosen.total))
    const total = chosen.total === 'sum' ? sum : printedTotal
    return {
      kind: 'decided',
      value: total.toText(),
      summary: `备选项目库70宗，${
        chosen.total === 'sum'
          ? `各宗相加${sum.toText()}亩（所印总计${printedTotal.toText()}亩）`
          : `所印总计${printedTotal.toText()}亩（各宗相加${sum.toText()}亩）`
      }。`,
    }
  },
  examples,
})
