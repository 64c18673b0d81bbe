/**
 * Folding for comparison: what a person does not see as a difference must not hide a hit. White space goes,
 * full width becomes half width, brackets, quotes and Roman numerals become one kind each. The shown text is
 * never folded.
 */
export interface FoldedText {
  readonly text: string
  /** Place in the original of every folded unit, and one more entry for the end. */
  readonly origins: readonly number[]
}

const single: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '（': '(',
  '）': ')',
  '《': '<',
  '》': '>',
  '〈': '<',
  '〉': '>',
  '＜': '<',
  '＞': '>',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '•': '·',
  '～': '~',
  '－': '-',
  '—': '-',
  '–': '-',
  Ⅰ: 'i',
  Ⅱ: 'ii',
  Ⅲ: 'iii',
  Ⅳ: 'iv',
  Ⅴ: 'v',
  Ⅵ: 'vi',
}

function foldChar(char: string): string {
  if (/\s/.test(char)) return ''
  const mapped = single[char]
  if (mapped !== undefined) return mapped
  const code = char.charCodeAt(0)
  // Full-width ASCII, U+FF01 to U+FF5E.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  return char.toLowerCase()
}

const cache = new Map<string, string>()
function foldedChar(char: string): string {
  const known = cache.get(char)
  if (known !== undefined) return known
  const folded = foldChar(char)
  cache.set(char, folded)
  return folded
}

export function fold(text: string): FoldedText {
  let folded = ''
  const origins: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const piece = foldedChar(text[at] ?? '')
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(at)
    folded += piece
  }
  origins.push(text.length)
  return { text: folded, origins }
}

export const folded = (text: string): string => fold(text).text
