import type { Example, Inputs, Readings } from '../calculator'
import { neededProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { decided, determined, notApplicable, outOfScope, silent } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  scattered: cite(
    '第六条第三款',
    '对于零散10（20）千伏及以上用户，以用户建筑区划红线外线路接入杆塔、分支箱、环网柜、开关站等公用设备的连接点，或建筑区划红线内线路接入公共开关站的连接点为产权分界点',
  ),
  park: cite(
    '第六条第三款',
    '对于园区10（20）千伏及以上用户，以园区建筑区划红线内、用户建筑区划红线外线路接入杆塔、分支箱、环网柜、开关站等公用设备的连接点为产权分界点',
  ),
  low: cite('第五条', '供电企业投资建设的电力接入工程范围为公共管网至电能计量箱'),
  estate: cite(
    '第七条',
    '新建居住区电力接入工程的范围为公共管网至居住区建筑区划红线内前置环网柜、分支箱（含前置环网柜、分支箱）',
  ),
}

const publicEquipment = ['杆塔', '分支箱', '环网柜', '开关站', '其他公用设备'] as const
const high = { input: 'user', oneOf: ['零散高压', '园区高压'] } as const
const inputs = {
  user: {
    kind: 'choice',
    label: '用户',
    choices: [
      { value: '零散高压', label: '零散10（20）千伏及以上用户' },
      { value: '园区高压', label: '园区10（20）千伏及以上用户' },
      { value: '低压非居民', label: '低压非居民用户' },
      { value: '新建居住区', label: '新建居住区' },
    ],
  },
  position: {
    kind: 'choice',
    label: '接入的公用设备位置',
    optional: true,
    cite: clauses.scattered,
    choices: [
      { value: '用户红线外', label: '用户建筑区划红线外（园区用户：且在园区红线内）' },
      { value: '用户红线内', label: '用户建筑区划红线内' },
      { value: '园区红线外', label: '园区建筑区划红线外' },
    ],
    shownWhen: high,
  },
  equipment: {
    kind: 'choice',
    label: '接入的公用设备',
    optional: true,
    cite: clauses.scattered,
    help: '文件所列公用设备以“等”字收尾，未列的选“其他公用设备”。',
    choices: publicEquipment.map((value) => ({
      value,
      label: value,
      aliases: value === '开关站' ? ['公共开关站'] : [],
    })),
    shownWhen: high,
  },
} as const satisfies Inputs

const user = (kind: string, position: string, equipment: string) => ({
  user: kind,
  position,
  equipment,
})
const examples: readonly Example[] = [
  ...publicEquipment.flatMap((equipment) => [
    {
      name: `零散用户，红线外接入${equipment}`,
      inputs: user('零散高压', '用户红线外', equipment),
      outcome: determined(`用户建筑区划红线外线路接入${equipment}的连接点`),
    },
    {
      name: `园区用户，园区红线内、用户红线外接入${equipment}`,
      inputs: user('园区高压', '用户红线外', equipment),
      outcome: determined(`园区建筑区划红线内、用户建筑区划红线外线路接入${equipment}的连接点`),
    },
  ]),
  {
    name: '零散用户，红线内接入公共开关站',
    inputs: user('零散高压', '用户红线内', '开关站'),
    outcome: determined('建筑区划红线内线路接入公共开关站的连接点'),
  },
  {
    name: '零散用户，红线内接入环网柜，文件未规定',
    inputs: user('零散高压', '用户红线内', '环网柜'),
    outcome: outOfScope,
  },
  {
    name: '零散用户，红线内接入其他公用设备，文件未规定',
    inputs: user('零散高压', '用户红线内', '其他公用设备'),
    outcome: outOfScope,
  },
  {
    name: '园区用户，用户红线内接入，文件未规定',
    inputs: user('园区高压', '用户红线内', '开关站'),
    outcome: outOfScope,
  },
  {
    name: '园区用户，园区红线外接入，文件未规定',
    inputs: user('园区高压', '园区红线外', '杆塔'),
    outcome: outOfScope,
  },
  {
    name: '低压非居民用户',
    inputs: { user: '低压非居民' },
    outcome: silent('电能计量箱'),
  },
  {
    name: '新建居住区',
    inputs: { user: '新建居住区' },
    outcome: silent('建筑区划红线内前置环网柜、分支箱（含）'),
  },
]

/** 产权分界点, 海政办发〔2022〕83号 第六条第三款; for the rest the text gives only the extent of the works. */
export const propertyBoundary = defineCalculator({
  id: 'haimen-office-2022-83/property-boundary',
  title: '电力接入产权分界点',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: (values) =>
    values.user === '零散高压' || values.user === '园区高压'
      ? neededProblems(inputs, values, ['position', 'equipment'])
      : [],
  compute(values, _chosen, trace) {
    const { position, equipment } = values
    const result = (value: string, cited: keyof typeof clauses) => {
      trace.step({
        id: '产权分界点',
        label: '产权分界点',
        formula: inputs.user.choices.find((choice) => choice.value === values.user)?.label ?? '',
        substituted: [position, equipment].filter((word) => word !== null).join('、'),
        value,
        cites: [clauses[cited]],
      })
      return decided(value, `产权分界点：${value}。`)
    }
    const byExtent = (value: string, cited: 'low' | 'estate') => {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '该类用户的产权分界点文件未单独规定',
        used: '以接入工程范围的终点列示',
        cites: [clauses[cited]],
      })
      return result(value, cited)
    }
    if (values.user === '低压非居民') return byExtent('电能计量箱', 'low')
    if (values.user === '新建居住区')
      return byExtent('建筑区划红线内前置环网柜、分支箱（含）', 'estate')
    if (values.user === '园区高压')
      return position === '用户红线外'
        ? result(`园区建筑区划红线内、用户建筑区划红线外线路接入${equipment ?? ''}的连接点`, 'park')
        : notApplicable('园区用户只规定园区红线内、用户红线外的连接点。', clauses.park)
    if (position === '用户红线外' || position === '园区红线外')
      return result(`用户建筑区划红线外线路接入${equipment ?? ''}的连接点`, 'scattered')
    return equipment === '开关站'
      ? result('建筑区划红线内线路接入公共开关站的连接点', 'scattered')
      : notApplicable('零散用户红线内只规定接入公共开关站的连接点。', clauses.scattered)
  },
  examples,
})
