import type { Annotation } from './annotation'

/** What an act changed, as the log of operations keeps it: the new values and nothing else. */
export function changedFields(
  before: Annotation,
  after: Annotation,
): Readonly<Record<string, unknown>> {
  const fields = ['kind', 'colour', 'note', 'tags', 'links', 'keptAsOrphan', 'anchor'] as const
  const changed = fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => [field, after[field]] as const)
  const wasInTrash = before.deletedAt !== null
  const isInTrash = after.deletedAt !== null
  return Object.fromEntries<unknown>([
    ...changed,
    ...(wasInTrash === isInTrash ? [] : [['inTrash', isInTrash] as const]),
  ])
}

const anchorMoved = (before: Annotation, after: Annotation): boolean =>
  JSON.stringify(before.anchor) !== JSON.stringify(after.anchor)

/** One note before and after an act. */
export interface AnnotationChange {
  readonly before: Annotation
  readonly after: Annotation
}

/**
 * The note as it is now, with the change taken back; null when somebody has changed since what the change had made
 * of it. A place that a new library gave the note is none of the user's changes and stays.
 */
export function takenBack(
  current: Annotation,
  { before, after }: AnnotationChange,
  at: string,
): Annotation | null {
  const moves = anchorMoved(before, after)
  const expected = moves ? after : { ...after, anchor: current.anchor }
  if (Object.keys(changedFields(expected, current)).length > 0) return null
  return {
    ...before,
    anchor: moves ? before.anchor : current.anchor,
    updatedAt: at,
  }
}
