import type { CalculatorDescription } from '../../contract/calculation'
import { formFor } from '../../domain/forms/form-registry'
import { calculators, planFor } from '../../domain/rules/registry'

/** A calculator of the registry as main describes it to the window. */
export function describeCalculator(id: string): CalculatorDescription {
  const calculator = calculators.find((candidate) => candidate.id === id)
  const plan = planFor(id)
  if (calculator === undefined || plan === undefined) throw new Error(`no calculator ${id}`)
  return {
    id,
    title: calculator.title,
    documentNumber: calculator.documentNumber,
    documentTitle: '市政府关于印发《溧阳市工业企业效益综合评价办法》的通知',
    inForceFrom: calculator.inForceFrom,
    inputs: calculator.inputs,
    readings: calculator.readings,
    batch: {
      columns: plan.columns,
      parameters: plan.parameters,
      readings: plan.readings,
      words: formFor(plan).words,
      hasSample: formFor(plan).sample !== null,
    },
  }
}

export const flagship = 'liyang-2023-6/enterprise-evaluation'
