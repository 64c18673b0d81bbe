import type { BatchPlan, BatchRow, BatchScore } from '../rules/batch'
import { outcomeValue } from '../rules/outcome'

export interface ClassCount {
  readonly group: string
  readonly classes: Readonly<Record<string, number>>
}

export const classOrder = ['A', 'B', 'C', 'D', 'T', '不适用'] as const

/** Number of enterprises by town and class, the sum of all towns last (合计). */
export function countClasses(
  plan: BatchPlan,
  rows: readonly BatchRow[],
  scores: readonly BatchScore[],
): readonly ClassCount[] {
  const none = () => Object.fromEntries(classOrder.map((name) => [name, 0] as const))
  const townOf = new Map(rows.map(({ row, values }) => [row, values[plan.groupColumn] ?? '']))
  const towns = new Map<string, Record<string, number>>()
  const total: Record<string, number> = none()
  for (const { row, evaluation } of scores) {
    const town = townOf.get(row) ?? ''
    const value = outcomeValue(evaluation.outcome)
    const counts: Record<string, number> = towns.get(town) ?? none()
    counts[value] = (counts[value] ?? 0) + 1
    total[value] = (total[value] ?? 0) + 1
    towns.set(town, counts)
  }
  return [
    ...[...towns].map(([group, classes]) => ({ group, classes })),
    { group: '合计', classes: total },
  ]
}
