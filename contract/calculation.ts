import { z } from 'zod'
import type { Citation, LocatedCitation } from '../domain/citation/citation'
import type { BatchWords } from '../domain/forms/batch-form'
import type { Evaluation, Gap, Input, Outcome, Problem, Step } from '../domain/rules/calculator'
import type { DecidingStep } from '../domain/rules/deciding-step'
import type { Steady, Turn } from '../domain/rules/distance'
import type { ExampleFailure } from '../domain/rules/self-check'

export const calculatorId = z.string().min(1).max(100)
const shortText = z.string().max(400)
/** Input name → value as text. */
export const inputValues = z.record(z.string(), shortText)

export const citation = z.object({
  documentNumber: z.string(),
  clause: z.string(),
  quote: z.string(),
}) satisfies z.ZodType<Citation>

export const locatedCitation = citation.extend({
  documentId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  sourceFile: z.string(),
  line: z.number().int(),
}) satisfies z.ZodType<LocatedCitation>

const citations = z.array(citation).readonly()

export const step = z.object({
  id: z.string(),
  label: z.string(),
  formula: z.string(),
  substituted: z.string(),
  value: z.string(),
  unit: z.string(),
  cites: citations,
  assumption: z.string().nullable(),
}) satisfies z.ZodType<Step>

export const gap = z.object({
  kind: z.enum(['silent', 'twoReadings']),
  reading: z.string().nullable(),
  question: z.string(),
  used: z.string(),
  changesOutcome: z.boolean().nullable(),
  cites: citations,
}) satisfies z.ZodType<Gap>

export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('determined'), value: z.string(), summary: z.string() }),
  z.object({ kind: z.literal('silent'), value: z.string(), summary: z.string() }),
  z.object({ kind: z.literal('twoReadings'), value: z.string(), summary: z.string() }),
  z.object({
    kind: z.literal('missing'),
    inputs: z.array(z.string()).readonly(),
    summary: z.string(),
  }),
  z.object({ kind: z.literal('notApplicable'), summary: z.string(), cites: citations }),
]) satisfies z.ZodType<Outcome>

export const problem = z.object({
  input: z.string(),
  label: z.string(),
  reason: z.string(),
  remedy: z.string(),
}) satisfies z.ZodType<Problem>

export const evaluation = z.object({
  outcome,
  steps: z.array(step).readonly(),
  gaps: z.array(gap).readonly(),
  warnings: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Evaluation>

const inputBase = {
  label: z.string(),
  help: z.string().exactOptional(),
  cite: citation.exactOptional(),
  optional: z.literal(true).exactOptional(),
  group: z.string().exactOptional(),
  shownWhen: z.object({ input: z.string(), oneOf: z.array(z.string()).readonly() }).exactOptional(),
  aliases: z.array(z.string()).readonly().exactOptional(),
  parameter: z.string().exactOptional(),
}

export const input = z.discriminatedUnion('kind', [
  z.object({
    ...inputBase,
    kind: z.literal('number'),
    unit: z.string(),
    atLeast: z.string().exactOptional(),
    moreThan: z.string().exactOptional(),
    atMost: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
  }),
  z.object({ ...inputBase, kind: z.literal('flag') }),
  z.object({
    ...inputBase,
    kind: z.literal('choice'),
    choices: z
      .array(
        z.object({
          value: z.string(),
          label: z.string(),
          aliases: z.array(z.string()).readonly().exactOptional(),
        }),
      )
      .readonly(),
  }),
  z.object({ ...inputBase, kind: z.literal('date') }),
  z.object({ ...inputBase, kind: z.literal('text') }),
]) satisfies z.ZodType<Input>

export const readingChoice = z.object({
  question: z.string(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).readonly(),
  cites: citations,
})

export const batchWords = z.object({
  single: z.string(),
  many: z.string(),
  act: z.string(),
  subject: z.string(),
  counter: z.string(),
  name: z.string(),
  group: z.string().nullable(),
  value: z.string(),
  valueSuffix: z.string(),
  values: z.array(z.string()).readonly(),
  report: z.string(),
  parameters: z.object({ title: z.string(), help: z.string() }).nullable(),
  facts: z.array(z.object({ header: z.string(), kind: z.enum(['text', 'number']) })).readonly(),
  scale: z
    .object({
      fact: z.string(),
      unit: z.string(),
      thresholds: z.array(z.object({ from: z.string(), value: z.string() })).readonly(),
    })
    .nullable(),
}) satisfies z.ZodType<BatchWords>

export const calculatorDescription = z.object({
  id: calculatorId,
  title: z.string(),
  documentNumber: z.string(),
  documentTitle: z.string(),
  inForceFrom: z.string(),
  inputs: z.record(z.string(), input),
  readings: z.record(z.string(), readingChoice),
  batch: z.object({
    columns: z.record(z.string(), input),
    parameters: z.array(z.string()).readonly(),
    readings: z.record(z.string(), readingChoice),
    words: batchWords,
    hasSample: z.boolean(),
  }),
})
export type CalculatorDescription = z.infer<typeof calculatorDescription>

/** Either the inputs were refused, all at once, or they were evaluated. */
export const calculationReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refused'), problems: z.array(problem).readonly() }),
  z.object({ kind: z.literal('evaluated'), evaluation }),
])
export type CalculationReply = z.infer<typeof calculationReply>

const decidingStep = z.object({
  label: z.string(),
  before: step.nullable(),
  after: step.nullable(),
}) satisfies z.ZodType<DecidingStep>

const turn = z.object({
  kind: z.literal('turns'),
  value: z.string(),
  change: z.string(),
  neighbour: z.string(),
  outcome: z.string(),
  mark: z.string(),
  steps: z.array(decidingStep).readonly(),
  certain: z.boolean(),
}) satisfies z.ZodType<Turn>
const steady = z.object({
  kind: z.literal('steady'),
  furthest: z.string(),
  end: z.enum(['range', 'searched']),
}) satisfies z.ZodType<Steady>
const direction = z.discriminatedUnion('kind', [turn, steady])

/** 差多少: the nearest change of one input, up and down, that changes the outcome. */
export const distanceReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refused'), problems: z.array(problem).readonly() }),
  z.object({
    kind: z.literal('measured'),
    input: z.string(),
    label: z.string(),
    unit: z.string(),
    value: z.string(),
    precision: z.string(),
    outcome: z.string(),
    up: direction,
    down: direction,
    /** The answer in words, up first. */
    sentences: z.array(z.string()).readonly(),
  }),
])
export type DistanceReply = z.infer<typeof distanceReply>

const exampleFailure = z.object({
  calculatorId,
  title: z.string(),
  example: z.string(),
  reason: z.string(),
}) satisfies z.ZodType<ExampleFailure>

/** 自检: every worked example and every citation. */
export const selfCheckReport = z.object({
  calculators: z.number().int(),
  examples: z.number().int(),
  failed: z.array(exampleFailure).readonly(),
  citations: z.number().int(),
  missing: citations,
  milliseconds: z.number().int(),
})
export type SelfCheckReport = z.infer<typeof selfCheckReport>
