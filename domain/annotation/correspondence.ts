import { editDistance } from './align'

/** Which line of the new text each line of the old one has become; null for a line that is gone. */
export type Correspondence = readonly (number | null)[]

interface Pair {
  readonly old: number
  readonly new: number
}

/** Lines that stand once in both texts are the same wherever they went. */
function uniquePairs(old: readonly string[], renewed: readonly string[]): readonly Pair[] {
  const places = (lines: readonly string[]) => {
    const found = new Map<string, number | null>()
    lines.forEach((line, at) => found.set(line, found.has(line) ? null : at))
    return found
  }
  const here = places(renewed)
  return [...places(old)].flatMap(([line, at]) => {
    const place = here.get(line) ?? null
    return at === null || place === null || line === '' ? [] : [{ old: at, new: place }]
  })
}

/** The longest row of pairs that goes upwards in both texts: what kept its order. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  pairs.forEach((pair, at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.new ?? 0) < pair.new) low = middle + 1
      else high = middle
    }
    before.set(at, tails[low - 1])
    tails[low] = at
  })
  const row: Pair[] = []
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) {
    const pair = pairs[at]
    if (pair !== undefined) row.unshift(pair)
  }
  return row
}

/** A gap of more line pairs is no correction but another text. */
const largestGap = 250_000
/** A line that was merely corrected keeps most of its characters. */
const mostChange = 0.34

/**
 * What is gained by taking the one line for the other; 0 when they are different lines. A line with few corrections
 * gains much more than two lines that are merely alike: else a deleted row of a list and a new one, a line apart,
 * would turn every row between them into its neighbour.
 */
function gain(old: string, renewed: string): number {
  const longer = Math.max(old.length, renewed.length)
  const limit = Math.max(1, Math.floor(longer * mostChange))
  const distance = editDistance(old, renewed, limit)
  if (distance === null || distance >= longer) return 0
  return longer * (1 - distance / (limit + 1)) ** 2
}

interface Gap {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

/** The pairing of a gap's lines, in their order, that gains most. */
function pairsInGap(
  gap: Gap,
  oldLines: readonly string[],
  newLines: readonly string[],
): readonly Pair[] {
  const rows = gap.old.length
  const columns = gap.new.length
  if (rows === 0 || columns === 0 || rows * columns > largestGap) return []
  const width = columns + 1
  const total = new Float64Array((rows + 1) * width)
  // 0: the old line is gone; 1: the new line is new; 2: the one has become the other.
  const taken = new Uint8Array((rows + 1) * width)
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column
      let best = total[at - width] ?? 0
      const without = total[at - 1] ?? 0
      if (without > best) {
        best = without
        taken[at] = 1
      }
      const pair = gain(
        oldLines[gap.old[row - 1] ?? 0] ?? '',
        newLines[gap.new[column - 1] ?? 0] ?? '',
      )
      const both = (total[at - width - 1] ?? 0) + pair
      if (pair > 0 && both >= best) {
        best = both
        taken[at] = 2
      }
      total[at] = best
    }
  const pairs: Pair[] = []
  let row = rows
  let column = columns
  while (row > 0 && column > 0) {
    const step = taken[row * width + column]
    if (step === 2) pairs.push({ old: gap.old[row - 1] ?? 0, new: gap.new[column - 1] ?? 0 })
    if (step !== 1) row -= 1
    if (step !== 0) column -= 1
  }
  return pairs
}

/**
 * Pairs the lines of a gap: those that stand once in both of its sides wherever they went, then what lies between
 * the ones that kept their order, gap by gap.
 */
function pairLines(
  gap: Gap,
  oldLines: readonly string[],
  newLines: readonly string[],
): readonly Pair[] {
  const unique = uniquePairs(
    gap.old.map((at) => oldLines[at] ?? ''),
    gap.new.map((at) => newLines[at] ?? ''),
  )
  if (unique.length === 0) return pairsInGap(gap, oldLines, newLines)
  const goneOld = new Set(unique.map((pair) => pair.old))
  const goneNew = new Set(unique.map((pair) => pair.new))
  const pairs = unique.map((pair) => ({
    old: gap.old[pair.old] ?? 0,
    new: gap.new[pair.new] ?? 0,
  }))
  let last: Pair = { old: -1, new: -1 }
  for (const next of [...inOrder(unique), { old: gap.old.length, new: gap.new.length }]) {
    const { old, new: renewed } = last
    const inner = {
      old: gap.old.slice(old + 1, next.old).filter((_, at) => !goneOld.has(old + 1 + at)),
      new: gap.new.slice(renewed + 1, next.new).filter((_, at) => !goneNew.has(renewed + 1 + at)),
    }
    if (inner.old.length > 0 && inner.new.length > 0)
      pairs.push(...pairLines(inner, oldLines, newLines))
    last = next
  }
  return pairs
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

/**
 * Finds every line of an old text in the new one; both come folded, so that white space is no change. Lines that
 * stand once in both are known at sight, even where they changed places; between them, repeated and corrected lines
 * are paired in their order, so that one of several near-identical lines is not taken for its deleted neighbour.
 */
export function correspondence(old: readonly string[], renewed: readonly string[]): Correspondence {
  const result: (number | null)[] = old.map(() => null)
  const taken = new Set<number>()
  const rest = (): Gap => ({
    old: range(old.length).filter((at) => result[at] === null && old[at] !== ''),
    new: range(renewed.length).filter((at) => !taken.has(at) && renewed[at] !== ''),
  })
  for (const pair of pairLines(rest(), old, renewed)) {
    result[pair.old] = pair.new
    taken.add(pair.new)
  }
  // A repeated line that changed places with its neighbour is the only one of its kind among those left.
  const left = rest()
  const lines = (places: readonly number[], texts: readonly string[]) =>
    places.map((at) => texts[at] ?? '')
  for (const pair of uniquePairs(lines(left.old, old), lines(left.new, renewed)))
    result[left.old[pair.old] ?? 0] = left.new[pair.new] ?? null
  return result
}
