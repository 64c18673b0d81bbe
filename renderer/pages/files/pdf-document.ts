import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

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

/** Draws a page as wide as the canvas's place allows; returns what ends the drawing early. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await pdf.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const scale = (Math.max(200, width) / natural.width) * window.devicePixelRatio
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.style.width = `${Math.floor(viewport.width / window.devicePixelRatio)}px`
  const canvasContext = canvas.getContext('2d')
  if (canvasContext === null) throw new Error('no canvas context')
  await page.render({ canvasContext, viewport }).promise
}
