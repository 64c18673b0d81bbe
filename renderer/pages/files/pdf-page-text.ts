import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  hasSpace,
  inLines,
  placedPiece,
  type PdfPiece,
  type PlacedWords,
} from '../../../domain/import/line-order'

type TextContent = Awaited<
  ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>
>
type TextItem = Extract<TextContent['items'][number], PdfPiece>
type LayerSource = Exclude<
  ConstructorParameters<typeof TextLayer>[0]['textContentSource'],
  ReadableStream
>

/** The words of one page of a PDF, in the order in which they are read. */
export interface PageText {
  readonly number: number
  readonly lines: readonly string[]
  /** The lines, parted by line feeds: what offsets on the page count. */
  readonly text: string
  /** Offset of every piece of the layer. */
  readonly starts: readonly number[]
  /** What the text layer is made of. */
  readonly source: LayerSource
}

interface PlacedItem extends PlacedWords {
  readonly item: TextItem
}

/**
 * Reads a page as the import does, so that page and text run in step. Look-alike radicals become characters here
 * already: what is selected, searched and copied is what one sees.
 */
export async function readPageText(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent({ disableNormalization: true })
  const top = page.view[3] ?? 0
  const placed = content.items.flatMap((item): readonly PlacedItem[] =>
    'str' in item && item.str !== '' ? [{ ...placedPiece(item, top), item }] : [],
  )
  const lines: string[] = []
  const starts: number[] = []
  const items: TextItem[] = []
  let at = 0
  for (const words of inLines(placed)) {
    let line = ''
    let end = Number.NEGATIVE_INFINITY
    for (const { text, x, width, size, item } of words) {
      if (hasSpace(line, text, x - end, size)) line += ' '
      starts.push(at + line.length)
      // Without line breaks between the pieces: the copied words bring their own.
      items.push({ ...item, str: text, hasEOL: false })
      line += text
      end = Math.max(end, x + width)
    }
    lines.push(line)
    at += line.length + 1
  }
  return { number, lines, text: lines.join('\n'), starts, source: { ...content, items } }
}
