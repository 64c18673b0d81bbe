import { addDays, readIsoDate } from '../../calendar/iso-date'
import type { IsoDate } from '../../gazette/document'
import type { Problem, TextInput } from '../calculator'

/**
 * Working days: Monday to Friday, changed by the days off and the working weekends that the user enters. No gazette
 * holds a holiday calendar and the State Council sets it anew each year, so none is built in.
 */
export interface WorkCalendar {
  readonly daysOff: ReadonlySet<IsoDate>
  readonly extraWorkdays: ReadonlySet<IsoDate>
}

/** Longest span one entry may have, so that a slip of the pen does not enlarge the list without end. */
const longestSpan = 31

/** Reads `2023-04-05、2023-04-29~2023-05-03`; null where a part is no date or no span of at most a month. */
export function readDates(text: string): ReadonlySet<IsoDate> | null {
  const dates = new Set<IsoDate>()
  for (const part of text.split(/[、，,；;\s]+/).filter((piece) => piece !== '')) {
    const [first = '', last = first, ...more] = part.split(/[~～至]/)
    const from = readIsoDate(first)
    const to = readIsoDate(last)
    if (from === null || to === null || more.length > 0 || to < from) return null
    if (to > addDays(from, longestSpan)) return null
    for (let date = from; date <= to; date = addDays(date, 1)) dates.add(date)
  }
  return dates
}

/** The two inputs that every calculator with working days asks for. */
export const calendarInputs = {
  daysOff: {
    kind: 'text',
    label: '法定节假日放假日期',
    optional: true,
    group: '工作日历',
    help: '文件未载节假日安排，由用户按国务院办公厅当年通知录入，如2023-04-05、2023-04-29~2023-05-03；不填的仅按周末推算。',
  },
  extraWorkdays: {
    kind: 'text',
    label: '调休上班日期',
    optional: true,
    group: '工作日历',
    help: '由用户按国务院办公厅当年通知录入，如2023-04-23、2023-05-06。',
  },
} as const satisfies Readonly<Record<string, TextInput>>

export interface CalendarTexts {
  readonly daysOff: string | null
  readonly extraWorkdays: string | null
}

export function calendarProblems(texts: {
  readonly daysOff: string | null | undefined
  readonly extraWorkdays: string | null | undefined
}): readonly Problem[] {
  return (['daysOff', 'extraWorkdays'] as const).flatMap((name) => {
    const text = texts[name]
    if (text === null || text === undefined || readDates(text) !== null) return []
    return {
      input: name,
      label: calendarInputs[name].label,
      reason: `“${text}”中有不能识别的日期或时段`,
      remedy: '请按2023-04-05、2023-04-29~2023-05-03的样式填写，每段不超过一个月',
    }
  })
}

export const workCalendar = ({ daysOff, extraWorkdays }: CalendarTexts): WorkCalendar => ({
  daysOff: readDates(daysOff ?? '') ?? new Set(),
  extraWorkdays: readDates(extraWorkdays ?? '') ?? new Set(),
})

export const onlyWeekends = ({ daysOff, extraWorkdays }: CalendarTexts): boolean =>
  daysOff === null && extraWorkdays === null

const weekdayNames = ['日', '一', '二', '三', '四', '五', '六'] as const

/** 0 = Sunday; Sakamoto's method. */
function weekday(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}

/** 周五 */
export const weekdayName = (date: IsoDate): string => `周${weekdayNames[weekday(date)] ?? ''}`

export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  if (calendar.extraWorkdays.has(date)) return true
  const day = weekday(date)
  return day !== 0 && day !== 6 && !calendar.daysOff.has(date)
}

/** The day that many working days after `date`, which itself is not counted. */
export function addWorkingDays(date: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** The day itself if it is a working day, else the last working day before it. */
export function lastWorkingDayUpTo(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1)
  return day
}
