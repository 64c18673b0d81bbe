import { plainLine, type Reading, type ReadLine } from '../../domain/import/reading'
import { readWorkbook } from '../workbook/read-workbook'
import type { Cell } from '../workbook/cell'
import { WorkbookError } from '../workbook/workbook-error'
import { ImportError } from './import-error'
import { rowLines } from './text'

const cellText = ({ text, percent }: Cell): string => (percent === undefined ? text : `${percent}%`)

/** “x.xls”已损坏…。请…。 → reason and remedy, for the report names the file itself. */
function parted(error: WorkbookError, name: string): ImportError {
  const words = error.message.replace(`“${name}”`, '')
  const remedy = /请.*$/.exec(words)?.[0] ?? ''
  const reason = words.slice(0, words.length - remedy.length)
  return new ImportError({
    reason: reason.replace(/[。，；]$/, ''),
    remedy: remedy.replace(/。$/, '') || '请用 WPS 打开后另存为新的 .xlsx 再导入',
  })
}

/** Reads every sheet as rows of cells, as displayed values; a workbook of several sheets keeps their names. */
export function readSheets(bytes: Uint8Array, name: string): Reading {
  let sheets
  try {
    sheets = readWorkbook(bytes, name)
  } catch (error) {
    throw error instanceof WorkbookError ? parted(error, name) : error
  }
  const notes: string[] = []
  const lines: ReadLine[] = []
  for (const sheet of sheets) {
    const rows = rowLines(sheet.rows.map((row) => row.map(cellText)))
    if (rows.length === 0) continue
    if (sheets.length > 1) lines.push(plainLine(`工作表：${sheet.name}`))
    lines.push(...rows.map((row) => plainLine(row)))
    if (sheet.hiddenRows > 0)
      notes.push(`工作表“${sheet.name}”有隐藏行${sheet.hiddenRows}行，一并读入`)
    const damagedCells = sheet.rows.flat().filter(({ damaged }) => damaged).length
    if (damagedCells > 0)
      notes.push(
        `工作表“${sheet.name}”有${damagedCells}格为16位以上的数字，末尾数位在原表中已被改为0`,
      )
  }
  return { kind: 'sheet', lines, encoding: null, pages: null, wrapped: false, notes }
}
