import { folded } from '../../../domain/text/fold'

/** Rows whose words hold all words asked for, however they are written. */
export function filtered<T>(
  rows: readonly T[],
  filter: string,
  wordsOf: (row: T) => readonly string[],
): readonly T[] {
  const wanted = filter
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '')
  if (wanted.length === 0) return rows
  return rows.filter((row) => {
    const text = folded(wordsOf(row).join(' '))
    return wanted.every((word) => text.includes(word))
  })
}
