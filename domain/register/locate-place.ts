import type { Block, GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import { fold, originOf } from '../text/fold'
import type { CorpusPlace, LocatedPlace } from './place'

const covers = (block: Block, { line, lastLine }: CorpusPlace): boolean =>
  block.runs.some((run) => line <= run.line && run.line <= lastLine)

/** Every place of the folded words in the block that begins on one of the lines. */
function spansIn(
  block: Block,
  { quote, line, lastLine }: CorpusPlace,
): readonly { start: number; end: number }[] {
  const text = fold(block.text)
  // Bold marks of the extraction are no characters of the text.
  const wanted = fold(quote.replaceAll('**', '')).text
  const spans: { start: number; end: number }[] = []
  for (let at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + 1)) {
    const span = originOf(text, at, wanted.length)
    const first = sourceOf(block, span.start)?.line ?? 0
    if (line <= first && first <= lastLine) spans.push(span)
  }
  return spans
}

/**
 * Finds the words in the documents of the place's file; null where no document has them on that line. With more
 * places than one on a line, `occurrence` (from 1) tells which.
 */
export function locatePlace(
  documents: readonly GazetteDocument[],
  place: CorpusPlace,
  occurrence = 1,
): LocatedPlace | null {
  for (const document of documents) {
    const { file, firstLine, lastLine } = document.source
    if (!file.startsWith(place.file) || place.line < firstLine || lastLine < place.line) continue
    const spans = document.blocks
      .filter((block) => covers(block, place))
      .flatMap((block) => spansIn(block, place).map((span) => ({ block, span })))
    const found = spans[occurrence - 1]
    if (found === undefined) return null
    const { block, span } = found
    return {
      ...place,
      documentId: document.id,
      clauseId: block.clauseId,
      start: block.start + span.start,
      end: block.start + span.end,
    }
  }
  return null
}
