/** The number that opens a heading, an article or a list item. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  /** 一、 */
  | 'outline1'
  /** （一） */
  | 'outline2'
  /** 1. */
  | 'outline3'
  /** （1） */
  | 'outline4'
  /** ① */
  | 'outline5'
  /** 4.3.1 as emergency plans count */
  | 'decimal'
  /** 附件1 */
  | 'annex'

export interface Marker {
  readonly kind: MarkerKind
  /** Counted value; 0 for an annex without a number. */
  readonly number: number
  /** As printed, without what follows: （一）, 第四条, 1. */
  readonly printed: string
  /** Canonical form for labels: （一）, 第四条, 1, 附件1. */
  readonly canonical: string
}

const digits = '零一二三四五六七八九'

const hundreds =
  /^([一二三四五六七八九])百(?:零([一二三四五六七八九])|([一二三四五六七八九])十([一二三四五六七八九]?))?$/

/** 三十二 → 32; null for anything that is no Chinese numeral below a thousand. */
export function chineseNumber(text: string): number | null {
  const large = hundreds.exec(text)
  if (large !== null) {
    const [hundred = 0, , tens = 0] = large
      .slice(1)
      .map((digit) => Math.max(0, digits.indexOf(digit || '零')))
    return hundred * 100 + tens * 10 + Math.max(0, digits.indexOf(large[2] ?? large[4] ?? '零'))
  }
  const match = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text)
  if (match !== null) {
    const tens = match[1] === '' ? 1 : digits.indexOf(match[1] ?? '')
    return tens * 10 + (match[2] === '' ? 0 : digits.indexOf(match[2] ?? ''))
  }
  const single = text.length === 1 ? digits.indexOf(text) : -1
  return single > 0 ? single : null
}

/** 32 → 三十二, for 1 to 999. */
export function chineseNumeral(value: number): string {
  if (value > 99) {
    const rest = value % 100
    const tail = rest === 0 ? '' : (rest < 10 ? '零' : rest < 20 ? '一' : '') + chineseNumeral(rest)
    return `${digits[Math.floor(value / 100)] ?? ''}百${tail}`
  }
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : (tens === 1 ? '' : (digits[tens] ?? '')) + '十'
  return head + (ones === 0 ? '' : (digits[ones] ?? ''))
}

const numeral = '[一二三四五六七八九十百零]{1,5}'
const units = { 编: 'part', 章: 'chapter', 节: 'section', 条: 'article' } as const
const unitMarker = new RegExp(`^第(${numeral})([编章节条])(?=[\\s\\u3000]|$|[\\u4e00-\\u9fff“《])`)
const outline1 = new RegExp(`^(${numeral})、`)
const outline2 = new RegExp(`^[（(](${numeral})[）)]`)
/** Not 2.5公顷: no digit may follow the dot, but for the term 2+2+X of a first note and an age (1.45周岁以下…). */
const outline3 = /^(\d{1,3})(?:[.．](?!\d(?!\+|\d周岁))|、)\s*/
const outline4 = /^[（(](\d{1,2})[）)]/
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const annex = /^附\s*(件|表|图)\s*(\d{0,2})\s*[:：]?$/

/** Reads the marker at the beginning of a text; null where there is none. */
export function markerOf(text: string): Marker | null {
  const unit = unitMarker.exec(text)
  if (unit !== null) {
    const kind = units[unit[2] as keyof typeof units]
    const number = chineseNumber(unit[1] ?? '')
    return number === null ? null : { kind, number, printed: unit[0], canonical: unit[0] }
  }
  const numbered = (
    kind: MarkerKind,
    match: RegExpExecArray | null,
    canonical: (printed: string) => string,
  ): Marker | null => {
    if (match === null) return null
    const printed = match[1] ?? ''
    const number = /^\d/.test(printed) ? Number(printed) : chineseNumber(printed)
    return number === null
      ? null
      : { kind, number, printed: match[0].trim(), canonical: canonical(printed) }
  }
  const at = circled.indexOf(text[0] ?? ' ')
  if (at >= 0 && text !== '') {
    const printed = text[0] ?? ''
    return { kind: 'outline5', number: at + 1, printed, canonical: printed }
  }
  const annexMatch = annex.exec(text)
  if (annexMatch !== null) {
    const [printed, what = '', number = ''] = annexMatch
    return { kind: 'annex', number: Number(number), printed, canonical: `附${what}${number}` }
  }
  return (
    numbered('outline1', outline1.exec(text), (n) => `${n}、`) ??
    numbered('outline2', outline2.exec(text), (n) => `（${n}）`) ??
    numbered('outline3', outline3.exec(text), (n) => n) ??
    numbered('outline4', outline4.exec(text), (n) => `（${n}）`)
  )
}

/** `4.3.1 响应` in documents that count decimally: a heading of that depth. */
export function decimalMarkerOf(text: string): (Marker & { readonly depth: number }) | null {
  const match = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.．]?\s+(?=[\u4e00-\u9fff“ⅠⅡⅢⅣI])/.exec(text)
  if (match === null || text.length > 60) return null
  const printed = match[1] ?? ''
  const parts = printed.split('.')
  return {
    kind: 'decimal',
    number: Number(parts.at(-1)),
    printed,
    canonical: printed,
    depth: parts.length,
  }
}
