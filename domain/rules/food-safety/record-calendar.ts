import { dayNumber, daysBetween } from '../../calendar/day-count'
import { addDays, dayOfWeek } from '../../calendar/iso-date'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Example, Problem, Readings } from '../calculator'
import { wholeNumberProblems } from '../case-checks'
import { defineCalculator } from '../evaluate'
import { silent } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './source'

const clauses = {
  rhythm: cite('三、（四）1', '健全“日管控、周排查、月调度”工作机制，精准防控风险隐患'),
  rules: cite('三、（四）1', '深入贯彻落实《企业落实食品安全主体责任监督管理规定》'),
}
const readings = {
  weeks: {
    question:
      '周、月如何起止、跨期如何计，本文件未规定（见《企业落实食品安全主体责任监督管理规定》，未收录）',
    options: [
      { value: 'sunday', label: '周一至周日为一周，周日在期内的计一次（本程序约定，推定）' },
      { value: 'touched', label: '期内涉及的每一周都计一次' },
    ],
    cites: [clauses.rhythm, clauses.rules],
  },
} as const satisfies Readings

const period = (from: string, to: string, more: Readonly<Record<string, string>> = {}) => ({
  from,
  to,
  ...more,
})
const examples: readonly Example[] = [
  {
    name: '2023年6月，无停业：日30次、周4次、月1次',
    inputs: period('2023-06-01', '2023-06-30'),
    steps: { 日管控: '30', 周排查: '4', 月调度: '1' },
    outcome: silent('日管控30次、周排查4次、月调度1次'),
  },
  {
    name: '2023年2月：日28次、周4次、月1次',
    inputs: period('2023-02-01', '2023-02-28'),
    outcome: silent('日管控28次、周排查4次、月调度1次'),
  },
  {
    name: '2023年全年：日365次、周53次、月12次',
    inputs: period('2023-01-01', '2023-12-31'),
    outcome: silent('日管控365次、周排查53次、月调度12次'),
  },
  {
    name: '2023年6月停业4天：日26次、周4次、月1次',
    inputs: period('2023-06-01', '2023-06-30', { closed: '4' }),
    outcome: silent('日管控26次、周排查4次、月调度1次'),
  },
  {
    name: '2023年6月，涉及的每一周都计：周5次',
    inputs: period('2023-06-01', '2023-06-30'),
    readings: { weeks: 'touched' },
    outcome: silent('日管控30次、周排查5次、月调度1次'),
  },
  {
    name: '只有一个周日：日1次、周1次、月1次',
    inputs: period('2023-06-04', '2023-06-04'),
    outcome: silent('日管控1次、周排查1次、月调度1次'),
  },
  {
    name: '周一至周六：周0次',
    inputs: period('2023-06-05', '2023-06-10'),
    outcome: silent('日管控6次、周排查0次、月调度1次'),
  },
  {
    name: '跨年两天：月2次',
    inputs: period('2023-12-31', '2024-01-01'),
    outcome: silent('日管控2次、周排查1次、月调度2次'),
  },
]

const inputs = {
  from: { kind: 'date', label: '起始日期' },
  to: { kind: 'date', label: '截止日期' },
  closed: {
    kind: 'number',
    label: '期内停业天数',
    unit: '天',
    atLeast: '0',
    optional: true,
    help: '没有停业的留空。停业日不计日管控；是否免做周排查、月调度，文件未规定，仍计。',
  },
} as const

function periodProblems({ from, to, closed }: CheckableOf<typeof inputs>): readonly Problem[] {
  if (from === undefined || to === undefined) return []
  if (to < from)
    return [
      { input: 'to', label: inputs.to.label, reason: '早于起始日期', remedy: '请核对两个日期' },
    ]
  const days = daysBetween(from, to) + 1
  if (closed?.moreThan(Ratio.of(days)) !== true) return []
  const reason = `大于期内天数${days}`
  return [{ input: 'closed', label: inputs.closed.label, reason, remedy: '请核对停业天数' }]
}

/** 0 is Monday. */
const weekday = (date: string): number => (dayOfWeek(date) + 6) % 7
const mondayNumber = (date: string): number => dayNumber(date) - weekday(date)

/** Sundays from one day to another, both counted. */
function sundays(from: string, to: string): number {
  const first = addDays(from, 6 - weekday(from))
  return first > to ? 0 : Math.floor(daysBetween(first, to) / 7) + 1
}
const monthNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** 日管控、周排查、月调度, 三、（四）1 of 溧政发〔2023〕12号: how many records a period should have. */
export const recordCalendar = defineCalculator({
  id: 'liyang-2023-12/record-calendar',
  title: '日管控周排查月调度记录数',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) => [...wholeNumberProblems(inputs, values), ...periodProblems(values)],
  compute({ from, to, closed }, { weeks }, trace) {
    const days = daysBetween(from, to) + 1
    const open = Ratio.of(days)
      .minus(closed ?? Ratio.zero)
      .toText()
    const isSunday = weeks === 'sunday'
    const weekly = isSunday ? sundays(from, to) : (mondayNumber(to) - mondayNumber(from)) / 7 + 1
    const monthly = monthNumber(to) - monthNumber(from) + 1
    const used = isSunday ? '周日在期内的计一次（本程序约定，推定）' : '涉及的每一周都计一次'
    trace.gap({
      kind: 'silent',
      reading: 'weeks',
      question: readings.weeks.question,
      used,
      cites: readings.weeks.cites,
    })
    const assumption = '周期口径为本程序约定（推定）'
    const rows = [
      ['日管控', '每个营业日一次', `${days}天减停业${closed?.toText() ?? '0'}天`, open],
      [
        '周排查',
        isSunday ? '周日在期内的每周一次' : '涉及的每周一次',
        `${from}至${to}`,
        String(weekly),
      ],
      ['月调度', '涉及的每个自然月一次', `${from}至${to}`, String(monthly)],
    ] as const
    for (const [id, formula, substituted, value] of rows)
      trace.step({
        id,
        label: `${id}记录数`,
        formula,
        substituted,
        value,
        unit: '次',
        cites: [clauses.rhythm],
        assumption,
      })
    const value = rows.map(([id, , , times]) => `${id}${times}次`).join('、')
    return { kind: 'decided', value, summary: `${from}至${to}应有记录：${value}。` }
  },
  examples,
})
