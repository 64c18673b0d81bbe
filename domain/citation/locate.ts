import type { Block, GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import { fold, folded, originOf, type TextSpan } from '../text/fold'
import type { Citation } from './citation'

export interface QuotePlace {
  readonly blockIndex: number
  /** Offsets in the document's stream, end exclusive. */
  readonly start: number
  readonly end: number
  /** Line of the corpus file on which the quote begins. */
  readonly line: number
}

const exactSpan = ({ text }: Block, quote: string): TextSpan | null => {
  const start = text.indexOf(quote)
  return start < 0 ? null : { start, end: start + quote.length }
}

const foldedSpan = ({ text }: Block, wanted: string): TextSpan | null => {
  const at = folded(text).indexOf(wanted)
  return at < 0 ? null : originOf(fold(text), at, wanted.length)
}

/** The blocks in the order in which the quote is looked for: the named clause, what lies under it, all others. */
function searchedBlocks(
  { blocks, clauses }: GazetteDocument,
  label: string,
): readonly (readonly Block[])[] {
  const named = new Set(clauses.filter((clause) => clause.label === label).map(({ id }) => id))
  const under = new Set(named)
  // Parents stand before their children.
  for (const { id, parentId } of clauses)
    if (parentId !== null && under.has(parentId)) under.add(id)
  const within = (ids: ReadonlySet<string>) =>
    blocks.filter(({ clauseId }) => clauseId !== null && ids.has(clauseId))
  return [within(named), within(under), blocks]
}

function firstPlace(
  blocks: readonly Block[],
  find: (block: Block) => TextSpan | null,
): QuotePlace | null {
  for (const block of blocks) {
    const span = find(block)
    if (span !== null)
      return {
        blockIndex: block.index,
        start: block.start + span.start,
        end: block.start + span.end,
        line: sourceOf(block, span.start)?.line ?? block.firstLine,
      }
  }
  return null
}

/**
 * Finds the quoted words in the document: in the named clause if they stand there, else where they stand first.
 * The very words come before words that differ in white space and width of characters; nothing else is folded.
 * Null when the document has no such words.
 */
export function locateQuote(
  document: GazetteDocument,
  citation: Pick<Citation, 'clause' | 'quote'>,
): QuotePlace | null {
  const wanted = folded(citation.quote)
  if (wanted === '') return null
  for (const blocks of searchedBlocks(document, citation.clause)) {
    const place =
      firstPlace(blocks, (block) => exactSpan(block, citation.quote)) ??
      firstPlace(blocks, (block) => foldedSpan(block, wanted))
    if (place !== null) return place
  }
  return null
}
