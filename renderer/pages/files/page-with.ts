import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { pageOfLine } from '../../../domain/gazette/gazette-page'
import { blockAt } from '../../../domain/gazette/stream'
import { mapPage, toPage } from '../../../domain/import/page-map'
import type { Target } from '../../navigation'
import { readPageText } from './pdf-page-text'

/** Pages that a paragraph may run over. */
const most = 20

/** The page that shows words of the stream, and whether they were found on it: a paragraph may run over pages. */
export async function pageWith(
  pdf: PDFDocumentProxy,
  document: GazetteDocument,
  span: Target,
): Promise<{ readonly number: number; readonly found: boolean }> {
  const block = blockAt(document.blocks, span.start)
  const next = document.blocks.find(({ start }) => start > span.start)
  const pageOf = (line: number | undefined) =>
    line === undefined ? null : pageOfLine(document, line)
  const first = pageOf(block?.firstLine) ?? 1
  const last = Math.min(pageOf(next?.firstLine) ?? pdf.numPages, pdf.numPages, first + most)
  for (let number = first; number <= last; number += 1) {
    const words = await readPageText(pdf, number)
    const map = mapPage(words.lines, document, { number, page: words.text })
    if (toPage(map, span).length > 0) return { number, found: true }
  }
  return { number: Math.min(first, pdf.numPages), found: false }
}
