import type { Block, GazetteDocument, PageStart } from '../../../domain/gazette/document'
import { isOwnDocument } from '../../../domain/import/own-document'
import type { LocatedErratum, LocatedMissingPiece } from '../../../domain/register/register-files'
import type { TypedTable } from '../../../domain/tables/typed-table'
import { pageBreaksIn, type PageBreak } from './block-pieces'
import type { DocumentRegisters } from './registers'

/** What is shown at a block beside its text. */
export interface BlockExtras {
  /** 公报第3页, or 原件第3页 of one's own file, above the block; empty for none. */
  readonly pageWords: string
  /** Pages that begin inside of its text. */
  readonly breaks: readonly PageBreak[]
  readonly errata: readonly LocatedErratum[]
  readonly missing: readonly LocatedMissingPiece[]
  readonly tables: readonly TypedTable[]
}

const touches = (block: Block, { start, end }: { readonly start: number; readonly end: number }) =>
  start < block.start + Math.max(1, block.text.length) && block.start < end

const standsIn = (block: Block, { ranges, firstLine, lastLine }: TypedTable): boolean =>
  (ranges.length === 0 ? [{ firstLine, lastLine }] : ranges).some(
    (range) => range.firstLine <= block.lastLine && block.firstLine <= range.lastLine,
  )

/** What the pages of a document are pages of. */
export const pagedWords = (documentId: string): string =>
  isOwnDocument(documentId) ? '原件' : '公报'

/** Pages that begin at the block, as 第3页; those of a table may begin inside of it. */
function pageWordsAt(block: Block, pages: readonly PageStart[], breaks: readonly PageBreak[]) {
  const here = pages
    .filter(({ line }) => block.firstLine <= line && line <= block.lastLine)
    .map(({ page }) => page)
    .filter((page) => !breaks.some((one) => one.page === page))
  const [first, last] = [here[0], here.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `第${first}页` : `第${first}—${last}页`
}

/** A page whose first line left no character of its own begins with the next block. */
function pagesFor(document: GazetteDocument): readonly PageStart[] {
  return document.pages.map(({ page, line }) => {
    const isInside = document.blocks.some(
      ({ firstLine, lastLine }) => firstLine <= line && line <= lastLine,
    )
    const next = document.blocks.find(({ firstLine }) => firstLine >= line)
    return { page, line: isInside ? line : (next?.firstLine ?? line) }
  })
}

/** Extras by the index of their block; blocks without any are left out, so that they are not drawn again. */
export function extrasOf(
  document: GazetteDocument,
  registers: DocumentRegisters,
  withErrata: boolean,
): ReadonlyMap<number, BlockExtras> {
  const pages = pagesFor(document)
  const extras = new Map<number, BlockExtras>()
  const shown = new Set<string>()
  for (const block of document.blocks) {
    const breaks = pageBreaksIn(
      block,
      pages.filter(({ line }) => block.firstLine < line && line <= block.lastLine),
    )
    const firstPage =
      block.index === 0 && pages.length === 0 && document.printedPage !== null
        ? `第${document.printedPage}页起`
        : ''
    const tables =
      block.kind === 'table' ? registers.tables.filter((one) => standsIn(block, one)) : []
    const pageWords = firstPage || pageWordsAt(block, pages, breaks)
    const one: BlockExtras = {
      pageWords: pageWords === '' ? '' : `${pagedWords(document.id)}${pageWords}`,
      breaks,
      errata: withErrata ? registers.errata.filter((erratum) => touches(block, erratum)) : [],
      missing: registers.missingPieces.filter(
        ({ start }) => block.start <= start && start <= block.start + block.text.length,
      ),
      // A table printed in parts is offered at its first part.
      tables: tables.filter(({ key }) => block.table === null || !shown.has(key)),
    }
    for (const { key } of tables) shown.add(key)
    if (
      one.pageWords !== '' ||
      [breaks, one.errata, one.missing, one.tables].some(({ length }) => length > 0)
    )
      extras.set(block.index, one)
  }
  return extras
}
