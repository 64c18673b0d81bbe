import { Ratio } from '../quantity/ratio'
import { valueIn, type BatchPlan, type BatchRow, type BatchScore } from '../rules/batch'
import { outcomeValue } from '../rules/outcome'

export interface ClassCount {
  readonly group: string
  readonly classes: Readonly<Record<string, number>>
}

export const allGroups = '合计'

/** Number of subjects by group and value, the sum of all last (合计); `always` are counted even where nobody is. */
export function countClasses(
  plan: BatchPlan,
  rows: readonly BatchRow[],
  scores: readonly BatchScore[],
  always: readonly string[],
): readonly ClassCount[] {
  const none = () => Object.fromEntries(always.map((name) => [name, 0] as const))
  const groupOf = new Map(rows.map(({ row, values }) => [row, valueIn(values, plan.groupColumn)]))
  const groups = new Map<string, Record<string, number>>()
  const total: Record<string, number> = none()
  for (const { row, outcome } of scores) {
    const group = groupOf.get(row) ?? ''
    const value = outcomeValue(outcome)
    const counts: Record<string, number> = groups.get(group) ?? none()
    counts[value] = (counts[value] ?? 0) + 1
    total[value] = (total[value] ?? 0) + 1
    groups.set(group, counts)
  }
  const grouped =
    plan.groupColumn === null ? [] : [...groups].map(([group, classes]) => ({ group, classes }))
  return [...grouped, { group: allGroups, classes: total }]
}

/** What amounts come to. */
export interface ValueFigures {
  readonly number: number
  /** Null where adding up says nothing: prices, shares, scores, times, and units that are not known. */
  readonly sum: string | null
  readonly least: string
  readonly greatest: string
  /** Empty where the rows do not agree on one. */
  readonly unit: string
}

const addable = (unit: string): boolean =>
  unit !== '' && !/[/%％·‰]/.test(unit) && !/^(分|岁|周岁|年|个?月|天|日|周|小时)$/.test(unit)

/** Figures over the values of a batch whose outcomes are numbers; null where any is a word. */
export function valueFigures(scores: readonly BatchScore[]): ValueFigures | null {
  const decided = scores.filter(({ outcome }) => 'value' in outcome)
  const values = decided.map(({ outcome }) => Ratio.parse(outcomeValue(outcome)))
  const numbers = values.filter((value) => value !== null)
  const [first] = numbers
  if (first === undefined || numbers.length < values.length) return null
  const units = new Set(decided.map((score) => score.unit))
  const unit = units.size === 1 ? ([...units][0] ?? '') : ''
  return {
    number: numbers.length,
    sum: addable(unit) ? Ratio.sum(numbers).toText() : null,
    least: numbers.reduce((least, value) => Ratio.min(least, value), first).toText(),
    greatest: numbers.reduce((greatest, value) => Ratio.max(greatest, value), first).toText(),
    unit,
  }
}
