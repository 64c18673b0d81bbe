import type { TextSpan } from '../text/fold'

const opening = '（(〔［['
const closing = '）)〕］]'

/** The outermost bracket round the place, brackets included; null where there is none or it never closes. */
export function bracketAround(text: string, at: number): TextSpan | null {
  let depth = 0
  let start = -1
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? ''
    if (opening.includes(char)) {
      if (depth === 0) start = index
      depth += 1
    } else if (closing.includes(char) && depth > 0) {
      depth -= 1
      if (depth === 0) {
        if (start <= at && at <= index) return { start, end: index + 1 }
        start = -1
      }
    }
    if (index > at && depth === 0) return null
  }
  return null
}

/** The part of the text between the full stops, semicolons and line ends round the place. */
export function clauseAround(text: string, at: number): TextSpan {
  const before = text.slice(0, at)
  const start = Math.max(...['。', '；', '\n', '\t'].map((stop) => before.lastIndexOf(stop))) + 1
  const length = text.slice(at).search(/[。；\n\t]/)
  return { start, end: length < 0 ? text.length : at + length }
}
