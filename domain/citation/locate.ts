import type { Block, GazetteDocument } from '../gazette/document'
import { fold } from '../text/fold'
import type { Citation } from './citation'

export interface QuotePlace {
  readonly blockIndex: number
  /** Offsets in the document's stream, end exclusive. */
  readonly start: number
  readonly end: number
  /** Line of the corpus file on which the quote begins. */
  readonly line: number
}

function placeIn(block: Block, quote: string): QuotePlace | null {
  const exact = block.text.indexOf(quote)
  const text = fold(block.text)
  const wanted = fold(quote).text
  const at = exact >= 0 ? -1 : text.text.indexOf(wanted)
  if (exact < 0 && (at < 0 || wanted === '')) return null
  const start = exact >= 0 ? exact : (text.origins[at] ?? 0)
  const last = exact >= 0 ? exact + quote.length - 1 : (text.origins[at + wanted.length - 1] ?? 0)
  const run = block.runs.find(
    (candidate) => candidate.start <= start && start < candidate.start + candidate.length,
  )
  return {
    blockIndex: block.index,
    start: block.start + start,
    end: block.start + last + 1,
    line: run?.line ?? block.firstLine,
  }
}

/**
 * Finds the quoted words in the document: in the named clause if they stand there, else where they stand first.
 * White space and width of characters are folded, nothing else. Null when the document has no such words.
 */
export function locateQuote(
  document: GazetteDocument,
  citation: Pick<Citation, 'clause' | 'quote'>,
): QuotePlace | null {
  const ids = new Set(
    document.clauses.filter(({ label }) => label === citation.clause).map(({ id }) => id),
  )
  const named = document.blocks.filter(({ clauseId }) => clauseId !== null && ids.has(clauseId))
  for (const block of [...named, ...document.blocks]) {
    const place = placeIn(block, citation.quote)
    if (place !== null) return place
  }
  return null
}
