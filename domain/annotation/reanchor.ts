import type { Block, GazetteDocument } from '../gazette/document'
import { streamOf } from '../gazette/stream'
import { fold, folded, originOf, type TextSpan } from '../text/fold'
import { anchorAt } from './anchor'
import type { Anchor } from './annotation'

export type Anchoring =
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'moved'
      readonly start: number
      readonly end: number
      /** The words themselves were corrected here and there. */
      readonly reworded: boolean
    }
  | { readonly kind: 'orphaned'; readonly reason: string }

const orphaned = (reason: string): Anchoring => ({ kind: 'orphaned', reason })

/** So many characters of a clause are no accident of wording. */
const longQuote = 32

/** Places where the quote begins in the block; it may run on into the blocks behind. */
function placesFrom(block: Block, stream: string, quote: string): readonly TextSpan[] {
  const wanted = folded(quote)
  // A renewed text may hold more white space than the quote; twice its length leaves room for that.
  const end = block.start + block.text.length + 2 * quote.length
  const reach = fold(stream.slice(block.start, end))
  const places: TextSpan[] = []
  for (let at = reach.text.indexOf(wanted); at >= 0; at = reach.text.indexOf(wanted, at + 1)) {
    const span = originOf(reach, at, wanted.length)
    if (span.start < block.text.length)
      places.push({ start: block.start + span.start, end: block.start + span.end })
  }
  return places
}

/** Whether the text before and behind a place goes on like the given one; both are folded. */
function goesOnLike(
  stream: string,
  { start, end }: TextSpan,
  { prefix, suffix }: Pick<Anchor, 'prefix' | 'suffix'>,
): boolean {
  // Twice as much is folded as is compared: white space may have been added.
  const before = folded(stream.slice(Math.max(0, start - 2 * prefix.length), start))
  const behind = folded(stream.slice(end, end + 2 * suffix.length))
  return before.endsWith(folded(prefix)) && behind.startsWith(folded(suffix))
}

/**
 * Whether the paragraph around the place is the one of the anchor as far as its context goes: a context that holds
 * the beginning or the end of the paragraph asks for the same beginning or end.
 */
function inSameParagraph(stream: string, place: TextSpan, anchor: Anchor): boolean {
  const prefix = anchor.prefix.slice(anchor.prefix.lastIndexOf('\n') + 1)
  const [suffix = ''] = anchor.suffix.split('\n')
  const begins = prefix.length < anchor.prefix.length
  const ends = suffix.length < anchor.suffix.length
  const paragraphStart = stream.lastIndexOf('\n', place.start - 1) + 1
  const next = stream.indexOf('\n', place.end)
  const paragraphEnd = next < 0 ? stream.length : next
  return (
    goesOnLike(stream, place, { prefix, suffix }) &&
    (!begins || folded(stream.slice(paragraphStart, place.start)) === folded(prefix)) &&
    (!ends || folded(stream.slice(place.end, paragraphEnd)) === folded(suffix))
  )
}

/** The quote with the white space at its ends, where that still stands around the place. */
function wholeQuote(stream: string, place: TextSpan, quote: string): TextSpan {
  const start = place.start - (quote.length - quote.trimStart().length)
  const end = start + quote.length
  return stream.slice(start, end) === quote ? { start, end } : place
}

const theOne = <T>(items: readonly T[]): T | null =>
  items.length === 1 ? (items[0] ?? null) : null

/** The words with what the anchor holds of their own paragraph. */
function ownParagraph({ prefix, quote, suffix }: Anchor): string {
  const [rest = ''] = suffix.split('\n')
  return folded(prefix.slice(prefix.lastIndexOf('\n') + 1) + quote + rest)
}

/** Whether the note's own paragraph stands unchanged somewhere else than at the place. */
function standsElsewhere(stream: string, place: TextSpan, anchor: Anchor): boolean {
  const wanted = ownParagraph(anchor)
  return (
    folded(stream.slice(0, place.start)).includes(wanted) ||
    folded(stream.slice(place.end)).includes(wanted)
  )
}

/**
 * Finds the words of a note in a document that was parsed anew, from nothing but the anchor. Only one thing counts
 * as found: the same words — white space and width of characters apart — at one place of the same clause, in the same
 * surroundings; long quotes need no surroundings. Official texts are full of twin sentences, so nearness decides
 * nothing. Where the old text is known, `followText` knows more.
 */
export function reanchor(anchor: Anchor, document: GazetteDocument): Anchoring {
  const stream = streamOf(document)
  const here = anchorAt(document, anchor)
  if (
    here.quote === anchor.quote &&
    here.clauseId === anchor.clauseId &&
    goesOnLike(stream, anchor, anchor)
  )
    return { kind: 'exact' }
  if (folded(anchor.quote) === '') return orphaned('批注只落在空白上，无法确定位置')
  const places = document.blocks
    .filter(({ clauseId }) => clauseId === anchor.clauseId)
    .flatMap((block) => placesFrom(block, stream, anchor.quote))
    .map((place) => wholeQuote(stream, place, anchor.quote))
  if (places.length === 0) return orphaned('原条款中已找不到批注所在的文字')
  const isLong = folded(anchor.quote).length >= longQuote && anchor.clauseId !== null
  // Where the very surroundings stand elsewhere, the words here are a twin's and the clause has got another number.
  const isTwin = (one: TextSpan) =>
    !goesOnLike(stream, one, anchor) && standsElsewhere(stream, one, anchor)
  const place =
    theOne(places.filter((one) => goesOnLike(stream, one, anchor))) ??
    theOne(places.filter((one) => inSameParagraph(stream, one, anchor))) ??
    (isLong ? theOne(places) : null)
  if (place !== null && !isTwin(place)) return { kind: 'moved', ...place, reworded: false }
  return orphaned(
    places.length > 1
      ? '原条款中有多处相同文字，无法确定位置'
      : '原条款中仍有相同文字，但前后文已不同，无法确定位置',
  )
}
