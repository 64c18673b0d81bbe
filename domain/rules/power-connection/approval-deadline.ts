import { addDays, chineseDate } from '../../calendar/iso-date'
import { readDays, workingDaysFrom } from '../../calendar/working-days'
import type { Example, Inputs, Problem, Readings } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { decided, silent } from '../verdicts'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  limit: cite('第十六条第三款', '由住建局组织相关部门在5个工作日内（不含公示）办结'),
}

const days = (label: string, help: string) =>
  ({ kind: 'text', label, optional: true, cite: clauses.limit, help }) as const
const inputs = {
  acceptedOn: { kind: 'date', label: '受理日期', cite: clauses.limit },
  publicity: days('公示日期', '如2023-01-04至2023-01-06；没有公示的留空。'),
  holidays: days(
    '节假日（放假日期）',
    '文件未规定，由用户按国务院放假安排录入，如2022-12-31至2023-01-02；留空只扣周六、周日。',
  ),
  worked: days('调休上班日期', '如2023-01-28、2023-01-29；没有的留空。'),
} as const satisfies Inputs
/** Nobody lists more than a year of days; a slip of the pen must not run for ever. */
const longestSpan = 366
const dayLists = ['publicity', 'holidays', 'worked'] as const

const readings = {
  firstDay: {
    question: '5个工作日从哪一天起算，文件未规定',
    options: [
      { value: 'next', label: '受理后的第一个工作日为第1日（推定）' },
      { value: 'same', label: '受理当日为第1日' },
    ],
    cites: [clauses.limit],
  },
} as const satisfies Readings

const newYear = { holidays: '2022-12-31至2023-01-02' }
const examples: readonly Example[] = [
  {
    name: '2022年12月29日受理，扣除元旦放假',
    inputs: { acceptedOn: '2022-12-29', ...newYear },
    steps: { 第1日: '2022年12月30日', 第2日: '2023年1月3日', 办结期限: '2023年1月6日' },
    outcome: silent('2023年1月6日'),
  },
  {
    name: '2022年12月29日受理，只扣周六、周日',
    inputs: { acceptedOn: '2022-12-29' },
    steps: { 第2日: '2023年1月2日', 办结期限: '2023年1月5日' },
    outcome: silent('2023年1月5日'),
  },
  {
    name: '受理当日为第1日理解',
    inputs: { acceptedOn: '2022-12-29' },
    readings: { firstDay: 'same' },
    steps: { 第1日: '2022年12月29日' },
    outcome: silent('2023年1月4日'),
  },
  {
    name: '扣除公示2日',
    inputs: { acceptedOn: '2022-12-29', ...newYear, publicity: '2023-01-04、2023-01-05' },
    outcome: silent('2023年1月10日'),
  },
  {
    name: '春节后周六、周日调休上班',
    inputs: {
      acceptedOn: '2023-01-20',
      holidays: '2023-01-21至2023-01-27',
      worked: '2023-01-28、2023-01-29',
    },
    steps: { 第1日: '2023年1月28日', 第2日: '2023年1月29日' },
    outcome: silent('2023年2月1日'),
  },
]

/** The five working days of 海政办发〔2022〕83号 第十六条; holidays are no part of the gazette. */
export const approvalDeadline = defineCalculator({
  id: 'haimen-office-2022-83/approval-deadline',
  title: '并联办理5个工作日期限',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: (values) =>
    dayLists.flatMap((name): readonly Problem[] => {
      const text = values[name]
      return text === undefined || text === null || readDays(text, longestSpan) !== null
        ? []
        : [
            {
              input: name,
              label: inputs[name].label,
              reason: `“${text}”不是日期`,
              remedy: '请按2022-12-31至2023-01-02的样式填写，几段之间用顿号',
            },
          ]
    }),
  compute(values, chosen, trace) {
    opener(trace, readings, chosen)('silent', 'firstDay')
    const listed = (name: (typeof dayLists)[number]): ReadonlySet<string> =>
      readDays(values[name] ?? '', longestSpan) ?? new Set()
    const { acceptedOn } = values
    const from = chosen.firstDay === 'same' ? acceptedOn : addDays(acceptedOn, 1)
    const daysOff = listed('holidays')
    // A day entered both as off and as worked stays off.
    const extraWorkdays = new Set([...listed('worked')].filter((day) => !daysOff.has(day)))
    const calendar = { daysOff, extraWorkdays }
    const counted = workingDaysFrom(from, 5, calendar, listed('publicity'))
    for (const [index, day] of counted.entries())
      trace.step({
        id: `第${index + 1}日`,
        label: `第${index + 1}个工作日`,
        formula: '不含节假日和公示',
        value: chineseDate(day),
        cites: [clauses.limit],
      })
    const due = chineseDate(counted.at(-1) ?? acceptedOn)
    trace.step({
      id: '办结期限',
      label: '办结期限',
      formula: '5个工作日内（不含公示）',
      substituted: `${chineseDate(acceptedOn)}受理`,
      value: due,
      cites: [clauses.limit],
      assumption: '起算日为推定',
    })
    if (values.holidays === null)
      trace.warn('未录入节假日，只扣除周六、周日；放假安排文件未收录，请核对。')
    return decided(due, `最迟${due}办结。`)
  },
  examples,
})
