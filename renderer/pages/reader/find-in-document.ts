import type { Block } from '../../../domain/gazette/document'
import type { LocatedErratum } from '../../../domain/register/register-files'
import { asMeant, originInMeant } from '../../../domain/search/errata'
import { fold, folded, originOf, type FoldedText, type TextSpan } from '../../../domain/text/fold'
import type { Span } from './painter'

interface FoldedBlock {
  readonly start: number
  readonly text: FoldedText
  /** The text as the errata propose it; null for a block without any. */
  readonly meant: {
    readonly text: string
    readonly origin: (at: number, length: number) => TextSpan
  } | null
}

/** The blocks of a document folded as the search folds them. */
export type FoldedBlocks = readonly FoldedBlock[]

export const foldBlocks = (
  blocks: readonly Pick<Block, 'start' | 'text'>[],
  errata: readonly Pick<LocatedErratum, 'start' | 'quote' | 'proposed'>[],
): FoldedBlocks =>
  blocks.map(({ start, text }) => {
    const corrections = errata
      .filter((one) => start <= one.start && one.start < start + text.length)
      .map(({ quote, proposed }) => ({ printed: quote, proposed }))
    const printed = fold(text)
    const meant = asMeant(printed.text, corrections)
    return {
      start,
      text: printed,
      meant: meant === null ? null : { text: meant, origin: originInMeant(text, corrections) },
    }
  })

/** Places do not overlap: 一一一 has one 一一. */
function placesIn(text: string, wanted: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push(at)
  return places
}

/** Every place of the words, as printed or as meant, in the order of the text; none for no words. */
export function findPlaces(blocks: FoldedBlocks, words: string): readonly Span[] {
  const wanted = folded(words)
  if (wanted === '') return []
  return blocks.flatMap(({ start, text, meant }) => {
    const printed = placesIn(text.text, wanted).map((at) => originOf(text, at, wanted.length))
    const others =
      meant === null
        ? []
        : placesIn(meant.text, wanted)
            .map((at) => meant.origin(at, wanted.length))
            .filter((one) => !printed.some((own) => own.start < one.end && one.start < own.end))
    return [...printed, ...others]
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ start: start + span.start, end: start + span.end }))
  })
}

/** Position of the first place at or behind the offset; the first of all where none is. */
export function firstFrom(places: readonly Span[], offset: number): number {
  const at = places.findIndex(({ start }) => start >= offset)
  return Math.max(0, at)
}

/** Round the ends. */
export const stepPlace = (at: number, by: 1 | -1, count: number): number =>
  count === 0 ? 0 : (at + by + count) % count
