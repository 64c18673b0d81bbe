import { plainHan } from './plain-han'

/** Characters that a page sets side by side; y grows downwards and is that of the base line. */
export interface PlacedWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
}

/** Two pieces stand on one line when the smaller one overlaps the other by half of its height. */
function sameLine(a: PlacedWords, b: PlacedWords): boolean {
  const overlap =
    Math.min(a.y + a.size * 0.2, b.y + b.size * 0.2) -
    Math.max(a.y - a.size * 0.8, b.y - b.size * 0.8)
  return overlap >= Math.min(a.size, b.size) * 0.5
}

/**
 * The words of a page as they are read: lines from top to bottom, each from left to right. A file may draw them in
 * any order. The import and the page view share it, so that a page and its text run in step.
 */
export function inLines<W extends PlacedWords>(words: readonly W[]): readonly (readonly W[])[] {
  const groups: { readonly first: W; readonly words: W[] }[] = []
  const shown = words.filter(({ text }) => text.trim() !== '')
  for (const word of [...shown].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.slice(-4).findLast(({ first }) => sameLine(first, word))
    if (group === undefined) groups.push({ first: word, words: [word] })
    else group.words.push(word)
  }
  return groups.map(({ words: own }) => [...own].sort((a, b) => a.x - b.x))
}

/** Whether a reader sees a space between two pieces of a line: `gap` is what lies between them. */
export function hasSpace(before: string, after: string, gap: number, size: number): boolean {
  const latin = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after)
  return before !== '' && gap > size * (latin ? 0.25 : 0.9) && !/\s$/.test(before)
}

/** A piece of text as the PDF library hands it out. */
export interface PdfPiece {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Where a piece stands on its page, whose upper edge is at `top`, with characters in the place of look-alikes. */
export function placedPiece({ str, transform, width, height }: PdfPiece, top: number): PlacedWords {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform
  return {
    // Chromium's own PDF maps the second set of figures of a font to NUL: a figure that is there must not vanish.
    text: plainHan(str.replaceAll('\0', '\ufffd')),
    x,
    y: top - y,
    width,
    size: height > 0 ? height : Math.hypot(a, b) || 1,
  }
}
