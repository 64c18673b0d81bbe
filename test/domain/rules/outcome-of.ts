import type { Calculator, Evaluation, Problem } from '../../../domain/rules/calculator'
import { evaluate } from '../../../domain/rules/evaluate'

type Words = Readonly<Record<string, string>>

/** The evaluation of legal inputs; throws with the problems otherwise. */
export function evaluationOf(
  calculator: Calculator,
  inputs: Words,
  readings: Words = {},
): Evaluation {
  const reply = evaluate(calculator, inputs, readings)
  if (reply.kind === 'refused') throw new Error(JSON.stringify([inputs, reply.problems]))
  return reply.evaluation
}

/** The bare value of an outcome, or its kind where it has none. */
export function valueOf(calculator: Calculator, inputs: Words, readings: Words = {}): string {
  const { outcome } = evaluationOf(calculator, inputs, readings)
  return 'value' in outcome ? outcome.value : outcome.kind
}

/** `determined 通过`: kind and value in one line. */
export function kindAndValue(calculator: Calculator, inputs: Words, readings: Words = {}): string {
  const { outcome } = evaluationOf(calculator, inputs, readings)
  return `${outcome.kind} ${'value' in outcome ? outcome.value : ''}`
}

/** What a calculator says of a case, in plain data. */
export function told(calculator: Calculator, inputs: Words, readings: Words = {}) {
  const { outcome, steps, gaps, warnings } = evaluationOf(calculator, inputs, readings)
  return {
    kind: outcome.kind,
    value: 'value' in outcome ? outcome.value : '',
    summary: outcome.summary,
    steps: Object.fromEntries(steps.map(({ id, value }) => [id, value])),
    gaps: gaps.map(({ reading }) => reading),
    warnings,
  }
}

/** The readings to try: none, and each option of each reading by itself. */
export const readingChoices = (calculator: Calculator): readonly Words[] => [
  {},
  ...Object.entries(calculator.readings).flatMap(([name, { options }]) =>
    options.map(({ value }) => ({ [name]: value })),
  ),
]

function problemsOf(calculator: Calculator, inputs: Words): readonly Problem[] {
  const reply = evaluate(calculator, inputs)
  return reply.kind === 'refused' ? reply.problems : []
}

/** Names of the inputs that are refused. */
export const refusedInputs = (calculator: Calculator, inputs: Words): readonly string[] =>
  problemsOf(calculator, inputs).map(({ input }) => input)

/** The same, each with the reason. */
export const refusedFor = (calculator: Calculator, inputs: Words): readonly string[] =>
  problemsOf(calculator, inputs).map(({ input, reason }) => `${input} ${reason}`)

/** The problems a case is refused for, as the form shows them; none if it is not. */
export const refusals = (calculator: Calculator, inputs: Words): readonly string[] =>
  problemsOf(calculator, inputs).map(({ label, reason }) => `${label}：${reason}`)
