import type { IsoDate } from '../gazette/document'
import { dayOfWeek } from './iso-date'

const names = ['日', '一', '二', '三', '四', '五', '六'] as const

const nameOf = (date: IsoDate): string => names[dayOfWeek(date)] ?? ''

/** 2023-09-30 → 星期六 */
export const weekdayName = (date: IsoDate): string => `星期${nameOf(date)}`

/** 2023-09-30 → 周六 */
export const shortWeekdayName = (date: IsoDate): string => `周${nameOf(date)}`

export const isWeekend = (date: IsoDate): boolean => [0, 6].includes(dayOfWeek(date))
