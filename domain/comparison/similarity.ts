import { folded } from '../text/fold'

/** The pairs of neighbouring characters of a text with how often each stands; spacing and width do not count. */
export interface Grams {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export function gramsOf(text: string): Grams {
  const plain = folded(text)
  const counts = new Map<string, number>()
  // A single character is its own pair, so that short words have one too.
  const last = Math.max(plain.length - 1, Math.min(plain.length, 1))
  for (let at = 0; at < last; at += 1) {
    const gram = plain.slice(at, at + 2)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total: last }
}

/** Share of common pairs (Sørensen–Dice), 0 to 1; 1 for two empty texts. */
export function similarityOf(left: Grams, right: Grams): number {
  if (left.total + right.total === 0) return 1
  const [small, large] = left.counts.size <= right.counts.size ? [left, right] : [right, left]
  let common = 0
  for (const [gram, count] of small.counts) common += Math.min(count, large.counts.get(gram) ?? 0)
  return (2 * common) / (left.total + right.total)
}
