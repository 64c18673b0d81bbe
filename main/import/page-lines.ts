import { hasSpace, inLines, type PlacedWords } from '../../domain/import/line-order'
import type { ReadLine } from '../../domain/import/reading'

export type { PlacedWords } from '../../domain/import/line-order'

export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface Page {
  readonly number: number
  readonly lines: readonly PageLine[]
}

function joined(words: readonly PlacedWords[]): PageLine {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const { text: piece, x, width, size } of words) {
    if (hasSpace(text, piece, x - end, size)) text += ' '
    text += piece
    end = Math.max(end, x + width)
  }
  return {
    text: text.trim(),
    left: words[0]?.x ?? 0,
    right: end,
    y: Math.max(...words.map(({ y }) => y)),
    size: Math.max(...words.map(({ size }) => size)),
  }
}

/** Lines of a page from top to bottom. */
export const pageLines = (words: readonly PlacedWords[]): readonly PageLine[] =>
  inLines(words)
    .map(joined)
    .filter(({ text }) => text !== '')

const sentenceEnd = /[。；：！？]["”’）)】》]?$/

/** — 3 —, 第3页共9页: numbers of pages wherever they stand. */
const markedNumber = /^[—–\-·]\s*\d{1,4}\s*[—–\-·]$|^第\s*\d+\s*页(\s*[，/]?\s*共\s*\d+\s*页)?$/
const bareNumber = /^(\d{1,4}|[ivxIVX]{1,5})$/

/** Page numbers and running heads; they would break the sentences that run over the page. */
function withoutFurniture(pages: readonly Page[]): {
  readonly pages: readonly Page[]
  readonly dropped: number
} {
  const counts = new Map<string, number>()
  let numbered = 0
  for (const { lines } of pages) {
    const ends = [lines[0]?.text ?? '', lines.at(-1)?.text ?? '']
    for (const text of new Set(ends)) counts.set(text, (counts.get(text) ?? 0) + 1)
    if (ends.some((text) => bareNumber.test(text))) numbered += 1
  }
  const most = (count: number): boolean => pages.length >= 2 && count > pages.length / 2
  const isFurniture = (text: string): boolean =>
    markedNumber.test(text) ||
    // A lone figure is a page number only where most pages have one.
    (bareNumber.test(text) && most(numbered)) ||
    (pages.length >= 3 &&
      text.length <= 40 &&
      !sentenceEnd.test(text) &&
      most(counts.get(text) ?? 0))
  let dropped = 0
  const cleaned = pages.map(({ number, lines }) => {
    let from = 0
    let to = lines.length
    if (to > 0 && isFurniture(lines[to - 1]?.text ?? '')) to -= 1
    if (from < to && isFurniture(lines[0]?.text ?? '')) from += 1
    if (to > from && isFurniture(lines[to - 1]?.text ?? '')) to -= 1
    dropped += lines.length - (to - from)
    return { number, lines: lines.slice(from, to) }
  })
  return { pages: cleaned, dropped }
}

/** The value that most lines share, in steps of half a type size. */
function commonest(values: readonly number[], step: number): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const key = Math.round(value / step)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let best = 0
  let most = 0
  for (const [key, count] of counts)
    if (count > most) {
      best = key
      most = count
    }
  return best * step
}

interface Measure {
  readonly left: number
  readonly right: number
  readonly size: number
  /** Whether a line breaks off at the right side: the longest of many that end their sentences is no full line. */
  readonly isFilled: boolean
}

/** Type sizes by which a line may stay behind the right side and still be full. */
const ragged = 1.6

function measureOf(lines: readonly PageLine[]): Measure {
  const size = commonest(
    lines.map((line) => line.size),
    0.5,
  )
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.1)
  const rights = body.map(({ right }) => right).sort((a, b) => a - b)
  const lefts = body.map(({ left }) => left)
  const right = rights[Math.floor(rights.length * 0.95)] ?? 0
  return {
    size,
    isFilled: body.some(
      (line) => line.right >= right - size * ragged && !sentenceEnd.test(line.text),
    ),
    // Indented first lines are fewer than the lines that follow them, except in texts of short paragraphs.
    left: commonest(lefts, Math.max(1, size / 2)),
    right,
  }
}

const opens =
  /^(第[一二三四五六七八九十百]{1,5}[编章节条]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|附件|抄送|目录)/

/** Whether the line begins a paragraph of its own. */
function begins(before: PageLine | undefined, line: PageLine, measure: Measure): boolean {
  if (before === undefined) return true
  const { left, right, isFilled } = measure
  const { size } = before
  if (Math.abs(line.size - size) > size * 0.15) return true
  const short = before.right < right - size * ragged || (!isFilled && sentenceEnd.test(before.text))
  const indented = line.left > left + size * 1.2
  // A heading in the middle that takes two lines.
  const centred = before.left > left + size * 1.2 && indented && !sentenceEnd.test(before.text)
  const sameMiddle = Math.abs(before.left + before.right - line.left - line.right) < size * 2
  if (centred && sameMiddle && before.right < right - size) return false
  if (opens.test(line.text)) return true
  return short || indented
}

export interface JoinedPages {
  readonly lines: readonly ReadLine[]
  readonly dropped: number
}

/** Paragraphs of all pages, each with the page it begins on. */
export function joinPages(all: readonly Page[]): JoinedPages {
  const { pages, dropped } = withoutFurniture(all)
  const measure = measureOf(pages.flatMap(({ lines }) => lines))
  const paragraphs: { text: string; readonly page: number; readonly isTitle: boolean }[] = []
  let before: PageLine | undefined
  for (const { number, lines } of pages)
    for (const line of lines) {
      const last = paragraphs.at(-1)
      if (last === undefined || begins(before, line, measure))
        paragraphs.push({
          text: line.text,
          page: number,
          isTitle: line.size > measure.size * 1.2 && number === all[0]?.number,
        })
      else {
        const spaced = /[A-Za-z0-9,.]$/.test(last.text) && /^[A-Za-z]/.test(line.text)
        last.text += (spaced ? ' ' : '') + line.text
      }
      before = line
    }
  return { lines: paragraphs, dropped }
}
