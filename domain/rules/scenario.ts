import type {
  BatchOutcome,
  BatchOutline,
  BatchParameter,
  BatchPlan,
  BatchRequest,
  BatchRow,
} from './batch'
import { valueIn } from './batch'
import { readingsOf } from './evaluate'
import { outcomeValue } from './outcome'

/** What is supposed to be otherwise: parameters and readings by name; an empty parameter is worked out again. */
export interface ScenarioChange {
  readonly parameters: Readonly<Record<string, string>>
  readonly readings: Readonly<Record<string, string>>
}

/** Stands on every scenario, in the window and on paper. */
export const scenarioStamp = '测算，非评价结果'

/** Value of a row that was refused, so that the counts of both runs have the same sum. */
export const unscored = '未计算'

export interface ValueChange {
  readonly value: string
  readonly before: number
  readonly after: number
}
export interface Mover {
  readonly row: number
  readonly name: string
  readonly group: string
  readonly before: string
  readonly after: string
}
/** A figure or reading that differs between the runs, in words. */
export interface SettingChange {
  readonly label: string
  readonly before: string
  readonly after: string
}

export interface Scenario {
  readonly rows: number
  readonly counts: readonly ValueChange[]
  readonly movers: readonly Mover[]
  readonly settings: readonly SettingChange[]
}

export interface FinishedBatch {
  readonly plan: BatchPlan
  readonly request: BatchRequest
  readonly outcome: BatchOutcome
}

/** Parameters and values, by the fast way where the plan has one. */
function outlineOf(
  plan: BatchPlan,
  request: BatchRequest,
  onProgress: (done: number) => void,
): BatchOutline {
  if (plan.outline === undefined) return outlined(plan.score(request, { onProgress }))
  const outline = plan.outline(request)
  onProgress(request.rows.length)
  return outline
}
const outlined = ({ parameters, scores }: BatchOutcome): BatchOutline => ({
  parameters,
  values: new Map(scores.map(({ row, outcome }) => [row, outcomeValue(outcome)])),
})

const figure = ({ value, unit, origin }: BatchParameter): string =>
  `${value}${unit}（${origin === 'manual' ? '手工设定' : '程序计算'}）`

/** The figures both runs really used, so that a benchmark worked out anew is told as well. */
function parameterChanges(
  { plan, request, outcome }: FinishedBatch,
  changed: BatchRequest,
  after: Pick<BatchOutline, 'parameters'>,
): readonly SettingChange[] {
  const used = (
    from: Pick<BatchOutline, 'parameters'>,
    asked: BatchRequest,
    name: string,
  ): string => {
    const parameter = from.parameters.find((candidate) => candidate.name === name)
    if (parameter !== undefined) return figure(parameter)
    const text = (asked.parameters[name] ?? '').trim()
    return text === '' ? '未设定' : text
  }
  return plan.parameters.flatMap((name) => {
    const [old, now] = [used(outcome, request, name), used(after, changed, name)]
    return old === now
      ? []
      : [{ label: plan.calculator.inputs[name]?.label ?? name, before: old, after: now }]
  })
}

function readingChanges(
  { plan, request }: FinishedBatch,
  changed: BatchRequest,
): readonly SettingChange[] {
  const readings = { ...plan.calculator.readings, ...plan.readings }
  const [old, now] = [request, changed].map((one) => readingsOf(readings, one.readings))
  return Object.entries(readings).flatMap(([name, { question, options }]) => {
    const told = (value: string | undefined) =>
      options.find((option) => option.value === value)?.label ?? ''
    return old?.[name] === now?.[name]
      ? []
      : [{ label: question, before: told(old?.[name]), after: told(now?.[name]) }]
  })
}

/** Old and new number of rows for each value met, in the order in which they are met. */
function valueChanges(
  rows: readonly BatchRow[],
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): readonly ValueChange[] {
  const counts = new Map<string, { before: number; after: number }>()
  const countOf = (value: string) => {
    const known = counts.get(value)
    if (known !== undefined) return known
    const fresh = { before: 0, after: 0 }
    counts.set(value, fresh)
    return fresh
  }
  for (const { row } of rows) countOf(before.get(row) ?? unscored).before += 1
  for (const { row } of rows) countOf(after.get(row) ?? unscored).after += 1
  return [...counts].map(([value, count]) => ({ value, ...count }))
}

/**
 * Runs a finished batch again with other parameters or readings, on the very rows of the first run, and compares.
 * The first outcome is left as it is: a scenario never takes the place of a result.
 */
export function compareScenario(
  batch: FinishedBatch,
  change: ScenarioChange,
  onProgress: (done: number) => void = () => undefined,
): Scenario {
  const { plan, request, outcome } = batch
  const changed: BatchRequest = {
    rows: request.rows,
    parameters: { ...request.parameters, ...change.parameters },
    readings: { ...request.readings, ...change.readings },
  }
  const rerun = outlineOf(plan, changed, onProgress)
  const [before, after] = [outlined(outcome).values, rerun.values]
  return {
    rows: request.rows.length,
    counts: valueChanges(request.rows, before, after),
    movers: request.rows.flatMap(({ row, values }) => {
      const [old, now] = [before.get(row) ?? unscored, after.get(row) ?? unscored]
      return old === now
        ? []
        : [
            {
              row,
              name: valueIn(values, plan.nameColumn),
              group: valueIn(values, plan.groupColumn),
              before: old,
              after: now,
            },
          ]
    }),
    settings: [...parameterChanges(batch, changed, rerun), ...readingChanges(batch, changed)],
  }
}
