import type { BatchPlan } from '../rules/batch'
import type { BatchForm } from './batch-form'
import { resultsForm } from './batch-results'
import { evaluationForm } from './evaluation-summary'

/** Forms that a document prescribes for a batch; every other batch is handed on as 批量计算结果. */
const prescribed: Readonly<Record<string, BatchForm>> = {
  'liyang-2023-6/enterprise-evaluation': evaluationForm,
}

export const formFor = ({ calculator }: Pick<BatchPlan, 'calculator'>): BatchForm =>
  (Object.hasOwn(prescribed, calculator.id) ? prescribed[calculator.id] : undefined) ?? resultsForm
