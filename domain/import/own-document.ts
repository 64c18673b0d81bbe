import { withForceDates } from '../force/document-dates'
import { buildBlocks } from '../gazette/build-blocks'
import type { Block, GazetteDocument, PageStart, PrintedLine } from '../gazette/document'
import { kindOf } from '../gazette/document-kind'
import { issuerByNumber } from '../gazette/gazette-page'
import type { Wrapping } from '../gazette/logical-line'
import { cellWidth, type SourceLine } from '../gazette/source-line'
import { ownForceStatements } from './own-force'
import { ownHead } from './own-head'
import type { Reading } from './reading'

/** What stands in the place of a gazette's name. */
export const ownFilesName = '我的文件'

/** Own documents are known by their content: renaming or moving the file changes nothing. */
export const ownDocumentId = (sha256: string): string => `own-${sha256.slice(0, 32)}`
export const isOwnDocument = (documentId: string): boolean => /^own-[0-9a-f]{32}$/.test(documentId)

const whole: Wrapping = { fullWidth: 0, cutFrom: Number.MAX_SAFE_INTEGER }

/** Lines broken by hand: a full one is as wide as nearly the widest. */
function wrappingOf({ wrapped }: Reading, lines: readonly SourceLine[]): Wrapping {
  if (!wrapped) return whole
  const widths = lines.map(({ content }) => cellWidth(content)).filter((width) => width > 0)
  const sorted = widths.sort((a, b) => a - b)
  return { fullWidth: sorted[Math.floor(sorted.length * 0.98)] ?? 0, cutFrom: 0 }
}

/** Where each page of the original begins; a page that begins inside of a paragraph begins with the next one. */
function pagesOf({ lines }: Reading): readonly PageStart[] {
  const starts: PageStart[] = []
  lines.forEach(({ page }, index) => {
    if (page !== null && page !== starts.at(-1)?.page) starts.push({ page, line: index + 1 })
  })
  return starts
}

/** Blank lines go with the block of the line before them, so that the blocks print the whole file again. */
function withBlankLines(blocks: readonly Block[], all: readonly SourceLine[]): readonly Block[] {
  const blanksAfter = new Map<number, PrintedLine[]>()
  let owner = 0
  for (const { number, raw, content } of all)
    if (content !== '') owner = number
    else blanksAfter.set(owner, [...(blanksAfter.get(owner) ?? []), { number, raw }])
  return blocks.map((block) => ({
    ...block,
    printed: block.printed.flatMap((line) => [line, ...(blanksAfter.get(line.number) ?? [])]),
  }))
}

const issuerEnd =
  /(政府|办公室|办公厅|委员会|局|厅|部|院|署|中心|管委会|委|处|科|站|所|公司|集团|协会|街道办事处|人大|政协|法院|检察院)$/

/** The name without its extension: 关于….docx → 关于…. */
export const fileTitle = (name: string): string =>
  name.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim() || name

/** Makes a document of what was read, by the same blocks and clauses as those of the gazettes. */
export function ownDocument(
  reading: Reading,
  file: { readonly id: string; readonly name: string },
): GazetteDocument {
  const lines = reading.lines.map(({ text }, index): SourceLine => ({
    number: index + 1,
    raw: text,
    content: text.trim(),
    plain: true,
  }))
  const isTable = reading.kind === 'sheet' || reading.kind === 'csv'
  const head = isTable
    ? {
        title: fileTitle(file.name),
        titleLines: [],
        documentNumber: null,
        numberLines: [],
        letterhead: null,
      }
    : ownHead(
        lines,
        fileTitle(file.name),
        ({ number }) => reading.lines[number - 1]?.isTitle === true,
      )
  const built = buildBlocks(
    { lines, ...head, chronicle: false },
    file.name,
    wrappingOf(reading, lines),
  )
  const signed = built.signatures
    .map((signature) => signature.replace(/\s+/g, ''))
    .filter((signature) => issuerEnd.test(signature))
  const pages = pagesOf(reading)
  const printed = lines.filter(({ content }) => content !== '')
  const document: GazetteDocument = {
    id: file.id,
    title: head.title,
    documentNumber: head.documentNumber,
    issuer: signed.join('、') || head.letterhead || issuerByNumber(head.documentNumber) || '未注明',
    addressee: built.addressee,
    copyTo: built.copyTo,
    kind: kindOf(head.title),
    issuedOn: built.issuedOn,
    promulgatedOn: null,
    effectiveFrom: null,
    validUntil: null,
    gazette: ownFilesName,
    printedPage: pages[0]?.page ?? null,
    pages,
    disclaimer: null,
    source: {
      file: file.name,
      firstLine: printed[0]?.number ?? 1,
      lastLine: printed.at(-1)?.number ?? 1,
    },
    blocks: withBlankLines(built.blocks, lines),
    clauses: built.clauses,
  }
  return withForceDates([document], ownForceStatements(document))[0] ?? document
}
