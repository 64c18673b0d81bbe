/** A printed line of a corpus file, counted from 1. */
export interface SourceLine {
  readonly number: number
  /** As in the file, without the line feed. */
  readonly raw: string
  /** Without white space at both ends. */
  readonly content: string
  /** Not from the text extraction of the gazettes: every sign stands for itself, none is a remain of Markdown. */
  readonly plain?: true
}

export const linesOf = (text: string): readonly SourceLine[] =>
  text.split('\n').map((raw, index) => ({ number: index + 1, raw, content: raw.trim() }))

/** Characters with the place each was taken from; what blocks are built of. */
export interface Char {
  readonly char: string
  readonly line: number
  readonly column: number
}

const latex: readonly (readonly [RegExp, string])[] = [
  [/\\geq?\b/y, '≥'],
  [/\\leq?\b/y, '≤'],
  [/\\sim(?![a-z])/y, '～'],
  [/\^\{\\circ\}/y, '°'],
  [/\\times\b/y, '×'],
  [/\\%/y, '%'],
]

/** Reads one LaTeX token of `raw` at `at`; null where there is none. */
function latexToken(
  raw: string,
  at: number,
): { readonly text: string; readonly length: number } | null {
  for (const [pattern, text] of latex) {
    pattern.lastIndex = at
    const match = pattern.exec(raw)
    if (match !== null) return { text, length: match[0].length }
  }
  return null
}

/** Minutes and seconds of an angle. */
const primes: readonly (readonly [string, string])[] = [
  ["''", '″'],
  ["'", '′'],
]

const superscripts: Readonly<Record<string, string>> = { '2': '²', '3': '³' }

/** The formula between two dollar signs, its signs put into plain characters. */
function* formulaChars(
  raw: string,
  from: number,
  to: number,
): Generator<readonly [string, number]> {
  let at = from
  while (at < to) {
    const token = latexToken(raw, at)
    const superscript = raw[at] === '^' ? superscripts[raw[at + 1] ?? ''] : undefined
    const prime = primes.find(([printed]) => raw.startsWith(printed, at))
    if (prime !== undefined) {
      yield [prime[1], at]
      at += prime[0].length
    } else if (token !== null) {
      yield [token.text, at]
      at += token.length
    } else if (raw.startsWith('\\text{', at)) at += '\\text{'.length
    else if (superscript !== undefined) {
      yield [superscript, at]
      at += 2
    } else {
      const char = raw[at] ?? ''
      if (!'{}\\ '.includes(char)) yield [char, at]
      at += 1
    }
  }
}

/** Bold and the paragraph tags of HTML cells. */
const marks = ['**', '<p>', '</p>'] as const

/**
 * The characters of a line that are text: Markdown bold and bullets, footnote carets and LaTeX that the text
 * extraction left behind are dropped or put into plain characters; each keeps its column.
 */
export function charsOf(line: SourceLine): readonly Char[] {
  const { raw, number } = line
  const end = raw.trimEnd().length
  // A leading TAB is an empty first cell, not white space.
  let at = raw.length - raw.replace(/^[^\S\t]+/, '').length
  if (line.plain === true)
    return Array.from({ length: Math.max(0, end - at) }, (_, index) => ({
      char: raw[at + index] ?? '',
      line: number,
      column: at + index,
    }))
  if (/^[-•] /.test(raw.slice(at))) at += 2
  const chars: Char[] = []
  const push = (char: string, column: number) => {
    chars.push({ char, line: number, column })
  }
  while (at < end) {
    const close = raw[at] === '$' ? raw.indexOf('$', at + 1) : -1
    const bare = raw[at] === '\\' ? latexToken(raw, at) : null
    const mark = marks.find((one) => raw.startsWith(one, at))
    const subscript = /_\{([\d.]+)\}/y
    subscript.lastIndex = at
    const lowered = subscript.exec(raw)
    const superscript = raw[at] === '^' ? superscripts[raw[at + 1] ?? ''] : undefined
    if (mark !== undefined) at += mark.length
    else if (raw.startsWith('^[', at)) at += 1
    else if (lowered !== null) {
      for (let digit = 0; digit < (lowered[1] ?? '').length; digit += 1)
        push(raw[at + 2 + digit] ?? '', at + 2 + digit)
      at += lowered[0].length
    } else if (superscript !== undefined) {
      push(superscript, at)
      at += 2
    } else if (close > at) {
      for (const [char, column] of formulaChars(raw, at + 1, close)) push(char, column)
      at = close + 1
    } else if (bare !== null) {
      push(bare.text, at)
      at += bare.length
    } else {
      push(raw[at] ?? '', at)
      at += 1
    }
  }
  while (chars[0]?.char === ' ') chars.shift()
  return chars
}

/** Width in half-width cells: the extraction wraps lines by it. */
export function cellWidth(text: string): number {
  let cells = 0
  for (const char of text) cells += /[ -~]/.test(char) ? 1 : 2
  return cells
}
