import type { Correspondence } from './correspondence'

/** Texts line by line, folded, and what became of the old lines. */
export interface FoldedLines {
  readonly old: readonly string[]
  readonly renewed: readonly string[]
  readonly became: Correspondence
}

/** Fewer lines are no repeated block: a heading and its entry in the table of contents are alike by nature. */
const leastBlock = 3
/** Enough lines to tell any two places apart. */
const longestRun = 200

/** Lines around the pair that go on alike on both sides, the line itself among them. */
function runLength(goesOn: (step: number) => boolean): number {
  let length = 1
  for (const direction of [-1, 1])
    for (let step = direction; Math.abs(step) < longestRun && goesOn(step); step += direction)
      length += 1
  return length
}

/**
 * Whether a line that the new text has several times may as well be another of them: when as many lines around
 * another one are those of the old text. Whole tables are repeated, and of two that changed places neither line
 * knows which it was.
 */
export function mayBeAnother({ old, renewed, became }: FoldedLines, line: number): boolean {
  const place = became[line] ?? null
  const text = old[line]
  if (place === null || text === undefined) return false
  const here = runLength((step) => became[line + step] === place + step)
  return renewed.some((other, at) => {
    if (other !== text || at === place) return false
    const there = runLength(
      (step) => old[line + step] !== undefined && old[line + step] === renewed[at + step],
    )
    return there >= leastBlock && there * 1.25 >= here
  })
}
