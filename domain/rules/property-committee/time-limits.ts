import { addDays, chineseDate } from '../../calendar/iso-date'
import { isWeekend, weekdayName } from '../../calendar/weekday'
import type { Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { openPoint } from '../open-point'
import { clauses as c, documentNumber, inForceFrom, validUntil } from './clauses'
import { timeLimitExamples } from './time-limit-examples'
import { limitItems, type LimitItem } from './time-limit-items'

const countCites = [c.filing, c.change, c.decision]
const readings = {
  startDay: {
    question: '“日内”和公示天数从当日还是次日起算，文件未规定',
    options: [
      { value: 'next', label: '当日不计入，从次日起算（推定）' },
      { value: 'same', label: '当日计为第一日' },
    ],
    cites: countCites,
  },
  changePosting: {
    question: '备案事项变更的公示是否也须在十五日内开始，文件未明确',
    options: [
      { value: 'within', label: '须在同一期限内开始（推定）' },
      { value: 'free', label: '未规定开始期限' },
    ],
    cites: [c.change],
  },
} as const

const items = limitItems.map(({ value, trigger }) => ({
  value,
  label: `${value}（填${trigger}）`,
}))

/** Flagged, not moved: the text knows no shift. */
function warnOfWeekend(trace: Trace, what: string, date: string): void {
  if (isWeekend(date))
    trace.warn(
      `${what}${chineseDate(date)}为${weekdayName(date)}，文件未规定遇节假日顺延，未作顺延。`,
    )
}

interface Run {
  readonly item: LimitItem
  readonly start: string
  readonly shift: number
  readonly trace: Trace
}

function noteDeadline({ item, start, shift, trace }: Run): string | null {
  if (item.act === null) return null
  const { name, days } = item.act
  const deadline = days === 0 ? start : addDays(start, days - shift)
  trace.step({
    id: '期限',
    label: `${name}期限`,
    formula: days === 0 ? '当日' : `自${item.trigger}起${days}日内`,
    substituted: `${chineseDate(start)}起算`,
    value: chineseDate(deadline),
    cites: item.cites,
    ...(days === 0 ? {} : { assumption: '起算日按所选理解' }),
  })
  if (days > 0) warnOfWeekend(trace, `${name}期限`, deadline)
  return deadline
}

function notePosting({ item, shift, trace }: Run, postedOn: string): string | null {
  if (item.posting === null) return null
  const last = addDays(postedOn, item.posting - shift)
  trace.step({
    id: '公示截止',
    label: '公示截止',
    formula: `公示${item.posting}日，地点：${item.place}`,
    substituted: `${chineseDate(postedOn)}开始公示`,
    value: chineseDate(last),
    cites: item.cites,
    assumption: '起算日按所选理解',
  })
  return last
}

/** 物业管理委员会各项期限: filing, reports and postings. */
export const timeLimits = defineCalculator({
  id: 'changzhou-normative-2023-2/time-limits',
  title: '物业管理委员会期限计算',
  documentNumber,
  inForceFrom,
  clauses: {
    jointPosting: c.jointPosting,
    notice: c.notice,
    list: c.list,
    founded: c.founded,
    filing: c.filing,
    change: c.change,
    decision: c.decision,
    audit: c.audit,
    validity: c.validity,
  },
  inputs: {
    item: { kind: 'choice', label: '事项', choices: items },
    start: { kind: 'date', label: '起算日期' },
    postedOn: {
      kind: 'date',
      label: '公示开始日',
      optional: true,
      help: '备案事项变更、决定公示时填；尚未公示的留空。',
      shownWhen: { input: 'item', oneOf: ['备案事项变更', '决定公示'] },
    },
  },
  readings,
  check({ start, postedOn }) {
    return typeof postedOn === 'string' && start !== undefined && postedOn < start
      ? [
          {
            input: 'postedOn',
            label: '公示开始日',
            reason: '早于起算日期',
            remedy: '请核对两个日期',
          },
        ]
      : []
  },
  compute({ item: name, start, postedOn }, chosen, trace) {
    if (start < inForceFrom || start > validUntil)
      return {
        kind: 'notApplicable',
        summary: `${chineseDate(start)}不在本实施意见的有效期内（2023年6月27日至2028年6月26日）。`,
        cites: [c.validity],
      }
    const item = limitItems.find(({ value }) => value === name)
    if (item === undefined) throw new RangeError(`unknown item: ${name}`)
    const run: Run = { item, start, shift: chosen.startDay === 'same' ? 1 : 0, trace }
    const deadline = noteDeadline(run)
    if (name === '成立')
      return {
        kind: 'decided',
        value: chineseDate(start),
        summary: `${chineseDate(start)}为成立之日。`,
      }
    trace.gap(openPoint('twoReadings', 'startDay', readings.startDay, chosen.startDay))
    if (deadline === null) {
      const last = notePosting(run, start) ?? start
      return {
        kind: 'decided',
        value: chineseDate(last),
        summary: `${name}自${chineseDate(start)}起，公示至${chineseDate(last)}。`,
      }
    }
    const reported = `${item.act?.name ?? ''}期限为${chineseDate(deadline)}`
    if (postedOn === null || item.posting === null)
      return { kind: 'decided', value: chineseDate(deadline), summary: `${name}的${reported}。` }
    if (name === '备案事项变更')
      trace.gap(
        openPoint('twoReadings', 'changePosting', readings.changePosting, chosen.changePosting),
      )
    const bound = name === '决定公示' || chosen.changePosting === 'within'
    const late = bound && postedOn > deadline
    trace.step({
      id: '公示开始',
      label: '公示开始是否及时',
      formula: bound ? `不晚于${chineseDate(deadline)}` : '未规定开始期限',
      substituted: chineseDate(postedOn),
      value: late ? '逾期' : '未逾期',
      cites: item.cites,
    })
    const last = notePosting(run, postedOn) ?? postedOn
    const verdict = late ? '，开始公示已逾期' : ''
    return {
      kind: 'decided',
      value: `${chineseDate(deadline)}，公示至${chineseDate(last)}${verdict}`,
      summary: `${name}的${reported}，公示至${chineseDate(last)}${verdict}。`,
    }
  },
  examples: timeLimitExamples,
})
