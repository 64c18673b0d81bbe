import { z } from 'zod'
import {
  annotationColours,
  annotationKinds,
  longestNote,
  longestTag,
  mostTags,
  type PlacedAnnotation,
} from '../domain/annotation/annotation'
import type { AnnotationVersion } from '../domain/annotation/history'
import { calculatorId, inputValues } from './calculation'
import { documentId } from './document'

export const annotationId = z.uuid()
/** As many as a bulk act may have. */
export const annotationIds = z.array(annotationId).min(1).max(20_000).readonly()
export const note = z.string().max(longestNote)
export const colour = z.enum(annotationColours)
export const kind = z.enum(annotationKinds)
export const tag = z.string().min(1).max(longestTag)
export const tags = z.array(tag).max(mostTags).readonly()

export const anchor = z.object({
  documentId,
  clauseId: z.string().nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1).max(20_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  streamHash: z.string().max(64),
})
export const chosenPlace = anchor.omit({ streamHash: true })

export const linkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('annotation'), annotationId }),
  z.strictObject({
    kind: z.literal('step'),
    calculatorId,
    title: z.string().min(1).max(300),
    inputs: inputValues,
    readings: inputValues,
    stepId: z.string().min(1).max(200),
  }),
])

const content = { kind, colour, note, tags: z.array(z.string()).readonly() }

export const annotation = z.object({
  id: annotationId,
  anchor,
  ...content,
  links: z.array(z.object({ id: z.uuid(), target: linkTarget })).readonly(),
  keptAsOrphan: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.string().nullable(),
  placement: z.enum(['exact', 'moved', 'orphaned']),
  placementReason: z.string(),
}) satisfies z.ZodType<PlacedAnnotation>

export const annotationVersion = z.object({
  sequence: z.number().int(),
  at: z.string(),
  act: z.string(),
  by: z.string().nullable(),
  content: z.object(content),
  quote: z.string(),
  inTrash: z.boolean(),
}) satisfies z.ZodType<AnnotationVersion>

const undoState = { undo: z.string().nullable(), redo: z.string().nullable() }
export const stepTaken = z.object({
  done: z.string().nullable(),
  ids: z.array(annotationId).readonly(),
  ...undoState,
})
export const annotationOverview = z.object({
  ...undoState,
  erasedAtStart: z.number().int(),
  trashDays: z.number().int(),
})

export const exportFormat = z.enum(['xlsx', 'docx', 'json'])

const count = z.number().int().nonnegative()
/** What an import did, counted in the database after it was written. */
export const importReport = z.object({
  inFile: count,
  added: count,
  updated: count,
  unchanged: count,
  older: count,
  conflicts: count,
  inTrash: count,
  exact: count,
  moved: count,
  orphaned: count,
  before: count,
  after: count,
})
