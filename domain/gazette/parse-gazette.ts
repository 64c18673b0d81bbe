import { buildBlocks } from './build-blocks'
import type { GazetteDocument } from './document'
import { kindOf } from './document-kind'
import { issuerByNumber, printedPageOf, type PageRule } from './gazette-page'
import type { Wrapping } from './logical-line'
import { linesOf, type SourceLine } from './source-line'
import { splitFile } from './split-file'

/** What resources/corpus/manifest.json says of a corpus file. */
export interface CorpusFile {
  readonly file: string
  readonly gazette: string
  readonly publisher: string
  readonly disclaimer: string | null
  readonly wrapping: Wrapping
  readonly pages: PageRule
}

export interface ParsedGazette {
  readonly documents: readonly GazetteDocument[]
  /** Cover, contents and section labels, which belong to no document. */
  readonly gazetteLines: readonly SourceLine[]
}

/**
 * Makes documents of a corpus file. Every line with characters ends up in exactly one block of one document or
 * in `gazetteLines`; nothing is corrected, only joined and freed of what the extraction added.
 */
export function parseGazetteFile(source: CorpusFile, text: string): ParsedGazette {
  const lines = linesOf(text)
  const split = splitFile(lines)
  const documents = split.documents.map((span): GazetteDocument => {
    const printed = span.lines.filter((line) => line.content !== '')
    const firstLine = printed[0]?.number ?? 1
    const built = buildBlocks(span, source.file, source.wrapping)
    const signed = built.signatures
      .map((signature) => signature.replace(/\s+/g, ''))
      .filter((signature) => /(政府|办公室|委员会)$/.test(signature))
    return {
      id: span.documentNumber ?? span.title,
      title: span.title,
      documentNumber: span.documentNumber,
      issuer: signed.join('、') || issuerByNumber(span.documentNumber) || source.publisher,
      addressee: built.addressee,
      copyTo: built.copyTo,
      kind: kindOf(span.title),
      issuedOn: built.issuedOn ?? dateInTitle(span.title),
      gazette: source.gazette,
      printedPage: printedPageOf(
        source.pages,
        { all: lines, gazetteLines: split.gazetteLines },
        { title: span.title, firstLine },
      ),
      disclaimer: source.disclaimer,
      source: { file: source.file, firstLine, lastLine: printed.at(-1)?.number ?? firstLine },
      blocks: built.blocks,
      clauses: built.clauses,
    }
  })
  return { documents, gazetteLines: split.gazetteLines.filter((line) => line.content !== '') }
}

/** A speech carries its date in the heading only. */
function dateInTitle(title: string): string | null {
  const match = /（(\d{4})年(\d{1,2})月(\d{1,2})日在/.exec(title)
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
