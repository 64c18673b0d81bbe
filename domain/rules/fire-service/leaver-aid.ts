import { addYears, chineseDate } from '../../calendar/iso-date'
import type { Example, Inputs, Readings } from '../calculator'
import { notePassLines } from '../checklist'
import { defineCalculator } from '../evaluate'
import { decided, determined } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clause = '三、（九）'
const clauses = {
  aid: cite(clause, '对连续工作满12年、不符合退休条件自主就业的，可以按照规定给予补助'),
  priority: cite(clause, '退出的政府专职消防员优先推荐就业'),
}

const inputs = {
  startDate: { kind: 'date', label: '连续工作起始日期', cite: clauses.aid },
  leaveDate: {
    kind: 'date',
    label: '退出日期',
    cite: clauses.aid,
    help: '不再工作的第一日；工作年限按周年计算。',
  },
  continuous: { kind: 'flag', label: '其间连续工作、没有中断', cite: clauses.aid },
  retirement: { kind: 'flag', label: '符合退休条件', cite: clauses.aid },
  selfEmployed: { kind: 'flag', label: '自主就业', cite: clauses.aid },
} as const satisfies Inputs

const leaver = (leaveDate: string, more: Readonly<Record<string, string>> = {}) => ({
  startDate: '2011-03-01',
  leaveDate,
  continuous: '是',
  retirement: '否',
  selfEmployed: '是',
  ...more,
})
const yes = determined('可以按照规定给予补助')
const no = determined('不符合补助条件')
const examples: readonly Example[] = [
  {
    name: '正好满12年',
    inputs: leaver('2023-03-01'),
    steps: { 连续工作满12年: '通过', 补助金额: '文件未规定' },
    outcome: yes,
  },
  {
    name: '差1日满12年',
    inputs: leaver('2023-02-28'),
    steps: { 连续工作满12年: '不通过' },
    outcome: no,
  },
  {
    name: '中断过',
    inputs: leaver('2024-03-01', { continuous: '否' }),
    steps: { 连续工作满12年: '不通过' },
    outcome: no,
  },
  {
    name: '符合退休条件',
    inputs: leaver('2024-03-01', { retirement: '是' }),
    steps: { 不符合退休条件: '不通过' },
    outcome: no,
  },
  {
    name: '未自主就业',
    inputs: leaver('2024-03-01', { selfEmployed: '否' }),
    steps: { 自主就业: '不通过' },
    outcome: no,
  },
]

/** Aid after twelve years, 海政办发〔2022〕80号 （九）; the text gives no amount. */
export const leaverAid = defineCalculator({
  id: 'haimen-office-2022-80/leaver-aid',
  title: '退出专职消防员补助条件',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings: {} as const satisfies Readings,
  check: ({ startDate, leaveDate }) =>
    startDate !== undefined && leaveDate !== undefined && leaveDate < startDate
      ? [
          {
            input: 'leaveDate',
            label: inputs.leaveDate.label,
            reason: '早于起始日期',
            remedy: '请核对两个日期',
          },
        ]
      : [],
  compute(values, _chosen, trace) {
    const full = addYears(values.startDate, 12)
    const failed = notePassLines(trace, [
      {
        id: '连续工作满12年',
        formula: '连续工作满12年',
        substituted: `${chineseDate(full)}满12年，${chineseDate(values.leaveDate)}退出，${values.continuous ? '连续' : '有中断'}`,
        passes: values.continuous && values.leaveDate >= full,
        cite: clauses.aid,
      },
      {
        id: '不符合退休条件',
        formula: '不符合退休条件',
        passes: !values.retirement,
        cite: clauses.aid,
      },
      { id: '自主就业', formula: '自主就业', passes: values.selfEmployed, cite: clauses.aid },
    ])
    trace.step({
      id: '优先推荐就业',
      label: '优先推荐就业',
      formula: '退出的政府专职消防员优先推荐就业',
      value: '适用',
      cites: [clauses.priority],
    })
    if (failed.length > 0)
      return decided('不符合补助条件', `下列条件未满足：${failed.join('、')}。`)
    trace.step({
      id: '补助金额',
      label: '补助金额',
      formula: '按照规定',
      value: '文件未规定',
      cites: [clauses.aid],
    })
    trace.warn('补助金额本文件未列，请按《江苏省政府专职消防救援队伍管理办法》等规定核实。')
    return decided('可以按照规定给予补助', '可以按照规定给予补助，金额文件未列。')
  },
  examples,
})
