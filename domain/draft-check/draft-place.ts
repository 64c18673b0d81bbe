import { chineseNumeral } from '../gazette/marker'

/** 第十八条第一款第（一）项 in a draft; Arabic and large numbers too. */
export interface DraftPlace {
  readonly start: number
  readonly end: number
  /** 本办法, 该条例 …; empty for none. */
  readonly origin: string
  readonly article: number | null
  readonly paragraph: number | null
  readonly item: number | null
}

const numeral = '[一二三四五六七八九十百千零〇两\\d]{1,7}'
const kinds =
  '办法|规定|细则|条例|意见|方案|通知|决定|法|预案|规划|计划|通告|实施办法|实施细则|实施意见'
const pattern = new RegExp(
  `((?:本|该|上述|前述)(?:${kinds}))?(?:第\\s*(${numeral})\\s*条(?:之[一二三四五六七八九十])?)?` +
    `(?:第\\s*(${numeral})\\s*款)?(?:第?\\s*[（(]\\s*(${numeral})\\s*[）)]\\s*项|第\\s*(${numeral})\\s*项)?`,
  'g',
)

const digits = '零一二三四五六七八九'
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 一千零九十二 → 1092, 18 → 18; null for what is no number. */
export function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  let total = 0
  let digit = 0
  for (const char of text.replace(/[〇]/g, '零').replace(/两/g, '二')) {
    const scale = scales[char]
    const value = digits.indexOf(char)
    if (scale !== undefined) {
      total += (digit === 0 ? 1 : digit) * scale
      digit = 0
    } else if (value >= 0) digit = value
    else return null
  }
  const number = total + digit
  return number === 0 ? null : number
}

/** All places of a text that begin with 第…条, 第…款 or 第…项. */
export function draftPlaces(text: string): readonly DraftPlace[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly DraftPlace[] => {
    const [whole, origin = '', article, paragraph, bracketed, plain] = match
    const [a, p, i] = [article, paragraph, bracketed ?? plain].map((each) =>
      each === undefined ? null : numberOf(each),
    )
    // 本通知 alone, a sum of 第1项 in a table's count.
    if ((a ?? p ?? i ?? null) === null) return []
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        origin,
        article: a ?? null,
        paragraph: p ?? null,
        item: i ?? null,
      },
    ]
  })
}

/** 1165 → 一千一百六十五, 109 → 一百零九 */
function large(value: number): string {
  if (value < 100) return chineseNumeral(value)
  const [scale, unit] = value < 1000 ? ([100, '百'] as const) : ([1000, '千'] as const)
  const rest = value % scale
  const head = `${digits[Math.floor(value / scale)] ?? ''}${unit}`
  if (rest === 0) return head
  const gap = rest < scale / 10 ? '零' : ''
  // 一百一十五, but 十五 alone.
  const tail = rest >= 10 && rest < 20 ? `一${large(rest)}` : large(rest)
  return head + gap + tail
}

/** Canonical label: 第十八条第一款第一项. */
export const placeLabel = ({ article, paragraph, item }: DraftPlace): string =>
  [
    [article, '条'],
    [paragraph, '款'],
    [item, '项'],
  ]
    .map(([value, unit]) => (typeof value === 'number' ? `第${large(value)}${unit ?? ''}` : ''))
    .join('')
