import { readIsoDate } from '../../calendar/iso-date'

const names = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const
/** Days of the week before a month, January and February counted to the year before (Sakamoto). */
const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const

/** Day of the week of 2023-09-30: 星期六. */
export function weekdayOf(date: string): string {
  if (readIsoDate(date) === null) throw new RangeError(`not a date: ${date}`)
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const y = month < 3 ? year - 1 : year
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return names[(y + leaps + (monthShift[month - 1] ?? 0) + day) % 7] ?? ''
}

export const isWeekend = (date: string): boolean => ['星期六', '星期日'].includes(weekdayOf(date))
