import type { BatchReport } from '../../../contract/batch'

type Counts = BatchReport['counts']

/** Values always shown, in the order of the report; others follow as they come. */
export function classColumns(counts: Counts, always: readonly string[]): readonly string[] {
  const met = new Set(
    counts.flatMap(({ classes }) =>
      Object.entries(classes)
        .filter(([, number]) => number > 0)
        .map(([name]) => name),
    ),
  )
  return [...always, ...[...met].filter((name) => !always.includes(name))]
}

export const sumOf = (classes: Readonly<Record<string, number>>): number =>
  Object.values(classes).reduce((sum, number) => sum + number, 0)

/** 12.5%; empty for a share of nothing. */
export const shareWords = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`
