import { folded } from '../text/fold'
import {
  needsPlace,
  type AnnotationColour,
  type AnnotationKind,
  type PlacedAnnotation,
} from './annotation'

/** Null and empty stand for no condition. */
export interface AnnotationFilter {
  readonly documentId: string | null
  readonly colour: AnnotationColour | null
  readonly kind: AnnotationKind | null
  readonly tag: string | null
  /** Words that must all stand in quote, note, tags or title; folded like a search. */
  readonly text: string
  /** Days of the last change, both included. */
  readonly from: string
  readonly to: string
  /** 待确认, or kept without a place. */
  readonly state: 'all' | 'needsPlace' | 'kept'
}

export const noFilter: AnnotationFilter = {
  documentId: null,
  colour: null,
  kind: null,
  tag: null,
  text: '',
  from: '',
  to: '',
  state: 'all',
}

export const annotationSorts = ['document', 'newest', 'oldest', 'created', 'colour', 'tag'] as const
export type AnnotationSort = (typeof annotationSorts)[number]

/** What the list knows beside the notes. */
export interface ListFacts {
  readonly titleOf: (documentId: string) => string
  /** Place of the document among all; unknown ones come last. */
  readonly positionOf: (documentId: string) => number
  /** The day of a time, on the clock of the machine. */
  readonly dayOf: (iso: string) => string
}

const inState = (annotation: PlacedAnnotation, state: AnnotationFilter['state']): boolean =>
  state === 'all' ||
  (state === 'needsPlace'
    ? needsPlace(annotation)
    : annotation.placement === 'orphaned' && annotation.keptAsOrphan)

export function filterAnnotations(
  annotations: readonly PlacedAnnotation[],
  filter: AnnotationFilter,
  { titleOf, dayOf }: ListFacts,
): readonly PlacedAnnotation[] {
  const words = filter.text
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '')
  return annotations.filter((annotation) => {
    const { anchor, colour, kind, tags, note } = annotation
    if (filter.documentId !== null && anchor.documentId !== filter.documentId) return false
    if (filter.colour !== null && colour !== filter.colour) return false
    if (filter.kind !== null && kind !== filter.kind) return false
    if (filter.tag !== null && !tags.includes(filter.tag)) return false
    if (!inState(annotation, filter.state)) return false
    const day = dayOf(annotation.updatedAt)
    if (filter.from !== '' && day < filter.from) return false
    if (filter.to !== '' && day > filter.to) return false
    if (words.length === 0) return true
    // Parted by what folding leaves, so that no word is found across two of them.
    const text = [anchor.quote, note, ...tags, titleOf(anchor.documentId), anchor.documentId]
      .map(folded)
      .join('|')
    return words.every((word) => text.includes(word))
  })
}

type Order = (a: PlacedAnnotation, b: PlacedAnnotation) => number

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function orderOf(sort: AnnotationSort, { positionOf }: ListFacts): Order {
  const byPlace: Order = (a, b) =>
    positionOf(a.anchor.documentId) - positionOf(b.anchor.documentId) ||
    byText(a.anchor.documentId, b.anchor.documentId) ||
    a.anchor.start - b.anchor.start ||
    byText(a.id, b.id)
  const first: Readonly<Record<AnnotationSort, Order>> = {
    document: () => 0,
    newest: (a, b) => byText(b.updatedAt, a.updatedAt),
    oldest: (a, b) => byText(a.updatedAt, b.updatedAt),
    created: (a, b) => byText(b.createdAt, a.createdAt),
    colour: (a, b) => byText(a.colour, b.colour),
    // Notes without a tag come last.
    tag: (a, b) => byText(a.tags[0] ?? '\uffff', b.tags[0] ?? '\uffff'),
  }
  return (a, b) => first[sort](a, b) || byPlace(a, b)
}

export const sortAnnotations = (
  annotations: readonly PlacedAnnotation[],
  sort: AnnotationSort,
  facts: ListFacts,
): readonly PlacedAnnotation[] => [...annotations].sort(orderOf(sort, facts))
