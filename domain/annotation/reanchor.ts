import type { GazetteDocument } from '../gazette/document'
import { blockAt, streamOf } from '../gazette/stream'
import type { Anchor } from './annotation'

export type Anchoring =
  | { readonly kind: 'exact' }
  | { readonly kind: 'moved'; readonly start: number; readonly end: number }
  | { readonly kind: 'orphaned'; readonly reason: string }

/** Every place of `quote` in `text`, from `from` to `to`. */
function placesOf(text: string, quote: string, from: number, to: number): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote, from); at >= 0 && at < to; at = text.indexOf(quote, at + 1))
    places.push(at)
  return places
}

/**
 * Finds the words of a note in a document that was parsed anew. Only one thing counts as found: the same words,
 * at one place, in the same clause. Official texts are full of twin sentences, so nearness decides nothing.
 */
export function reanchor(anchor: Anchor, document: GazetteDocument): Anchoring {
  const stream = streamOf(document)
  const length = anchor.quote.length
  if (stream.slice(anchor.start, anchor.start + length) === anchor.quote) {
    const block = blockAt(document.blocks, anchor.start)
    const before = stream.slice(Math.max(0, anchor.start - anchor.prefix.length), anchor.start)
    if ((block?.clauseId ?? null) === anchor.clauseId && before === anchor.prefix)
      return { kind: 'exact' }
  }
  const blocks = document.blocks.filter((block) => block.clauseId === anchor.clauseId)
  const places = blocks.flatMap((block) =>
    placesOf(stream, anchor.quote, block.start, block.start + block.text.length),
  )
  const [place] = places
  if (place === undefined) return { kind: 'orphaned', reason: '原条款中已找不到批注所在的文字' }
  if (places.length > 1) return { kind: 'orphaned', reason: '原条款中有多处相同文字，无法确定位置' }
  return { kind: 'moved', start: place, end: place + length }
}
