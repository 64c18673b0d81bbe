import { addDays, dayOfWeek, readIsoDate } from '../../calendar/iso-date'

/** Days typed by hand: `2022-12-31至2023-01-02、2023-01-22`; null where a word is no day. */
export function readDays(text: string): ReadonlySet<string> | null {
  const days = new Set<string>()
  for (const word of text.split(/[、，,；;\s]+/).filter((part) => part !== '')) {
    const [from, to = from] = word.split(/[至~～]/).map(readIsoDate)
    if (from === null || from === undefined || to === null || to === undefined || to < from)
      return null
    // Nobody lists more than a year of holidays; a slip of the pen must not run for ever.
    if (to > addDays(from, 366)) return null
    for (let day = from; day <= to; day = addDays(day, 1)) days.add(day)
  }
  return days
}

interface DayLists {
  /** Weekdays that are off. */
  readonly holidays: ReadonlySet<string>
  /** Weekend days that are worked (调休上班). */
  readonly worked: ReadonlySet<string>
  /** Days that do not count though they may be worked. */
  readonly skipped: ReadonlySet<string>
}

/** The next `count` days that count, from the day given on. */
export function workingDays(
  from: string,
  count: number,
  { holidays, worked, skipped }: DayLists,
): readonly string[] {
  const days: string[] = []
  // Bounded by the lists, each at most some hundred days.
  for (let day = from; days.length < count; day = addDays(day, 1)) {
    const weekend = [0, 6].includes(dayOfWeek(day))
    const off = holidays.has(day) || (weekend && !worked.has(day))
    if (!off && !skipped.has(day)) days.push(day)
  }
  return days
}
