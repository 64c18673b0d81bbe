import { plainHan } from '../../domain/import/plain-han'
import type { Reading } from '../../domain/import/reading'
import { damaged, ImportError } from './import-error'
import { joinPages, pageLines, type Page, type PlacedWords } from './page-lines'
import { walkXml } from './xml'
import { openZip, type ZipArchive } from './zip'

const saveAs = 'OFD'
const mostPages = 3000

/** A path inside of the archive, from the folder of the part that names it; it can lead nowhere else. */
function resolved(from: string, path: string): string {
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const parts = [...base]
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

function partOf(zip: ZipArchive, name: string): Part {
  const bytes = zip.read(name)
  if (bytes === null) throw damaged(`缺少内部文件“${name}”：`, saveAs)
  return { name, bytes }
}

/** Text of every element of that name, in order. */
function textsOf({ name, bytes }: Part, element: string): readonly string[] {
  const texts: string[] = []
  let inside = false
  walkXml(
    bytes,
    { name, saveAs },
    {
      open: (tag) => {
        if (tag !== element) return
        inside = true
        texts.push('')
      },
      close: (tag) => {
        if (tag === element) inside = false
      },
      text: (text) => {
        if (inside) texts[texts.length - 1] = (texts.at(-1) ?? '') + text.trim()
      },
    },
  )
  return texts
}

interface PageParts {
  readonly base: string
  readonly template: boolean
}

const numbers = (text: string | null): readonly number[] =>
  (text ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter((value) => Number.isFinite(value))

/** DeltaX may repeat itself: `g 3 5.0` is 5.0 three times. */
function advance(delta: string | null): number {
  if (delta === null) return 0
  const words = delta.trim().split(/\s+/)
  let sum = 0
  for (let at = 0; at < words.length; at += 1)
    if (words[at] === 'g') {
      sum += Number(words[at + 1]) * Number(words[at + 2])
      at += 2
    } else sum += Number(words[at])
  return Number.isFinite(sum) ? sum : 0
}

/** Text objects of a page with their places; boundaries count from the upper left corner. */
function wordsOf({ name, bytes }: Part): {
  readonly words: readonly PlacedWords[]
  readonly images: number
} {
  const words: PlacedWords[] = []
  let images = 0
  let box: readonly number[] = []
  let matrix: readonly number[] = []
  let size = 10
  let next = { x: 0, y: 0 }
  let code: { readonly x: number; readonly y: number; readonly width: number } | null = null
  let text = ''
  walkXml(
    bytes,
    { name, saveAs },
    {
      open: (tag, attribute) => {
        if (tag === 'TextObject') {
          box = numbers(attribute('Boundary'))
          matrix = numbers(attribute('CTM'))
          size = Number(attribute('Size')) || 10
          next = { x: 0, y: size }
        } else if (tag === 'TextCode') {
          // Left out, a place goes on from the one before in the same object.
          const x = Number(attribute('X') ?? next.x) || 0
          const y = Number(attribute('Y') ?? next.y) || 0
          const width = advance(attribute('DeltaX'))
          code = { x, y, width }
          next = { x: x + width + size, y }
          text = ''
        } else if (tag === 'ImageObject') images += 1
      },
      close: (tag) => {
        if (tag !== 'TextCode' || code === null) return
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
        const scale = Math.hypot(c, d) || 1
        const type = size * scale
        words.push({
          text: plainHan(text.replace(/[\r\n\t]+/g, ' ')),
          x: (box[0] ?? 0) + a * code.x + c * code.y + e,
          y: (box[1] ?? 0) + b * code.x + d * code.y + f,
          width: code.width * (Math.hypot(a, b) || 1) + type,
          size: type,
        })
        code = null
      },
      text: (part) => {
        if (code !== null) text += part
      },
    },
  )
  return { words, images }
}

/** Pages of a document in reading order, with the templates that lie under or over them. */
function pagesOf(zip: ZipArchive, document: Part): readonly (readonly PageParts[])[] {
  const templates = new Map<string, string>()
  const bases: string[] = []
  walkXml(
    document.bytes,
    { name: document.name, saveAs },
    {
      open: (tag, attribute) => {
        const base = attribute('BaseLoc')
        if (base === null) return
        if (tag === 'TemplatePage')
          templates.set(attribute('ID') ?? '', resolved(document.name, base))
        else if (tag === 'Page') bases.push(resolved(document.name, base))
      },
      close: () => undefined,
      text: () => undefined,
    },
  )
  return bases.slice(0, mostPages).map((base) => {
    const parts: PageParts[] = []
    const part = partOf(zip, base)
    walkXml(
      part.bytes,
      { name: base, saveAs },
      {
        open: (tag, attribute) => {
          const template =
            tag === 'Template' ? templates.get(attribute('TemplateID') ?? '') : undefined
          if (template !== undefined) parts.push({ base: template, template: true })
        },
        close: () => undefined,
        text: () => undefined,
      },
    )
    return [...parts, { base, template: false }]
  })
}

/** Reads the text of an OFD file page by page. Signatures are only said to be there, never called valid. */
export function readOfd(bytes: Uint8Array, onPage: (done: number, total: number) => void): Reading {
  const zip = openZip(bytes, saveAs)
  const entry = partOf(zip, 'OFD.xml')
  const roots = textsOf(entry, 'DocRoot').filter((root) => root !== '')
  if (roots.length === 0) throw damaged('没有正文：', saveAs)
  const all = roots.flatMap((root) => pagesOf(zip, partOf(zip, resolved('OFD.xml', root))))
  const pages: Page[] = []
  const scanned: number[] = []
  all.forEach((parts, index) => {
    const read = parts.map(({ base }) => wordsOf(partOf(zip, base)))
    const lines = pageLines(read.flatMap(({ words }) => words))
    const images = read.reduce((sum, { images: count }) => sum + count, 0)
    const length = lines.reduce((sum, { text }) => sum + text.length, 0)
    if (length < 20 && images > 0) scanned.push(index + 1)
    pages.push({ number: index + 1, lines })
    onPage(index + 1, all.length)
  })
  const { lines, dropped } = joinPages(pages)
  if (lines.length === 0 || scanned.length === all.length)
    throw new ImportError(
      scanned.length > 0
        ? {
            reason: '是扫描件，没有可检索的文字',
            remedy: '请先用文字识别（OCR）软件转成文字，再导入',
          }
        : {
            reason: '没有可检索的文字（可能只有图形）',
            remedy: '请改用原 Word 文件，或先做文字识别（OCR）再导入',
          },
    )
  const signed = zip.names.some((name) => /Sign(ature)?s?\.xml$/i.test(name))
  return {
    kind: 'ofd',
    lines,
    encoding: null,
    pages: all.length,
    wrapped: false,
    notes: [
      ...(scanned.length > 0
        ? [`第${scanned.slice(0, 20).join('、')}页为扫描件，没有可检索的文字`]
        : []),
      ...(dropped === 0 ? [] : [`页码、页眉共${dropped}行没有收入正文`]),
      ...(zip.names.some((name) => /\/Attach/i.test(name)) ? ['含附件，附件没有读入'] : []),
      ...(signed ? ['含电子签章，本程序不验证签章是否有效'] : []),
      'OFD 按行读出后接成段落，表格不还原为格子，引用前请核对原件',
    ],
  }
}
