/**
 * Where a note sits: W3C text quote and text position in one, on the document's stream (gazette/document.ts),
 * with the clause the words stand in.
 */
export interface Anchor {
  readonly documentId: string
  readonly clauseId: string | null
  /** Offsets in the stream, UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Up to 32 characters before and behind the quote. */
  readonly prefix: string
  readonly suffix: string
  /** SHA-256 of the stream the offsets were taken from. */
  readonly streamHash: string
}

export type AnnotationColour = 'yellow' | 'green' | 'blue' | 'pink' | 'purple'

/** Characters that a note may have. */
export const longestNote = 20_000

export interface Annotation {
  /** UUID */
  readonly id: string
  readonly anchor: Anchor
  readonly colour: AnnotationColour
  /** Empty for a bare highlight. */
  readonly note: string
  /** UTC, ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** A note as it is listed: with how its place was found in the library that is open now. */
export interface PlacedAnnotation extends Annotation {
  readonly placement: 'exact' | 'moved' | 'orphaned'
  /** Why the place is lost; empty otherwise. */
  readonly placementReason: string
}
