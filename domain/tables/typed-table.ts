import type { Column, LineRange } from './table-spec'

export interface TableCell {
  readonly text: string
  /** Exact decimal text of a number, without its unit; null for everything else. */
  readonly value: string | null
  /** Printed on another row of a merged cell, or on a group line above. */
  readonly carried: boolean
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** Lines of the corpus file; the first is the row's own, others may hold cells of it that are set apart. */
  readonly lines: readonly number[]
  /** Why the row must not be trusted unseen. */
  readonly doubt: string | null
}

/** A printed total beside the sum of the rows. */
export interface TableTotal {
  readonly column: string
  readonly where: Readonly<Record<string, string>> | null
  readonly printed: string
  readonly computed: string
  readonly agrees: boolean
  readonly printedLine: number
  readonly printedLastLine: number
  readonly note: string | null
}

/** A printed number of rows beside their count. */
export interface TableCount {
  readonly what: string
  readonly where: Readonly<Record<string, string>> | null
  readonly printed: string
  readonly counted: number
  readonly agrees: boolean
  readonly printedLine: number
  readonly note: string | null
}

/** A table of the corpus with its rows rebuilt, typed and checked. */
export interface TypedTable extends LineRange {
  readonly key: string
  readonly title: string
  readonly documentId: string
  readonly file: string
  /** The pieces the table stands in; one but for a table printed in parts. */
  readonly ranges: readonly LineRange[]
  readonly unitLine: string | null
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly totals: readonly TableTotal[]
  readonly counts: readonly TableCount[]
}

/** Why a spec does not fit the corpus text it describes. */
export type TableProblem =
  | { readonly kind: 'lineMissing'; readonly line: number }
  | {
      readonly kind: 'width'
      readonly lines: readonly number[]
      readonly cells: number
      readonly columns: number
    }
  | {
      readonly kind: 'number'
      readonly lines: readonly number[]
      readonly column: string
      readonly text: string
    }
  | { readonly kind: 'unread'; readonly line: number }
  | { readonly kind: 'noColumn'; readonly column: string }
  | { readonly kind: 'noRow'; readonly what: string }
