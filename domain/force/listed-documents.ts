import { addDays, addYears } from '../calendar/iso-date'
import type { IsoDate } from '../gazette/document'
import type { CorpusPlace } from '../register/place'
import type { ListedDocument } from './statement'

/** 常政发〔2023〕50号: 73 documents kept in force, and what it says of their terms. */
export const keptList = {
  documentId: '常政发〔2023〕50号',
  publishedOn: '2023-07-14',
  rule: {
    file: '004',
    line: 3321,
    lastLine: 3325,
    quote:
      '以上行政规范性文件已规定有效期的，有效期仍按原规定执行。未规定有效期，且文件名称冠以“暂行”“试行”的，有效期为本通告发布之日起2年，至2025年7月13日；其余文件有效期为本通告发布之日起5年，至2028年7月13日。',
  } satisfies CorpusPlace,
} as const

/** 常政规〔2023〕3号: 21 documents repealed. */
export const repealedList = {
  documentId: '常政规〔2023〕3号',
  repealedOn: '2023-07-14',
  rule: {
    file: '004',
    line: 636,
    lastLine: 636,
    quote: '本决定自公布之日起施行。',
  } satisfies CorpusPlace,
} as const

/**
 * Last day of a kept document that has no term of its own: 2 years where its name holds 暂行 or 试行, else 5, the day
 * of publication counted as the first (常政发〔2023〕50号). “冠以” is read as “in the name”: in all seven cases the
 * word stands inside it or at its end.
 */
export function defaultUntil({ title }: Pick<ListedDocument, 'title'>): IsoDate {
  const years = /暂行|试行/.test(title) ? 2 : 5
  return addDays(addYears(keptList.publishedOn, years), -1)
}
