/** Where a part of a pattern came to lie in a text, and how many of its characters differ there. */
export interface Alignment {
  /** In the text, end exclusive; empty when the part is gone. */
  readonly start: number
  readonly end: number
  readonly errors: number
}

export interface Part {
  readonly start: number
  readonly end: number
}

const same = 0
const other = 1
const missing = 2
const extra = 3

/**
 * Characters to change, leave out or add to make one text of the other; null for more than `limit`. Only the band
 * that the limit leaves is looked at, and a different text is given up after its first characters.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return null
  const beyond = limit + 1
  let above = Int32Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond))
  for (let row = 1; row <= a.length; row += 1) {
    const costs = new Int32Array(b.length + 1).fill(beyond)
    const first = Math.max(1, row - limit)
    const last = Math.min(b.length, row + limit)
    if (row <= limit) costs[0] = row
    let least = costs[0] ?? beyond
    const wanted = a.charCodeAt(row - 1)
    for (let column = first; column <= last; column += 1) {
      const changed = (above[column - 1] ?? beyond) + (b.charCodeAt(column - 1) === wanted ? 0 : 1)
      const moved = 1 + Math.min(above[column] ?? beyond, costs[column - 1] ?? beyond)
      const cost = Math.min(changed, moved, beyond)
      costs[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return null
    above = costs
  }
  const distance = above[b.length] ?? beyond
  return distance > limit ? null : distance
}

/** The cheapest steps that lay one text over another, row by row. */
function stepsOver(pattern: string, text: string): Uint8Array {
  const width = text.length + 1
  const steps = new Uint8Array((pattern.length + 1) * width)
  steps.fill(extra, 1, width)
  let above = Uint32Array.from({ length: width }, (_, column) => column)
  for (let row = 1; row <= pattern.length; row += 1) {
    const costs = new Uint32Array(width)
    costs[0] = row
    steps[row * width] = missing
    const wanted = pattern.charCodeAt(row - 1)
    for (let column = 1; column < width; column += 1) {
      const equal = text.charCodeAt(column - 1) === wanted
      let cost = (above[column - 1] ?? 0) + (equal ? 0 : 1)
      let step = equal ? same : other
      const without = (above[column] ?? 0) + 1
      if (without < cost) {
        cost = without
        step = missing
      }
      const more = (costs[column - 1] ?? 0) + 1
      if (more < cost) {
        cost = more
        step = extra
      }
      costs[column] = cost
      steps[row * width + column] = step
    }
    above = costs
  }
  return steps
}

/**
 * Lays the pattern over the text, once, and tells where any part of it lies. Changed characters come before missing
 * ones, so that a corrected character keeps the place of the one it replaced.
 */
export function aligned(pattern: string, text: string): (part: Part) => Alignment {
  const width = text.length + 1
  const steps = stepsOver(pattern, text)
  const rows = pattern.length + 1
  // The columns that the way through the steps crosses in each row: extra characters make them more than one.
  const lowest = new Int32Array(rows)
  const highest = new Int32Array(rows)
  /** Differences up to the end of each row, and up to the extra characters behind it. */
  const changed = new Int32Array(rows)
  const added = new Int32Array(rows)
  let row = pattern.length
  let column = text.length
  highest[row] = column
  while (row > 0 || column > 0) {
    const step = steps[row * width + column]
    if (step === extra) added[row] = (added[row] ?? 0) + 1
    else {
      lowest[row] = column
      if (step !== same) changed[row] = 1
      row -= 1
    }
    if (step !== missing) column -= 1
    if (step !== extra) highest[row] = column
  }
  lowest[0] = 0
  for (let at = 1; at < rows; at += 1) {
    changed[at] = (changed[at] ?? 0) + (changed[at - 1] ?? 0)
    added[at] = (added[at] ?? 0) + (added[at - 1] ?? 0)
  }
  const between = (sums: Int32Array, from: number, to: number) =>
    (sums[to] ?? 0) - (sums[from] ?? 0)
  return ({ start, end }) => ({
    // Extra characters before and behind the part are none of it.
    start: highest[start] ?? 0,
    end: lowest[end] ?? 0,
    errors: between(changed, start, end) + Math.max(0, between(added, start, end - 1)),
  })
}
