/** How a cell's text is read: threshold cells (≥80) have a number only where it is a single one. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'threshold'

/**
 * What becomes of white space inside a printed cell. `join`: dropped between two Chinese characters, where it is
 * a line wrap or padding; `keep`: it parts two entries of one cell; `drop`: every space goes (2023 年 12 月).
 */
export type CellSpaces = 'join' | 'keep' | 'drop'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly unit: string | null
}

export interface ColumnSpec extends Column {
  readonly spaces?: CellSpaces
}

export interface LineRange {
  readonly firstLine: number
  readonly lastLine: number
}

/** Which printed cell of the line goes to which column; null leaves the column empty. */
export interface RowShift extends LineRange {
  readonly take: readonly (number | null)[]
}

/** Lines that are no rows but head the rows below them; capture 1 of the pattern is the cell. */
export interface GroupLines {
  readonly column: string
  readonly pattern: string
}

/** What the sources made from printed lines share. */
interface PrintedSource {
  /** Header lines, total lines and notes between the rows. */
  readonly skipLines?: readonly number[]
  /** Where the table stands in several pieces; else it is one, from its first to its last line. */
  readonly ranges?: readonly LineRange[]
  readonly carryDown?: readonly string[]
  readonly groups?: GroupLines
}

/** Rows of TAB-separated lines; lines without a TAB between them are no rows. */
export interface TabsSource extends PrintedSource {
  readonly kind: 'tabs'
  readonly shift?: readonly RowShift[]
  /** Printed words that a line wrap parted in a column that keeps its spaces. */
  readonly wraps?: readonly string[]
}

/** Rows of lines that a pattern takes apart: its captures are the columns (but the group column) in order. */
export interface LinesSource extends PrintedSource {
  readonly kind: 'lines'
  readonly pattern: string
}

/** Rows put together by hand from damaged text; every cell must be proven in the named lines. */
export interface ReviewedSource {
  readonly kind: 'reviewed'
  readonly rows: readonly ReviewedRow[]
}

export interface ReviewedRow {
  readonly cells: readonly string[]
  readonly lines: readonly number[]
  /** Columns (from 0) that are carried although their text, a short number, happens to stand in the lines. */
  readonly carried?: readonly number[]
  readonly doubt?: string
}

export type TableSource = TabsSource | LinesSource | ReviewedSource

/** Rows whose value in `column` is the given text. */
export type RowFilter = Readonly<Record<string, string>>

export interface TotalSpec {
  readonly column: string
  /** The total is of these columns in one row, not of `column` down all rows. */
  readonly of?: readonly string[]
  readonly where?: RowFilter
  readonly printed: string
  readonly printedLine: number
  /** Rotated print spreads a number over lines. */
  readonly printedLastLine?: number
  readonly note?: string
}

export interface CountSpec {
  readonly printed: string
  readonly printedLine: number
  readonly what: string
  readonly where?: RowFilter
  readonly note?: string
}

export interface DoubtSpec extends LineRange {
  readonly reason: string
}

/** A table of the corpus as described in resources/tables. */
export interface TableSpec extends LineRange {
  readonly key: string
  readonly title: string
  readonly documentId: string
  /** First three characters of the corpus file's name. */
  readonly file: string
  readonly unitLine: string | null
  readonly columns: readonly ColumnSpec[]
  readonly source: TableSource
  readonly doubts?: readonly DoubtSpec[]
  readonly totals?: readonly TotalSpec[]
  readonly counts?: readonly CountSpec[]
}
