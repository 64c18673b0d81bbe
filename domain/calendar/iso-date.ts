import type { IsoDate } from '../gazette/document'

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

const two = (value: number): string => String(value).padStart(2, '0')

/** Reads 2023-3-9, 2023/3/9, 2023.3.9 or 2023年3月9日; null unless the day exists (1900–2199). */
export function readIsoDate(text: string): IsoDate | null {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text.trim())
  if (match === null) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  if (year < 1900 || year > 2199 || day < 1 || day > lengthOf(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** Same day that many months later; the last day of the month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const [targetYear, target] = [Math.floor(index / 12), (index % 12) + 1]
  return `${targetYear}-${two(target)}-${two(Math.min(day, lengthOf(targetYear, target)))}`
}

/** Same day that many years later; 29 February becomes the 28th where the year has none. */
export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, 12 * years)

/** The day that many calendar days later, or earlier where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  day += days
  while (day > lengthOf(year, month)) {
    day -= lengthOf(year, month)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  while (day < 1) {
    ;[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
    day += lengthOf(year, month)
  }
  return `${year}-${two(month)}-${two(day)}`
}

/** 2023-03-09 → 2023年3月9日 */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number)
  const head = `${year ?? ''}年${month ?? ''}月`
  return day === undefined ? head : `${head}${day}日`
}

const monthOffsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  // Leap days count from March on, so January and February belong to the year before.
  const y = month < 3 ? year - 1 : year
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return (y + leapDays + (monthOffsets[month - 1] ?? 0) + day) % 7
}
