import { addDays, chineseDate, readIsoDate } from '../calendar/iso-date'
import type { IsoDate } from '../gazette/document'

export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year'
  /** Only for a day in every year. */
  readonly month: number | null
  /** Day of the month; 31 stands for its last. */
  readonly day: number | null
}

/** A date that the text sets for something to be done. */
export interface DueDate {
  /** Offsets in the read text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly kind: 'day' | 'recurring' | 'period'
  /** Last day; null for what recurs, for a period from an event, and where the text leaves the day open. */
  readonly date: IsoDate | null
  readonly recurrence: Recurrence | null
  /** How the words were read, for the reader. */
  readonly reading: string
  /** The reading takes the year from outside the sentence. */
  readonly assumed: boolean
}

/** Where the year of 6月底前 comes from. */
export interface DueContext {
  readonly title: string
  readonly issuedOn: IsoDate | null
}

interface YearFound {
  readonly year: number
  readonly reading: string
  readonly assumed: boolean
}

const four = '((?:19|20)\\d{2})\\s*年'
const month = '(\\d{1,2})\\s*月(?!份的)'
const third = '\\s*(上旬|中旬|下旬|底|末)?'
/** 前 as a limit, and a date with 底 before a verb of completion: 12月底竣工. */
const before = '\\s*(?:之前|以前|前)'
const done = '(?=[^，。；]{0,10}?(?:完成|建成|竣工|达到|达|实现|整改|全面|全部))'
const until = '(?:到|至|于)\\s*'
const numerals = '[一二三四五六七八九十两\\d]{1,3}'

export const lastDayOf = (year: number, monthNumber: number): IsoDate => {
  const next = monthNumber === 12 ? `${year + 1}-01-01` : `${year}-${two(monthNumber + 1)}-01`
  return addDays(next, -1)
}
const two = (value: number): string => String(value).padStart(2, '0')

function dayIn(year: number, monthNumber: number, part: string | undefined): IsoDate | null {
  if (monthNumber < 1 || monthNumber > 12) return null
  if (part === '上旬') return `${year}-${two(monthNumber)}-10`
  if (part === '中旬') return `${year}-${two(monthNumber)}-20`
  if (part !== undefined && /^\d+$/.test(part)) return readIsoDate(`${year}-${monthNumber}-${part}`)
  return lastDayOf(year, monthNumber)
}

/** The year that the sentence, the title or the date of the document gives to a date without one. */
function yearFor(text: string, at: number, { title, issuedOn }: DueContext): YearFound | null {
  const sentence =
    text
      .slice(0, at)
      .split(/[。；\n\t]/)
      .at(-1) ?? ''
  const own = [...sentence.matchAll(/(20\d{2})\s*年/g)].at(-1)?.[1]
  if (own !== undefined)
    return { year: Number(own), reading: `年份取自本句“${own}年”`, assumed: false }
  // Not 2022—2024年: a span of years tells none.
  const ofTitle = /(?<![—～~－-]\s*)(20\d{2})\s*年(?!\s*[—～~至－-])/.exec(title)?.[1]
  if (ofTitle !== undefined)
    return { year: Number(ofTitle), reading: `年份取自标题“${ofTitle}年”`, assumed: true }
  const issued = issuedOn?.slice(0, 4)
  return issued === undefined
    ? null
    : {
        year: Number(issued),
        reading: `年份取自成文日期${chineseDate(issuedOn ?? '')}`,
        assumed: true,
      }
}

interface Rule {
  readonly pattern: RegExp
  readonly read: (
    match: RegExpExecArray,
    year: () => YearFound | null,
  ) => Omit<DueDate, 'start' | 'end' | 'words'> | null
}

const day = (date: IsoDate | null, reading: string, assumed = false) =>
  ({ kind: 'day', date, recurrence: null, reading, assumed }) as const

const fixed = (date: IsoDate | null, why: string) =>
  date === null ? null : day(date, `${why}${chineseDate(date)}`)

const withYear = (
  found: YearFound | null,
  date: (year: number) => IsoDate | null,
): ReturnType<Rule['read']> => {
  const value = found === null ? null : date(found.year)
  return found === null || value === null
    ? null
    : day(value, `读作${chineseDate(value)}，${found.reading}`, found.assumed)
}

const recurring = (
  every: Recurrence['every'],
  reading: string,
  at: Partial<Pick<Recurrence, 'month' | 'day'>> = {},
) =>
  ({
    kind: 'recurring',
    date: null,
    recurrence: { every, month: at.month ?? null, day: at.day ?? null },
    reading,
    assumed: false,
  }) as const

const open = (kind: 'day' | 'period', reading: string) =>
  ({ kind, date: null, recurrence: null, reading, assumed: false }) as const

const everyWords = {
  每日: 'day',
  每天: 'day',
  每周: 'week',
  每月: 'month',
  每季度: 'quarter',
  每半年: 'halfYear',
  每年: 'year',
} as const

const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12 }

/** The first rule that fits a stretch of the text reads it. */
export const dueRules: readonly Rule[] = [
  {
    // 2022年8月—2023年5月 of a stage
    pattern: new RegExp(`${four}\\s*${month}\\s*[—～~－-]+\\s*(?:${four})?\\s*${month}`, 'g'),
    read: ([, from, , to, last]) =>
      fixed(dayIn(Number(to ?? from), Number(last), undefined), '阶段截止'),
  },
  {
    pattern: new RegExp(`每月\\s*(\\d{1,2})\\s*日(?:${before})?`, 'g'),
    read: ([, at]) => recurring('month', `每月${at ?? ''}日`, { day: Number(at) }),
  },
  {
    pattern: new RegExp(`当月\\s*(\\d{1,2})\\s*日${before}`, 'g'),
    read: ([, at]) => recurring('month', `当月${at ?? ''}日，读作每月`, { day: Number(at) }),
  },
  {
    pattern: new RegExp(`每年的?\\s*${month}\\s*(?:(\\d{1,2})\\s*日|底|末)?${before}`, 'g'),
    read: ([, at, on]) =>
      recurring('year', `每年${at ?? ''}月${on === undefined ? '底' : `${on}日`}`, {
        month: Number(at),
        day: on === undefined ? 31 : Number(on),
      }),
  },
  {
    pattern: new RegExp(`(?:次年|下一?年度?|翌年)[^，。；]{0,8}?(?:${before}|内)`, 'g'),
    read: () => open('period', '相对年度，文件没有写明具体年份'),
  },
  {
    pattern: new RegExp(
      `(?:${until})?${four}\\s*${month}\\s*(\\d{1,2})\\s*日(?:${before}|止)`,
      'g',
    ),
    read: ([, y, m, d]) => fixed(dayIn(Number(y), Number(m), d), '读作'),
  },
  {
    pattern: new RegExp(`(?:到|至)\\s*${four}\\s*${month}\\s*(\\d{1,2})\\s*日`, 'g'),
    read: ([, y, m, d]) => fixed(dayIn(Number(y), Number(m), d), '读作'),
  },
  {
    pattern: new RegExp(`(?:${until})?${four}\\s*${month}${third}(?:${before}|${done})`, 'g'),
    read: ([, y, m, part]) => fixed(dayIn(Number(y), Number(m), part), '读作'),
  },
  {
    pattern: new RegExp(`(?:到|至)\\s*${four}\\s*${month}${third}`, 'g'),
    read: ([, y, m, part]) => fixed(dayIn(Number(y), Number(m), part), '读作'),
  },
  {
    pattern: new RegExp(`(?:${until})?${four}\\s*上半年(?:${before})?`, 'g'),
    read: ([, y]) => fixed(lastDayOf(Number(y), 6), '读作'),
  },
  {
    pattern: new RegExp(`(?:${until})?${four}\\s*(?:年?[底末])(?:${before}|${done})`, 'g'),
    read: ([, y]) => fixed(lastDayOf(Number(y), 12), '读作'),
  },
  {
    pattern: new RegExp(`(?:到|至)\\s*${four}\\s*(?:年?[底末])?(?!度|\\s*\\d)`, 'g'),
    read: ([, y]) => fixed(lastDayOf(Number(y), 12), '读作'),
  },
  {
    pattern: new RegExp(`${four}${before}`, 'g'),
    read: ([, y]) =>
      open('day', `“${y ?? ''}年前”可读作${Number(y) - 1}年底或${y ?? ''}年底，未定`),
  },
  {
    pattern: new RegExp(`(?<!每年的?\\s*|\\d)${month}\\s*(\\d{1,2})\\s*日${before}`, 'g'),
    read: ([, m, d], year) => withYear(year(), (y) => dayIn(y, Number(m), d)),
  },
  {
    pattern: new RegExp(`(?<!\\d)${month}\\s*(上旬|中旬|下旬|底|末)(?:${before}|${done})`, 'g'),
    read: ([, m, part], year) => withYear(year(), (y) => dayIn(y, Number(m), part)),
  },
  {
    pattern: new RegExp(
      `(?<!\\d\\s*)(?:今年|当年|本年)?(?:年底|年末)(?:${before}|${done})|(?:今年|当年)底${before}|到年底`,
      'g',
    ),
    read: (_, year) => withYear(year(), (y) => lastDayOf(y, 12)),
  },
  {
    pattern: /(?<![\d一二三四五六七八九十两的本])年内(?!分配)/g,
    read: (_, year) => withYear(year(), (y) => lastDayOf(y, 12)),
  },
  {
    pattern: new RegExp(`第?([一二三四])季度(?:末|底)?${before}`, 'g'),
    read: ([, q], year) => withYear(year(), (y) => lastDayOf(y, quarters[q ?? ''] ?? 12)),
  },
  {
    pattern: /一季度一次/g,
    read: () => recurring('quarter', '每季度'),
  },
  {
    // Not 每人每月最高奖励0.2万元, 每年每张床位, 平均每年的6月.
    pattern:
      /(?<!人|名|张|户|床|平均|在)(每季度|每半年|每月|每周|每年|每日|每天)(?!每|最高|的|[^，。；]{0,12}元)/g,
    read: ([, words]) => recurring(everyWords[words as keyof typeof everyWords], words ?? ''),
  },
  {
    pattern: new RegExp(
      `(?<!近|最近)(?<!\\d)${numerals}\\s*(?:个工作日|个?小时|分钟|日|天|周|个月)\\s*(?:以|之)?内`,
      'g',
    ),
    read: () => open('period', '自事件发生起算，文件没有给出具体日期'),
  },
]

/** All dates that a text sets, in order; a plain date (于2022年8月被列入) sets none. */
export function dueDatesIn(text: string, context: DueContext): readonly DueDate[] {
  const found: DueDate[] = []
  for (const { pattern, read } of dueRules)
    for (const match of text.matchAll(pattern)) {
      const [words] = match
      const start = match.index + words.length - words.trimStart().length
      const end = match.index + words.length
      if (found.some((one) => one.start < end && start < one.end)) continue
      // 截至2020年末 reports, 2016年4月1日前生产 describes a thing.
      if (/截(?:至|止)?\s*$/.test(text.slice(0, start))) continue
      if (/^(?:生产|建成投用的|取得|注册|登记|出生)/.test(text.slice(end))) continue
      const due = read(match, () => yearFor(text, start, context))
      if (due !== null) found.push({ start, end, words: text.slice(start, end), ...due })
    }
  return found.map((due) => withDoubt(due, context)).sort((a, b) => a.start - b.start)
}

/** 3月底前 in a plan of April: told, not mended. */
const withDoubt = (due: DueDate, { issuedOn }: DueContext): DueDate =>
  due.date !== null && due.assumed && issuedOn !== null && due.date < issuedOn
    ? { ...due, reading: `${due.reading}，早于成文日期${chineseDate(issuedOn)}，请核对` }
    : due

/** A cell under 完成时间: there a date needs no 前, and 持续推进 sets none. */
export function dueDatesInCell(cell: string, context: DueContext): readonly DueDate[] {
  const found = dueDatesIn(cell, context)
  if (found.length > 0) return found
  const match = new RegExp(`${four}(?:\\s*${month}(?:\\s*(\\d{1,2})\\s*日)?)?`).exec(cell)
  if (match === null) return []
  const [words, y, m, d] = match
  const date = m === undefined ? lastDayOf(Number(y), 12) : dayIn(Number(y), Number(m), d)
  return date === null
    ? []
    : [
        {
          start: match.index,
          end: match.index + words.length,
          words,
          ...day(date, `完成时间栏，读作${chineseDate(date)}`),
        },
      ]
}
