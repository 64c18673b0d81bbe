import { z } from 'zod'
import type { ValueFigures } from '../domain/forms/class-count'
import type { BatchParameter } from '../domain/rules/batch'
import type { Scenario } from '../domain/rules/scenario'
import { calculatorId, citation, evaluation, inputValues } from './calculation'

/** Main hands out a token for a file that the person chose; the window never names a path. */
export const fileToken = z.uuid()
export const batchId = z.uuid()

/** Input or batch column → column of the sheet, from 0; null: not in this workbook. */
export const columnMapping = z.record(z.string(), z.number().int().nonnegative().nullable())

export const chosenFile = z.object({ token: fileToken, name: z.string() })

export const sheetInspection = z.object({
  name: z.string(),
  /** Row of the header, from 1; null when none was recognised. */
  headerRow: z.number().int().nullable(),
  headers: z
    .array(
      z.object({
        column: z.number().int(),
        letter: z.string(),
        text: z.string(),
        samples: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  dataRows: z.number().int(),
  mapping: columnMapping,
  /** True when the mapping was remembered from an earlier workbook with these headers. */
  remembered: z.boolean(),
})
export type SheetInspection = z.infer<typeof sheetInspection>

export const batchParameter = z.object({
  name: z.string(),
  label: z.string(),
  value: z.string(),
  unit: z.string(),
  origin: z.enum(['computed', 'manual']),
  basis: z.string(),
  cites: z.array(citation).readonly(),
}) satisfies z.ZodType<BatchParameter>

/** A refused cell or row: what stands where, why it is refused, what to do. */
export const cellProblem = z.object({
  sheet: z.string(),
  row: z.number().int(),
  /** `C12`, or `12` where the whole row is meant. */
  cell: z.string(),
  subject: z.string(),
  column: z.string(),
  reason: z.string(),
  remedy: z.string(),
})
export type CellProblem = z.infer<typeof cellProblem>

export const batchRun = z.object({
  token: fileToken,
  calculatorId,
  sheet: z.string(),
  headerRow: z.number().int().positive(),
  mapping: columnMapping,
  parameters: inputValues,
  readings: inputValues,
})

/** Sum and range of outcomes that are numbers. */
const valueFigures = z.object({
  number: z.number().int(),
  sum: z.string().nullable(),
  least: z.string(),
  greatest: z.string(),
  unit: z.string(),
}) satisfies z.ZodType<ValueFigures>

export const batchReport = z.object({
  batchId,
  fileName: z.string(),
  sheet: z.string(),
  rows: z.number().int(),
  scored: z.number().int(),
  rejected: z.number().int(),
  seconds: z.number(),
  parameters: z.array(batchParameter).readonly(),
  /** Outcome → number of rows, per group where the batch has any, and in all (group 合计). */
  counts: z
    .array(z.object({ group: z.string(), classes: z.record(z.string(), z.number().int()) }))
    .readonly(),
  figures: valueFigures.nullable(),
  problems: z.array(cellProblem).readonly(),
})
export type BatchReport = z.infer<typeof batchReport>

export const batchScoreRow = z.object({
  row: z.number().int(),
  name: z.string(),
  code: z.string(),
  group: z.string(),
  /** As many as the words of the batch name. */
  facts: z.array(z.string()).readonly(),
  value: z.string(),
  /** Label of the outcome where it is not simply determined: 文件未规定 … */
  mark: z.string(),
  note: z.string(),
})
export type BatchScoreRow = z.infer<typeof batchScoreRow>

export const batchScorePage = z.object({
  total: z.number().int(),
  rows: z.array(batchScoreRow).readonly(),
})

/** The deciding figure of all rows, or their outcomes where those are figures, by bins; empty without figures. */
export const batchHistogram = z.object({
  label: z.string(),
  unit: z.string(),
  bins: z.array(z.object({ from: z.string(), to: z.string(), count: z.number().int() })).readonly(),
  thresholds: z.array(z.object({ from: z.string(), value: z.string() })).readonly(),
})
export type BatchHistogram = z.infer<typeof batchHistogram>

export const batchScoreDetail = z.object({
  row: batchScoreRow,
  inputs: inputValues,
  mergedRows: z.array(z.number().int()).readonly(),
  evaluation,
})

export const batchProgress = z.object({
  phase: z.enum(['reading', 'scoring', 'writing']),
  done: z.number().int(),
  total: z.number().int(),
})

/** 测算: what would come out with other parameters and readings; never a result. */
export const batchScenario = z.object({
  rows: z.number().int(),
  counts: z
    .array(z.object({ value: z.string(), before: z.number().int(), after: z.number().int() }))
    .readonly(),
  movers: z
    .array(
      z.object({
        row: z.number().int(),
        name: z.string(),
        group: z.string(),
        before: z.string(),
        after: z.string(),
      }),
    )
    .readonly(),
  settings: z
    .array(z.object({ label: z.string(), before: z.string(), after: z.string() }))
    .readonly(),
}) satisfies z.ZodType<Scenario>
export type BatchScenario = z.infer<typeof batchScenario>
