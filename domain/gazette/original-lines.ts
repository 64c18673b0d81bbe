import type { GazetteDocument, PrintedLine } from './document'

/** The document's lines as the corpus file prints them, in order: joined by line feeds they are its bytes again. */
export const originalLines = ({
  blocks,
}: Pick<GazetteDocument, 'blocks'>): readonly PrintedLine[] =>
  blocks.flatMap(({ printed }) => printed).sort((a, b) => a.number - b.number)
