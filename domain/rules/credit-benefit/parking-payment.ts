import { addDays, chineseDate } from '../../calendar/iso-date'
import type { Example, Problem } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { cite, documentNumber, inForceFrom } from './document'

const clauses = {
  limit: cite('三、（四）17', '可在驶离停车泊位后 2 日内通过线上缴费方式依法依规足额补交停车费用'),
  places: cite('三、（四）17', '车主在道路临时停车泊位和公共区域停车场停车'),
}

const clockHelp = '按24小时制填写，如09:30。'

const inputs = {
  place: {
    kind: 'choice',
    label: '停车地点',
    cite: clauses.places,
    choices: [
      { value: '道路临时停车泊位', label: '试点地区的道路临时停车泊位' },
      { value: '公共区域停车场', label: '试点地区的公共区域停车场' },
      { value: '其他', label: '其他停车场' },
    ],
  },
  leftOn: { kind: 'date', label: '驶离日期', cite: clauses.limit },
  leftAt: { kind: 'text', label: '驶离时间', cite: clauses.limit, help: clockHelp },
  paidOn: {
    kind: 'date',
    label: '补交日期',
    optional: true,
    cite: clauses.limit,
    help: '尚未补交的留空，只算期限。',
  },
  paidAt: {
    kind: 'text',
    label: '补交时间',
    optional: true,
    cite: clauses.limit,
    help: clockHelp,
  },
} as const

const readings = {
  days: {
    question: '“2日内”按自然日还是按48小时计，文件未规定',
    options: [
      { value: 'calendar', label: '按自然日，驶离当日不计，至第2日24时（推定）' },
      { value: 'hours', label: '按48小时' },
    ],
    cites: [clauses.limit],
  },
} as const

/** 24-hour clock with two digits; null for anything else. */
function clock(text: string): string | null {
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(text)
  if (match === null) return null
  const [, hour = '', minute = ''] = match
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}

const left = (leftOn: string, more = {}) => ({
  place: '道路临时停车泊位',
  leftOn,
  leftAt: '10:00',
  ...more,
})

const examples: readonly Example[] = [
  {
    name: '2023-07-01 10:00驶离，至2023-07-03 24:00',
    inputs: left('2023-07-01'),
    outcome: { kind: 'twoReadings', value: '2023-07-03 24:00' },
  },
  {
    name: '2023-07-01 10:00驶离，按48小时至2023-07-03 10:00',
    inputs: left('2023-07-01'),
    readings: { days: 'hours' },
    outcome: { kind: 'twoReadings', value: '2023-07-03 10:00' },
  },
  {
    name: '2023-12-30驶离，跨年至2024-01-01',
    inputs: left('2023-12-30'),
    steps: { 补交期限: '2024-01-01 24:00' },
    outcome: { kind: 'twoReadings', value: '2024-01-01 24:00' },
  },
  {
    name: '2023-07-04 00:01补交，逾期',
    inputs: left('2023-07-01', { paidOn: '2023-07-04', paidAt: '00:01' }),
    outcome: { kind: 'determined', value: '逾期' },
  },
  {
    name: '2023-07-04 00:00即7月3日24时补交，按自然日按时、按48小时逾期',
    inputs: left('2023-07-01', { paidOn: '2023-07-04', paidAt: '00:00' }),
    outcome: { kind: 'twoReadings', value: '按时' },
  },
  {
    name: '2023-07-03 10:00补交，两种理解都按时',
    inputs: left('2023-07-01', { paidOn: '2023-07-03', paidAt: '10:00' }),
    outcome: { kind: 'determined', value: '按时' },
  },
  {
    name: '2023-07-03 10:01补交，按自然日按时、按48小时逾期',
    inputs: left('2023-07-01', { paidOn: '2023-07-03', paidAt: '10:01' }),
    outcome: { kind: 'twoReadings', value: '按时' },
  },
  {
    name: '2023-07-03 23:59补交，按自然日按时',
    inputs: left('2023-07-01', { paidOn: '2023-07-03', paidAt: '23:59' }),
    outcome: { kind: 'twoReadings', value: '按时' },
  },
  {
    name: '其他停车场不适用',
    inputs: left('2023-07-01', { place: '其他' }),
    outcome: { kind: 'notApplicable' },
  },
]

/** 停车费补交期限, 溧政办发〔2023〕32号 三、（四）17. */
export const parkingPayment = defineCalculator({
  id: 'liyang-office-2023-32/parking-payment',
  title: '停车费用补交期限',
  documentNumber,
  inForceFrom,
  clauses,
  inputs,
  readings,
  check({ leftOn, leftAt, paidOn, paidAt }) {
    const problems: Problem[] = []
    for (const [input, text] of [
      ['leftAt', leftAt],
      ['paidAt', paidAt],
    ] as const)
      if (typeof text === 'string' && clock(text) === null)
        problems.push({
          input,
          label: inputs[input].label,
          reason: `“${text}”不是有效时间`,
          remedy: '请按09:30的样式填写',
        })
    if (paidOn === undefined || paidAt === undefined) return problems
    if ((paidOn === null) !== (paidAt === null))
      problems.push({
        input: paidOn === null ? 'paidOn' : 'paidAt',
        label: paidOn === null ? inputs.paidOn.label : inputs.paidAt.label,
        reason: '补交日期和补交时间只填了一项',
        remedy: '请两项都填，或都留空',
      })
    const leftClock = leftAt === undefined ? null : clock(leftAt)
    const paidClock = paidAt === null ? null : clock(paidAt)
    if (leftOn === undefined || paidOn === null || leftClock === null || paidClock === null)
      return problems
    if (`${paidOn} ${paidClock}` < `${leftOn} ${leftClock}`)
      problems.push({
        input: 'paidOn',
        label: inputs.paidOn.label,
        reason: '补交早于驶离',
        remedy: '请核对驶离和补交的日期时间',
      })
    return problems
  },
  compute({ place, leftOn, leftAt, paidOn, paidAt }, chosen, trace) {
    if (place === '其他')
      return {
        kind: 'notApplicable',
        summary: '补交期限只适用于试点地区的道路临时停车泊位和公共区域停车场。',
        cites: [clauses.places],
      }
    trace.gap(openPoint('twoReadings', 'days', readings.days, chosen.days))
    const byCalendar = chosen.days === 'calendar'
    const leftClock = clock(leftAt) ?? leftAt
    const limit = `${addDays(leftOn, 2)} ${byCalendar ? '24:00' : leftClock}`
    trace.step({
      id: '补交期限',
      label: '补交期限',
      formula: byCalendar ? '驶离日期+2日，至当日24时' : '驶离时间+48小时',
      substituted: `${chineseDate(leftOn)}${leftClock}驶离`,
      value: limit,
      cites: [clauses.limit],
      ...(byCalendar ? { assumption: '按自然日，驶离当日不计（推定）' } : {}),
    })
    if (paidOn === null || paidAt === null)
      return { kind: 'decided', value: limit, summary: `应于${limit}前补交停车费用。` }
    const paid = `${paidOn} ${clock(paidAt) ?? paidAt}`
    // 24时 of a day and 0时 of the next are the same moment.
    const isMidnight = paid === `${addDays(leftOn, 3)} 00:00`
    const value = paid > limit && !(byCalendar && isMidnight) ? '逾期' : '按时'
    trace.step({
      id: '补交',
      label: '补交情况',
      formula: '补交时间不晚于期限',
      substituted: `${paid}与${limit}比较`,
      value,
      cites: [clauses.limit],
    })
    if (value === '逾期') trace.warn('逾期补交的后果文件未规定。')
    return { kind: 'decided', value, summary: `补交期限${limit}，${paid}补交，${value}。` }
  },
  examples,
})
