import type { Block, GazetteDocument } from './document'

/** The texts of all blocks, joined by one line feed each: what offsets of notes and citations count. */
export const streamOf = (document: Pick<GazetteDocument, 'blocks'>): string =>
  document.blocks.map((block) => block.text).join('\n')

/** The block that holds the offset; the separator behind a block belongs to it. */
export function blockAt<B extends Pick<Block, 'start'>>(
  blocks: readonly B[],
  offset: number,
): B | null {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low] ?? null
}

/** Line and column (UTF-16 units from 0) of a character of a block; null for an added separator. */
export function sourceOf(
  block: Block,
  offset: number,
): { readonly line: number; readonly column: number } | null {
  const run = block.runs.find(({ start, length }) => start <= offset && offset < start + length)
  return run === undefined ? null : { line: run.line, column: run.column + offset - run.start }
}

/** Stream offset of a place in the corpus file; null where the place left no character in the document. */
export function positionOf(
  document: Pick<GazetteDocument, 'blocks'>,
  line: number,
  column: number,
): number | null {
  for (const block of document.blocks) {
    const run = block.runs.find(
      (candidate) =>
        candidate.line === line &&
        candidate.column <= column &&
        column < candidate.column + candidate.length,
    )
    if (run !== undefined) return block.start + run.start + column - run.column
  }
  return null
}
