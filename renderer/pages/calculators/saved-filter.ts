import type { SavedCalculation } from '../../../contract/kept-calculations'
import { folded } from '../../../domain/text/fold'

export interface SavedFilter {
  readonly query: string
  /** Only those that should be computed again. */
  readonly marked: boolean
}

/** Every word typed must stand in name, subject, note, title, 文号 or result, in whatever width or case. */
export function filteredCalculations(
  saved: readonly SavedCalculation[],
  { query, marked }: SavedFilter,
): readonly SavedCalculation[] {
  const words = query
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '')
  return saved.filter((calculation) => {
    if (marked && calculation.reasons.length === 0) return false
    const { name, subject, note, title, documentNumber, value } = calculation
    const text = folded([name, subject, note, title, documentNumber, value].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

/** Two may be compared: the third that is chosen takes the place of the first. */
export const chosenWith = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2)
