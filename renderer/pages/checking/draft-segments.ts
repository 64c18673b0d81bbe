import type { DraftRow } from '../../../domain/draft-check/draft-row'

/** A stretch of the draft and the rows that cover it, by their position; most stretches have none. */
export interface DraftSegment {
  readonly start: number
  readonly text: string
  readonly rows: readonly number[]
}

/** The draft cut wherever a citation begins or ends; citations may lie in one another. */
export function draftSegments(
  text: string,
  rows: readonly Pick<DraftRow, 'start' | 'end'>[],
): readonly DraftSegment[] {
  const cuts = [...new Set([0, text.length, ...rows.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    return {
      start,
      text: text.slice(start, end),
      rows: rows.flatMap((row, position) =>
        row.start <= start && end <= row.end ? [position] : [],
      ),
    }
  })
}
