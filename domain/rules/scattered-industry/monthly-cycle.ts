import { addDays } from '../../calendar/iso-date'
import { shortWeekdayName } from '../../calendar/weekday'
import type { Example } from '../calculator'
import { doneOnInput, dueVerdict, noteSafeDay } from '../due-day'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { calendarInputs, calendarProblems, onlyWeekends } from '../work-calendar'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  report: cite(
    '三、（四）',
    '各镇（区、街道）于每月 20 日前向市专治办报送完成整治企业情况和证明材料',
  ),
  verify: cite('三、（四）', '市专治办于当月 25 日前组织资规、工信、交运、税务等部门完成核实工作'),
  tax: cite('三、（三）2', '市税务部门要督促企业依法依规缴纳相关税费，每月向市专治办反馈'),
}

const inputs = {
  task: {
    kind: 'choice',
    label: '事项',
    choices: [
      { value: '报送', label: '镇（区、街道）报送完成整治企业情况和证明材料' },
      { value: '核实', label: '市专治办组织核实' },
      { value: '税务反馈', label: '市税务部门每月反馈' },
    ],
  },
  month: {
    kind: 'date',
    label: '所属月份',
    cite: clauses.report,
    help: '填该月任何一天，如2023-04-01。',
  },
  doneOn: doneOnInput,
  ...calendarInputs,
} as const

const readings = {
  before: {
    question: '“20日前”“25日前”是否包括当日，文件未规定',
    options: [
      { value: 'inclusive', label: '包括当日（推定）' },
      { value: 'exclusive', label: '不包括当日' },
    ],
    cites: [clauses.report, clauses.verify],
  },
} as const

const holidays2023 = {
  daysOff: '2023-04-05、2023-04-29~2023-05-03、2023-06-22~2023-06-24、2023-09-29~2023-10-06',
  extraWorkdays: '2023-04-23、2023-05-06、2023-06-25、2023-10-07、2023-10-08',
}

const dueExample = (task: string, month: string, due: string, safe: string): Example => ({
  name: `${month.slice(0, 7)}${task}期限${due}，稳妥日期${safe}`,
  inputs: { task, month, ...holidays2023 },
  steps: { 期限: due, 稳妥日期: safe },
  outcome: { kind: 'twoReadings', value: due },
})

const examples: readonly Example[] = [
  dueExample('报送', '2023-04-01', '2023-04-20', '2023-04-20'),
  dueExample('核实', '2023-04-01', '2023-04-25', '2023-04-25'),
  dueExample('报送', '2023-05-01', '2023-05-20', '2023-05-19'),
  dueExample('核实', '2023-05-01', '2023-05-25', '2023-05-25'),
  dueExample('核实', '2023-06-01', '2023-06-25', '2023-06-25'),
  {
    name: '2023年6月25日是周日，不录入调休的稳妥日期为6月23日',
    inputs: { task: '核实', month: '2023-06-30' },
    steps: { 稳妥日期: '2023-06-23' },
    outcome: { kind: 'twoReadings', value: '2023-06-25' },
  },
  {
    name: '19日报送按时',
    inputs: { task: '报送', month: '2023-04-01', doneOn: '2023-04-19' },
    outcome: { kind: 'determined', value: '按时' },
  },
  {
    name: '20日当日报送，包括当日的为按时',
    inputs: { task: '报送', month: '2023-04-01', doneOn: '2023-04-20' },
    outcome: { kind: 'twoReadings', value: '按时' },
  },
  {
    name: '20日当日报送，不包括当日的为逾期',
    inputs: { task: '报送', month: '2023-04-01', doneOn: '2023-04-20' },
    readings: { before: 'exclusive' },
    steps: { 期限: '2023-04-19' },
    outcome: { kind: 'twoReadings', value: '逾期' },
  },
  {
    name: '21日报送逾期',
    inputs: { task: '报送', month: '2023-04-01', doneOn: '2023-04-21' },
    outcome: { kind: 'determined', value: '逾期' },
  },
  {
    name: '26日核实逾期',
    inputs: { task: '核实', month: '2023-04-01', doneOn: '2023-04-26' },
    outcome: { kind: 'determined', value: '逾期' },
  },
  {
    name: '方案印发以前的月份不适用',
    inputs: { task: '报送', month: '2023-03-31' },
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '税务反馈只写每月，未定日期',
    inputs: { task: '税务反馈', month: '2023-04-01' },
    outcome: { kind: 'silent', value: '每月' },
  },
]

/** 每月报送和核实, 溧政办发〔2023〕20号 三、（四）. */
export const monthlyCycle = defineCalculator({
  id: 'liyang-office-2023-20/monthly-cycle',
  title: '“危污乱散低”治理每月报送和核实期限',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: calendarProblems,
  compute(values, chosen, trace) {
    const { task, month, doneOn } = values
    if (month.slice(0, 7) < inForceFrom.slice(0, 7))
      return {
        kind: 'notApplicable',
        summary: '方案于2023年4月6日印发，此前各月没有报送要求。',
        cites: [clauses.report],
      }
    if (!month.startsWith('2023')) trace.warn('方案为2023年度工作方案，其他年度是否沿用请核实。')
    if (task === '税务反馈') {
      trace.gap({
        kind: 'silent',
        reading: null,
        question: '税务部门每月反馈的具体日期，文件未规定',
        used: '只提示每月反馈，不推定日期',
        cites: [clauses.tax],
      })
      trace.step({
        id: '期限',
        label: '税务反馈',
        formula: '每月一次',
        value: '每月',
        cites: [clauses.tax],
      })
      return { kind: 'decided', value: '每月', summary: '税务部门每月反馈，具体日期文件未规定。' }
    }
    const clause = task === '报送' ? clauses.report : clauses.verify
    const day = `${month.slice(0, 7)}-${task === '报送' ? '20' : '25'}`
    trace.gap(openPoint('twoReadings', 'before', readings.before, chosen.before))
    const isInclusive = chosen.before === 'inclusive'
    const due = isInclusive ? day : addDays(day, -1)
    trace.step({
      id: '期限',
      label: '最后一日',
      formula: task === '报送' ? '每月20日前' : '当月25日前',
      substituted: shortWeekdayName(due),
      value: due,
      cites: [clause],
      ...(isInclusive ? { assumption: '“前”包括当日（推定）' } : {}),
    })
    noteSafeDay(trace, due, values, clause)
    if (onlyWeekends(values)) trace.warn('未录入节假日安排，稳妥日期仅按周末推算。')
    return dueVerdict(task, due, doneOn)
  },
  examples,
})
