import type { BatchPlan } from './batch'
import type { Calculator } from './calculator'
import { enterpriseEvaluationBatch } from './enterprise-evaluation/batch-plan'
import { enterpriseEvaluation } from './enterprise-evaluation/calculator'

/** Every calculator of the program, in the order of the list. */
export const calculators: readonly Calculator[] = [enterpriseEvaluation]

/** Calculators that score whole workbooks. */
export const batchPlans: readonly BatchPlan[] = [enterpriseEvaluationBatch]

export const calculatorById = (id: string): Calculator | undefined =>
  calculators.find((calculator) => calculator.id === id)

export const batchPlanFor = (calculatorId: string): BatchPlan | undefined =>
  batchPlans.find(({ calculator }) => calculator.id === calculatorId)
