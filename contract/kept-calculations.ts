import { z } from 'zod'
import type { ComparedLine, RecordComparison } from '../domain/calculation/compare-records'
import type { Parameter, ParameterUse } from '../domain/calculation/parameter'
import type { CalculationRecord } from '../domain/calculation/record'
import { calculatorId, evaluation, inputValues, problem } from './calculation'
import { channel, nothing, writtenFile } from './channel'
import { documentId } from './document'

const savedId = z.uuid()
const parameterId = z.uuid()
const versionNumber = z.number().int().positive()

const names = {
  name: z.string().trim().min(1).max(200),
  subject: z.string().trim().max(200),
  note: z.string().max(4000),
}

const parameterUse = z.object({
  input: z.string(),
  parameterId,
  name: z.string(),
  value: z.string(),
  unit: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  source: z.string(),
}) satisfies z.ZodType<ParameterUse>

const calculationRecord = z.object({
  calculatorId,
  title: z.string(),
  documentNumber: z.string(),
  documentTitle: z.string(),
  inputs: z
    .array(z.object({ name: z.string(), label: z.string(), value: z.string(), shown: z.string() }))
    .readonly(),
  readings: z
    .array(
      z.object({ name: z.string(), question: z.string(), value: z.string(), shown: z.string() }),
    )
    .readonly(),
  parameters: z.array(parameterUse).readonly(),
  evaluation,
  programVersion: z.string(),
  libraryFingerprint: z.string(),
}) satisfies z.ZodType<CalculationRecord>

/** A line of the list: what it is about and what came out, without the record. */
export const savedCalculation = z.object({
  id: savedId,
  calculatorId,
  title: z.string(),
  documentNumber: z.string(),
  name: z.string(),
  subject: z.string(),
  note: z.string(),
  version: versionNumber,
  /** The outcome with its unit, and its mark where it is not simply determined. */
  value: z.string(),
  mark: z.string(),
  summary: z.string(),
  savedAt: z.string(),
  programVersion: z.string(),
  deletedAt: z.string().nullable(),
  /** Why the result should be computed again; empty for one that still holds. */
  reasons: z.array(z.string()).readonly(),
})
export type SavedCalculation = z.infer<typeof savedCalculation>

const comparedLine = z.object({
  key: z.string(),
  label: z.string(),
  left: z.string().nullable(),
  right: z.string().nullable(),
  differs: z.boolean(),
}) satisfies z.ZodType<ComparedLine>
const comparedLines = z.array(comparedLine).readonly()
const comparison = z.object({
  outcome: comparedLines,
  inputs: comparedLines,
  readings: comparedLines,
  steps: comparedLines,
  gaps: comparedLines,
  warnings: comparedLines,
  differences: z.number().int(),
}) satisfies z.ZodType<RecordComparison>

/** Null: the newest version. */
const versionOf = z.strictObject({ id: savedId, version: versionNumber.nullable() })
const side = z.object({ name: z.string(), version: z.string() })

export const comparedCalculations = z.object({ left: side, right: side, comparison })
export type ComparedCalculations = z.infer<typeof comparedCalculations>

export const openedCalculation = z.object({
  calculation: savedCalculation,
  /** The newest first. */
  versions: z
    .array(
      z.object({
        version: versionNumber,
        savedAt: z.string(),
        value: z.string(),
        programVersion: z.string(),
      }),
    )
    .readonly(),
  version: versionNumber,
  savedAt: z.string(),
  record: calculationRecord,
})
export type OpenedCalculation = z.infer<typeof openedCalculation>

/** 重算对比: the record at the left, what the present rules and parameters make of it at the right. */
export const recomputedCalculation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gone'), message: z.string() }),
  z.object({ kind: z.literal('refused'), problems: z.array(problem).readonly() }),
  z.object({
    kind: z.literal('compared'),
    /** Parameters that were taken at their present value, in words. */
    changes: z.array(z.string()).readonly(),
    compared: comparedCalculations,
    /** What was computed, to be saved as the next version. */
    inputs: inputValues,
    readings: inputValues,
    uses: z.array(z.strictObject({ input: z.string(), parameterId })).readonly(),
  }),
])
export type RecomputedCalculation = z.infer<typeof recomputedCalculation>

const parameter = z.object({
  id: parameterId,
  name: z.string(),
  value: z.string(),
  unit: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  source: z.string(),
  enteredBy: z.string(),
  enteredAt: z.string(),
  deletedAt: z.string().nullable(),
}) satisfies z.ZodType<Parameter>

export const listedParameter = parameter.extend({
  /** Saved calculations whose newest version took its value from here. */
  users: z.number().int(),
})
export type ListedParameter = z.infer<typeof listedParameter>

/** How many saved calculations are to be computed again because of the act. */
const marked = z.object({ marked: z.number().int() })

/** A clause that feeds rules: where its quoted words stand, and who computes by them. */
export const clauseCalculators = z.object({
  clauseId: z.string().nullable(),
  start: z.number().int(),
  end: z.number().int(),
  calculators: z.array(z.object({ id: calculatorId, title: z.string() })).readonly(),
})
export type ClauseCalculators = z.infer<typeof clauseCalculators>

/** What a result is computed from. */
const computation = {
  calculatorId,
  inputs: inputValues,
  readings: inputValues,
  uses: z
    .array(z.strictObject({ input: z.string().max(100), parameterId }))
    .max(500)
    .readonly(),
}

/** Saved calculations, parameters and the way from a clause to its calculators: a part of the table in ipc.ts. */
export const keptCalculationCalls = {
  'calculator.byClause': channel(
    z.strictObject({ documentId }),
    z.array(clauseCalculators).readonly(),
  ),
  /** With an id the next version of that calculation; main computes the result itself. */
  'calculation.save': channel(
    z.strictObject({ id: savedId.nullable(), ...computation, ...names }),
    savedCalculation,
  ),
  /** 计算书 of a form, or of a saved version word for word. */
  'calculation.export': channel(z.strictObject(computation), writtenFile),
  'calculation.exportSaved': channel(versionOf, writtenFile),
  'calculation.list': channel(
    z.strictObject({ trash: z.boolean() }),
    z.array(savedCalculation).readonly(),
  ),
  'calculation.open': channel(versionOf, openedCalculation),
  'calculation.rename': channel(z.strictObject({ id: savedId, ...names }), savedCalculation),
  'calculation.duplicate': channel(z.strictObject({ id: savedId }), savedCalculation),
  'calculation.remove': channel(z.strictObject({ id: savedId }), nothing),
  'calculation.restore': channel(z.strictObject({ id: savedId }), savedCalculation),
  'calculation.compare': channel(
    z.strictObject({ left: versionOf, right: versionOf }),
    comparedCalculations,
  ),
  'calculation.recompute': channel(versionOf, recomputedCalculation),
  'parameter.list': channel(nothing, z.array(listedParameter).readonly()),
  'parameter.save': channel(
    z.strictObject({
      id: parameterId.nullable(),
      name: z.string().max(200),
      value: z.string().max(400),
      unit: z.string().max(50),
      from: z.string().max(20),
      to: z.string().max(20).nullable(),
      source: z.string().max(1000),
      enteredBy: z.string().max(100),
    }),
    marked.extend({ parameter }),
  ),
  'parameter.remove': channel(z.strictObject({ id: parameterId }), marked),
  'parameter.restore': channel(z.strictObject({ id: parameterId }), marked),
} as const
