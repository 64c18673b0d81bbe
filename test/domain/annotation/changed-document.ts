import type { Block, GazetteDocument } from '../../../domain/gazette/document'

/** The document with other blocks: numbers and places are counted anew, as a new parser would give them. */
export function withBlocks(document: GazetteDocument, blocks: readonly Block[]): GazetteDocument {
  let start = 0
  return {
    ...document,
    blocks: blocks.map((block, index) => {
      const placed = { ...block, index, start }
      start += block.text.length + 1
      return placed
    }),
  }
}

/** A paragraph that the old edition did not have. */
export const addedParagraph = (text: string, clauseId: string | null = null): Block => ({
  index: 0,
  kind: 'paragraph',
  level: 0,
  clauseId,
  text,
  start: 0,
  firstLine: 1,
  lastLine: 1,
  runs: [],
  printed: [],
  table: null,
})

/** The document with a paragraph put before block `at`. */
export const withParagraph = (
  document: GazetteDocument,
  at: number,
  text: string,
): GazetteDocument =>
  withBlocks(document, [
    ...document.blocks.slice(0, at),
    addedParagraph(text),
    ...document.blocks.slice(at),
  ])
