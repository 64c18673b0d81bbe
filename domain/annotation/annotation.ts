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
  /** SHA-256 of the stream the offsets were taken from; empty when they were taken from none that is known. */
  readonly streamHash: string
}

export const annotationColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const
export type AnnotationColour = (typeof annotationColours)[number]

/** `note` marks nothing in the text; `bookmark` stands for a whole clause. */
export const annotationKinds = ['highlight', 'underline', 'note', 'bookmark'] as const
export type AnnotationKind = (typeof annotationKinds)[number]

/** Characters that a note may have. */
export const longestNote = 20_000
export const longestTag = 40
export const mostTags = 50

/** A step of a calculation as it was when the note was linked to it: enough to run it again and show the step. */
export interface CalculationStep {
  readonly calculatorId: string
  /** Words for the list, e.g. 工业企业综合评价：总分. */
  readonly title: string
  readonly inputs: Readonly<Record<string, string>>
  readonly readings: Readonly<Record<string, string>>
  readonly stepId: string
}

export type LinkTarget =
  | { readonly kind: 'annotation'; readonly annotationId: string }
  | ({ readonly kind: 'step' } & CalculationStep)

export interface AnnotationLink {
  /** UUID */
  readonly id: string
  readonly target: LinkTarget
}

/** What the user can change of a note. */
export interface AnnotationContent {
  readonly kind: AnnotationKind
  readonly colour: AnnotationColour
  /** Empty for a bare mark. */
  readonly note: string
  /** In the order of the alphabet, each once. */
  readonly tags: readonly string[]
}

export interface Annotation extends AnnotationContent {
  /** UUID */
  readonly id: string
  readonly anchor: Anchor
  readonly links: readonly AnnotationLink[]
  /** The user has said that a note without a place is to be kept as it is. */
  readonly keptAsOrphan: boolean
  /** UTC, ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
  /** Since when it lies in the trash; null for a note outside of it. */
  readonly deletedAt: string | null
}

/** A note as it is listed: with how its place was found in the library that is open now. */
export interface PlacedAnnotation extends Annotation {
  readonly placement: 'exact' | 'moved' | 'orphaned'
  /** Why the place is lost; empty otherwise. */
  readonly placementReason: string
}

/** 待确认: the place is lost and nobody has said yet what is to become of the note. */
export const needsPlace = ({
  placement,
  keptAsOrphan,
}: Pick<PlacedAnnotation, 'placement' | 'keptAsOrphan'>): boolean =>
  placement === 'orphaned' && !keptAsOrphan
