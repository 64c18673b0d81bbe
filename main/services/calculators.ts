import type { RequestOf, ResponseOf } from '../../contract/ipc'
import type { CalculationReply, CalculatorDescription } from '../../contract/calculation'
import { locateQuote } from '../../domain/citation/locate'
import type { Citation } from '../../domain/citation/citation'
import { formFor } from '../../domain/forms/form-registry'
import { canonicalDocumentNumber } from '../../domain/gazette/document-number'
import type { Calculator } from '../../domain/rules/calculator'
import { distanceOf } from '../../domain/rules/distance'
import { distanceWords } from '../../domain/rules/distance-words'
import { evaluate } from '../../domain/rules/evaluate'
import { batchPlans, calculators as all, planFor } from '../../domain/rules/registry'
import { rowPlan } from '../../domain/rules/row-plan'
import { checkExamples, lockReason } from '../../domain/rules/self-check'
import { Failure } from '../ipc/failure'
import type { Library } from '../store/library'

export type SelfCheckReport = ResponseOf<'calculator.selfCheck'>

export interface Calculators {
  list(): Promise<readonly CalculatorDescription[]>
  /** Throws `notFound` for an unknown id, `conflict` for a calculator that fails its own examples. */
  run(request: RequestOf<'calculator.run'>): CalculationReply
  distance(request: RequestOf<'calculator.distance'>): ResponseOf<'calculator.distance'>
  selfCheck(): Promise<SelfCheckReport>
}

/** Calculator → why it is locked. The rules do not change while the program runs, so each is checked once. */
const locks = new WeakMap<Calculator, { readonly reason: string | null }>()

/** Refuses a calculator that fails one of its worked examples; its examples run when it is first used. */
export function refuseLocked(calculator: Calculator): void {
  const lock = locks.get(calculator) ?? { reason: lockReason(calculator) }
  locks.set(calculator, lock)
  if (lock.reason !== null) throw new Failure('conflict', lock.reason)
}

function described(calculator: Calculator, documentTitle: string): CalculatorDescription {
  const plan = planFor(calculator.id) ?? rowPlan(calculator)
  const { words, sample } = formFor(plan)
  const { id, title, documentNumber, inForceFrom, inputs, readings } = calculator
  return {
    id,
    title,
    documentNumber,
    documentTitle,
    inForceFrom,
    inputs,
    readings,
    batch: {
      columns: plan.columns,
      parameters: plan.parameters,
      readings: plan.readings,
      words,
      hasSample: sample !== null,
    },
  }
}

/** Citations whose words the library does not hold at all; each document is read once. */
async function missingCitations(
  library: Library,
  cites: readonly Citation[],
): Promise<SelfCheckReport['missing']> {
  const byDocument = new Map<string, Citation[]>()
  for (const cite of cites)
    byDocument.set(cite.documentNumber, [...(byDocument.get(cite.documentNumber) ?? []), cite])
  const missing: Citation[] = []
  for (const [number, own] of byDocument) {
    const document = await library.document(canonicalDocumentNumber(number) ?? number)
    missing.push(...own.filter((cite) => document === null || locateQuote(document, cite) === null))
  }
  return missing
}

export function createCalculators(
  library: Library,
  calculators: readonly Calculator[] = all,
): Calculators {
  const usable = (id: string): Calculator => {
    const calculator = calculators.find((candidate) => candidate.id === id)
    if (calculator === undefined) throw new Failure('notFound', `没有编号为“${id}”的计算器。`)
    refuseLocked(calculator)
    return calculator
  }
  return {
    list: async () => {
      const titles = new Map((await library.summaries()).map(({ id, title }) => [id, title]))
      return calculators.map((calculator) =>
        described(calculator, titles.get(calculator.documentNumber) ?? ''),
      )
    },
    run: ({ calculatorId, inputs, readings }) => evaluate(usable(calculatorId), inputs, readings),
    distance: ({ calculatorId, ...request }) => {
      const distance = distanceOf(usable(calculatorId), request)
      return distance.kind === 'refused'
        ? distance
        : { ...distance, sentences: distanceWords(distance) }
    },
    selfCheck: async () => {
      const startedAt = performance.now()
      const examples = checkExamples(calculators)
      const cites = [
        ...calculators.flatMap(({ clauses }) => Object.values(clauses)),
        ...batchPlans.flatMap(({ clauses }) => Object.values(clauses)),
      ]
      const missing = await missingCitations(library, cites)
      return {
        ...examples,
        citations: cites.length,
        missing,
        milliseconds: Math.round(performance.now() - startedAt),
      }
    },
  }
}
