import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import ExcelJS from 'exceljs'
import type { SheetColumn, SheetModel, SheetValue } from '../../domain/forms/sheet-model'
import { columnLetter } from './cell'
import { readWorkbook } from './read-workbook'
import { WorkbookError } from './workbook-error'
import { writeWhole } from './write-whole'

// Style objects are shared: the library writes each different one once.
const thin: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } }
const border: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin }
/** Paper size 9; the library's own name for it is a constant that only its compiler run could read. */
export const a4: Readonly<Record<string, number>> = { paperSize: 9 }
const titleFont: Partial<ExcelJS.Font> = { name: '方正小标宋简体', size: 16 }
const bodyFont: Partial<ExcelJS.Font> = { name: '宋体', size: 10.5 }
const headFont: Partial<ExcelJS.Font> = { name: '黑体', size: 10.5 }
const headFill: ExcelJS.Fill = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: 'FFF2F2F2' },
}

const alignments: Readonly<Record<SheetColumn['kind'], Partial<ExcelJS.Alignment>>> = {
  text: { horizontal: 'center', vertical: 'middle' },
  number: { horizontal: 'right', vertical: 'middle' },
  centred: { horizontal: 'center', vertical: 'middle', wrapText: true },
  wrapped: { horizontal: 'left', vertical: 'middle', wrapText: true },
}

const numberFormat = ({ kind, decimals = 0 }: SheetColumn): string =>
  kind === 'text'
    ? '@'
    : kind === 'number'
      ? `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
      : 'General'

const styles = new Map<string, Partial<ExcelJS.Style>>()
function bodyStyle(column: SheetColumn): Partial<ExcelJS.Style> {
  const numFmt = numberFormat(column)
  const key = `${column.kind} ${numFmt}`
  const known = styles.get(key)
  if (known !== undefined) return known
  const style = { font: bodyFont, border, alignment: alignments[column.kind], numFmt }
  styles.set(key, style)
  return style
}

const cellValue = (value: SheetValue): ExcelJS.CellValue =>
  value === null ? null : typeof value === 'string' ? value : Number(value.number)

/** Lines a wrapped text takes in its column: rows get their height from it, for workbook programs do not. */
function linesNeeded(value: SheetValue, column: SheetColumn): number {
  if (typeof value !== 'string' || column.kind === 'number' || column.kind === 'text') return 1
  let width = 0
  for (const char of value) width += char.charCodeAt(0) < 0x100 ? 1 : 2
  return Math.max(1, Math.ceil(width / Math.max(1, column.width - 1)))
}

function addSheet(book: ExcelJS.Workbook, model: SheetModel): void {
  const last = columnLetter(model.columns.length - 1)
  const sheet = book.addWorksheet(model.name, {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: {
      ...a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '1:3',
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页　共 &N 页' },
  })
  model.columns.forEach(({ width }, at) => {
    sheet.getColumn(at + 1).width = width
  })
  sheet.mergeCells(`A1:${last}1`)
  const title = sheet.getCell('A1')
  title.value = model.title
  title.font = titleFont
  title.alignment = { horizontal: 'center', vertical: 'middle' }
  sheet.getRow(1).height = 30
  sheet.mergeCells(`A2:${last}2`)
  const unit = sheet.getCell('A2')
  unit.value = model.unitLine
  unit.font = bodyFont
  unit.alignment = { horizontal: 'right', vertical: 'middle' }
  const head = sheet.getRow(3)
  head.height =
    15 *
      Math.max(
        ...model.columns.map((column) =>
          linesNeeded(column.header, { ...column, kind: 'wrapped' }),
        ),
      ) +
    6
  model.columns.forEach(({ header }, at) => {
    const cell = head.getCell(at + 1)
    cell.value = header
    cell.style = {
      font: headFont,
      border,
      fill: headFill,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    }
  })
  for (const [at, values] of model.rows.entries()) {
    const row = sheet.getRow(at + 4)
    let lines = 1
    model.columns.forEach((column, position) => {
      const value = values[position] ?? null
      const cell = row.getCell(position + 1)
      cell.value = cellValue(value)
      cell.style = bodyStyle(column)
      lines = Math.max(lines, linesNeeded(value, column))
    })
    row.height = Math.min(400, 15 * lines + 3)
  }
  model.notes.forEach((note, at) => {
    const row = model.rows.length + 4 + at
    sheet.mergeCells(`A${row}:${last}${row}`)
    const cell = sheet.getCell(`A${row}`)
    cell.value = note
    cell.font = bodyFont
    cell.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true }
  })
  sheet.pageSetup.printArea = `A1:${last}${model.rows.length + 3 + model.notes.length}`
}

export function newBook(madeAt: string): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook()
  book.creator = '公报案头'
  book.created = new Date(madeAt)
  book.modified = new Date(madeAt)
  return book
}

export async function saveBook(book: ExcelJS.Workbook, target: string): Promise<void> {
  await writeWhole(target, new Uint8Array(await book.xlsx.writeBuffer()))
}

/**
 * Writes the sheets as an .xlsx and reads the file back: every sheet must have the rows it was given.
 * Throws WorkbookError with the reason and the remedy.
 */
export async function writeWorkbook(
  models: readonly SheetModel[],
  target: string,
  madeAt: string,
): Promise<void> {
  const book = newBook(madeAt)
  for (const model of models) addSheet(book, model)
  await saveBook(book, target)
  const written = readWorkbook(await readFile(target), basename(target))
  const complete = models.every(
    ({ name, rows, notes }) =>
      written.find((sheet) => sheet.name === name)?.rows.length === 3 + rows.length + notes.length,
  )
  if (!complete)
    throw new WorkbookError(`“${basename(target)}”写入后核对不一致，请换一个位置重新导出。`)
}
