import { readIsoDate } from '../../calendar/iso-date'

/** Same day that many months later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const target = `${Math.floor(index / 12)}-${(index % 12) + 1}`
  for (let last = day; last > 28; last -= 1) {
    const found = readIsoDate(`${target}-${last}`)
    if (found !== null) return found
  }
  const found = readIsoDate(`${target}-${Math.min(day, 28)}`)
  if (found === null) throw new RangeError(`no date: ${target}`)
  return found
}

export const losesItsDay = (date: string, months: number): boolean =>
  addMonths(date, months).slice(8) !== date.slice(8)

/** Days since the first of January 1900, for differences. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const y = month < 3 ? year - 1 : year
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const shifted = (month + 9) % 12
  return 365 * y + leaps + Math.floor((153 * shifted + 2) / 5) + day - 1
}

/** Calendar days from one day to the other; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
