import type { Block, GazetteDocument } from '../../../domain/gazette/document'
import { locatePlace } from '../../../domain/register/locate-place'
import type { CorpusPlace } from '../../../domain/register/place'
import type { Reference } from '../../../domain/reference/reference'
import { titleKey } from '../../../domain/reference/title-mention'
import type { Target } from '../../navigation'

const targetOf = ({ start, text }: Block): Target => ({ start, end: start + text.length })

/** The first block of a clause; null where the document has no such clause. */
export function clauseTarget(document: GazetteDocument, clauseId: string): Target | null {
  const clause = document.clauses.find(({ id }) => id === clauseId)
  const block = clause === undefined ? undefined : document.blocks[clause.firstBlock]
  return block === undefined ? null : targetOf(block)
}

/** What was made of the corpus lines, from the first to the last of those that left characters. */
export function linesTarget(document: GazetteDocument, lines: readonly number[]): Target | null {
  const wanted = new Set(lines)
  for (const block of document.blocks) {
    const runs = block.runs.filter(({ line }) => wanted.has(line))
    if (runs.length > 0)
      return {
        start: block.start + Math.min(...runs.map(({ start }) => start)),
        end: block.start + Math.max(...runs.map(({ start, length }) => start + length)),
      }
  }
  // A line that left nothing, as a rule between two rows: the block that was made of it.
  const [first = 0] = lines
  const around = document.blocks.find(
    ({ firstLine, lastLine }) => firstLine <= first && first <= lastLine,
  )
  return around === undefined ? null : targetOf(around)
}

/** The words of a register's place; its line where the words are not found. */
export function placeTarget(document: GazetteDocument, place: CorpusPlace): Target | null {
  const located = locatePlace([document], place)
  return located === null ? linesTarget(document, [place.line]) : located
}

/**
 * Where a reference leads inside its target document. A notice that names the text it carries leads to that text's
 * title, not to its own beginning.
 */
export function referenceTarget(
  document: GazetteDocument,
  { target, citedTitle }: Pick<Reference, 'target' | 'citedTitle'>,
): Target | null {
  if (target.kind !== 'document') return null
  if (target.clauseId !== null) return clauseTarget(document, target.clauseId)
  if (citedTitle === null) return null
  const key = titleKey(citedTitle)
  const title = document.blocks.find(
    ({ kind, text, index }) => kind === 'title' && index > 0 && titleKey(text) === key,
  )
  return title === undefined ? null : targetOf(title)
}
