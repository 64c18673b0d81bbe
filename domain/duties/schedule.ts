import { addDays } from '../calendar/iso-date'
import type { IsoDate } from '../gazette/document'
import { lastDayOf, type DueDate, type Recurrence } from './due-date'
import type { DutyEntry } from './duty-entry'

export type DueGroup = 'overdue' | 'thisWeek' | 'later' | 'recurring' | 'period' | 'undated'

export const dueGroupWords: Readonly<Record<DueGroup, string>> = {
  overdue: '期限已过',
  thisWeek: '本周',
  later: '以后',
  recurring: '定期',
  period: '按事件起算',
  undated: '未写时限',
}

const order = Object.keys(dueGroupWords) as readonly DueGroup[]

/** One date of one entry, or the entry itself where the text sets no date. */
export interface ScheduledDuty {
  readonly entry: DutyEntry
  readonly due: DueDate | null
  readonly group: DueGroup
  /** The day it falls due next; null where no day can be told. */
  readonly date: IsoDate | null
  /** The sentence of the entry that sets the date; all of its text where there is none. */
  readonly sentence: string
}

/** A task of many sentences may set a date in each. */
function sentenceWith(text: string, due: DueDate | null): string {
  if (due === null) return text
  const start =
    Math.max(...['。', '；', '\n'].map((stop) => text.lastIndexOf(stop, due.start - 1))) + 1
  const length = text.slice(due.end).search(/[。；\n]/)
  return text.slice(start, length < 0 ? text.length : due.end + length + 1).trim()
}

/** Days since 1 March 2000, a Wednesday; counts by the civil calendar alone. */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month < 3 ? year - 1 : year
  const monthIndex = (month + 9) % 12
  const century = Math.floor(shifted / 100)
  return (
    365 * (shifted - 2000) +
    Math.floor(shifted / 4) -
    500 -
    (century - 20) +
    Math.floor(century / 4) -
    5 +
    Math.floor((153 * monthIndex + 2) / 5) +
    day -
    1
  )
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 2) % 7) + 7) % 7

/** The Sunday that ends the week of the day. */
export const endOfWeek = (date: IsoDate): IsoDate => addDays(date, 6 - weekdayOf(date))

const two = (value: number): string => String(value).padStart(2, '0')

/** The next day on or after `today`; null where the text names no day (每季度). */
export function nextOf({ every, month, day }: Recurrence, today: IsoDate): IsoDate | null {
  if (day === null) return null
  const [year = 0, thisMonth = 1] = today.split('-').map(Number)
  const in_ = (y: number, m: number): IsoDate => {
    const last = lastDayOf(y, m)
    const wanted = `${y}-${two(m)}-${two(day)}`
    return wanted > last ? last : wanted
  }
  if (every === 'month') {
    const date = in_(year, thisMonth)
    if (date >= today) return date
    return thisMonth === 12 ? in_(year + 1, 1) : in_(year, thisMonth + 1)
  }
  if (every === 'year' && month !== null) {
    const date = in_(year, month)
    return date >= today ? date : in_(year + 1, month)
  }
  return null
}

function scheduled(entry: DutyEntry, due: DueDate, today: IsoDate): ScheduledDuty {
  const date = due.recurrence === null ? due.date : nextOf(due.recurrence, today)
  const week = endOfWeek(today)
  const isThisWeek = date !== null && today <= date && date <= week
  const group = (): DueGroup => {
    if (due.kind === 'recurring') return isThisWeek ? 'thisWeek' : 'recurring'
    if (due.kind === 'period') return 'period'
    if (date === null) return 'undated'
    if (date < today) return 'overdue'
    return isThisWeek ? 'thisWeek' : 'later'
  }
  return { entry, due, date, group: group(), sentence: sentenceWith(entry.text, due) }
}

/** The entries by their dates, overdue and this week first; a mention without a date is left to the end. */
export function scheduleOf(
  entries: readonly DutyEntry[],
  today: IsoDate,
): readonly ScheduledDuty[] {
  const items = entries.flatMap((entry): readonly ScheduledDuty[] =>
    entry.dueDates.length === 0
      ? [{ entry, due: null, date: null, group: 'undated', sentence: entry.text }]
      : entry.dueDates.map((due) => scheduled(entry, due, today)),
  )
  const far = '9999-12-31'
  return items
    .map((item, at) => ({ item, at }))
    .sort(
      (a, b) =>
        order.indexOf(a.item.group) - order.indexOf(b.item.group) ||
        (a.item.date ?? far).localeCompare(b.item.date ?? far) ||
        a.at - b.at,
    )
    .map(({ item }) => item)
}
