import type { ClassCount, ValueFigures } from '../../domain/forms/class-count'
import type { SheetModel } from '../../domain/forms/sheet-model'
import type { TextModel } from '../../domain/forms/text-model'
import type { BatchParameter } from '../../domain/rules/batch'
import type { Evaluation } from '../../domain/rules/calculator'
import type { Scenario, ScenarioChange } from '../../domain/rules/scenario'
import type { Mapping, RecognisedSheet } from './recognise-header'

/** A refused cell or row, in the words of the sheet. */
export interface CellProblem {
  readonly sheet: string
  readonly row: number
  readonly cell: string
  readonly subject: string
  readonly column: string
  readonly reason: string
  readonly remedy: string
}

export interface ScoreRow {
  readonly row: number
  readonly name: string
  readonly code: string
  readonly group: string
  /** What the plan's form tells between subject and outcome, e.g. type and score. */
  readonly facts: readonly string[]
  readonly value: string
  readonly mark: string
  readonly note: string
}

export interface InspectJob {
  readonly kind: 'inspect'
  readonly path: string
  readonly calculatorId: string
}
export interface RunJob {
  readonly kind: 'run'
  readonly path: string
  readonly calculatorId: string
  /** Null: the first sheet with a recognised header. */
  readonly sheet: string | null
  readonly headerRow: number | null
  readonly mapping: Mapping | null
  readonly parameters: Readonly<Record<string, string>>
  readonly readings: Readonly<Record<string, string>>
}
/** Detail, export and scenario speak of the batch run last by this process. */
export interface DetailJob {
  readonly kind: 'detail'
  readonly row: number
}
export interface ExportJob {
  readonly kind: 'export'
  readonly target: string
  readonly programVersion: string
  readonly madeAt: string
}
export interface TemplateJob {
  readonly kind: 'template'
  readonly calculatorId: string
  readonly target: string
  readonly madeAt: string
}
/** The batch run last once more with other settings; 测算, never a result. */
export interface ScenarioJob extends ScenarioChange {
  readonly kind: 'scenario'
}
/** Writes the scenario computed last. */
export interface ExportScenarioJob extends Omit<ExportJob, 'kind'> {
  readonly kind: 'exportScenario'
}
/** Any sheets as an .xlsx. */
export interface SheetsJob {
  readonly kind: 'sheets'
  readonly models: readonly SheetModel[]
  readonly target: string
  readonly madeAt: string
}
/** Any text as a .docx. */
export interface TextJob {
  readonly kind: 'text'
  readonly model: TextModel
  readonly target: string
  readonly madeAt: string
}
export type Job =
  | SheetsJob
  | TextJob
  | InspectJob
  | RunJob
  | DetailJob
  | ExportJob
  | TemplateJob
  | ScenarioJob
  | ExportScenarioJob

export interface InspectedSheet extends RecognisedSheet {
  readonly name: string
}
export interface RunResult {
  readonly sheet: string
  readonly rows: number
  readonly scored: number
  readonly rejected: number
  readonly parameters: readonly BatchParameter[]
  readonly counts: readonly ClassCount[]
  /** Sum and range where the outcomes are numbers. */
  readonly figures: ValueFigures | null
  readonly problems: readonly CellProblem[]
  readonly scores: readonly ScoreRow[]
  readonly headers: readonly string[]
  readonly mapping: Mapping
}
export interface DetailResult {
  readonly row: ScoreRow
  readonly inputs: Readonly<Record<string, string>>
  readonly mergedRows: readonly number[]
  readonly evaluation: Evaluation
}
export interface JobResults {
  readonly inspect: { readonly sheets: readonly InspectedSheet[] }
  readonly run: RunResult
  readonly detail: DetailResult
  readonly export: { readonly written: true }
  readonly template: { readonly written: true }
  readonly scenario: Scenario
  readonly exportScenario: { readonly written: true }
  readonly sheets: { readonly written: true }
  readonly text: { readonly written: true }
}

export interface JobProgress {
  readonly phase: 'reading' | 'scoring' | 'writing'
  readonly done: number
  readonly total: number
}
