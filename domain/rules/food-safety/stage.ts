import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { decideStage, type Stage } from '../stage-clock'
import { cite, documentNumber, inForceFrom, parentCite } from './source'

const clauses = {
  launch: cite('四、（一）', '启动部署阶段（2022年8月—2023年5月）'),
  opinion: cite(
    '四、（一）',
    '出台贯彻落实《常州市创建国家食品安全示范城市实施方案》实施意见，报经市政府批准、常州市食安办备案后印发',
  ),
  meeting: cite('四、（一）', '召开创建工作推进会，进行动员部署'),
  plans: cite('四、（一）', '各镇、街道及食安委成员单位应制定具体的实施方案，并报市食安办备案'),
  parentPlans: parentCite('四、（一）', '于5月底前将方案报市创建办（市食安办）'),
  creation: cite('四、（二）', '组织创建阶段（2023年5月—2023年12月）'),
  attack: cite('四、（二）', '按照责任分工和时限要求，挂图作战，逐项攻坚，全面推进创建工作'),
  finish: cite('四、（二）', '各项工作任务原则上应当于2023年底前基本完成'),
  firstReview: cite('四、（三）', '接受省级初评阶段（2024年1月—6月）'),
  selfCheck: cite('四、（三）', '对标评价细则，认真开展全面自查、彻底整改'),
  upload: cite('四、（三）', '对照省级评审操作指南和市食安办要求收集和上传工作资料'),
  acceptance: cite('四、（四）', '迎接国家验收阶段（2024年7月—12月）'),
  improve: cite('四、（四）', '明确责任分工，抓紧整改提升和完善资料'),
  publicity: cite('四、（四）', '进一步加大宣传力度，提升知晓率和满意度'),
}
const task = (at: keyof typeof clauses) => ({ what: clauses[at].quote, cite: clauses[at] })

const stages: readonly [Stage, ...Stage[]] = [
  {
    title: '启动部署阶段',
    from: '2022-08-01',
    to: '2023-05-31',
    cite: clauses.launch,
    tasks: [
      task('opinion'),
      task('meeting'),
      task('plans'),
      { what: `常州市方案：${clauses.parentPlans.quote}`, cite: clauses.parentPlans },
    ],
  },
  {
    title: '组织创建阶段',
    from: '2023-05-01',
    to: '2023-12-31',
    cite: clauses.creation,
    tasks: [task('attack'), task('finish')],
  },
  {
    title: '接受省级初评阶段',
    from: '2024-01-01',
    to: '2024-06-30',
    cite: clauses.firstReview,
    tasks: [task('selfCheck'), task('upload')],
  },
  {
    title: '迎接国家验收阶段',
    from: '2024-07-01',
    to: '2024-12-31',
    cite: clauses.acceptance,
    tasks: [task('improve'), task('publicity')],
  },
]

const both = '启动部署阶段、组织创建阶段'
const examples: readonly Example[] = (
  [
    ['2022-07-31', '尚未开始', { 时点: '尚未开始' }],
    ['2022-08-01', '启动部署阶段', { 启动部署阶段: '303' }],
    ['2023-04-30', '启动部署阶段', { 启动部署阶段: '31' }],
    ['2023-05-01', both, { 启动部署阶段: '30', 组织创建阶段: '244' }],
    ['2023-05-15', both, { 启动部署阶段: '16', 组织创建阶段: '230' }],
    ['2023-05-31', both, { 启动部署阶段: '0', 组织创建阶段: '214' }],
    ['2023-06-01', '组织创建阶段', { 组织创建阶段: '213' }],
    ['2023-06-20', '组织创建阶段', { 组织创建阶段: '194' }],
    ['2023-12-31', '组织创建阶段', { 组织创建阶段: '0' }],
    ['2024-01-01', '接受省级初评阶段', { 接受省级初评阶段: '181' }],
    ['2024-06-30', '接受省级初评阶段', { 接受省级初评阶段: '0' }],
    ['2024-07-01', '迎接国家验收阶段', { 迎接国家验收阶段: '183' }],
    ['2024-12-31', '迎接国家验收阶段', { 迎接国家验收阶段: '0' }],
    ['2025-01-01', '已结束', { 时点: '已结束' }],
  ] as const
).map(([date, value, steps]) => ({
  name: `${date}：${value}`,
  inputs: { date },
  steps,
  outcome: { kind: 'determined', value },
}))

/** 实施步骤, 溧政发〔2023〕12号 四、; May 2023 lies in two stages. */
export const stage = defineCalculator({
  id: 'liyang-2023-12/stage',
  title: '食品安全示范城市创建阶段查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: { date: { kind: 'date', label: '日期' } },
  readings: {},
  compute({ date }, _readings, trace) {
    if (date >= '2022-08-01' && date <= '2023-05-31')
      trace.warn('启动部署阶段含印发本实施意见，而文件印发于2023年6月20日，已在该阶段之后。')
    return decideStage(date, stages, trace)
  },
  examples,
})
