import * as XLSX from 'xlsx'
import { dateOfSerial, decimalText, emptyCell, percentText, type Cell, type Sheet } from './cell'
import { guardWorkbook } from './guard'
import { WorkbookError } from './workbook-error'

/** More rows than any office sends; a sheet that claims more is cut off with words, not silently. */
export const maxRows = 105_000
const maxColumns = 200

// The package leaves its number formatter untyped.
const formatter = XLSX.SSF as { is_date(format: string): boolean }

/** Codes of error values in the file format (MS-XLS 2.5.10). */
const errorWords: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

function toCell(cell: XLSX.CellObject | undefined, date1904: boolean): Cell {
  if (cell === undefined) return emptyCell
  const { v: value } = cell
  switch (cell.t) {
    case 'n': {
      if (typeof value !== 'number') return emptyCell
      const format = typeof cell.z === 'string' ? cell.z : ''
      const date = format !== '' && formatter.is_date(format) ? dateOfSerial(value, date1904) : null
      if (date !== null) return { kind: 'date', text: date, damaged: false }
      const number = {
        kind: 'number',
        text: decimalText(value),
        damaged: Math.abs(value) >= 1e15,
      } as const
      return /%/.test(format) ? { ...number, percent: percentText(number.text) } : number
    }
    case 'b':
      return { kind: 'boolean', text: value === true ? '是' : '否', damaged: false }
    case 'e':
      return {
        kind: 'error',
        text: typeof value === 'number' ? (errorWords[value] ?? '#错误') : '#错误',
        damaged: false,
      }
    case 's': {
      const text = typeof value === 'string' ? value.trim() : ''
      return text === '' ? emptyCell : { kind: 'text', text, damaged: false }
    }
    case 'd':
    case 'z':
      return emptyCell
  }
}

function toSheet(name: string, sheet: XLSX.WorkSheet, file: string, date1904: boolean): Sheet {
  const data = (sheet['!data'] ?? []) as readonly (
    readonly (XLSX.CellObject | undefined)[] | undefined
  )[]
  if (data.length > maxRows)
    throw new WorkbookError(
      `“${file}”的工作表“${name}”超过${maxRows}行，未读取。请拆分为多个工作表或工作簿后再导入。`,
    )
  const hidden = (sheet['!rows'] ?? []) as readonly ({ readonly hidden?: boolean } | undefined)[]
  return {
    name,
    rows: Array.from(data, (row) =>
      Array.from((row ?? []).slice(0, maxColumns), (cell) => toCell(cell, date1904)),
    ),
    hiddenRows: Array.from(hidden).filter((row) => row?.hidden === true).length,
  }
}

/** Reads .xlsx, .xls, .et and .ods; formulas by their stored values. Throws WorkbookError. */
export function readWorkbook(bytes: Uint8Array, name: string): readonly Sheet[] {
  guardWorkbook(bytes, name)
  let book: XLSX.WorkBook
  try {
    book = XLSX.read(bytes, {
      type: 'array',
      dense: true,
      cellDates: false,
      cellFormula: false,
      cellHTML: false,
      // Its own idea of how a cell is shown costs a fifth of the reading and is not asked for.
      cellText: false,
      cellNF: true,
      sheetRows: maxRows + 1,
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new WorkbookError(
      /password/i.test(reason)
        ? `“${name}”设有密码，无法读取。请取消密码后重试。`
        : `“${name}”已损坏或不是工作簿，无法读取。请用 WPS 或 Excel 打开后另存为新的 .xlsx 再导入。`,
    )
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.map((sheetName) => {
    const sheet = book.Sheets[sheetName]
    return sheet === undefined ? null : toSheet(sheetName, sheet, name, date1904)
  }).filter((sheet) => sheet !== null)
  if (sheets.every(({ rows }) => rows.every((row) => row.every(({ kind }) => kind === 'empty'))))
    throw new WorkbookError(
      `“${name}”中没有读到任何数据：工作表是空的，或文件已损坏。请用 WPS 或 Excel 打开核对，另存后再导入。`,
    )
  return sheets
}
