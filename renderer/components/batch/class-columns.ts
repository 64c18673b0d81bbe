import type { BatchReport } from '../../../contract/batch'
import { classOrder } from '../../../domain/forms/class-count'

type Counts = BatchReport['counts']

/** Classes that occur, in the order of the report; others follow as they come. */
export function classColumns(counts: Counts): readonly string[] {
  const met = new Set(
    counts.flatMap(({ classes }) =>
      Object.entries(classes)
        .filter(([, number]) => number > 0)
        .map(([name]) => name),
    ),
  )
  const ordered = classOrder.filter((name) => met.has(name) || name.length === 1)
  return [...ordered, ...[...met].filter((name) => !ordered.some((known) => known === name))]
}

export const sumOf = (classes: Readonly<Record<string, number>>): number =>
  Object.values(classes).reduce((sum, number) => sum + number, 0)

/** 12.5%; empty for a share of nothing. */
export const shareWords = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`
