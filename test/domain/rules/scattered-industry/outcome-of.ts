import type { Calculator, Evaluation, Problem } from '../../../../domain/rules/calculator'
import { evaluate } from '../../../../domain/rules/evaluate'

type Values = Readonly<Record<string, string>>

/** The evaluation of legal inputs; throws with the problems otherwise. */
export function evaluationOf(
  calculator: Calculator,
  inputs: Values,
  readings: Values = {},
): Evaluation {
  const reply = evaluate(calculator, inputs, readings)
  if (reply.kind === 'refused') throw new Error(JSON.stringify(reply.problems))
  return reply.evaluation
}

/** The bare value of an outcome, or its kind where it has none. */
export function valueOf(calculator: Calculator, inputs: Values, readings: Values = {}): string {
  const { outcome } = evaluationOf(calculator, inputs, readings)
  return 'value' in outcome ? outcome.value : outcome.kind
}

/** Names of the inputs that are refused. */
export function refusedInputs(calculator: Calculator, inputs: Values): readonly string[] {
  const reply = evaluate(calculator, inputs)
  return reply.kind === 'refused' ? reply.problems.map(({ input }: Problem) => input) : []
}
