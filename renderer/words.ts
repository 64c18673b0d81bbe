import type { AnnotationColour } from '../domain/annotation/annotation'
import { chineseDate } from '../domain/calendar/iso-date'

export const colourWords: Readonly<Record<AnnotationColour, string>> = {
  yellow: '黄',
  green: '绿',
  blue: '蓝',
  pink: '粉',
  purple: '紫',
}
export const colours: readonly AnnotationColour[] = ['yellow', 'green', 'blue', 'pink', 'purple']

export const dateWords = (date: string | null): string => (date === null ? '—' : chineseDate(date))

/** 000_da6e…txt, 559 → 000:559 */
export const sourceWords = (file: string, line: number): string => `${file.slice(0, 3)}:${line}`

/** 2023-03-09 14:05, in the time of the machine. */
export function timeWords(iso: string): string {
  const time = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`
}

/** 三、/（一）/1 → 三、（一）1; 第五章/第二十七条/（二） → 第二十七条（二）; 3/3.3/（10） → 3.3（10） */
export function clauseWords(clauseId: string): string {
  const segments = clauseId.replace(/~\d+/g, '').split('/')
  const article = segments.findLastIndex((segment) => /^第.+条$/.test(segment))
  return segments
    .slice(Math.max(0, article))
    .filter((segment, at, all) => !(all[at + 1]?.startsWith(`${segment}.`) ?? false))
    .map((segment) => (/^第.+[编章节]$/.test(segment) ? `${segment} ` : segment))
    .join('')
    .trim()
}
