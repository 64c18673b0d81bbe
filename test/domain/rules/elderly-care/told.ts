import type { Calculator } from '../../../../domain/rules/calculator'
import { evaluate } from '../../../../domain/rules/evaluate'

type Words = Readonly<Record<string, string>>

/** What a calculator says of a case, in plain data. */
export function told(calculator: Calculator, inputs: Words, readings: Words = {}) {
  const reply = evaluate(calculator, inputs, readings)
  if (reply.kind === 'refused')
    throw new Error(
      JSON.stringify([inputs, reply.problems.map(({ label, reason }) => [label, reason])]),
    )
  const { outcome, steps, gaps, warnings } = reply.evaluation
  return {
    kind: outcome.kind,
    value: 'value' in outcome ? outcome.value : '',
    summary: outcome.summary,
    steps: Object.fromEntries(steps.map(({ id, value }) => [id, value])),
    gaps: gaps.map(({ reading }) => reading),
    warnings,
  }
}

/** Kind and value of many readings: none, and each option of each reading by itself. */
export const readingChoices = (calculator: Calculator): readonly Words[] => [
  {},
  ...Object.entries(calculator.readings).flatMap(([name, { options }]) =>
    options.map(({ value }) => ({ [name]: value })),
  ),
]

/** The problems a case is refused for, as the form shows them; none if it is not. */
export function refusals(calculator: Calculator, inputs: Words): readonly string[] {
  const reply = evaluate(calculator, inputs)
  return reply.kind === 'refused'
    ? reply.problems.map(({ label, reason }) => `${label}：${reason}`)
    : []
}
