import type { CalculatorDescription } from '../../../contract/calculation'
import type { BatchWords } from '../../../domain/forms/batch-form'
import type { Problem } from '../../../domain/rules/calculator'
import { readInput } from '../../../domain/rules/input-value'
import { missingItems, type Batch, type MappingRow } from '../../components/batch/column-mapping'
import { valueOf, type Values } from '../../components/forms/field-check'
import type { BatchState } from './batch-session'

export type BatchStep = 'file' | 'columns' | 'settings' | 'run' | 'result'

/** Heading of the third step: what there is to set. */
export const settingsLabel = ({ parameters }: BatchWords): string =>
  parameters === null ? '③ 口径' : `③ ${parameters.title}与口径`

export const batchSteps = (
  words: BatchWords,
): readonly { readonly step: BatchStep; readonly label: string }[] => [
  { step: 'file', label: '① 选择工作簿' },
  { step: 'columns', label: '② 核对列对应' },
  { step: 'settings', label: settingsLabel(words) },
  { step: 'run', label: '④ 计算' },
  { step: 'result', label: `⑤ ${words.act}结果` },
]

/** Problems of what is set for the whole batch; an empty benchmark is computed. */
export const parameterProblems = (
  { inputs }: Pick<CalculatorDescription, 'inputs'>,
  batch: Batch,
  parameters: Values,
): readonly Problem[] =>
  batch.parameters.flatMap((name) => {
    const input = inputs[name]
    const text = valueOf(parameters, name)
    if (input === undefined || text.trim() === '') return []
    const read = readInput(input, text)
    return read.ok
      ? []
      : [{ input: name, label: input.label, reason: read.reason, remedy: read.remedy }]
  })

/** What keeps the calculation from starting, by the step where it is mended. */
export interface Obstacles {
  readonly columns: readonly string[]
  readonly settings: readonly string[]
}

export function obstaclesOf(
  description: Pick<CalculatorDescription, 'inputs'>,
  batch: Batch,
  { sheet, parameters }: Pick<BatchState, 'sheet' | 'parameters'>,
  rows: readonly MappingRow[],
): Obstacles {
  const missing = missingItems(rows)
  const columns =
    sheet?.headerRow === null
      ? [`工作表“${sheet.name}”没有可识别的表头`]
      : missing.length === 0
        ? []
        : [`缺少必需的列：${missing.join('、')}`]
  const settings = parameterProblems(description, batch, parameters).map(
    ({ label, reason }) => `${label}${reason}`,
  )
  return { columns, settings }
}

/** The step where something is to be done now. */
export function currentStep(
  { file, face, report, outdated }: Pick<BatchState, 'file' | 'face' | 'report' | 'outdated'>,
  { columns, settings }: Obstacles,
): BatchStep {
  if (file === null) return 'file'
  if (face === 'result' && report !== null) return 'result'
  if (columns.length > 0) return 'columns'
  if (settings.length > 0) return 'settings'
  return report === null || outdated ? 'run' : 'result'
}

/** Steps that need nothing more. */
export function doneSteps(
  { file, report, outdated }: Pick<BatchState, 'file' | 'report' | 'outdated'>,
  { columns, settings }: Obstacles,
): ReadonlySet<BatchStep> {
  const done: readonly (readonly [BatchStep, boolean])[] = [
    ['file', file !== null],
    ['columns', file !== null && columns.length === 0],
    ['settings', file !== null && settings.length === 0],
    ['run', report !== null && !outdated],
  ]
  return new Set(done.filter(([, isDone]) => isDone).map(([step]) => step))
}
