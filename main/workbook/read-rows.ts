import {
  exampleRowName,
  type BatchPlan,
  type BatchRow,
  type RowProblem,
} from '../../domain/rules/batch'
import type { Input } from '../../domain/rules/calculator'
import { folded } from '../../domain/text/fold'
import { columnLetter, emptyCell, type Cell, type Sheet } from './cell'
import {
  columnsOf,
  headerParts,
  isNeeded,
  namesOf,
  unitsOf,
  type Mapping,
} from './recognise-header'
import { WorkbookError } from './workbook-error'

export interface ReadRows {
  readonly rows: readonly BatchRow[]
  /** Rows left out on purpose: 合计, and the example of a template. */
  readonly skipped: readonly number[]
}

type CellReading = { readonly value: string } | { readonly reason: string; readonly remedy: string }

/** What the cell says for this input, or why it cannot be used. Values are checked by the rule itself. */
function readCell(cell: Cell, input: Input): CellReading {
  switch (cell.kind) {
    case 'empty':
      return { value: '' }
    case 'error':
      return { reason: `公式结果为错误值${cell.text}`, remedy: '请改正公式，或改为直接填写数值' }
    case 'date':
      return input.kind === 'date'
        ? { value: cell.text }
        : {
            reason: `单元格为日期格式（${cell.text}）`,
            remedy: `请将单元格格式改为${input.kind === 'number' ? '数值' : '文本'}后重新录入`,
          }
    case 'number':
      if (cell.damaged)
        return {
          reason: `为${cell.text.length}位数字，末尾数位已被表格软件改为0，无法还原`,
          remedy: '请将该列设为文本格式，再按原始证照重新录入',
        }
      if (cell.percent !== undefined) {
        // Shown as 85%, stored as 0.85: which of the two is meant follows from the unit alone.
        if (input.kind === 'number' && input.unit === '%') return { value: cell.percent }
        if (input.kind === 'number')
          return {
            reason: `单元格为百分比格式（${cell.percent}%）`,
            remedy: `请将单元格格式改为数值，并按单位${input.unit}填写`,
          }
      }
      if (input.kind === 'date')
        return { reason: `“${cell.text}”不是日期`, remedy: '请按2023-12-31的样式填写' }
      return { value: cell.text }
    case 'boolean':
      return input.kind === 'number'
        ? { reason: '为逻辑值', remedy: '请改填数字' }
        : { value: cell.text }
    case 'text':
      return { value: cell.text }
  }
}

/** Headers in another unit than the rule's: nothing is converted silently. */
function checkUnits(sheet: Sheet, headerRow: number, plan: BatchPlan, mapping: Mapping): void {
  const header = sheet.rows[headerRow - 1] ?? []
  const columns = columnsOf(plan)
  const units = unitsOf(columns)
  for (const [name, input] of Object.entries(columns)) {
    const column = mapping[name] ?? null
    if (column === null || input.kind !== 'number') continue
    // A label may end in brackets of its own.
    if (namesOf(input).includes(folded((header[column] ?? emptyCell).text))) continue
    const { unit } = headerParts((header[column] ?? emptyCell).text, units)
    const same =
      unit === '' || unit === folded(input.unit) || (unit === 'm2' && input.unit === '平方米')
    if (!same)
      throw new WorkbookError(
        `工作表“${sheet.name}”${columnLetter(column)}${headerRow}“${(header[column] ?? emptyCell).text}”的单位是${unit}，应为${input.unit}。请在表中换算并改正表头后再导入。`,
      )
  }
}

/** Columns that must be there but are mapped to none. */
export function missingColumns(plan: BatchPlan, mapping: Mapping): readonly string[] {
  return Object.entries(columnsOf(plan))
    .filter(([name, input]) => isNeeded(input) && (mapping[name] ?? null) === null)
    .map(([, input]) => input.label)
}

const totalRow = /^(合计|总计|小计|共计)/

/** Data rows below the header; wholly empty ones are passed over, total rows are named as skipped. */
export function readRows(
  sheet: Sheet,
  headerRow: number,
  plan: BatchPlan,
  mapping: Mapping,
): ReadRows {
  checkUnits(sheet, headerRow, plan, mapping)
  const missing = missingColumns(plan, mapping)
  if (missing.length > 0)
    throw new WorkbookError(
      `工作表“${sheet.name}”缺少必需的列：${missing.join('、')}。请在“核对列对应”中指定，或在工作簿中补上这些列。`,
    )
  const columns = Object.entries(columnsOf(plan)).filter(
    ([name]) => (mapping[name] ?? null) !== null,
  )
  const rows: BatchRow[] = []
  const skipped: number[] = []
  sheet.rows.slice(headerRow).forEach((cells, at) => {
    const row = headerRow + at + 1
    const cellOf = (name: string) => cells[mapping[name] ?? -1] ?? emptyCell
    if (columns.every(([name]) => cellOf(name).kind === 'empty')) return
    const first = cells.find(({ kind }) => kind !== 'empty')?.text ?? ''
    const subject = cellOf(plan.nameColumn).text
    if (
      subject === exampleRowName ||
      totalRow.test(folded(first)) ||
      totalRow.test(folded(subject))
    ) {
      skipped.push(row)
      return
    }
    const values: Record<string, string> = {}
    const refused: RowProblem[] = []
    for (const [name, input] of columns) {
      const read = readCell(cellOf(name), input)
      if ('value' in read) values[name] = read.value
      else refused.push({ row, column: name, reason: read.reason, remedy: read.remedy })
    }
    rows.push({ row, values, refused })
  })
  return { rows, skipped }
}
