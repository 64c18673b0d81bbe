import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { decideStage, type Stage } from '../stage-clock'
import { cite, documentNumber, inForceFrom } from './source'

const clauses = {
  first: cite('四、（一）', '第一阶段（2023年3月—4月）'),
  // 方方案 as printed.
  start: cite('四、（一）1', '制定创建工作方方案，启动省城市管理示范市创建工作'),
  selfScore: cite('四、（一）2', '完成自评得分材料、创新做法和特色亮点实践案例的整理汇总'),
  apply: cite('四、（一）3', '完成申报准备工作'),
  second: cite('四、（二）', '第二阶段（2023年5月—10月）'),
  ledgers: cite('四、（二）1', '各街道、各部门对照创建标准加强各项管理工作，准备工作台账'),
  inspection: cite('四、（二）2', '创建领导将对各责任单位的创建情况进行督查，并将督查结果报市政府'),
  third: cite('四、（三）', '第三阶段（2023年11月—2024年12月）'),
  rectify: cite('四、（三）1', '对督查中发现的问题逐项进行整改和提升'),
  completeLedgers: cite('四、（三）2', '完善工作台账'),
  acceptance: cite('四、（三）3', '做好迎接省考核组验收的各项准备工作'),
}
const task = (at: keyof typeof clauses) => ({ what: clauses[at].quote, cite: clauses[at] })

const stages: readonly [Stage, ...Stage[]] = [
  {
    title: '第一阶段',
    from: '2023-03-01',
    to: '2023-04-30',
    cite: clauses.first,
    tasks: [task('start'), task('selfScore'), task('apply')],
  },
  {
    title: '第二阶段',
    from: '2023-05-01',
    to: '2023-10-31',
    cite: clauses.second,
    tasks: [task('ledgers'), task('inspection')],
  },
  {
    title: '第三阶段',
    from: '2023-11-01',
    to: '2024-12-31',
    cite: clauses.third,
    tasks: [task('rectify'), task('completeLedgers'), task('acceptance')],
  },
]

const examples: readonly Example[] = (
  [
    ['2023-02-28', '尚未开始', { 时点: '尚未开始' }],
    ['2023-03-01', '第一阶段', { 第一阶段: '60' }],
    ['2023-04-28', '第一阶段', { 第一阶段: '2' }],
    ['2023-04-30', '第一阶段', { 第一阶段: '0', 第一阶段任务3: '本阶段任务' }],
    ['2023-05-01', '第二阶段', { 第二阶段: '183' }],
    ['2023-10-31', '第二阶段', { 第二阶段: '0' }],
    ['2023-11-01', '第三阶段', { 第三阶段: '426' }],
    ['2024-02-29', '第三阶段', { 第三阶段: '306' }],
    ['2024-12-31', '第三阶段', { 第三阶段: '0' }],
    ['2025-01-01', '已结束', { 时点: '已结束' }],
  ] as const
).map(([date, value, steps]) => ({
  name: `${date}：${value}`,
  inputs: { date },
  steps,
  outcome: { kind: 'determined', value },
}))

/** 实施步骤, 溧政发〔2023〕10号 四、. */
export const stage = defineCalculator({
  id: 'liyang-2023-10/stage',
  title: '城市管理示范市创建阶段查询',
  documentNumber,
  inForceFrom,
  clauses,
  inputs: { date: { kind: 'date', label: '日期' } },
  readings: {},
  compute: ({ date }, _readings, trace) => decideStage(date, stages, trace),
  examples,
})
