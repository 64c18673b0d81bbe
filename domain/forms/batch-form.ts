import type { BatchOutcome, BatchPlan, BatchRow, ScoredRow } from '../rules/batch'
import type { SheetModel } from './sheet-model'

/** How a batch speaks of what it does; the same in the window, on the command line and in workbooks. */
export interface BatchWords {
  /** The calculation of one case, and of a workbook. */
  readonly single: string
  readonly many: string
  /** What is done with a row: 评价, 计算. */
  readonly act: string
  /** What a row is, and how rows are counted: 企业, 家. */
  readonly subject: string
  readonly counter: string
  /** Header of the column that names the subject, and of the one the report is split by, if any. */
  readonly name: string
  readonly group: string | null
  /** Header of the outcome, what follows a value of one letter, and values always shown. */
  readonly value: string
  readonly valueSuffix: string
  readonly values: readonly string[]
  /** The workbook that is handed on. */
  readonly report: string
  /** Figures that hold for the whole batch and how they are found; null without any. */
  readonly parameters: { readonly title: string; readonly help: string } | null
  /** Columns of the list of results between subject and outcome. */
  readonly facts: readonly { readonly header: string; readonly kind: 'text' | 'number' }[]
  /** The figure among the facts that decides the outcome, and from where on which outcome is had; null without one. */
  readonly scale: BatchScale | null
}

export interface BatchScale {
  /** Header of the fact. */
  readonly fact: string
  readonly unit: string
  readonly thresholds: readonly { readonly from: string; readonly value: string }[]
}

/** What the exported workbook is made of. */
export interface BatchFormData {
  readonly plan: BatchPlan
  readonly rows: readonly BatchRow[]
  readonly outcome: BatchOutcome
  readonly readings: Readonly<Record<string, string>>
  /** Sheet, cell, subject, column, reason and remedy of what was refused. */
  readonly problems: readonly (readonly string[])[]
  readonly source: { readonly file: string; readonly sheet: string }
  readonly program: { readonly version: string; readonly madeAt: string }
}

/** The form in which a batch is handed on. */
export interface BatchForm {
  readonly words: BatchWords
  /** Workbook in the samples folder; null where none is shipped. */
  readonly sample: string | null
  /** Name of the sheet to fill in, and remarks below the explanation of its columns. */
  readonly template: { readonly sheet: string; readonly notes: readonly string[] }
  /** One text for each of the `facts` of the words. */
  facts(scored: ScoredRow): readonly string[]
  /** Why the result is what it is, in one line. */
  note(scored: ScoredRow): string
  sheets(data: BatchFormData): readonly SheetModel[]
}

/** Value with its suffix: A → A类. */
export const valueLabel = (
  { valueSuffix }: Pick<BatchWords, 'valueSuffix'>,
  value: string,
): string => (value.length === 1 ? `${value}${valueSuffix}` : value)
