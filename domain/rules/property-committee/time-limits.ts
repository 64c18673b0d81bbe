import { addDays, chineseDate } from '../../calendar/iso-date'
import { isWeekend, weekdayName } from '../../calendar/weekday'
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../../calendar/working-days'
import type { Trace } from '../calculator'
import { defineCalculator } from '../evaluate'
import { opener } from '../open-point'
import { calendarInputs, calendarProblems, onlyWeekends, workCalendar } from '../work-calendar'
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
  dayOff: {
    question: '期限最后一日为休息日的是否顺延，文件未规定',
    options: [
      { value: 'stay', label: '不顺延，仍为该日（推定）' },
      { value: 'move', label: '顺延到其后第一个工作日' },
    ],
    cites: countCites,
  },
} as const

const items = limitItems.map(({ value, trigger }) => ({
  value,
  label: `${value}（填${trigger}）`,
}))

interface Run {
  readonly item: LimitItem
  readonly start: string
  readonly shift: number
  readonly calendar: WorkCalendar
  /** Whether a term that ends on a day off moves. */
  readonly moves: boolean
  readonly trace: Trace
}

/** A day off is told in any case; it moves the term only by the reading that says so. */
function noteDayOff({ item, calendar, moves, trace }: Run, name: string, last: string): string {
  const due = moves ? addWorkingDays(last, 1, calendar) : last
  const kind = isWeekend(last) ? weekdayName(last) : `法定节假日放假（${weekdayName(last)}）`
  const outcome = moves ? `按所选理解顺延至${chineseDate(due)}` : '未作顺延'
  trace.warn(`${name}期限${chineseDate(last)}为${kind}，文件未规定遇节假日顺延，${outcome}。`)
  trace.step({
    id: '休息日',
    label: '期限最后一日为休息日',
    formula: moves ? '顺延到其后第一个工作日' : '不顺延',
    substituted: `${chineseDate(last)}为${kind}`,
    value: chineseDate(due),
    cites: item.cites,
    assumption: '是否顺延按所选理解',
  })
  return due
}

interface Deadline {
  readonly due: string
  readonly onDayOff: boolean
}

function noteDeadline(run: Run): Deadline | null {
  const { item, start, shift, calendar, trace } = run
  if (item.act === null) return null
  const { name, days } = item.act
  const last = days === 0 ? start : addDays(start, days - shift)
  trace.step({
    id: '期限',
    label: `${name}期限`,
    formula: days === 0 ? '当日' : `自${item.trigger}起${days}日内`,
    substituted: `${chineseDate(start)}起算`,
    value: chineseDate(last),
    cites: item.cites,
    ...(days === 0 ? {} : { assumption: '起算日按所选理解' }),
  })
  const onDayOff = days > 0 && !isWorkingDay(last, calendar)
  return { due: onDayOff ? noteDayOff(run, name, last) : last, onDayOff }
}

function noteBeside({ item: { beside }, trace }: Run): void {
  if (beside === undefined) return
  trace.step({
    id: beside.label,
    label: beside.label,
    formula: beside.words,
    value: beside.value,
    cites: [beside.cite],
  })
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
    noticeContents: c.noticeContents,
    notice: c.notice,
    list: c.list,
    founded: c.founded,
    filing: c.filing,
    seal: c.seal,
    change: c.change,
    sealedDecision: c.sealedDecision,
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
    ...calendarInputs,
  },
  readings,
  check: ({ start, postedOn, ...calendar }) => [
    ...calendarProblems(calendar),
    ...(typeof postedOn === 'string' && start !== undefined && postedOn < start
      ? [
          {
            input: 'postedOn',
            label: '公示开始日',
            reason: '早于起算日期',
            remedy: '请核对两个日期',
          },
        ]
      : []),
  ],
  compute({ item: name, start, postedOn, ...holidays }, chosen, trace) {
    if (start < inForceFrom || start > validUntil)
      return {
        kind: 'notApplicable',
        summary: `${chineseDate(start)}不在本实施意见的有效期内（2023年6月27日至2028年6月26日）。`,
        cites: [c.validity],
      }
    const item = limitItems.find(({ value }) => value === name)
    if (item === undefined) throw new RangeError(`unknown item: ${name}`)
    const run: Run = {
      item,
      start,
      shift: chosen.startDay === 'same' ? 1 : 0,
      calendar: workCalendar(holidays),
      moves: chosen.dayOff === 'move',
      trace,
    }
    const open = opener(trace, readings, chosen)
    const deadline = noteDeadline(run)
    noteBeside(run)
    if (name === '成立')
      return {
        kind: 'decided',
        value: chineseDate(start),
        summary: `${chineseDate(start)}为成立之日。`,
      }
    open('twoReadings', 'startDay')
    if (deadline === null) {
      const last = notePosting(run, start) ?? start
      return {
        kind: 'decided',
        value: chineseDate(last),
        summary: `${name}自${chineseDate(start)}起，公示至${chineseDate(last)}。`,
      }
    }
    const { due, onDayOff } = deadline
    if (onDayOff) open('twoReadings', 'dayOff')
    if (onlyWeekends(holidays)) trace.warn('未录入节假日安排，休息日仅按周末推算。')
    const reported = `${item.act?.name ?? ''}期限为${chineseDate(due)}`
    if (postedOn === null || item.posting === null)
      return { kind: 'decided', value: chineseDate(due), summary: `${name}的${reported}。` }
    if (name === '备案事项变更') open('twoReadings', 'changePosting')
    const bound = name === '决定公示' || chosen.changePosting === 'within'
    const late = bound && postedOn > due
    trace.step({
      id: '公示开始',
      label: '公示开始是否及时',
      formula: bound ? `不晚于${chineseDate(due)}` : '未规定开始期限',
      substituted: chineseDate(postedOn),
      value: late ? '逾期' : '未逾期',
      cites: item.cites,
    })
    const last = notePosting(run, postedOn) ?? postedOn
    const verdict = late ? '，开始公示已逾期' : ''
    return {
      kind: 'decided',
      value: `${chineseDate(due)}，公示至${chineseDate(last)}${verdict}`,
      summary: `${name}的${reported}，公示至${chineseDate(last)}${verdict}。`,
    }
  },
  examples: timeLimitExamples,
})
