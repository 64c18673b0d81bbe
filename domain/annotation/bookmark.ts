import type { GazetteDocument } from '../gazette/document'
import type { TextSpan } from '../text/fold'

/** Enough words to know the clause by; a whole paragraph would be lost with every correction in it. */
const longestHead = 60

/** The words that a bookmark of the clause stands on: the beginning of its first block. Null for no such clause. */
export function bookmarkSpan(
  document: Pick<GazetteDocument, 'blocks' | 'clauses'>,
  clauseId: string,
): TextSpan | null {
  const clause = document.clauses.find(({ id }) => id === clauseId)
  const block = document.blocks.find(
    ({ index, text }) => index === clause?.firstBlock && text.trim() !== '',
  )
  if (block === undefined) return null
  const [line = ''] = block.text.split('\n')
  const length = Math.min(line === '' ? block.text.length : line.length, longestHead)
  return { start: block.start, end: block.start + length }
}
