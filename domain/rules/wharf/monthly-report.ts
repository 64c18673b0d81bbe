import { addDays } from '../../calendar/iso-date'
import { shortWeekdayName } from '../../calendar/weekday'
import type { Example } from '../calculator'
import { doneOnInput, dueVerdict, noteSafeDay } from '../due-day'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { calendarInputs, calendarProblems, onlyWeekends } from '../work-calendar'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  end: cite('三、（三）', '本次码头专项治理工作到 11 月 30 日截止'),
  report: cite(
    '三、（三）',
    '各镇区（街道）于每月 25 日前向市工作专班办公室报送完成“两个一批”码头企业治理情况和证明材料',
  ),
  digest: cite('三、（三）', '每月形成工作专报予以通报'),
}

const inputs = {
  task: {
    kind: 'choice',
    label: '事项',
    choices: [
      { value: '每月报送', label: '镇区（街道）每月报送治理情况和证明材料' },
      { value: '治理截止', label: '码头专项治理完成' },
    ],
  },
  month: {
    kind: 'date',
    label: '报送月份',
    optional: true,
    cite: clauses.report,
    help: '填该月任何一天，如2023-07-01。',
    shownWhen: { input: 'task', oneOf: ['每月报送'] },
  },
  doneOn: doneOnInput,
  ...calendarInputs,
} as const

const readings = {
  before: {
    question: '“25日前”是否包括当日，文件未规定',
    options: [
      { value: 'inclusive', label: '包括当日（推定）' },
      { value: 'exclusive', label: '不包括当日' },
    ],
    cites: [clauses.report],
  },
} as const

const report = (month: string, more = {}) => ({ task: '每月报送', month, ...more })

const examples: readonly Example[] = [
  {
    name: '7月报送期限为2023-07-25',
    inputs: report('2023-07-01'),
    steps: { 期限: '2023-07-25', 稳妥日期: '2023-07-25' },
    outcome: { kind: 'twoReadings', value: '2023-07-25' },
  },
  {
    name: '11月25日是周六，稳妥日期为2023-11-24',
    inputs: report('2023-11-01'),
    steps: { 稳妥日期: '2023-11-24' },
    outcome: { kind: 'twoReadings', value: '2023-11-25' },
  },
  {
    name: '24日报送，两种理解都按时',
    inputs: report('2023-07-01', { doneOn: '2023-07-24' }),
    outcome: { kind: 'determined', value: '按时' },
  },
  {
    name: '25日当日报送，不包括当日的为逾期',
    inputs: report('2023-07-01', { doneOn: '2023-07-25' }),
    readings: { before: 'exclusive' },
    outcome: { kind: 'twoReadings', value: '逾期' },
  },
  {
    name: '26日报送逾期',
    inputs: report('2023-07-01', { doneOn: '2023-07-26' }),
    outcome: { kind: 'determined', value: '逾期' },
  },
  {
    name: '6月25日在方案印发以前，没有报送要求',
    inputs: report('2023-06-30'),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '12月已过截止日，不再报送',
    inputs: report('2023-12-01'),
    outcome: { kind: 'notApplicable' },
  },
  {
    name: '11月30日完成，按时',
    inputs: { task: '治理截止', doneOn: '2023-11-30' },
    steps: { 期限: '2023-11-30' },
    outcome: { kind: 'determined', value: '按时' },
  },
  {
    name: '12月1日完成，逾期',
    inputs: { task: '治理截止', doneOn: '2023-12-01' },
    outcome: { kind: 'determined', value: '逾期' },
  },
  {
    name: '治理截止日期',
    inputs: { task: '治理截止' },
    outcome: { kind: 'determined', value: '2023-11-30' },
  },
]

/** 每月报送和截止, 溧政办发〔2023〕33号 三、（三）. */
export const monthlyReport = defineCalculator({
  id: 'liyang-office-2023-33/monthly-report',
  title: '码头专项治理报送和截止日期',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ task, month, ...calendar }) => [
    ...calendarProblems(calendar),
    ...(task === '每月报送' && month === null
      ? [
          {
            input: 'month',
            label: inputs.month.label,
            reason: '未填写',
            remedy: `请补填${inputs.month.label}`,
          },
        ]
      : []),
  ],
  compute(values, chosen, trace) {
    const { task, month, doneOn } = values
    const end = '2023-11-30'
    const isReport = task === '每月报送' && month !== null
    if (isReport && month.slice(0, 7) > end.slice(0, 7))
      return {
        kind: 'notApplicable',
        summary: '本次治理到2023年11月30日截止，其后没有每月报送。',
        cites: [clauses.end],
      }
    if (isReport && month.slice(0, 7) < '2023-07')
      return {
        kind: 'notApplicable',
        summary: '方案于2023年6月28日印发，此前没有应报送的月份。',
        cites: [clauses.report],
      }
    const isInclusive = chosen.before === 'inclusive'
    if (isReport) trace.gap(openPoint('twoReadings', 'before', readings.before, chosen.before))
    const day = isReport ? `${month.slice(0, 7)}-25` : end
    const due = isReport && !isInclusive ? addDays(day, -1) : day
    const clause = isReport ? clauses.report : clauses.end
    trace.step({
      id: '期限',
      label: '最后一日',
      formula: isReport ? '每月25日前' : '11月30日截止',
      substituted: shortWeekdayName(due),
      value: due,
      cites: [clause],
      ...(isReport
        ? isInclusive
          ? { assumption: '“前”包括当日（推定）' }
          : {}
        : { assumption: '年份按方案名称“2023年”计' }),
    })
    noteSafeDay(trace, due, values, clause)
    if (isReport) {
      trace.step({
        id: '工作专报',
        label: '工作专报',
        formula: '每月形成工作专报予以通报',
        value: '每月',
        cites: [clauses.digest],
      })
      trace.warn('同一地块列入“危污乱散低”治理的，另按溧政办发〔2023〕20号于每月20日前报送。')
    }
    if (onlyWeekends(values)) trace.warn('未录入节假日安排，稳妥日期仅按周末推算。')
    return dueVerdict(task, due, doneOn)
  },
  examples,
})
