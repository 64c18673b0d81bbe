import { numberMentions } from '../reference/number-mention'
import { folded } from '../text/fold'
import type { DifferenceKind } from './comparison'
import type { PartMention } from './unit-list'
import { valueMentions } from './value-mention'

/** What two texts are compared by: a number, a date, a name, or a single character. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: DifferenceKind
  /** Equal tokens have equal keys. */
  readonly key: string
  readonly unit: string
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The cells of a row, each as a whole unless it holds a value: a name is another one, not other characters. */
export const cellTokens = (text: string): readonly Token[] =>
  [...text.matchAll(/[^\t]+/g)].flatMap(({ index, 0: cell }): readonly Token[] => {
    const shifted = (token: Token) => ({
      ...token,
      start: token.start + index,
      end: token.end + index,
    })
    return valueMentions(cell).length > 0
      ? tokensOf(cell, [], []).map(shifted)
      : [{ start: index, end: index + cell.length, kind: 'words', key: folded(cell), unit: '' }]
  })

/** The tokens of a text without the given spans. White space is none. */
export function tokensOf(
  text: string,
  names: readonly PartMention[],
  without: readonly Span[],
): readonly Token[] {
  const outside = (span: Span) =>
    !without.some(({ start, end }) => start <= span.start && span.end <= end)
  const numbers = numberMentions(text).map(({ start, end, canonical }): Token => ({
    start,
    end,
    kind: 'words',
    key: canonical,
    unit: '',
  }))
  const whole: Token[] = [
    ...names.map(({ start, end, key }): Token => ({
      start,
      end,
      kind: 'organisation',
      key,
      unit: '',
    })),
    ...numbers,
    ...valueMentions(text, [...names, ...numbers]),
  ]
    .filter(outside)
    .sort((a, b) => a.start - b.start)
  const tokens: Token[] = []
  let at = 0
  const characters = (until: number) => {
    for (; at < until; at += 1) {
      const char = text[at] ?? ''
      const key = folded(char)
      if (key !== '' && outside({ start: at, end: at + 1 }))
        tokens.push({ start: at, end: at + 1, kind: 'words', key, unit: '' })
    }
  }
  for (const token of whole) {
    if (token.start < at) continue
    characters(token.start)
    tokens.push(token)
    at = token.end
  }
  characters(text.length)
  return tokens
}
