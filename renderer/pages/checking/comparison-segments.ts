import type {
  ComparedPair,
  Difference,
  DifferenceKind,
  DifferenceSpan,
  SideName,
} from '../../../domain/comparison/comparison'

/** A stretch of a part's text; with a difference where it is one of this side's own words. */
export interface ComparedSegment {
  readonly from: number
  readonly text: string
  readonly kind: DifferenceKind | null
  readonly span: DifferenceSpan | null
}

const spansOf = (differences: readonly Difference[], side: SideName) =>
  differences
    .flatMap((difference) => {
      const span = difference[side]
      return span === null || span.to <= span.from ? [] : [{ kind: difference.kind, span }]
    })
    .sort((a, b) => a.span.from - b.span.from)

/** The words of one side cut into what both have and what only this side has so. */
export function comparedSegments(pair: ComparedPair, side: SideName): readonly ComparedSegment[] {
  const text = pair[side]?.text ?? ''
  const segments: ComparedSegment[] = []
  let at = 0
  const plain = (to: number) => {
    if (to > at) segments.push({ from: at, text: text.slice(at, to), kind: null, span: null })
  }
  for (const { kind, span } of spansOf(pair.differences, side)) {
    // Words that two differences name are marked once.
    if (span.from < at) continue
    plain(span.from)
    segments.push({ from: span.from, text: text.slice(span.from, span.to), kind, span })
    at = span.to
  }
  plain(text.length)
  return segments
}

/** Whether the pair stands under the filters. */
export const pairFits = (
  { status, differences }: ComparedPair,
  wanted: { readonly status: string; readonly kind: string },
): boolean =>
  (wanted.status === '' || status === wanted.status) &&
  (wanted.kind === '' || differences.some(({ kind }) => kind === wanted.kind))
