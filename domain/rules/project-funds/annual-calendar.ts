import { daysBetween } from '../../calendar/day-count'
import { chineseDate } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { clauses as c, documentNumber, inForceFrom } from './clauses'

interface DatedTask {
  readonly value: string
  /** Month and day. */
  readonly day: string
  readonly who: string
  readonly cite: Citation
}
/** A task for which the text gives no day. */
interface UndatedTask {
  readonly value: string
  readonly day: null
  readonly who: string
  /** What is to be done, in the words of the clause, and when as far as it says so. */
  readonly duty: string
  readonly when: string
  readonly cite: Citation
}
type Task = DatedTask | UndatedTask

const tasks: readonly Task[] = [
  {
    value: '编报次年度投资计划和资金计划',
    day: '09-30',
    who: '项目主管部门或者建设单位',
    cite: c.planning,
  },
  { value: '确定次年度财政支出限额', day: '10-31', who: '财政部门', cite: c.limit },
  {
    value: '初步排序、审核汇总次年度计划',
    day: null,
    who: '财政、发展改革部门',
    duty: '根据财政支出限额，按照轻重缓急初步排序，审核汇总后向区政府报送次年度投资计划及资金计划',
    when: '财政支出限额确定后',
    cite: c.ranking,
  },
  {
    value: '编制项目建设资金预算',
    day: null,
    who: '财政部门',
    duty: '编制项目建设资金预算，纳入本级政府全年收支预算，经区人民代表大会通过后执行',
    when: '区政府下达年度项目计划后',
    cite: c.fundsBudget,
  },
  {
    value: '下达年度项目计划至项目主管部门',
    day: null,
    who: '发展改革部门',
    duty: '将年度政府投资建设项目计划下达至各项目主管部门',
    when: '编制项目建设资金预算的同时',
    cite: c.planIssue,
  },
  { value: '当年收支预算执行分析', day: '10-31', who: '财政部门', cite: c.analysis },
  {
    value: '资金结余的，增加项目列入年度资金计划',
    day: null,
    who: '财政部门',
    duty: '与相关部门会商，可从项目库中增加项目列入年度资金计划',
    when: '当年收支预算执行分析后',
    cite: c.addition,
  },
  {
    value: '资金缺口的，建议部分项目延缓实施',
    day: null,
    who: '财政部门',
    duty: '可提出部分项目延缓实施的建议',
    when: '当年收支预算执行分析后',
    cite: c.shortfall,
  },
  {
    value: '月度用款计划',
    day: null,
    who: '政府投资项目工程建设中心',
    duty: '根据项目推进情况向财政部门报送月度用款计划',
    when: '每月',
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
const undated: readonly (readonly [task: string, when: string, approval: boolean])[] = [
  ['初步排序、审核汇总次年度计划', '财政支出限额确定后', false],
  ['编制项目建设资金预算', '区政府下达年度项目计划后', false],
  ['下达年度项目计划至项目主管部门', '编制项目建设资金预算的同时', false],
  ['资金结余的，增加项目列入年度资金计划', '当年收支预算执行分析后', true],
  ['资金缺口的，建议部分项目延缓实施', '当年收支预算执行分析后', true],
  ['月度用款计划', '每月', false],
]
const examples: readonly Example[] = [
  ...worked.map(([task, today, value]) => ({
    name: `${task}：${today}，${value}`,
    inputs: { task, today },
    outcome: { kind: 'determined', value } as const,
  })),
  ...undated.map(([task, value, approval]) => ({
    name: `${task}没有规定日期`,
    inputs: { task, today: '2023-10-05' },
    steps: approval ? { 办理要求: value, 报批程序: '必须履行' } : { 办理要求: value },
    outcome: { kind: 'silent', value: `${value}，日期未规定` } as const,
  })),
]

/** 年度预算日历, 第十一条至第十四条、第十六条、第二十四条. */
export const annualCalendar = defineCalculator({
  id: 'haimen-2022-17/annual-calendar',
  title: '政府投资项目年度预算日历',
  documentNumber,
  inForceFrom,
  clauses: {
    planning: c.planning,
    limit: c.limit,
    ranking: c.ranking,
    fundsBudget: c.fundsBudget,
    planIssue: c.planIssue,
    analysis: c.analysis,
    addition: c.addition,
    shortfall: c.shortfall,
    inYearApproval: c.inYearApproval,
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
        question: `“${name}”在哪一日前办理，文件未规定`,
        used: `只列“${task.when}”，不定日期`,
        cites: [task.cite],
      })
      trace.step({
        id: '办理要求',
        label: name,
        formula: task.duty,
        value: task.when,
        cites: [task.cite],
      })
      if (task.cite === c.addition || task.cite === c.shortfall)
        trace.step({
          id: '报批程序',
          label: '增加、延缓项目的报批程序',
          formula:
            '按原审批程序报区政府审批同意，相应调整当年政府性基金收支预算，经区政府常务会议和区委常委会审批同意后，报区人大常委会审议批复下达',
          value: '必须履行',
          cites: [c.inYearApproval],
        })
      return {
        kind: 'decided',
        value: `${task.when}，日期未规定`,
        summary: `${name}由${task.who}办理，${task.when}，日期文件未规定。`,
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
