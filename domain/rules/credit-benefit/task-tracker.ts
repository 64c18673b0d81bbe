import { chineseDate } from '../../calendar/iso-date'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { wordChoice } from '../word-choice'
import { cite, documentNumber, inForceFrom } from './document'
import { rowClauses, taskRows } from './task-rows'

const clauses = {
  duty: cite('四、（二）', '按照时间节点高质量完成各项试点任务'),
  ...rowClauses,
}

const inputs = {
  task: {
    kind: 'choice',
    label: '重点任务',
    cite: clauses.duty,
    choices: taskRows.map(({ title }) => wordChoice(title)),
  },
  askedOn: { kind: 'date', label: '核对日期', cite: clauses.duty },
  doneOn: {
    kind: 'date',
    label: '完成日期',
    optional: true,
    cite: clauses.duty,
    help: '尚未完成的留空。',
  },
} as const

const second = '2.打造长三角信用服务业集聚高地'
const first = '1.完善区域一体化信用协同机制'

const examples: readonly Example[] = [
  ...taskRows.map(({ title, lead, dueOn }) => ({
    name: `${title}：${lead}牵头，到期日当天未到期`,
    inputs: { task: title, askedOn: dueOn },
    steps: { 牵头单位: lead, 完成时间: dueOn },
    outcome: { kind: 'determined' as const, value: '未到期' },
  })),
  {
    name: '2024年1月1日，12月到期的任务已逾期未完成',
    inputs: { task: first, askedOn: '2024-01-01' },
    outcome: { kind: 'determined', value: '逾期未完成' },
  },
  {
    name: '2024年1月1日，第2项尚未到期',
    inputs: { task: second, askedOn: '2024-01-01' },
    outcome: { kind: 'determined', value: '未到期' },
  },
  {
    name: '2024年7月1日，第2项逾期未完成',
    inputs: { task: second, askedOn: '2024-07-01' },
    outcome: { kind: 'determined', value: '逾期未完成' },
  },
  {
    name: '12月31日完成为按期',
    inputs: { task: first, askedOn: '2024-01-05', doneOn: '2023-12-31' },
    outcome: { kind: 'determined', value: '按期完成' },
  },
  {
    name: '次年1月1日完成为逾期完成',
    inputs: { task: first, askedOn: '2024-01-05', doneOn: '2024-01-01' },
    outcome: { kind: 'determined', value: '逾期完成' },
  },
]

/** 重点任务完成时间, 溧政办发〔2023〕32号 附件; the table gives months, taken to their last day. */
export const taskTracker = defineCalculator({
  id: 'liyang-office-2023-32/task-tracker',
  title: '信用惠民重点任务完成时间',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {},
  check: ({ askedOn, doneOn }) =>
    askedOn !== undefined && typeof doneOn === 'string' && doneOn > askedOn
      ? [
          {
            input: 'doneOn',
            label: inputs.doneOn.label,
            reason: `${chineseDate(doneOn)}晚于核对日期`,
            remedy: '请核对两个日期，尚未完成的留空',
          },
        ]
      : [],
  compute({ task, askedOn, doneOn }, _chosen, trace) {
    const row = taskRows.find(({ title }) => title === task)
    const clause = rowClauses[task] ?? clauses.duty
    const dueOn = row?.dueOn ?? ''
    for (const [id, value] of [
      ['牵头单位', row?.lead ?? ''],
      ['参与单位', row?.others === '' ? '未列' : (row?.others ?? '')],
    ] as const)
      trace.step({ id, label: id, formula: '任务分解表所列', value, cites: [clause] })
    trace.step({
      id: '完成时间',
      label: '完成时间',
      formula: '任务分解表所列月份的最后一日',
      substituted: row?.due ?? '',
      value: dueOn,
      cites: [clause],
      assumption: '只写到月份，按月末计（推定）',
    })
    const value =
      doneOn !== null
        ? doneOn > dueOn
          ? '逾期完成'
          : '按期完成'
        : askedOn > dueOn
          ? '逾期未完成'
          : '未到期'
    trace.step({
      id: '完成情况',
      label: '完成情况',
      formula: '按时间节点完成试点任务',
      substituted: doneOn === null ? chineseDate(askedOn) : chineseDate(doneOn),
      value,
      cites: [clauses.duty],
    })
    return {
      kind: 'decided',
      value,
      summary: `${task}应于${chineseDate(dueOn)}前完成，${value}。`,
    }
  },
  examples,
})
