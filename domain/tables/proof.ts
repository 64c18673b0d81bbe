import type { SourceLine } from '../gazette/source-line'
import { plainText } from './cell-text'

/**
 * How a cell stands in the lines it is said to come from, white space apart. `printed`: word for word; `ordered`:
 * its characters in this order with others between them (a wrapped cell whose lines the extraction interlaced);
 * `scattered`: all its characters but in another order (rotated text); `absent`: some character is missing.
 */
export type CellProof = 'printed' | 'ordered' | 'scattered' | 'absent'

const bare = (text: string): string => text.replace(/\s/g, '')

function isOrdered(cell: string, text: string): boolean {
  let at = 0
  for (const char of cell) {
    const found = text.indexOf(char, at)
    if (found < 0) return false
    at = found + char.length
  }
  return true
}

function isScattered(cell: string, text: string): boolean {
  const left = new Map<string, number>()
  for (const char of text) left.set(char, (left.get(char) ?? 0) + 1)
  for (const char of cell) {
    const count = left.get(char) ?? 0
    if (count === 0) return false
    left.set(char, count - 1)
  }
  return true
}

export function proofOf(cell: string, lines: readonly SourceLine[]): CellProof {
  const wanted = bare(cell)
  // An exponent may be printed with a gap, as ^2 or as a plain sign.
  const text = bare(lines.map(plainText).join('')).replace(/\^([23])/g, (_all, digit: string) =>
    digit === '2' ? '²' : '³',
  )
  if (text.includes(wanted)) return 'printed'
  if (isOrdered(wanted, text)) return 'ordered'
  return isScattered(wanted, text) ? 'scattered' : 'absent'
}
