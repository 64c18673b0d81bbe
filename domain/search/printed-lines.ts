import type { Block, GazetteDocument } from '../gazette/document'
import { folded } from '../text/fold'
import { isHeadOf, isSearched, labelsOf } from './entry'
import { asMeant, type ErrataOf } from './errata'
import { factsOf, type Searched } from './matching'

/** A line of a corpus file that belongs to a document. */
export interface PrintedLine extends Searched {
  readonly file: string
  readonly line: number
}

/** What each corpus line gave to the block. */
function piecesOf({ text, runs }: Block): ReadonlyMap<number, string> {
  const pieces = new Map<number, string>()
  for (const { start, length, line } of runs)
    pieces.set(line, (pieces.get(line) ?? '') + text.slice(start, start + length))
  return pieces
}

/**
 * The document line by line as the gazette prints it: the characters that each line gave to a block, tables among
 * them. Markup and page heads are no text. A phrase that runs over a line break stands on neither of the two lines:
 * who wants it asks for blocks.
 */
export function printedLinesOf(
  document: GazetteDocument,
  errataOf: ErrataOf,
): readonly PrintedLine[] {
  const facts = factsOf(document)
  const labels = labelsOf(document)
  const isHead = isHeadOf(document)
  const lines = new Map<number, PrintedLine>()
  for (const block of document.blocks.filter(isSearched))
    for (const [line, piece] of piecesOf(block)) {
      const known = lines.get(line)
      const text = folded(piece)
      const meant = asMeant(text, errataOf(document.id, block.index))
      lines.set(line, {
        file: document.source.file,
        line,
        facts,
        clause: known?.clause ?? labels.get(block.clauseId ?? '') ?? '',
        text: (known?.text ?? '') + text,
        meant:
          meant === null && (known?.meant ?? null) === null
            ? null
            : (known?.meant ?? known?.text ?? '') + (meant ?? text),
        isHead: known?.isHead ?? isHead(block),
      })
    }
  return [...lines.values()].sort((a, b) => a.line - b.line)
}
