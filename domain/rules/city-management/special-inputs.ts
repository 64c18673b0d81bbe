import type { ChoiceInput, NumberInput, Readings } from '../calculator'
import { wordChoice } from '../word-choice'
import { groupOf } from './items'
import { annex } from './source'

/** Indicators of the annex that are no simple number: comparisons, verdicts of others, open words. */

export const specialClauses = {
  income: annex('居民年人均可支配收入逐年增长'),
  unemployment: annex('城镇调查失业率控制在5%左右'),
  carbon: annex('单位GDP二氧化碳排放降幅达到省级考核目标要求'),
  air: annex('空气质量优良天数比例和PM2.5浓度达到省级考核目标要求'),
  accidents: annex('生产安全事故起数和死亡人数同比下降或持平'),
  flyingWires: annex('住宅物业区域内飞线充电'),
  fireLanes: annex('无占用、堵塞、封闭消防车通道、妨碍消防车通行等现象'),
  vectors: annex('密度达到国家病媒生物密度控制水平标准C级以上要求'),
  greenBuilding: annex('绿色建筑、装配式建筑等工作完成当年度省级考核目标'),
  flooding: annex('考核年基本消除上一年度积淹水片区'),
  oldDiesel: annex('国 III 以下柴油车辆全面淘汰'),
  communities: annex('完整居住社区覆盖率 > 50%'),
}

export const specialReadings = {
  oldDiesel: {
    question: '“国Ⅲ以下”是否含国Ⅲ，文件未写明',
    options: [
      { value: 'inclusive', label: '含国Ⅲ（推定）' },
      { value: 'below', label: '不含国Ⅲ，只指国Ⅱ及更低' },
    ],
    cites: [specialClauses.oldDiesel],
  },
  communities: {
    question: '完整居住社区覆盖率印作“> 50%”，其余指标均为“≥”，恰为50%是否达标',
    options: [
      { value: 'more', label: '按印出的字样，须超过50%（推定）' },
      { value: 'equal', label: '与其余指标一致，达到50%即可' },
    ],
    cites: [specialClauses.communities],
  },
} as const satisfies Readings

type Optional<I> = I & { readonly optional: true }
const number = (label: string, unit: string, cite: keyof typeof specialClauses) =>
  ({
    kind: 'number',
    label,
    unit,
    atLeast: '0',
    optional: true,
    cite: specialClauses[cite],
  }) as const satisfies Optional<NumberInput>
const choice = <const V extends string>(
  label: string,
  words: readonly V[],
  cite: keyof typeof specialClauses,
) =>
  ({
    kind: 'choice',
    label,
    optional: true,
    cite: specialClauses[cite],
    choices: words.map(wordChoice),
  }) as const satisfies Optional<ChoiceInput>
const provincial = ['达到', '未达到'] as const
const givenByProvince = '省级考核目标值文件未规定，按用户掌握的省级考核结果填报。'
const presence = ['存在', '不存在'] as const

export const specialInputs = {
  income: { ...number('居民年人均可支配收入（本年）', '元', 'income'), group: groupOf('b2') },
  incomeBefore: { ...number('居民年人均可支配收入（上年）', '元', 'income'), group: groupOf('b2') },
  unemployment: {
    ...number('城镇调查失业率', '%', 'unemployment'),
    atMost: '100',
    group: groupOf('b2'),
  },
  carbon: {
    ...choice('单位GDP二氧化碳排放降幅', provincial, 'carbon'),
    help: givenByProvince,
    group: groupOf('b5'),
  },
  airDays: {
    ...choice('空气质量优良天数比例', provincial, 'air'),
    help: givenByProvince,
    group: groupOf('b6'),
  },
  airDust: {
    ...choice('PM2.5浓度', provincial, 'air'),
    help: givenByProvince,
    group: groupOf('b6'),
  },
  accidents: { ...number('生产安全事故起数（本年）', '起', 'accidents'), group: groupOf('b11') },
  accidentsBefore: {
    ...number('生产安全事故起数（上年）', '起', 'accidents'),
    group: groupOf('b11'),
  },
  deaths: { ...number('生产安全事故死亡人数（本年）', '人', 'accidents'), group: groupOf('b11') },
  deathsBefore: {
    ...number('生产安全事故死亡人数（上年）', '人', 'accidents'),
    group: groupOf('b11'),
  },
  flyingWires: {
    ...choice('住宅物业区域内飞线充电', presence, 'flyingWires'),
    help: '原文此处缺“无”字。',
    group: groupOf('b13'),
  },
  fireLanes: {
    ...choice('占用、堵塞、封闭消防车通道等现象', presence, 'fireLanes'),
    group: groupOf('b13'),
  },
  vectors: {
    ...choice('病媒生物密度控制水平', ['A级', 'B级', 'C级', '未达C级'], 'vectors'),
    help: '鼠、蚊、蝇、蟑螂中按最低的一级填报。',
    group: groupOf('b20'),
  },
  greenBuilding: {
    ...choice('绿色建筑、装配式建筑等当年度省级考核目标', provincial, 'greenBuilding'),
    help: givenByProvince,
    group: groupOf('b21'),
  },
  flooding: { ...number('上一年度积淹水片区尚存数', '处', 'flooding'), group: groupOf('e23') },
  dieselBelow: {
    ...number('在用国Ⅱ及更低标准柴油环卫车辆', '辆', 'oldDiesel'),
    group: groupOf('e42'),
  },
  dieselAt: { ...number('在用国Ⅲ标准柴油环卫车辆', '辆', 'oldDiesel'), group: groupOf('e42') },
  communities: {
    ...number('完整居住社区覆盖率', '%', 'communities'),
    atMost: '100',
    group: groupOf('e94'),
  },
} as const

/** The item of the annex each belongs to. */
export const specialItems: Readonly<Record<string, string>> = {
  income: 'b2',
  incomeBefore: 'b2',
  unemployment: 'b2',
  carbon: 'b5',
  airDays: 'b6',
  airDust: 'b6',
  accidents: 'b11',
  accidentsBefore: 'b11',
  deaths: 'b11',
  deathsBefore: 'b11',
  flyingWires: 'b13',
  fireLanes: 'b13',
  vectors: 'b20',
  greenBuilding: 'b21',
  flooding: 'e23',
  dieselBelow: 'e42',
  dieselAt: 'e42',
  communities: 'e94',
}

/** Figures that only make sense together. */
export const pairs = [
  ['income', 'incomeBefore'],
  ['accidents', 'accidentsBefore'],
  ['deaths', 'deathsBefore'],
  ['dieselBelow', 'dieselAt'],
] as const satisfies readonly (readonly [keyof typeof specialInputs, keyof typeof specialInputs])[]
