import type { Citation } from '../../citation/citation'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  interested: cite(
    '第二十三条',
    '与集中建设实施单位存在利害关系或其他可能影响公正性的单位，不得承担集中建设项目的具体业务',
  ),
  failure: cite(
    '第二十四条',
    '集中建设实施单位除不可抗力原因外，由于管理不善等主观因素，不能按合同协议、会议纪要等约定按期保质完成集中建设项目的',
  ),
  change: cite(
    '第二十四条',
    '擅自扩大建设规模、变更建设内容、提高建设标准导致概算投资增加、工期延长和工程质量不合格的，所造成的损失及增加的投资由集中建设实施单位承担',
  ),
  badCredit: cite('第二十五条', '计入不良信用，对责任单位和相关责任人员依法依规追究相应责任'),
  subcontract: cite('第二十五条第一项', '非法转包集中建设项目'),
  tender: cite(
    '第二十五条第二项',
    '不按规定进行招标，或在招标过程中有虚假招标、收取贿赂、索取回扣等违法违规行为',
  ),
  ownWork: cite(
    '第二十五条第三项',
    '集中建设实施单位或与其有利害关系或者其他可能影响公正性的单位，在项目建设过程中直接从事集中建设项目监理、施工、设备材料供应等具体业务',
  ),
  refuse: cite(
    '第二十六条',
    '项目使用单位超越合同协议、会议纪要等约定，非法干预集中建设实施单位正常管理工作的，集中建设实施单位有权拒绝',
  ),
  userLiable: cite(
    '第二十六条',
    '由此导致工程建设不能按期完工及概算投资增加的，由项目使用单位承担相应责任',
  ),
  departments: cite(
    '第二十七条',
    '责令其限期整改，并依法追究部门或单位负责人及有关责任人的行政责任，构成犯罪的，依法追究刑事责任',
  ),
  abuse: cite('第二十七条第一项', '滥用职权、玩忽职守、徇私舞弊、索贿受贿'),
  meddlingChoice: cite('第二十七条第二项', '非法干预集中建设实施单位的选择确定工作'),
  meddlingWork: cite('第二十七条第三项', '非法干预集中建设实施单位的项目实施'),
  otherOffence: cite('第二十七条第四项', '其他违法违规行为'),
}

const executor = '集中建设实施单位'
const user = '项目使用单位'
const departments = '有关部门和工作人员'
const effects = '后果'

const flag = (label: string, clause: Citation, group: string) =>
  ({ kind: 'flag', label, cite: clause, group }) as const

const inputs = {
  forceMajeure: flag('属于不可抗力', clauses.failure, executor),
  failure: flag('由于管理不善等主观因素未按期保质完成', clauses.failure, executor),
  change: flag('擅自扩大规模、变更内容、提高标准', clauses.change, executor),
  subcontract: flag('非法转包', clauses.subcontract, executor),
  tender: flag('不按规定招标或招标中有违法违规行为', clauses.tender, executor),
  ownWork: flag('实施单位自己直接从事监理、施工、设备材料供应等业务', clauses.ownWork, executor),
  interested: flag(
    '有利害关系或其他可能影响公正性的单位从事监理、施工、设备材料供应等业务',
    clauses.interested,
    executor,
  ),
  meddling: flag('项目使用单位超越约定非法干预', clauses.refuse, user),
  abuse: flag('滥用职权、玩忽职守、徇私舞弊、索贿受贿', clauses.abuse, departments),
  meddlingChoice: flag('非法干预实施单位的选择确定', clauses.meddlingChoice, departments),
  meddlingWork: flag('非法干预实施单位的项目实施', clauses.meddlingWork, departments),
  otherOffence: flag('其他违法违规行为', clauses.otherOffence, departments),
  costUp: flag('概算投资增加', clauses.change, effects),
  late: flag('工期延长（不能按期完工）', clauses.change, effects),
  unsound: flag('工程质量不合格', clauses.change, effects),
} as const

const readings = {
  together: {
    question:
      '“概算投资增加、工期延长和工程质量不合格”“不能按期完工及概算投资增加”须同时发生还是发生其一即可',
    options: [
      { value: 'any', label: '发生其一即可（推定）' },
      { value: 'all', label: '所列后果须同时发生' },
    ],
    cites: [clauses.change, clauses.userLiable],
  },
} as const

const bears = '损失及增加的投资由集中建设实施单位承担'
const record = '计入不良信用并追究责任'
const banned = '不得承担具体业务'
const mayRefuse = '集中建设实施单位有权拒绝'
const userBears = '项目使用单位承担相应责任'
const discipline = '限期整改并追究行政责任，构成犯罪的追究刑事责任'
const nothing = '没有所列责任情形'

const examples: readonly Example[] = [
  {
    name: '实施单位擅自变更设计，投资增加3%',
    inputs: { change: '是', costUp: '是' },
    outcome: { kind: 'twoReadings', value: bears },
  },
  {
    name: '擅自变更只有投资增加，按须同时发生不承担',
    inputs: { change: '是', costUp: '是' },
    readings: { together: 'all' },
    outcome: { kind: 'twoReadings', value: nothing },
  },
  {
    name: '擅自提高标准，三种后果都发生',
    inputs: { change: '是', costUp: '是', late: '是', unsound: '是' },
    outcome: { kind: 'determined', value: bears },
  },
  {
    name: '擅自变更但没有后果',
    inputs: { change: '是' },
    outcome: { kind: 'determined', value: nothing },
  },
  {
    name: '管理不善未按期完成',
    inputs: { failure: '是', late: '是' },
    outcome: { kind: 'determined', value: bears },
  },
  {
    name: '台风致工期延长，属不可抗力',
    inputs: { forceMajeure: '是', failure: '是', late: '是' },
    outcome: { kind: 'determined', value: nothing },
  },
  {
    name: '实施单位的子公司供应混凝土',
    inputs: { interested: '是' },
    steps: { 利害关系单位从事业务: record, 利害关系单位: banned },
    outcome: { kind: 'determined', value: `${record}；${banned}` },
  },
  {
    name: '实施单位自己监理',
    inputs: { ownWork: '是' },
    steps: { 直接从事具体业务: record },
    outcome: { kind: 'determined', value: record },
  },
  {
    name: '实施单位自己施工，子公司监理',
    inputs: { ownWork: '是', interested: '是' },
    steps: { 直接从事具体业务: record, 利害关系单位从事业务: record, 利害关系单位: banned },
    outcome: { kind: 'determined', value: `${record}；${banned}` },
  },
  {
    name: '非法转包',
    inputs: { subcontract: '是' },
    outcome: { kind: 'determined', value: record },
  },
  {
    name: '虚假招标',
    inputs: { tender: '是' },
    outcome: { kind: 'determined', value: record },
  },
  {
    name: '使用单位要求扩大大厅，项目延期',
    inputs: { meddling: '是', late: '是' },
    outcome: { kind: 'twoReadings', value: `${mayRefuse}；${userBears}` },
  },
  {
    name: '使用单位非法干预，延期并增加投资',
    inputs: { meddling: '是', late: '是', costUp: '是' },
    outcome: { kind: 'determined', value: `${mayRefuse}；${userBears}` },
  },
  {
    name: '使用单位非法干预但没有后果，实施单位有权拒绝',
    inputs: { meddling: '是' },
    outcome: { kind: 'determined', value: mayRefuse },
  },
  ...(['abuse', 'meddlingChoice', 'meddlingWork', 'otherOffence'] as const).map((name) => ({
    name: `有关部门：${inputs[name].label}`,
    inputs: { [name]: '是' },
    outcome: { kind: 'determined' as const, value: discipline },
  })),
  { name: '没有所列情形', inputs: {}, outcome: { kind: 'determined', value: nothing } },
]

/** 责任划分, 溧政办发〔2023〕15号 第二十三条至第二十七条. */
export const liability = defineCalculator({
  id: 'liyang-office-2023-15/liability',
  title: '集中建设责任划分',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  compute(values, chosen, trace) {
    const needsAll = chosen.together === 'all'
    const follows = (parts: readonly boolean[]): boolean =>
      needsAll ? parts.every(Boolean) : parts.some(Boolean)
    const isSplit = (parts: readonly boolean[]): boolean =>
      parts.some(Boolean) && !parts.every(Boolean)
    const changeEffects = [values.costUp, values.late, values.unsound]
    const userEffects = [values.costUp, values.late]
    if ((values.change && isSplit(changeEffects)) || (values.meddling && isSplit(userEffects)))
      trace.gap(openPoint('twoReadings', 'together', readings.together, chosen.together))
    const found: string[] = []
    const note = (id: string, consequence: string, cites: readonly Citation[]): void => {
      if (!found.includes(consequence)) found.push(consequence)
      trace.step({ id, label: id, formula: '对照责任条款', value: consequence, cites })
    }
    if (values.failure && !values.forceMajeure)
      note('未按期保质完成', bears, [clauses.failure, clauses.change])
    if (values.change && follows(changeEffects) && !values.forceMajeure)
      note('擅自变更', bears, [clauses.change])
    for (const [id, holds, clause] of [
      ['非法转包', values.subcontract, clauses.subcontract],
      ['违规招标', values.tender, clauses.tender],
      ['直接从事具体业务', values.ownWork, clauses.ownWork],
      ['利害关系单位从事业务', values.interested, clauses.ownWork],
    ] as const)
      if (holds) note(id, record, [clauses.badCredit, clause])
    if (values.interested) note('利害关系单位', banned, [clauses.interested])
    if (values.meddling) {
      note('使用单位非法干预', mayRefuse, [clauses.refuse])
      if (follows(userEffects)) note('使用单位责任', userBears, [clauses.userLiable])
    }
    for (const [id, holds, clause] of [
      ['滥用职权等', values.abuse, clauses.abuse],
      ['干预选择确定', values.meddlingChoice, clauses.meddlingChoice],
      ['干预项目实施', values.meddlingWork, clauses.meddlingWork],
      ['其他违法违规', values.otherOffence, clauses.otherOffence],
    ] as const)
      if (holds) note(id, discipline, [clauses.departments, clause])
    if (found.length === 0)
      return {
        kind: 'decided',
        value: nothing,
        summary: '所填情形没有第二十三条至第二十七条的责任后果。',
      }
    const value = found.join('；')
    return { kind: 'decided', value, summary: `责任后果：${value}。` }
  },
  examples,
})
