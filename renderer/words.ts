import { chineseDate } from '../domain/calendar/iso-date'

export { colours, colourWords, kindWords } from '../domain/annotation/annotation-words'

export const dateWords = (date: string | null): string => (date === null ? '—' : chineseDate(date))

/** 000_da6e…txt, 559 → 000:559; a file of the user's own → 第559段. */
export const sourceWords = (file: string, line: number): string =>
  /^\d{3}_[0-9a-f]{16}\.txt$/.test(file) ? `${file.slice(0, 3)}:${line}` : `第${line}段`

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
