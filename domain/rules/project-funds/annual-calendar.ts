import { daysBetween } from '../../calendar/day-count'
import { chineseDate } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

interface Task {
  readonly value: string
  /** Month and day; null where the text gives no day. */
  readonly day: string | null
  readonly who: string
  readonly cite: Citation
}

const tasks: readonly Task[] = [
  {
    value: '编报次年度投资计划和资金计划',
    day: '09-30',
    who: '项目主管部门或者建设单位',
    cite: c.planning,
  },
  { value: '确定次年度财政支出限额', day: '10-31', who: '财政部门', cite: c.limit },
  { value: '当年收支预算执行分析', day: '10-31', who: '财政部门', cite: c.analysis },
  {
    value: '月度用款计划',
    day: null,
    who: '政府投资项目工程建设中心',
    cite: c.monthlyPlan,
  },
]

const worked: readonly (readonly [string, string, string])[] = [
  ['编报次年度投资计划和资金计划', '2023-10-05', '已逾期5天'],
  ['编报次年度投资计划和资金计划', '2023-09-30', '今日到期'],
  ['编报次年度投资计划和资金计划', '2023-10-01', '已逾期1天'],
  ['编报次年度投资计划和资金计划', '2023-09-29', '还有1天'],
  ['确定次年度财政支出限额', '2023-10-05', '还有26天'],
  ['当年收支预算执行分析', '2023-10-31', '今日到期'],
]
const examples: readonly Example[] = [
  ...worked.map(([task, today, value]) => ({
    name: `${task}：${today}，${value}`,
    inputs: { task, today },
    outcome: { kind: 'determined', value } as const,
  })),
  {
    name: '月度用款计划没有规定日期',
    inputs: { task: '月度用款计划', today: '2023-10-05' },
    outcome: { kind: 'silent', value: '每月，日期未规定' },
  },
]

/** 年度预算日历, 第十一条、第十二条、第十六条、第二十四条. */
export const annualCalendar = defineCalculator({
  id: 'haimen-2022-17/annual-calendar',
  title: '政府投资项目年度预算日历',
  documentNumber,
  inForceFrom,
  clauses: {
    planning: c.planning,
    limit: c.limit,
    analysis: c.analysis,
    monthlyPlan: c.monthlyPlan,
  },
  inputs: {
    task: {
      kind: 'choice',
      label: '事项',
      choices: tasks.map(({ value, who }) => ({ value, label: `${value}（${who}）` })),
    },
    today: { kind: 'date', label: '查询日期', help: '与同一年的期限比较。' },
  },
  readings: {},
  compute({ task: name, today }, _chosen, trace) {
    const task = tasks.find(({ value }) => value === name)
    if (task === undefined) throw new RangeError(`unknown task: ${name}`)
    if (task.day === null) {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '月度用款计划每月哪一日报送，文件未规定',
        used: '只列每月，不定日期',
        cites: [task.cite],
      })
      return {
        kind: 'decided',
        value: '每月，日期未规定',
        summary: `${name}由${task.who}每月报送，日期文件未规定。`,
      }
    }
    const due = `${today.slice(0, 4)}-${task.day}`
    const left = daysBetween(today, due)
    const value = left === 0 ? '今日到期' : left > 0 ? `还有${left}天` : `已逾期${-left}天`
    trace.step({
      id: '期限',
      label: `${name}期限`,
      formula: '每年该日前',
      substituted: `${chineseDate(today)}查询`,
      value: chineseDate(due),
      cites: [task.cite],
      assumption: '“前”按含当日计算（推定）',
    })
    if (name === '当年收支预算执行分析')
      trace.warn('预算收支条件发生重大变化时也应当分析和研判，不限于10月31日前。')
    return {
      kind: 'decided',
      value,
      summary: `${name}由${task.who}在${chineseDate(due)}前完成，${value}。`,
    }
  },
  examples,
})
