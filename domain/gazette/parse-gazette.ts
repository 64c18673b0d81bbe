import { buildBlocks } from './build-blocks'
import type { Block, GazetteDocument, PrintedLine } from './document'
import { kindOf } from './document-kind'
import { issuerByNumber, pageByContents, pageStartsOf, type PageRule } from './gazette-page'
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
  /** Cover, contents and section labels, which belong to no document, with their blank lines. */
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
    const lastLine = printed.at(-1)?.number ?? firstLine
    const issuedOn = built.issuedOn ?? dateInTitle(span.title)
    const pages = pageStartsOf(source.pages, lines, { firstLine, lastLine })
    return {
      id: span.documentNumber ?? span.title,
      title: span.title,
      documentNumber: span.documentNumber,
      issuer: signed.join('、') || issuerByNumber(span.documentNumber) || source.publisher,
      addressee: built.addressee,
      copyTo: built.copyTo,
      kind: kindOf(span.title),
      issuedOn,
      promulgatedOn: isPromulgation(built.blocks) ? issuedOn : null,
      // The clauses about force are reviewed by hand: domain/force/document-dates.ts sets these two.
      effectiveFrom: null,
      validUntil: null,
      gazette: source.gazette,
      printedPage: pages[0]?.page ?? pageByContents(source.pages, split.gazetteLines, span.title),
      pages,
      disclaimer: source.disclaimer,
      source: { file: source.file, firstLine, lastLine },
      blocks: withBlankLines(built.blocks, lines),
      clauses: built.clauses,
    }
  })
  const first = lines.findIndex(({ content }) => content !== '')
  const gazetteLines = [...lines.slice(0, first), ...withBlanks(split.gazetteLines, lines)]
  return { documents, gazetteLines }
}

/** The given lines and, behind each, the blank lines that follow it in the file. */
function withBlanks<L extends PrintedLine>(
  own: readonly L[],
  all: readonly SourceLine[],
): readonly (L | SourceLine)[] {
  return own
    .filter(({ raw }) => raw.trim() !== '')
    .flatMap((line) => {
      const behind = all.slice(line.number)
      const next = behind.findIndex(({ content }) => content !== '')
      return [line, ...behind.slice(0, next < 0 ? behind.length : next)]
    })
}

/** Blank lines belong to the block of the line before them, so that the blocks print the whole file again. */
const withBlankLines = (blocks: readonly Block[], all: readonly SourceLine[]): readonly Block[] =>
  blocks.map((block) => ({
    ...block,
    printed: withBlanks(block.printed, all).map(({ number, raw }) => ({ number, raw })),
  }))

/** 现予公布 above the date: that day is the day of publication. */
const isPromulgation = (blocks: readonly Block[]): boolean => {
  const date = blocks.findIndex(({ kind }) => kind === 'date')
  return blocks.slice(0, Math.max(0, date)).some(({ text }) => /现予以?公布/.test(text))
}

/** A speech carries its date in the heading only. */
function dateInTitle(title: string): string | null {
  const match = /（(\d{4})年(\d{1,2})月(\d{1,2})日在/.exec(title)
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
