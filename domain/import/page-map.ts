import type { GazetteDocument } from '../gazette/document'
import { pageOfLine } from '../gazette/gazette-page'
import { streamOf } from '../gazette/stream'
import { fold, originOf, type FoldedText, type TextSpan } from '../text/fold'

/** Folded characters of the page that are the same, in a row, in the document's text. */
interface Segment {
  readonly page: number
  readonly text: number
  readonly length: number
}

/** Which words of a page of the original are which words of the document's stream. */
export interface PageMap {
  readonly page: FoldedText
  /** The part of the stream that the page may have been read into. */
  readonly text: FoldedText
  /** Where that part begins in the stream. */
  readonly from: number
  readonly segments: readonly Segment[]
}

type Paged = Pick<GazetteDocument, 'blocks' | 'pages'>

/** Blocks that may hold words of a page: those that begin on it, and the one before, which may run on to it. */
export function blocksOfPage(document: Paged, number: number): TextSpan {
  const { blocks } = document
  const before = blocks.findLastIndex(
    ({ firstLine }) => (pageOfLine(document, firstLine) ?? Infinity) < number,
  )
  const last = blocks.findLastIndex(
    ({ firstLine }) => (pageOfLine(document, firstLine) ?? Infinity) <= number,
  )
  return { start: Math.max(0, before), end: last + 1 }
}

/** Characters around a line that are compared to tell its place from others with the same words. */
const farthest = 400

function agreement(a: string, b: string, by: 1 | -1): (atA: number, atB: number) => number {
  return (atA, atB) => {
    let count = 0
    while (
      count < farthest &&
      a[atA + by * count] !== undefined &&
      a[atA + by * count] === b[atB + by * count]
    )
      count += 1
    return count
  }
}

/** The one place of a line, null where it has none or where what stands around it does not tell which. */
function placeOf(page: string, text: string, { start, end }: TextSpan): number | null {
  const line = page.slice(start, end)
  const behind = agreement(page, text, 1)
  const before = agreement(page, text, -1)
  const places: { readonly at: number; readonly before: number; readonly behind: number }[] = []
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1))
    places.push({
      at,
      before: before(start - 1, at - 1),
      behind: behind(end, at + line.length),
    })
  const [first, ...others] = places
  if (first === undefined || others.length === 0) return first?.at ?? null
  const best = places.find((one) =>
    places.every(
      (other) =>
        other === one ||
        (one.before >= other.before &&
          one.behind >= other.behind &&
          one.before + one.behind > other.before + other.behind),
    ),
  )
  return best?.at ?? null
}

/** A line this long that stands in the text once is no page number which happens to be a figure of the text. */
const telling = 8

/**
 * Brings a page and the document's text together, line by line. Lines that were left out of the text (page numbers,
 * running heads) and lines whose place is not certain belong to no segment.
 */
export function mapPage(
  lines: readonly string[],
  document: Paged,
  { number, page: pageText }: { readonly number: number; readonly page: string },
): PageMap {
  const { start: first, end: last } = blocksOfPage(document, number)
  const blocks = document.blocks.slice(first, last)
  const page = fold(pageText)
  const text = fold(streamOf({ blocks }))
  // Every block's ends, in folded characters.
  const ends = new Set<number>([0])
  let at = 0
  for (const block of blocks) ends.add((at += fold(block.text).text.length))
  let from = 0
  const placed = lines.flatMap((line): readonly Segment[] => {
    const { length } = fold(line).text
    const span = { start: from, end: from + length }
    from += length
    const place = length === 0 ? null : placeOf(page.text, text.text, span)
    return place === null ? [] : [{ page: span.start, text: place, length }]
  })
  const adjoins = (one: Segment, other: Segment | undefined): boolean =>
    other !== undefined &&
    one.page + one.length === other.page &&
    one.text + one.length === other.text
  const segments = placed.filter((one, position) => {
    const [earlier, later] = [placed[position - 1], placed[position + 1]]
    return (
      one.length >= telling ||
      (ends.has(one.text) && ends.has(one.text + one.length)) ||
      (earlier !== undefined && adjoins(earlier, one)) ||
      adjoins(one, later)
    )
  })
  return { page, text, from: blocks[0]?.start ?? 0, segments }
}

/** Folded characters that a span of the original has made. */
function foldedSpan({ origins }: FoldedText, { start, end }: TextSpan): TextSpan {
  const count = origins.length - 1
  const first = origins.findIndex((origin, at) => at < count && origin >= start)
  const last = origins.findLastIndex((origin, at) => at < count && origin < end)
  return first < 0 || last < first ? { start: 0, end: 0 } : { start: first, end: last + 1 }
}

/** Words of the page in the stream; null where they have no certain place there. */
export function toStream({ page, text, from, segments }: PageMap, span: TextSpan): TextSpan | null {
  const wanted = foldedSpan(page, span)
  const length = wanted.end - wanted.start
  const segment = segments.find(
    (one) => one.page <= wanted.start && wanted.start < one.page + one.length,
  )
  if (length === 0 || segment === undefined) return null
  const at = segment.text + wanted.start - segment.page
  // What was left out of the text in between would make other words of it.
  if (text.text.slice(at, at + length) !== page.text.slice(wanted.start, wanted.end)) return null
  const { start, end } = originOf(text, at, length)
  return { start: from + start, end: from + end }
}

/** Where words of the stream stand on the page, a span a line; none for words of other pages. */
export function toPage(
  { page, text, from, segments }: PageMap,
  { start, end }: TextSpan,
): readonly TextSpan[] {
  const wanted = foldedSpan(text, { start: start - from, end: end - from })
  return segments.flatMap((segment) => {
    const first = Math.max(wanted.start, segment.text)
    const last = Math.min(wanted.end, segment.text + segment.length)
    return first >= last ? [] : [originOf(page, segment.page + first - segment.text, last - first)]
  })
}
