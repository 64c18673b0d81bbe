import type { Citation } from '../citation/citation'
import { folded } from '../text/fold'
import type {
  Calculator,
  Evaluation,
  Input,
  Inputs,
  Outcome,
  Problem,
  Readings,
} from './calculator'
import { readingProblems } from './evaluate'
import { readInput } from './input-value'

/**
 * Scoring of many subjects by one calculator. Rows reach `score` as strings that have passed the cell checks
 * of workbook-rows; whatever concerns several rows at once (duplicates, groups, mean values) is decided here.
 */

export interface BatchRow {
  /** Row of the worksheet, from 1. */
  readonly row: number
  /** Input or batch column → value as the calculator's forms would send it. */
  readonly values: Readonly<Record<string, string>>
  /** Cells refused already while the sheet was read; such a row is checked further, but never scored. */
  readonly refused: readonly RowProblem[]
}

/** What is wrong with a row, where, and what to do. Such a row is never scored. */
export interface RowProblem {
  readonly row: number
  /** Input or batch column; null where the whole row is meant. */
  readonly column: string | null
  readonly reason: string
  readonly remedy: string
}

/** A figure that holds for the whole batch, e.g. a benchmark. */
export interface BatchParameter {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly origin: 'computed' | 'manual'
  /** How it came about, with the numbers: 平均值 400 × 2（参评企业 312 家）. */
  readonly basis: string
  readonly cites: readonly Citation[]
}

/** A result with its whole story. */
export interface ScoreDetail {
  readonly evaluation: Evaluation
  /** The inputs the calculator really got, after merging. */
  readonly inputs: Readonly<Record<string, string>>
}

export interface ScoredRow extends ScoreDetail {
  readonly row: number
  /** Rows whose data were merged into this result (同一实际控制人), this row among them. */
  readonly mergedRows: readonly number[]
}

/** What is kept of a row. The story is worked out anew when asked for: for tens of thousands of them there is no room. */
export interface BatchScore {
  readonly row: number
  readonly mergedRows: readonly number[]
  readonly outcome: Outcome
  /** Unit of the outcome's value; empty for words. */
  readonly unit: string
  readonly detail: () => ScoreDetail
}

export interface BatchOutcome {
  readonly parameters: readonly BatchParameter[]
  readonly scores: readonly BatchScore[]
  readonly problems: readonly RowProblem[]
}

/** Parameters and the value of each row that was scored. */
export interface BatchOutline {
  readonly parameters: readonly BatchParameter[]
  readonly values: ReadonlyMap<number, string>
}

export interface BatchWatch {
  /** Rows done. */
  readonly onProgress?: (done: number) => void
  /** Every result while its story is at hand, in any order. */
  readonly onScore?: (scored: ScoredRow) => void
}

export interface BatchRequest {
  readonly rows: readonly BatchRow[]
  /** Parameter → value set by hand; a missing or empty one is computed. */
  readonly parameters: Readonly<Record<string, string>>
  readonly readings: Readonly<Record<string, string>>
}

export interface BatchPlan {
  readonly calculator: Calculator
  /** Columns of the workbook beside the calculator's own inputs: name, code, town, controller … */
  readonly columns: Inputs
  /** The column that names the subject. */
  readonly nameColumn: string
  /** The column that identifies it, and the one the report is split by; null where the plan has none. */
  readonly codeColumn: string | null
  readonly groupColumn: string | null
  /** Inputs of the calculator that hold for the whole batch and are therefore no columns. */
  readonly parameters: readonly string[]
  /** Readings that concern the batch alone, e.g. how a mean is taken. */
  readonly readings: Readings
  /** Citations beside those of the calculator. */
  readonly clauses: Readonly<Record<string, Citation>>
  /** Those who watch never change the outcome. */
  score(request: BatchRequest, watch?: BatchWatch): BatchOutcome
  /** Outcomes alone, where they can be had faster than with their stories. */
  outline?(request: BatchRequest): BatchOutline
}

/** Name of the example row in template workbooks; such a row is passed over when a workbook is read. */
export const exampleRowName = '示例（填报前请删去本行）'

/** The value a row has in a column; empty where the plan has no such column. */
export const valueIn = (values: Readonly<Record<string, string>>, column: string | null): string =>
  column === null ? '' : (values[column] ?? '')

/** Two inputs of a form may share a label under different headings; the columns of a sheet may not. */
function toldApart(columns: Inputs): Inputs {
  const entries = Object.entries(columns)
  const uses = new Map<string, number>()
  for (const [, { label }] of entries) uses.set(folded(label), (uses.get(folded(label)) ?? 0) + 1)
  const taken = new Set<string>()
  const labelOf = ({ label, group }: Input): string => {
    const wanted =
      uses.get(folded(label)) === 1 || group === undefined ? label : `${group}：${label}`
    let own = wanted
    for (let copy = 2; taken.has(folded(own)); copy += 1) own = `${wanted}${copy}`
    taken.add(folded(own))
    return own
  }
  const labelled = entries.map(([name, input]) => [name, input, labelOf(input)] as const)
  return Object.fromEntries(
    labelled.map(([name, input, label]) => {
      const { aliases } = input
      if (aliases === undefined) return [name, { ...input, label }]
      const own = aliases.filter((alias) => !taken.has(folded(alias)))
      for (const alias of own) taken.add(folded(alias))
      return [name, { ...input, label, aliases: own }]
    }),
  )
}

/** Everything a workbook of this plan may have as a column, batch columns first. */
export function columnsOf({
  columns,
  calculator,
  parameters,
}: Pick<BatchPlan, 'columns' | 'parameters'> & {
  readonly calculator: Pick<Calculator, 'inputs'>
}): Inputs {
  const own = Object.entries(calculator.inputs).filter(([name]) => !parameters.includes(name))
  return toldApart({ ...columns, ...Object.fromEntries(own) })
}

/** Problems of what is set for the whole batch: unknown names, illegal values, readings that do not exist. */
export function settingProblems(
  plan: BatchPlan,
  { parameters, readings }: Pick<BatchRequest, 'parameters' | 'readings'>,
): readonly Problem[] {
  const ofParameters = Object.entries(parameters).flatMap(([name, text]) => {
    const input = plan.parameters.includes(name) ? plan.calculator.inputs[name] : undefined
    if (input === undefined)
      return [{ input: name, label: name, reason: '没有这个批量参数', remedy: '请核对参数名称' }]
    // An empty one is computed and therefore legal.
    const read = text.trim() === '' ? null : readInput(input, text)
    return read === null || read.ok
      ? []
      : [{ input: name, label: input.label, reason: read.reason, remedy: read.remedy }]
  })
  const known = { ...plan.calculator.readings, ...plan.readings }
  return [...ofParameters, ...readingProblems(known, readings)]
}
