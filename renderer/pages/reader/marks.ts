import type { GazetteDocument } from '../../../domain/gazette/document'
import type { createTermFinder, TermPlace } from '../../../domain/glossary/find-terms'
import type { Reference } from '../../../domain/reference/reference'
import type { LocatedErratum, LocatedMissingPiece } from '../../../domain/register/register-files'
import type { DocumentRegisters } from './registers'

interface Span {
  readonly start: number
  readonly end: number
}

/** A place of the text that has something to tell. */
export type Mark = Span &
  (
    | { readonly kind: 'reference'; readonly reference: Reference }
    | { readonly kind: 'erratum'; readonly erratum: LocatedErratum }
    | { readonly kind: 'missing'; readonly piece: LocatedMissingPiece }
    | { readonly kind: 'term'; readonly place: TermPlace }
  )

/** Names of the highlights that marks are painted with, each of another line under the words. */
export const markLayers = [
  'reference',
  'reference-outside',
  'missing',
  'erratum-certain',
  'erratum-doubtful',
  'term',
] as const
export type MarkLayer = (typeof markLayers)[number]

export function layerOf(mark: Mark): MarkLayer {
  switch (mark.kind) {
    case 'reference':
      if (mark.reference.target.kind === 'document') return 'reference'
      return mark.reference.target.kind === 'missing' ? 'missing' : 'reference-outside'
    case 'erratum':
      return `erratum-${mark.erratum.kind}`
    case 'missing':
      return 'missing'
    case 'term':
      return 'term'
  }
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** 本办法 leads nowhere but to the text one reads: it is listed, not marked. */
const isMarked = ({ kind }: Reference): boolean => kind !== 'self'

/** All marks of a document in the order of its text. */
export function marksOf(
  { references, errata, missingPieces }: DocumentRegisters,
  withErrata: boolean,
): readonly Mark[] {
  const marks: readonly Mark[] = [
    ...references.filter(isMarked).map((reference): Mark => ({
      kind: 'reference',
      start: reference.start,
      end: reference.end,
      reference,
    })),
    ...(withErrata ? errata : []).map((erratum): Mark => ({
      kind: 'erratum',
      start: erratum.start,
      end: erratum.end,
      erratum,
    })),
    ...missingPieces.map((piece): Mark => ({
      kind: 'missing',
      start: piece.start,
      end: piece.end,
      piece,
    })),
  ]
  return [...marks].sort(inOrder)
}

/** The terms of the lists 名词解释 in a document, the first place of each in every block. */
export const termMarksOf = (
  document: GazetteDocument,
  finder: ReturnType<typeof createTermFinder>,
): readonly Mark[] =>
  document.blocks.flatMap((block) =>
    finder
      .places(block, document.id)
      .map((place): Mark => ({ kind: 'term', start: place.start, end: place.end, place })),
  )

export const mergeMarks = (a: readonly Mark[], b: readonly Mark[]): readonly Mark[] =>
  [...a, ...b].sort(inOrder)

/** Marks around a character, the shortest first. */
export const marksAt = (marks: readonly Mark[], offset: number): readonly Mark[] =>
  marks
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))

/** The next mark behind the offset, or before it; round the ends of the text. */
export function stepMark(marks: readonly Mark[], from: number, by: 1 | -1): Mark | null {
  const next =
    by === 1
      ? (marks.find(({ start }) => start > from) ?? marks[0])
      : (marks.findLast(({ start }) => start < from) ?? marks.at(-1))
  return next ?? null
}
