import type { IsoDate } from '../gazette/document'
import { addDays, readIsoDate } from './iso-date'
import { isWeekend } from './weekday'

/**
 * Working days: Monday to Friday, changed by the days off and the working weekends that the user enters. No gazette
 * holds a holiday calendar and the State Council sets it anew each year, so none is built in.
 */
export interface WorkCalendar {
  readonly daysOff: ReadonlySet<IsoDate>
  readonly extraWorkdays: ReadonlySet<IsoDate>
}

/** Longest span that one entry may have, so that a slip of the pen does not enlarge the list without end. */
const monthSpan = 31

/** Reads `2023-04-05、2023-04-29~2023-05-03`; null where a part is no date or no span of at most `longest` days. */
export function readDays(text: string, longest: number = monthSpan): ReadonlySet<IsoDate> | null {
  const days = new Set<IsoDate>()
  for (const part of text.split(/[、，,；;\s]+/).filter((piece) => piece !== '')) {
    const [first = '', last = first, ...more] = part.split(/[~～至]/)
    const from = readIsoDate(first)
    const to = readIsoDate(last)
    if (from === null || to === null || more.length > 0 || to < from) return null
    if (to > addDays(from, longest)) return null
    for (let day = from; day <= to; day = addDays(day, 1)) days.add(day)
  }
  return days
}

/** A working weekend counts even where it is listed as off as well. */
export const isWorkingDay = (date: IsoDate, { daysOff, extraWorkdays }: WorkCalendar): boolean =>
  extraWorkdays.has(date) || (!isWeekend(date) && !daysOff.has(date))

/** The next `count` working days, from the day given on, without those skipped. */
export function workingDaysFrom(
  first: IsoDate,
  count: number,
  calendar: WorkCalendar,
  skipped: ReadonlySet<IsoDate> = new Set(),
): readonly IsoDate[] {
  const days: IsoDate[] = []
  // Ends, since the lists of days that do not count are finite.
  for (let day = first; days.length < count; day = addDays(day, 1))
    if (isWorkingDay(day, calendar) && !skipped.has(day)) days.push(day)
  return days
}

/** The day that many working days after `date`, which itself is not counted. */
export const addWorkingDays = (date: IsoDate, days: number, calendar: WorkCalendar): IsoDate =>
  workingDaysFrom(addDays(date, 1), days, calendar).at(-1) ?? date

/** The day itself if it is a working day, else the last working day before it. */
export function lastWorkingDayUpTo(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1)
  return day
}
