import type { CheckableOf, Inputs, Problem, Readings } from '../calculator'
import { wordChoice } from '../word-choice'
import { branchRoadReading, cite, trunkClauses } from './document'

export const bandClauses = {
  ...trunkClauses,
  highRise: cite(
    '第四条（四）1（1）',
    '当临街建筑高于三层楼房以上（含三层）时，将临街建筑面向交通干线一侧至交通干线边界线的区域定为 4a 类声环境功能区',
  ),
  lowRise: cite(
    '第四条（四）1（2）',
    '若临街建筑以低于三层楼房建筑（含开阔地）为主，将交通干线边界线外一定距离内的区域划分为 4a 类声环境功能区',
  ),
  distance1: cite('第四条（四）1（2）①', '相邻区域为 1 类声环境功能区，距离为 55m'),
  distance2: cite('第四条（四）1（2）②', '相邻区域为 2 类声环境功能区，距离为 35m'),
  distance3: cite('第四条（四）1（2）③', '相邻区域为 3 类声环境功能区，距离为 20m'),
  waterway: cite(
    '第四条（四）2',
    '将河堤护栏或堤外坡角外一定距离以内的区域划分为 4a 类标准适用区域，其原则和方法同（1）',
  ),
  railway: cite(
    '第四条（四）3',
    '城市规划确定的铁路用地范围外一定距离以内的区域划为 4b 类标准适用区域。距离的确定不计相临建筑物的高度，其原则和方法同（2）',
  ),
}

const notOnRailway = [
  '高速公路',
  '一级公路',
  '二级公路',
  '城市快速路',
  '城市主干路',
  '城市次干路',
  '城市轨道交通（地面段）',
  '等级航道',
  '城市支路',
]

export const bandInputs = {
  source: {
    kind: 'choice',
    label: '交通干线类型',
    cite: bandClauses.trunkRoads,
    choices: [
      ...notOnRailway.map(wordChoice),
      wordChoice('铁路干线'),
      { value: '其他道路', label: '其他道路（不在所列交通干线内）' },
    ],
  },
  adjacent: {
    kind: 'choice',
    label: '相邻区域类别',
    choices: ['1类', '2类', '3类'].map(wordChoice),
    cite: bandClauses.distance1,
  },
  frontage: {
    kind: 'choice',
    label: '临街（临河）建筑',
    optional: true,
    help: '铁路干线不计建筑高度，留空。',
    shownWhen: { input: 'source', oneOf: notOnRailway },
    cite: bandClauses.highRise,
    choices: [
      { value: '三层以上', label: '高于三层（含三层）' },
      { value: '低于三层为主', label: '低于三层（含开阔地）为主' },
      { value: '高低混杂', label: '三层以上与低于三层混杂，不以低层为主' },
    ],
  },
  side: {
    kind: 'choice',
    label: '所在位置',
    optional: true,
    help: '临街建筑高于三层（含）或高低混杂的填写。',
    shownWhen: { input: 'frontage', oneOf: ['三层以上', '高低混杂'] },
    cite: bandClauses.highRise,
    choices: [
      { value: '面向干线一侧', label: '临街建筑面向交通干线一侧至干线边界线之间' },
      { value: '背向干线一侧', label: '临街建筑之后' },
    ],
  },
  distance: {
    kind: 'number',
    label: '距离',
    unit: '米',
    atLeast: '0',
    optional: true,
    help: '道路自干线边界线、航道自河堤护栏或堤外坡角、铁路自规划铁路用地范围起算。',
    cite: bandClauses.lowRise,
  },
} as const satisfies Inputs

export const bandReadings = {
  mixedFront: {
    question: '临街建筑高低混杂而不以低层为主的怎样划分，文件未规定',
    options: [
      { value: 'judge', label: '不作判断，请市生态环境局认定（推定）' },
      { value: 'high', label: '按（1）临街建筑划分' },
      { value: 'low', label: '按（2）距离划分' },
    ],
    cites: [bandClauses.highRise, bandClauses.lowRise],
  },
  waterway: {
    question: '航道“原则和方法同（1）”，距离却在（2），低层和开阔地段是否按（2）的距离划分',
    options: [
      { value: 'both', label: '（1）（2）两种情形均适用（推定）' },
      { value: 'onlyFirst', label: '只适用（1），低层和开阔地段不划4a类' },
    ],
    cites: [bandClauses.waterway, bandClauses.lowRise],
  },
  branchRoad: branchRoadReading,
} as const satisfies Readings

/** What each case needs: the side for high buildings, the distance for low ones and for railways. */
export function bandProblems(values: CheckableOf<typeof bandInputs>): readonly Problem[] {
  const missing = (input: 'frontage' | 'side' | 'distance'): Problem => ({
    input,
    label: bandInputs[input].label,
    reason: '未填写',
    remedy: `请补填${bandInputs[input].label}`,
  })
  const { source, frontage, side, distance } = values
  if (source === undefined || source === '其他道路') return []
  if (source === '铁路干线') return distance === null ? [missing('distance')] : []
  if (frontage === null) return [missing('frontage')]
  return [
    ...(frontage !== '低于三层为主' && frontage !== undefined && side === null
      ? [missing('side')]
      : []),
    ...(frontage !== '三层以上' && frontage !== undefined && distance === null
      ? [missing('distance')]
      : []),
  ]
}
