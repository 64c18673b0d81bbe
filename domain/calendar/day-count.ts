import type { IsoDate } from '../gazette/document'

/** Days since 1 March 0000, for differences; a leap day is the last of its year. */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month < 3 ? year - 1 : year
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  const monthDays = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return 365 * shifted + leapDays + monthDays + day - 1
}

/** Calendar days from one day to the other; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)
