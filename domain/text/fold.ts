import { lookAlikes } from './look-alikes'

/**
 * Folding for comparison: what a person does not see as a difference must not hide a hit. White space goes,
 * full width becomes half width, brackets, quotes, Roman numerals and look-alike radicals become one kind each.
 * Words stay what they are, and the shown text is never folded.
 */
export interface FoldedText {
  readonly text: string
  /** Place in the original of every folded unit, and one more entry for the end. */
  readonly origins: readonly number[]
}

/** Part of a text, in UTF-16 units, end exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

const invisible = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/

/**
 * Forms that Unicode keeps for old character sets alone: half and full width, Kangxi radicals, Roman numerals,
 * ²₂, ㎡, ⑴. Circled numbers are left out: ① folded to 1 would be a hit for every 1.
 */
const compatible =
  /[\u00b2\u00b3\u00b9\u2070-\u209c\u2103\u2160-\u217f\u2474-\u249b\u2f00-\u2fd5\u3220-\u3243\u3300-\u33ff\uf900-\ufaff\uff01-\uffee]/

function foldChar(char: string): string {
  if (invisible.test(char)) return ''
  const plain = compatible.test(char) ? char.normalize('NFKC') : char
  return Array.from(plain)
    .map((one) => lookAlikes.get(one) ?? (invisible.test(one) ? '' : one))
    .join('')
    .toLowerCase()
}

const cache = new Map<string, string>()
function foldedChar(char: string): string {
  const known = cache.get(char)
  if (known !== undefined) return known
  const result = foldChar(char)
  cache.set(char, result)
  return result
}

/** Everything but plain Han characters, 、。 and what ASCII has folded already: a third of the text at most. */
const unusual = /[^\u3001\u3002\u3400-\u9fffa-z0-9]/g

/** The folded text alone; much faster than with its places. */
export const folded = (text: string): string => text.replace(unusual, foldedChar)

export function fold(text: string): FoldedText {
  let result = ''
  const origins: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const piece = foldedChar(text[at] ?? '')
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(at)
    result += piece
  }
  origins.push(text.length)
  return { text: result, origins }
}

/** The part of the original that `length` folded units from `at` came from. */
export const originOf = ({ origins }: FoldedText, at: number, length: number): TextSpan => ({
  start: origins[at] ?? 0,
  end: (origins[at + length - 1] ?? -1) + 1,
})
