import type { Block, GazetteDocument } from '../gazette/document'
import { streamOf } from '../gazette/stream'
import { fold, folded, originOf, type TextSpan } from '../text/fold'
import { anchorAt } from './anchor'
import type { Anchor } from './annotation'

export type Anchoring =
  | { readonly kind: 'exact' }
  | { readonly kind: 'moved'; readonly start: number; readonly end: number }
  | { readonly kind: 'orphaned'; readonly reason: string }

const orphaned = (reason: string): Anchoring => ({ kind: 'orphaned', reason })

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

/** Whether the words before and behind the place are those of the anchor. */
function hasContext(stream: string, { start, end }: TextSpan, anchor: Anchor): boolean {
  const before = folded(stream.slice(Math.max(0, start - 2 * anchor.prefix.length), start))
  const behind = folded(stream.slice(end, end + 2 * anchor.suffix.length))
  return before.endsWith(folded(anchor.prefix)) && behind.startsWith(folded(anchor.suffix))
}

/**
 * Finds the words of a note in a document that was parsed anew. Only one thing counts as found: the same words —
 * white space and width of characters apart — at one place in the same clause. Where the clause repeats them, the
 * whole context must decide for one place. Official texts are full of twin sentences, so nearness decides nothing.
 */
export function reanchor(anchor: Anchor, document: GazetteDocument): Anchoring {
  const stream = streamOf(document)
  const here = anchorAt(document, anchor)
  if (
    here.quote === anchor.quote &&
    here.clauseId === anchor.clauseId &&
    hasContext(stream, anchor, anchor)
  )
    return { kind: 'exact' }
  if (folded(anchor.quote) === '') return orphaned('批注只落在空白上，无法确定位置')
  const places = document.blocks
    .filter(({ clauseId }) => clauseId === anchor.clauseId)
    .flatMap((block) => placesFrom(block, stream, anchor.quote))
  if (places.length === 0) return orphaned('原条款中已找不到批注所在的文字')
  const [place, ...others] =
    places.length === 1 ? places : places.filter((one) => hasContext(stream, one, anchor))
  if (place === undefined || others.length > 0)
    return orphaned('原条款中有多处相同文字，无法确定位置')
  return { kind: 'moved', ...place }
}
