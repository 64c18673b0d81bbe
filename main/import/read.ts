import {
  importLimits,
  type Encoding,
  type Reading,
  type ReadLine,
} from '../../domain/import/reading'
import { isCompoundFile, openCompoundFile } from './compound-file'
import { readDoc } from './doc'
import { readDocx } from './docx'
import { damaged, ImportError, locked } from './import-error'
import { readOfd } from './ofd'
import { readPdf, type PdfAssets } from './pdf'
import { readSheets } from './sheet'
import { readCsv, readText } from './text'
import { openZip } from './zip'

export interface ReadOptions {
  readonly name: string
  /** For plain text; null to find out. */
  readonly encoding: Encoding | null
  readonly assets: PdfAssets
  readonly onPage: (done: number, total: number) => void
}

const startsWith = (bytes: Uint8Array, text: string, within = 0): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, within + text.length))
  return within === 0 ? head.startsWith(text) : head.includes(text)
}

/** Pictures and other files that bear the wrong name, and what to do with them. */
const refusals: readonly (readonly [string, string, string])[] = [
  ['\x89PNG', '是图片', '图片中的文字请先用文字识别（OCR）软件转成文字，再导入'],
  ['\xff\xd8\xff', '是图片', '图片中的文字请先用文字识别（OCR）软件转成文字，再导入'],
  ['GIF8', '是图片', '图片中的文字请先用文字识别（OCR）软件转成文字，再导入'],
  ['II*\0', '是图片', '图片中的文字请先用文字识别（OCR）软件转成文字，再导入'],
  ['BM', '是图片', '图片中的文字请先用文字识别（OCR）软件转成文字，再导入'],
  ['Rar!', '是压缩包', '请先解压，再导入其中的文件'],
  ['7z\xbc\xaf', '是压缩包', '请先解压，再导入其中的文件'],
  ['MZ', '是程序，不是文档', '请核对是否选错文件'],
  ['{\\rtf', '是 RTF 格式', '请在 WPS 另存为 docx 再导入'],
]

const webPage = /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<html|mime-version:)/i

function readZip(bytes: Uint8Array, options: ReadOptions): Reading {
  const { names } = openZip(bytes, 'docx')
  if (names.includes('OFD.xml')) return readOfd(bytes, options.onPage)
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return readDocx(bytes)
  if (names.some((name) => /^xl\/workbook\.(xml|bin)$/.test(name)) || names.includes('content.xml'))
    return readSheets(bytes, options.name)
  if (names.some((name) => name.startsWith('ppt/')))
    throw new ImportError({ reason: '是演示文稿，不能读取', remedy: '请另存为 PDF 或 docx 再导入' })
  if (names.some((name) => name.startsWith('word/') || name.startsWith('xl/')))
    throw damaged('缺少正文：', 'docx')
  throw new ImportError({ reason: '是压缩包，不是文档', remedy: '请先解压，再导入其中的文件' })
}

function readCompound(bytes: Uint8Array, name: string): Reading {
  let file
  try {
    file = openCompoundFile(bytes)
  } catch (error) {
    throw error instanceof RangeError ? damaged('', 'docx') : error
  }
  if (file.names.includes('EncryptedPackage')) throw locked()
  if (file.names.includes('WordDocument')) return readDoc(file)
  if (file.names.some((stream) => /^(workbook|book)$/i.test(stream))) return readSheets(bytes, name)
  if (file.names.includes('PowerPoint Document'))
    throw new ImportError({ reason: '是演示文稿，不能读取', remedy: '请另存为 PDF 或 docx 再导入' })
  throw new ImportError({
    reason: '不是 Word、WPS 文字或表格文件，不能读取',
    remedy: '请在 WPS 另存为 docx 再导入',
  })
}

/** Cuts what is beyond the bounds, with a word. */
function bounded(reading: Reading): Reading {
  const { lines } = reading
  let characters = 0
  let kept = 0
  for (const { text } of lines) {
    characters += text.length
    if (characters > importLimits.characters || kept >= importLimits.lines) break
    kept += 1
  }
  if (kept === lines.length) return reading
  if (kept === 0)
    throw new ImportError({
      reason: `一个段落超过${importLimits.characters / 10_000}万字，不像正常的文档`,
      remedy: '请核对文件内容',
    })
  return {
    ...reading,
    lines: lines.slice(0, kept),
    notes: [
      `只读入前${kept}段（行），其后${lines.length - kept}段没有读入：一件文件最多${importLimits.characters / 10_000}万字、${importLimits.lines}段；请拆分后再导入`,
      ...reading.notes,
    ],
  }
}

/** Control characters and lone surrogates have no place in a text, whatever file they come from. */
const cleaned = (line: ReadLine): ReadLine => ({
  ...line,
  text: line.text
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
})

async function readByContent(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  if (bytes.byteLength === 0)
    throw new ImportError({ reason: '是空文件，没有内容', remedy: '请核对是否选错文件' })
  if (startsWith(bytes, '%PDF-', 1024)) return readPdf(bytes, options.assets, options.onPage)
  if (startsWith(bytes, 'PK\x03\x04')) return readZip(bytes, options)
  if (isCompoundFile(bytes)) return readCompound(bytes, options.name)
  for (const [signature, reason, remedy] of refusals)
    if (startsWith(bytes, signature)) throw new ImportError({ reason, remedy })
  if (webPage.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512))))
    throw new ImportError({ reason: '是网页文件', remedy: '请用 WPS 打开后另存为 docx 再导入' })
  const extension = /\.([a-z0-9]+)$/i.exec(options.name)?.[1]?.toLowerCase() ?? ''
  if (['docx', 'xlsx', 'ofd', 'pdf', 'doc', 'wps', 'xls', 'et'].includes(extension))
    throw new ImportError({
      reason: `扩展名是 .${extension}，内容却不是这种文件，可能不完整或改过扩展名`,
      remedy: `请重新拷贝原文件，或用 WPS 打开后另存为新的文件再导入`,
    })
  return ['csv', 'tsv'].includes(extension)
    ? readCsv(bytes, options.encoding)
    : readText(bytes, options.encoding)
}

/** Reads a file by what it is. Throws ImportError with the reason and the remedy for what cannot be read. */
export async function readOwnFile(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const reading = await readByContent(bytes, options)
  return bounded({ ...reading, lines: reading.lines.map(cleaned) })
}
