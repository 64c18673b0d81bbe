import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type {
  SheetChart,
  SheetColumn,
  SheetModel,
  SheetValue,
} from '../../domain/forms/sheet-model'
import { bookOf } from './ooxml/book'
import type { Chart } from './ooxml/chart'
import type { CellStyle } from './ooxml/style-sheet'
import type { CellPart, RowPart, Worksheet } from './ooxml/worksheet'
import { WorkbookError } from './workbook-error'
import { writeWhole } from './write-whole'

// Style objects are shared: each is looked up once.
const bodyFont = { name: '宋体', size: 10.5 }
const titleStyle: CellStyle = { font: { name: '方正小标宋简体', size: 16 }, horizontal: 'center' }
const unitStyle: CellStyle = { font: bodyFont, horizontal: 'right' }
const noteStyle: CellStyle = { font: bodyFont, horizontal: 'left', wrapped: true }
const headStyle: CellStyle = {
  font: { name: '黑体', size: 10.5 },
  framed: true,
  fill: 'FFF2F2F2',
  horizontal: 'center',
  wrapped: true,
}

const looks: Readonly<Record<SheetColumn['kind'], Pick<CellStyle, 'horizontal' | 'wrapped'>>> = {
  text: { horizontal: 'center' },
  number: { horizontal: 'right' },
  centred: { horizontal: 'center', wrapped: true },
  wrapped: { horizontal: 'left', wrapped: true },
}

const numberFormat = ({ kind, decimals = 0 }: SheetColumn): string =>
  kind === 'text'
    ? '@'
    : kind === 'number'
      ? `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
      : 'General'

const bodyStyle = (column: SheetColumn): CellStyle => ({
  font: bodyFont,
  framed: true,
  ...looks[column.kind],
  format: numberFormat(column),
})

const cellValue = (value: SheetValue): string | number | null =>
  value === null || typeof value === 'string' ? value : Number(value.number)

/** Lines a wrapped text takes in its column: rows get their height from it, for workbook programs do not. */
function linesNeeded(value: SheetValue, column: SheetColumn): number {
  if (typeof value !== 'string' || column.kind === 'number' || column.kind === 'text') return 1
  let width = 0
  for (let at = 0; at < value.length; at += 1) width += value.charCodeAt(at) < 0x100 ? 1 : 2
  return Math.max(1, Math.ceil(width / Math.max(1, column.width - 1)))
}

const spanning = (value: string, style: CellStyle, height: number): RowPart => ({
  height,
  cells: [{ value, style }],
  merged: true,
})

/** Title, line of units and header stand above the rows. */
const headRows = 3

function* rowsOf(model: SheetModel): Generator<RowPart> {
  const { columns } = model
  yield spanning(model.title, titleStyle, 30)
  yield spanning(model.unitLine, unitStyle, 18)
  const headLines = columns.map((column) =>
    linesNeeded(column.header, { ...column, kind: 'wrapped' }),
  )
  yield {
    height: 15 * Math.max(...headLines) + 6,
    cells: columns.map(({ header }) => ({ value: header, style: headStyle })),
  }
  const styles = columns.map(bodyStyle)
  for (const values of model.rows) {
    let lines = 1
    const cells = columns.map((column, at): CellPart => {
      const value = values[at] ?? null
      lines = Math.max(lines, linesNeeded(value, column))
      return { value: cellValue(value), style: styles[at] ?? noteStyle }
    })
    yield { height: Math.min(400, 15 * lines + 3), cells }
  }
  const whole = {
    header: '',
    kind: 'wrapped',
    width: columns.reduce((sum, { width }) => sum + width, 0),
  } as const
  for (const note of model.notes) yield spanning(note, noteStyle, 15 * linesNeeded(note, whole) + 3)
}

/** Rows of 15 points that a chart is high, and how wide it may be, in half-width characters. */
const [chartRows, chartWidth] = [20, 110]

/** Rows of a table that fit on a landscape page together with a chart. */
const rowsBesideChart = 9

function chartOf(model: SheetModel, chart: SheetChart, row: number): Chart {
  const { columns, rows } = model
  const shown = rows.slice(0, chart.rows)
  const textAt = (values: readonly SheetValue[], column: number): string => {
    const value = values[column] ?? ''
    return typeof value === 'string' ? value : value.number
  }
  let wide = 0
  let width = 0
  while (wide < columns.length && width < chartWidth) {
    width += columns[wide]?.width ?? 0
    wide += 1
  }
  return {
    title: chart.title,
    kind: chart.kind,
    from: headRows + 1,
    to: headRows + shown.length,
    labelColumn: chart.labelColumn + 1,
    labels: shown.map((values) => textAt(values, chart.labelColumn)),
    series: chart.series.map(({ name, column, colour }) => ({
      name,
      column: column + 1,
      values: shown.map((values) => Number(textAt(values, column))),
      colour,
    })),
    unit: chart.unit,
    place: { row, columns: wide, rows: chartRows },
  }
}

function worksheetOf(model: SheetModel): Worksheet {
  const { rows, notes, columns, charts = [] } = model
  const tableEnd = headRows + rows.length + notes.length
  const step = chartRows + 1
  return {
    name: model.name,
    columns: columns.map(({ width }) => ({ width })),
    frozen: { rows: headRows, columns: 0 },
    titleRows: headRows,
    rows: rowsOf(model),
    charts: charts.map((chart, at) => chartOf(model, chart, tableEnd + 2 + at * step)),
    // A page of its own for every chart that would be torn.
    breaks: charts.flatMap((_chart, at) =>
      at === 0 && tableEnd <= rowsBesideChart ? [] : [tableEnd + at * step],
    ),
    lastRow: tableEnd + charts.length * step,
  }
}

/** Writes the sheets and reads the file back. Throws WorkbookError with the reason and the remedy. */
export async function writeBook(
  sheets: readonly Worksheet[],
  target: string,
  madeAt: string,
): Promise<void> {
  const bytes = await bookOf(sheets, madeAt)
  await writeWhole(target, bytes)
  if (!(await readFile(target)).equals(bytes))
    throw new WorkbookError(`“${basename(target)}”写入后核对不一致，请换一个位置重新导出。`)
}

/** Writes the models as an .xlsx, each on a sheet of its own. */
export const writeWorkbook = (
  models: readonly SheetModel[],
  target: string,
  madeAt: string,
): Promise<void> => writeBook(models.map(worksheetOf), target, madeAt)
