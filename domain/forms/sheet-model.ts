/** A printable sheet as data; main/workbook makes a worksheet of it. */
export interface SheetColumn {
  readonly header: string
  /** In half-width characters; a Han character takes two. */
  readonly width: number
  readonly kind: 'text' | 'number' | 'centred' | 'wrapped'
  /** Decimals shown; numbers keep their full value. */
  readonly decimals?: number
  /** Values offered by a drop-down in templates. */
  readonly choices?: readonly string[]
}

/** Numbers as decimal text: they are written as numbers, everything else as text. */
export type SheetValue = string | { readonly number: string } | null

/** A chart over the first rows of its own sheet, drawn below the table. Columns count from 0. */
export interface SheetChart {
  readonly title: string
  /** Upright columns, upright ones on each other, or lying bars. */
  readonly kind: 'columns' | 'stacked' | 'bars'
  readonly rows: number
  readonly labelColumn: number
  readonly series: readonly {
    readonly name: string
    readonly column: number
    /** RRGGBB */
    readonly colour: string
  }[]
  readonly unit: string
}

export interface SheetModel {
  readonly name: string
  readonly title: string
  /** Line under the title, e.g. 单位：万元、亩、分. */
  readonly unitLine: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetValue[])[]
  /** Lines below the table. */
  readonly notes: readonly string[]
  readonly charts?: readonly SheetChart[]
}

/** Sheet names hold at most 31 characters, none of \ / ? * [ ] : and no quotation mark at either end. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, 31)
      .replace(/^'+|'+$/g, '')
      .trim() || '未命名'
  let name = clean
  for (let copy = 2; taken.has(name); copy += 1) {
    const suffix = `(${copy})`
    name = clean.slice(0, 31 - suffix.length) + suffix
  }
  return name
}
