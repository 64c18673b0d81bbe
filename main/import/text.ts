import { plainLine, type Encoding, type Reading } from '../../domain/import/reading'
import { parseCsv } from './csv'
import { decodeText, type DecodedText } from './decode-text'
import { ImportError } from './import-error'

const notesOf = ({ unreadable }: DecodedText): readonly string[] =>
  unreadable === 0
    ? []
    : [`有${unreadable}处字节按所选编码不成文字，显示为“\ufffd”；可换一种编码重读`]

const empty = () => new ImportError({ reason: '没有文字', remedy: '请核对是否选错文件' })

/**
 * Cells of one row as one line; what would part cells or rows inside a cell becomes a space. A row of a table stays one
 * even when it has but one word.
 */
export const rowLine = (cells: readonly string[]): string => {
  const clean = cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ').trim())
  const last = clean.findLastIndex((cell) => cell !== '')
  if (last < 0) return ''
  return clean.slice(0, Math.max(last + 1, Math.min(2, clean.length))).join('\t')
}

/** Rows of a sheet or a CSV; words that stand alone above the first real row are its title, not a row. */
export function rowLines(rows: readonly (readonly string[])[]): readonly string[] {
  const lines = rows.map(rowLine)
  const first = lines.findIndex((line) => /\t\s*\S/.test(line))
  return lines
    .map((line, at) => (at < first || first < 0 ? line.trim() : line))
    .filter((line) => line.trim() !== '')
}

/** Width in half-width cells. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[ -~]/.test(char) ? 1 : 2), 0)

/**
 * Whether the lines were broken by hand at a fixed width: many of them end at that width in the middle of a sentence.
 */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.map((line) => line.trimEnd()).filter((line) => line !== '')
  const widest = Math.max(0, ...full.slice(0, 2000).map(widthOf))
  if (full.length < 8 || widest < 30 || widest > 130) return false
  const cut = full.filter((line) => widthOf(line) >= widest - 6 && !/[。；：！？]$/.test(line))
  return cut.length >= full.length / 4
}

export function readText(bytes: Uint8Array, chosen: Encoding | null): Reading {
  const decoded = decodeText(bytes, chosen)
  // Form feeds part pages of printed reports; they are line ends here.
  const lines = decoded.text.split(/[\n\f\v]/)
  if (lines.every((line) => line.trim() === '')) throw empty()
  return {
    kind: 'txt',
    lines: lines.map((line) => plainLine(line)),
    encoding: decoded.encoding,
    pages: null,
    wrapped: isWrapped(lines),
    notes: notesOf(decoded),
  }
}

export function readCsv(bytes: Uint8Array, chosen: Encoding | null): Reading {
  const decoded = decodeText(bytes, chosen)
  const shown = rowLines(parseCsv(decoded.text))
  if (shown.length === 0) throw empty()
  return {
    kind: 'csv',
    lines: shown.map((line) => plainLine(line)),
    encoding: decoded.encoding,
    pages: null,
    wrapped: false,
    notes: notesOf(decoded),
  }
}
