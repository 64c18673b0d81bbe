import { numberMentions } from './number-mention'
import { titleMentions } from './title-mention'

/** A text named by title, by number, or by title with its number in brackets. */
export interface TextMention {
  readonly start: number
  readonly end: number
  /** Without the outer brackets; null where only a number stands. */
  readonly title: string | null
  /** Canonical 文号 or the number of a standard (GB3096-2008); null where only a title stands. */
  readonly number: string | null
}

interface Number {
  readonly start: number
  readonly end: number
  readonly canonical: string
}

const standard = /(?:GB|DB|HJ|DL|DGJ|Q|T)[A-Z0-9/ ]*?\s?[\d.]+-(?:19|20)\d{2}/g

const standardNumbers = (text: string): readonly Number[] =>
  [...text.matchAll(standard)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    canonical: match[0].replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' '),
  }))

/** 市政府关于印发《…》的通知（…号） names the notice; its title stands outside of the brackets in part. */
const noticeHead = /[\u4e00-\u9fff]{0,10}关于(?:印发|转发)$/

/** All texts named in a text, in order; what stands inside a title belongs to it. */
export function textMentions(text: string): readonly TextMention[] {
  const titles = titleMentions(text)
  const numbers: readonly Number[] = [...numberMentions(text), ...standardNumbers(text)].filter(
    ({ start, end }) => !titles.some((title) => title.start < start && end < title.end),
  )
  const taken = new Set<Number>()
  const joined = titles.map(({ start, end, title }): TextMention => {
    const head = noticeHead.exec(text.slice(0, start))
    const between = head === null ? /^\s*[（(]\s*$/ : /^的通知\s*[（(]\s*$/
    const number = numbers.find(
      (candidate) =>
        candidate.start >= end &&
        between.test(text.slice(end, candidate.start)) &&
        /^\s*[）)]/.test(text.slice(candidate.end)),
    )
    if (number === undefined) return { start, end, title, number: null }
    taken.add(number)
    const close = text.slice(number.end).search(/[）)]/) + 1
    return { start, end: number.end + close, title, number: number.canonical }
  })
  const alone = numbers
    .filter((number) => !taken.has(number))
    .filter(({ canonical }) => canonical.endsWith('号'))
    .map(({ start, end, canonical }) => ({ start, end, title: null, number: canonical }))
  return [...joined, ...alone].sort((a, b) => a.start - b.start)
}

/** Where the sentence's own words end that lead to the mention: before 市政府关于印发 of a notice. */
export const leadStart = (text: string, start: number): number =>
  start -
  (noticeHead.exec(text.slice(0, start))?.[0].replace(/^.*(?=常州市|江苏省|省|市|区|国务院)/, '')
    .length ?? 0)
