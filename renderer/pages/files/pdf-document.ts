import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { streamAttribute } from '../reader/stream-dom'
import type { PageText } from './pdf-page-text'

export type { PDFDocumentProxy }

/** CMaps and standard fonts lie beside the window's own files. */
const assetUrl = (folder: string): string => new URL(`./pdf/${folder}/`, document.baseURI).href

/**
 * Opens a PDF for drawing. The library comes only when a page is looked at. Its worker runs in the window itself: the
 * content policy lets no text name a script, and a Worker is made from a text.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return library.getDocument({
    data: bytes,
    cMapUrl: assetUrl('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: assetUrl('standard_fonts'),
    useWorkerFetch: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 40_000_000,
    verbosity: library.VerbosityLevel.ERRORS,
  }).promise
}

/** The elements of a page: the drawing, and its words over it for selecting. */
export interface Sheet {
  readonly root: HTMLElement
  readonly canvas: HTMLCanvasElement
  readonly layer: HTMLElement
}

export function emptySheet(number: number): Sheet {
  const root = document.createElement('div')
  root.className = 'pdf-sheet'
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', `第${number}页`)
  const layer = document.createElement('div')
  layer.className = 'pdf-layer'
  root.append(canvas, layer)
  return { root, canvas, layer }
}

/** Draws a page as wide as its place allows. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  { root, canvas, layer }: Sheet,
  words: PageText,
  width: number,
): Promise<void> {
  const [page, library] = await Promise.all([
    pdf.getPage(words.number),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ])
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.max(200, width) / natural.width
  const shown = page.getViewport({ scale })
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  root.style.width = `${shown.width}px`
  root.style.height = `${shown.height}px`
  // The library places the words by this property of their layer.
  layer.style.setProperty('--scale-factor', String(scale))
  const canvasContext = canvas.getContext('2d')
  if (canvasContext === null) throw new Error('no canvas context')
  const textLayer = new library.TextLayer({
    textContentSource: words.source,
    container: layer,
    viewport: shown,
  })
  await Promise.all([page.render({ canvasContext, viewport }).promise, textLayer.render()])
  textLayer.textDivs.forEach((piece, at) => {
    for (const [name, value] of Object.entries(streamAttribute(words.starts[at] ?? 0)))
      piece.setAttribute(name, String(value))
  })
  // Takes the pointer beside the words while one drags: else the selection would jump to the end of the page.
  const end = document.createElement('div')
  end.className = 'pdf-end'
  for (const [name, value] of Object.entries(streamAttribute(words.text.length)))
    end.setAttribute(name, String(value))
  layer.append(end)
}
