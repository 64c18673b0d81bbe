import type { Char } from './source-line'

/** Longest piece at `at` that is repeated right behind itself; 0 for none. */
function repeatAt(chars: readonly Char[], at: number): number {
  for (let length = Math.floor((chars.length - at) / 2); length > 0; length -= 1) {
    let same = true
    for (let offset = 0; same && offset < length; offset += 1)
      same = chars[at + offset]?.char === chars[at + length + offset]?.char
    if (same) return length
  }
  return 0
}

/**
 * 常州's bold headings were extracted twice, piece by piece: `11.. 开展…行动开展…行动。。`. Lines that open with
 * a doubled number (1111.. is 11.) are folded from the start up to the first piece that is not repeated;
 * reduplications further on are the author's.
 */
export function foldDoubledHeading(chars: readonly Char[]): readonly Char[] {
  const text = chars.map(({ char }) => char).join('')
  const match = /^(\d+)\.\.\s*/.exec(text)
  if (match === null) return chars
  const printed = match[1] ?? ''
  if (printed.length % 2 !== 0) return chars
  const number = chars.slice(0, printed.length / 2)
  const dot = chars.slice(printed.length, printed.length + 1)
  const rest = chars.slice(match[0].length)
  const folded: Char[] = []
  let at = 0
  for (;;) {
    const length = repeatAt(rest, at)
    if (length === 0) break
    folded.push(...rest.slice(at, at + length))
    at += 2 * length
  }
  const [space] = chars.slice(printed.length + 2)
  const gap = space?.char === ' ' ? [space] : []
  return [...number, ...dot, ...gap, ...folded, ...rest.slice(at)]
}
