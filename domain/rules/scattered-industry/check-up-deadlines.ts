import { chineseDate } from '../../calendar/iso-date'
import { shortWeekdayName } from '../../calendar/weekday'
import { addWorkingDays } from '../../calendar/working-days'
import type { Example } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { calendarInputs, calendarProblems, onlyWeekends, workCalendar } from '../work-calendar'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  start: cite(
    '附件2 （1）',
    '由属地镇（区、街道）提议，市专班启动体检程序，对照“一企一策”要求制定综合体检实施方案，明确综合体检程序、方式、内容、参与部门等，并部署实施',
  ),
  list: cite('附件2 （2）', '10个工作日内，出具“体检问题清单”反馈企业'),
  progress: cite('附件2 （2）', '20个工作日内，相关部门将企业整改进展报市专班'),
  result: cite('附件2 （2）', '检查涉及职责全部履行完成后，将最终结果报市专班'),
  consultation: cite(
    '附件2 （3）',
    '结合体检情况和企业整改进展，市专班适时召集相关部门及属地镇（区、街道）进行会诊',
  ),
}

const inputs = {
  startedOn: {
    kind: 'date',
    label: '部署实施（启动初检）日期',
    cite: clauses.start,
  },
  listOn: {
    kind: 'date',
    label: '体检问题清单实际反馈日期',
    optional: true,
    cite: clauses.list,
    help: '尚未反馈的留空，按最后期限推算。',
  },
  ...calendarInputs,
} as const

const readings = {
  progressFrom: {
    question: '“20个工作日内”从何时起算，文件未规定',
    options: [
      { value: 'list', label: '从问题清单反馈企业之日起算（推定）' },
      { value: 'start', label: '与10个工作日同时，从部署实施之日起算' },
    ],
    cites: [clauses.progress],
  },
} as const

const holidays2023 = {
  daysOff: '2023-04-05、2023-04-29~2023-05-03、2023-06-22~2023-06-24、2023-09-29~2023-10-06',
  extraWorkdays: '2023-04-23、2023-05-06、2023-06-25、2023-10-07、2023-10-08',
}

const timers = (startedOn: string, list: string, progress: string, start: string): Example[] => [
  {
    name: `${startedOn}启动，清单期限${list}，进展从清单起算至${progress}`,
    inputs: { startedOn, ...holidays2023 },
    steps: {
      问题清单期限: list,
      整改进展期限: progress,
      最终结果: '未规定天数',
      会诊: '未规定天数',
    },
    outcome: { kind: 'silent', value: progress },
  },
  {
    name: `${startedOn}启动，进展从启动起算至${start}`,
    inputs: { startedOn, ...holidays2023 },
    readings: { progressFrom: 'start' },
    steps: { 问题清单期限: list, 整改进展期限: start },
    outcome: { kind: 'silent', value: start },
  },
]

const examples: readonly Example[] = [
  ...timers('2023-04-10', '2023-04-23', '2023-05-23', '2023-05-09'),
  ...timers('2023-06-19', '2023-07-04', '2023-08-01', '2023-07-18'),
  {
    name: '2023-04-24启动，清单期限2023-05-10',
    inputs: { startedOn: '2023-04-24', ...holidays2023 },
    steps: { 问题清单期限: '2023-05-10' },
    outcome: { kind: 'silent' },
  },
  {
    name: '未录入调休上班日的，2023-04-10启动清单期限推成2023-04-24',
    inputs: { startedOn: '2023-04-10', daysOff: holidays2023.daysOff },
    steps: { 问题清单期限: '2023-04-24' },
    outcome: { kind: 'silent' },
  },
  {
    name: '问题清单提前反馈的从实际反馈日起算',
    inputs: { startedOn: '2023-06-19', listOn: '2023-07-03', ...holidays2023 },
    steps: { 反馈时限: '按时', 整改进展期限: '2023-07-31' },
    outcome: { kind: 'silent', value: '2023-07-31' },
  },
  {
    name: '问题清单在期限次日反馈为逾期',
    inputs: { startedOn: '2023-06-19', listOn: '2023-07-05', ...holidays2023 },
    steps: { 反馈时限: '逾期' },
    outcome: { kind: 'silent' },
  },
  {
    name: '未录入节假日的仅按周末推算',
    inputs: { startedOn: '2023-07-03' },
    steps: { 问题清单期限: '2023-07-17', 整改进展期限: '2023-08-14' },
    outcome: { kind: 'silent', value: '2023-08-14' },
  },
]

/** 综合体检时限, 溧政办发〔2023〕20号 附件2. Neither of the two terms says from when it runs. */
export const checkUpDeadlines = defineCalculator({
  id: 'liyang-office-2023-20/check-up-deadlines',
  title: '企业综合体检时限',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check: ({ startedOn, listOn, ...calendar }) => [
    ...calendarProblems(calendar),
    ...(startedOn !== undefined && listOn !== undefined && listOn !== null && listOn < startedOn
      ? [
          {
            input: 'listOn',
            label: inputs.listOn.label,
            reason: `${chineseDate(listOn)}早于启动日期`,
            remedy: '请核对两个日期',
          },
        ]
      : []),
  ],
  compute(values, chosen, trace) {
    const { startedOn, listOn } = values
    const calendar = workCalendar(values)
    trace.step({
      id: '启动',
      label: '部署实施',
      formula: '属地提议，市专班启动并部署实施',
      substituted: shortWeekdayName(startedOn),
      value: startedOn,
      cites: [clauses.start],
    })
    trace.gap({
      kind: 'silent',
      reading: null,
      question: '“10个工作日内”从何时起算，文件未规定',
      used: '从部署实施（启动初检）次日起算（推定）',
      cites: [clauses.list],
    })
    const listDue = addWorkingDays(startedOn, 10, calendar)
    trace.step({
      id: '问题清单期限',
      label: '体检问题清单反馈期限',
      formula: '部署实施之日后第10个工作日',
      substituted: `${chineseDate(startedOn)}起，当日不计`,
      value: listDue,
      cites: [clauses.list],
      assumption: '从部署实施次日起算（推定）',
    })
    if (listOn !== null)
      trace.step({
        id: '反馈时限',
        label: '问题清单反馈',
        formula: '实际反馈日期不晚于期限',
        substituted: `${chineseDate(listOn)}与${chineseDate(listDue)}比较`,
        value: listOn > listDue ? '逾期' : '按时',
        cites: [clauses.list],
      })
    trace.gap(openPoint('silent', 'progressFrom', readings.progressFrom, chosen.progressFrom))
    const fromList = chosen.progressFrom === 'list'
    const from = fromList ? (listOn ?? listDue) : startedOn
    const value = addWorkingDays(from, 20, calendar)
    trace.step({
      id: '整改进展期限',
      label: '企业整改进展报送期限',
      formula: fromList ? '问题清单反馈之日后第20个工作日' : '部署实施之日后第20个工作日',
      substituted: `${chineseDate(from)}起，当日不计`,
      value,
      cites: [clauses.progress],
      assumption: fromList ? '从问题清单反馈之日起算（推定）' : '从部署实施之日起算',
    })
    for (const [id, label, formula, clause] of [
      ['最终结果', '最终结果报市专班', '检查涉及职责全部履行完成后', clauses.result],
      ['会诊', '市专班召集会诊', '结合体检情况和整改进展，适时', clauses.consultation],
    ] as const)
      trace.step({ id, label, formula, value: '未规定天数', cites: [clause] })
    if (onlyWeekends(values)) trace.warn('未录入节假日安排，工作日仅按周末推算。')
    return {
      kind: 'decided',
      value,
      summary: `体检问题清单应于${chineseDate(listDue)}前反馈企业，整改进展应于${chineseDate(value)}前报市专班。`,
    }
  },
  examples,
})
