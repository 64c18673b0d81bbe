import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { placedPiece } from '../../domain/import/line-order'
import type { Reading } from '../../domain/import/reading'
import { damaged, ImportError, locked } from './import-error'
import { joinPages, pageLines, type Page } from './page-lines'

/** Where CMaps and standard fonts lie; without them Chinese without an embedded font vanishes silently. */
export interface PdfAssets {
  readonly folder: string
}

/** More pages than any gazette; the rest is left out with a word. */
const mostPages = 3000

type Library = typeof pdfjs
let loading: Promise<Library> | null = null

/**
 * The library takes a utility process for a browser by `process.type` and then misses `navigator`; here it is told
 * that it runs in Node. Its worker runs in this very process, which may be ended at any time.
 */
async function loadLibrary(): Promise<Library> {
  if ('type' in process) Object.defineProperty(process, 'type', { value: 'browser' })
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** Reads the bundled files itself: the library's own reader needs a newer Node than Electron 25 has. */
const filesOf = ({ folder }: PdfAssets) => ({
  CMapReaderFactory: class {
    async fetch({ name }: { readonly name: string }) {
      // Names come out of the document.
      if (!/^[\w-]+$/.test(name)) throw new Error(`no such CMap: ${name}`)
      const cMapData = new Uint8Array(await readFile(join(folder, 'cmaps', `${name}.bcmap`)))
      return { cMapData, isCompressed: true }
    }
  },
  StandardFontDataFactory: class {
    async fetch({ filename }: { readonly filename: string }) {
      if (!/^[\w.-]+$/.test(filename)) throw new Error(`no such font: ${filename}`)
      return new Uint8Array(await readFile(join(folder, 'standard_fonts', filename)))
    }
  },
})

type PageState = 'text' | 'scanned' | 'garbled' | 'empty' | 'broken'

interface ReadPage extends Page {
  readonly state: PageState
  /** Characters that the page shows and whose meaning its font does not tell. */
  readonly unknown: number
}

/** Characters of fonts that do not tell which ones they are. */
const unknownChars = /[\ufffd\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu

function stateOf(text: string, images: boolean, unknown: number): PageState {
  const length = text.replace(/\s/g, '').length
  if (length > 0 && unknown > length * 0.1) return 'garbled'
  if (length < 20 && images) return 'scanned'
  return length === 0 ? 'empty' : 'text'
}

async function readPage(
  library: Library,
  page: Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>,
): Promise<ReadPage> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const top = page.view[3] ?? 0
  const words = items.flatMap((item) =>
    'str' in item && item.str !== '' ? [placedPiece(item, top)] : [],
  )
  const text = words.map((word) => word.text).join('')
  let images = false
  if (text.replace(/\s/g, '').length < 20) {
    const { fnArray } = await page.getOperatorList()
    const { OPS } = library
    images = fnArray.some((operator) =>
      [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject].includes(
        operator,
      ),
    )
  }
  const unknown = [...text.matchAll(unknownChars)].length
  const state = stateOf(text, images, unknown)
  return { number: page.pageNumber, lines: pageLines(words), state, unknown }
}

/** 第1、3—5页 */
function pageWords(numbers: readonly number[]): string {
  const spans: string[] = []
  for (let at = 0; at < numbers.length;) {
    let end = at
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1
    spans.push(end === at ? String(numbers[at]) : `${numbers[at] ?? ''}—${numbers[end] ?? ''}`)
    at = end + 1
  }
  return `第${spans.slice(0, 20).join('、')}${spans.length > 20 ? '…' : ''}页`
}

const pageNotes: readonly (readonly [PageState, string])[] = [
  ['scanned', '为扫描件，没有可检索的文字，没有读入；请先用文字识别（OCR）软件转成文字'],
  [
    'garbled',
    '的字体没有文字对照，读出来是乱码，没有读入；请改用原 Word 文件，或先做文字识别（OCR）',
  ],
  ['broken', '已损坏，没有读入'],
  ['empty', '没有文字'],
]

function notesOf(pages: readonly ReadPage[], dropped: number): readonly string[] {
  const notes = pageNotes.flatMap(([state, words]) => {
    const numbers = pages.filter((page) => page.state === state).map(({ number }) => number)
    return numbers.length === 0 ? [] : [`${pageWords(numbers)}${words}`]
  })
  const doubtful = pages.filter(({ state, unknown }) => state === 'text' && unknown > 0)
  const unknown = doubtful.reduce((sum, page) => sum + page.unknown, 0)
  return [
    ...notes,
    ...(unknown === 0
      ? []
      : [
          `${pageWords(doubtful.map(({ number }) => number))}有${unknown}个字符（多为数字）的字体没有文字对照，显示为“\ufffd”，须核对原件`,
        ]),
    ...(dropped === 0 ? [] : [`页码、页眉共${dropped}行没有收入正文`]),
    'PDF 按行读出后接成段落，表格不还原为格子，引用前请核对原件',
  ]
}

function refusalFor(pages: readonly ReadPage[]): ImportError {
  const all = (state: PageState) => pages.some((page) => page.state === state)
  if (all('scanned'))
    return new ImportError({
      reason: '是扫描件，没有可检索的文字',
      remedy: '请先用文字识别（OCR）软件转成文字，再导入',
    })
  if (all('garbled'))
    return new ImportError({
      reason: '字体没有文字对照，读出来是乱码',
      remedy: '请改用原 Word 文件，或先做文字识别（OCR）再导入',
    })
  if (all('broken')) return damaged('', 'PDF')
  return new ImportError({ reason: '没有文字', remedy: '请核对是否选错文件' })
}

/** Reads the text of a PDF, joined to paragraphs, and says which pages have none. */
export async function readPdf(
  bytes: Uint8Array,
  assets: PdfAssets,
  onPage: (done: number, total: number) => void,
): Promise<Reading> {
  loading ??= loadLibrary()
  const library = await loading
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    ...filesOf(assets),
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    fontExtraProperties: false,
    maxImageSize: 40_000_000,
    verbosity: library.VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const total = Math.min(document.numPages, mostPages)
    const pages: ReadPage[] = []
    for (let number = 1; number <= total; number += 1) {
      pages.push(await pageOf(library, document, number))
      onPage(number, total)
    }
    const readable = pages.filter(({ state }) => state === 'text')
    const { lines, dropped } = joinPages(readable)
    if (lines.length === 0) throw refusalFor(pages)
    const cut = document.numPages > mostPages ? [`只读入前${mostPages}页`] : []
    return {
      kind: 'pdf',
      lines,
      encoding: null,
      pages: document.numPages,
      wrapped: false,
      notes: [...cut, ...notesOf(pages, dropped)],
    }
  } catch (error) {
    if (error instanceof ImportError) throw error
    const name = error instanceof Error ? error.name : ''
    throw name === 'PasswordException' ? locked() : damaged('', 'PDF')
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

async function pageOf(
  library: Library,
  document: Awaited<ReturnType<Library['getDocument']>['promise']>,
  number: number,
): Promise<ReadPage> {
  try {
    const page = await document.getPage(number)
    const read = await readPage(library, page)
    page.cleanup()
    return read
  } catch {
    // One damaged page does not take the others with it; it is told in the report.
    return { number, lines: [], state: 'broken', unknown: 0 }
  }
}
