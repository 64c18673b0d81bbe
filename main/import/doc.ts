import { plainLine, type Reading, type ReadLine } from '../../domain/import/reading'
import type { CompoundFile } from './compound-file'
import { DocLists } from './doc-lists'
import { ParagraphTable, readStyles } from './doc-paragraphs'
import { damaged, ImportError, locked } from './import-error'
import { rowLine } from './text'

const saveAs = 'docx'

/** Where in the table stream a structure lies, from the pairs of the file information block. */
const place = (fib: DataView, at: number) => ({
  at: fib.getUint32(at, true),
  length: fib.getUint32(at + 4, true),
})

/** Part of the text that lies in one stretch of the file. */
interface TextPiece {
  readonly first: number
  readonly last: number
  readonly offset: number
  readonly narrow: boolean
}

function pieceTable(table: Uint8Array, at: number, length: number): readonly TextPiece[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const end = Math.min(at + length, table.byteLength)
  let position = at
  while (position < end && table[position] === 1) position += 3 + view.getUint16(position + 1, true)
  if (position + 5 > end || table[position] !== 2) throw damaged('文字目录读不出：', saveAs)
  const size = view.getUint32(position + 1, true)
  const start = position + 5
  const count = Math.floor((size - 4) / 12)
  if (count < 1 || start + size > table.byteLength) throw damaged('文字目录不完整：', saveAs)
  return Array.from({ length: count }, (_, index): TextPiece => {
    const code = view.getUint32(start + (count + 1) * 4 + index * 8 + 2, true)
    const narrow = (code & 0x40000000) !== 0
    const offset = narrow ? (code & 0x3fffffff) >>> 1 : code & 0x3fffffff
    return {
      first: view.getUint32(start + index * 4, true),
      last: view.getUint32(start + (index + 1) * 4, true),
      offset,
      narrow,
    }
  })
}

interface PlacedText {
  readonly text: string
  /** Byte in the stream of every character. */
  readonly offsets: Uint32Array
}

function textOf(document: Uint8Array, pieces: readonly TextPiece[], length: number): PlacedText {
  const parts: string[] = []
  const offsets = new Uint32Array(length)
  let at = 0
  for (const { first, last, offset, narrow } of pieces) {
    const count = Math.min(last - first, length - at)
    if (count <= 0 || first !== at) continue
    const bytes = document.subarray(offset, offset + count * (narrow ? 1 : 2))
    if (bytes.byteLength < count * (narrow ? 1 : 2)) throw damaged('正文不完整：', saveAs)
    parts.push(
      new TextDecoder(narrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes),
    )
    for (let index = 0; index < count; index += 1)
      offsets[at + index] = offset + index * (narrow ? 1 : 2)
    at += count
  }
  return { text: parts.join(''), offsets }
}

/* eslint-disable no-control-regex -- Word marks fields, anchors and hyphens by control characters */
const fieldWithResult = /\x13[^\x13\x14\x15]*\x14([^\x13\x15]*)\x15/g
const fieldWithoutResult = /\x13[^\x13\x14\x15]*\x15/g
const fieldParts = /\x13[^\x14]*\x14|\x15/g
const hardHyphen = /\x1e/g
const otherMarks = /[\x00-\x08\x0e-\x1f]/g
/* eslint-enable no-control-regex */

/** Result of fields without their instructions, and without the anchors of pictures and notes. */
const clean = (text: string): string =>
  text
    .replace(fieldWithResult, '$1')
    .replace(fieldWithoutResult, '')
    .replace(fieldParts, '')
    .replace(hardHyphen, '-')
    .replace(/\t/g, ' ')
    .replace(otherMarks, '')

interface Layout {
  readonly lists: DocLists
  readonly paragraphs: ParagraphTable
}

/** Paragraphs and rows of the text: 13 ends a paragraph, 7 a cell or (by its formatting) a row. */
function linesOf(
  { text, offsets }: PlacedText,
  { lists, paragraphs }: Layout,
): { readonly lines: readonly ReadLine[]; readonly numbered: number } {
  const lines: ReadLine[] = []
  let cells: string[] = []
  let cell: string[] = []
  let numbered = 0
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const char = at < text.length ? text[at] : '\r'
    if (char !== '\r' && char !== '\x07' && char !== '\f' && char !== '\x0e') continue
    const properties = paragraphs.at(offsets[Math.min(at, text.length - 1)] ?? 0)
    const words = clean(text.slice(start, at)).trim()
    start = at + 1
    const label = properties.list === 0 ? '' : lists.labelOf(properties)
    if (words !== '' && label !== '') numbered += 1
    const pieces = words === '' ? [] : `${label}${words}`.split('\v').map((one) => one.trim())
    if (char === '\x07' && properties.endsRow) {
      if (cells.length === 1)
        lines.push(...(cells[0] ?? '').split('\n').map((one) => plainLine(one)))
      else lines.push(plainLine(rowLine(cells)))
      cells = []
      cell = []
    } else if (char === '\x07') {
      cells.push([...cell, ...pieces].join('\n'))
      cell = []
    } else if (properties.inTable) cell.push(...pieces)
    else lines.push(...pieces.map((one) => plainLine(one)))
  }
  if (cells.length > 0) lines.push(plainLine(rowLine(cells)))
  return { lines: lines.filter((line) => line.text.trim() !== ''), numbered }
}

/** Reads the text of a Word 97–2003 file (WPS writes the same): paragraphs, automatic numbers, rows of tables. */
export function readDoc(file: CompoundFile): Reading {
  const document = file.read('WordDocument')
  if (document === null || document.byteLength < 0x300) throw damaged('缺少正文：', saveAs)
  const fib = new DataView(document.buffer, document.byteOffset, document.byteLength)
  const flags = fib.getUint16(0x0a, true)
  if ((flags & 0x0100) !== 0) throw locked()
  if (fib.getUint16(0, true) !== 0xa5ec || fib.getUint16(2, true) < 0x00c1)
    throw new ImportError({
      reason: '是 Word 95 或更早的格式，不能读取',
      remedy: '请在 WPS 另存为 docx 再导入',
    })
  const table = file.read((flags & 0x0200) === 0 ? '0Table' : '1Table')
  if (table === null) throw damaged('缺少文字目录：', saveAs)
  try {
    const length = fib.getUint32(0x4c, true)
    if (length > document.byteLength) throw damaged('正文长度有误：', saveAs)
    const clx = place(fib, 0x1a2)
    const placed = textOf(document, pieceTable(table, clx.at, clx.length), length)
    const stsh = place(fib, 0xa2)
    const styles = readStyles(table, stsh.at, stsh.length)
    const { lines, numbered } = linesOf(placed, {
      lists: new DocLists(table, place(fib, 0x2e2), place(fib, 0x2ea)),
      paragraphs: new ParagraphTable(document, table, place(fib, 0x102), styles),
    })
    if (lines.length === 0)
      throw new ImportError({ reason: '没有文字', remedy: '请核对是否选错文件，或是否只有图片' })
    return {
      kind: 'doc',
      lines,
      encoding: null,
      pages: null,
      wrapped: false,
      notes: [
        ...(numbered > 0 ? [`自动编号${numbered}处已按原文格式写出`] : []),
        '旧版格式的页眉、脚注、文本框和批注没有读入；如有需要，请在 WPS 另存为 docx 再导入',
      ],
    }
  } catch (error) {
    // An offset that leads out of the file.
    throw error instanceof RangeError ? damaged('', saveAs) : error
  }
}
