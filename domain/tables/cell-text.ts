import { charsOf, type SourceLine } from '../gazette/source-line'
import type { CellSpaces, ColumnSpec } from './table-spec'

/** The line's text with LaTeX and Markdown in plain signs and paragraph tags dropped. */
export const plainText = (line: SourceLine): string =>
  charsOf(line)
    .map(({ char }) => char)
    .join('')
    .replace(/<\/?p>/g, '')

const wide = '[^\\u0000-\\u00ff\\u2013\\u2014≥≤～×]'
const betweenWide = new RegExp(`(?<=${wide})[^\\S\\t]+(?=${wide})`, 'g')

/** White space of a printed cell as its column wants it. */
export function cellText(printed: string, spaces: CellSpaces): string {
  // hm², printed with a gap before the exponent or as plain hm^2 without dollars.
  const text = printed.trim().replace(/(?<=m) ?(?:\^2|²)/g, '²')
  switch (spaces) {
    case 'keep':
      return text
    case 'drop':
      return text.replace(/\s/g, '')
    case 'join':
      return text.replace(betweenWide, '')
  }
}

const noValue = /^[—–-]*$/

const threshold =
  /^(?:[≥≤＞＜<>=约]|不低于|不少于|不高于)?\s*(-?\d+(?:\.\d+)?)\s*[%％]?\s*(?:以上|以下|左右)?$/

/** The exact decimal of a cell; null where it has none, `undefined` where a number column holds no number. */
export function cellValue(text: string, { type, unit }: ColumnSpec): string | null | undefined {
  if (type === 'text' || noValue.test(text)) return null
  // No other space is dropped: “≥ 25 100” are two numbers, not 25100.
  const number = unit !== null && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text
  if (type === 'threshold') return threshold.exec(number)?.[1] ?? null
  const pattern = type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/
  return pattern.test(number) ? number : undefined
}
