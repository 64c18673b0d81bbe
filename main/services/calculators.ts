import type { CalculationReply, CalculatorDescription } from '../../contract/calculation'
import { evaluate } from '../../domain/rules/evaluate'
import { batchPlanFor, calculatorById, calculators } from '../../domain/rules/registry'
import { Failure } from '../ipc/failure'
import type { Library } from '../store/library'

export interface Calculators {
  list(): Promise<readonly CalculatorDescription[]>
  /** Throws `notFound` for an unknown id. */
  run(request: {
    readonly calculatorId: string
    readonly inputs: Readonly<Record<string, string>>
    readonly readings: Readonly<Record<string, string>>
  }): CalculationReply
}

export function createCalculators(library: Library): Calculators {
  return {
    list: async () => {
      const titles = new Map((await library.summaries()).map(({ id, title }) => [id, title]))
      return calculators.map((calculator) => {
        const plan = batchPlanFor(calculator.id)
        return {
          id: calculator.id,
          title: calculator.title,
          documentNumber: calculator.documentNumber,
          documentTitle: titles.get(calculator.documentNumber) ?? '',
          inForceFrom: calculator.inForceFrom,
          inputs: calculator.inputs,
          readings: calculator.readings,
          batch:
            plan === undefined
              ? null
              : { columns: plan.columns, parameters: plan.parameters, readings: plan.readings },
        }
      })
    },
    run: ({ calculatorId, inputs, readings }) => {
      const calculator = calculatorById(calculatorId)
      if (calculator === undefined)
        throw new Failure('notFound', `没有编号为“${calculatorId}”的计算器。`)
      return evaluate(calculator, inputs, readings)
    },
  }
}
