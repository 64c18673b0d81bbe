import type { GazetteDocument } from '../gazette/document'
import { blockAt } from '../gazette/stream'
import type { LocatedErratum } from '../register/register-files'
import { fold, folded, originOf, type TextSpan } from '../text/fold'

/** A place where the text extraction or the print erred: a search finds what is printed and what was meant. */
export interface Erratum {
  readonly documentId: string
  readonly blockIndex: number
  /** Words of the block; every place of them in the block is meant. */
  readonly printed: string
  readonly proposed: string
}

/** Words and what to read for them. */
export type Correction = Pick<Erratum, 'printed' | 'proposed'>
export type ErrataOf = (documentId: string, blockIndex: number) => readonly Correction[]

const none: readonly Correction[] = []

/** Looks up the errata of a block. */
export function errataByBlock(errata: readonly Erratum[]): ErrataOf {
  const byBlock = new Map<string, Correction[]>()
  for (const { documentId, blockIndex, printed, proposed } of errata) {
    const key = `${blockIndex} ${documentId}`
    const known = byBlock.get(key)
    if (known === undefined) byBlock.set(key, [{ printed, proposed }])
    else known.push({ printed, proposed })
  }
  return (documentId, blockIndex) => byBlock.get(`${blockIndex} ${documentId}`) ?? none
}

/** A replaced part of the folded text. */
interface Change {
  readonly at: number
  readonly length: number
  readonly proposed: string
}

/** Changes in order; of two that overlap the one that begins first is taken, at one place the longer. */
function changesIn(text: string, words: readonly Correction[]): readonly Change[] {
  const found = words.flatMap(({ printed, proposed }) => {
    const [from, to] = [folded(printed), folded(proposed)]
    const changes: Change[] = []
    if (from === '' || from === to) return changes
    for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length))
      changes.push({ at, length: from.length, proposed: to })
    return changes
  })
  let end = 0
  return found
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at, length }) => {
      if (at < end) return false
      end = at + length
      return true
    })
}

/** The folded text as it was meant; null where no erratum stands in it. */
export function asMeant(text: string, words: readonly Correction[]): string | null {
  if (words.length === 0) return null
  const changes = changesIn(text, words)
  if (changes.length === 0) return null
  let from = 0
  const pieces = changes.map(({ at, length, proposed }) => {
    const piece = text.slice(from, at) + proposed
    from = at + length
    return piece
  })
  return pieces.join('') + text.slice(from)
}

/**
 * Where a part of the meant text stands in the original. Words of equal length answer unit by unit; of any other
 * length the whole printed passage is the place of each of them.
 */
export function originInMeant(
  original: string,
  words: readonly Correction[],
): (at: number, length: number) => TextSpan {
  const places = fold(original)
  const spans: TextSpan[] = []
  const copy = (from: number, to: number) => {
    for (let unit = from; unit < to; unit += 1) spans.push(originOf(places, unit, 1))
  }
  let from = 0
  for (const { at, length, proposed } of changesIn(places.text, words)) {
    copy(from, at)
    if (proposed.length === length) copy(at, at + length)
    else
      for (let unit = 0; unit < proposed.length; unit += 1) spans.push(originOf(places, at, length))
    from = at + length
  }
  copy(from, places.text.length)
  return (at, length) => ({
    start: spans[at]?.start ?? 0,
    end: spans[at + length - 1]?.end ?? 0,
  })
}

/** Corrections as the search takes them: the words of a block and what was meant. */
export const errataOfRegister = (
  errata: readonly LocatedErratum[],
  documents: readonly GazetteDocument[],
): readonly Erratum[] => {
  const blocks = new Map(documents.map((document) => [document.id, document.blocks]))
  return errata.flatMap(({ documentId, start, quote, proposed }) => {
    const block = blockAt(blocks.get(documentId) ?? [], start)
    return block === null ? [] : [{ documentId, blockIndex: block.index, printed: quote, proposed }]
  })
}
