import { z } from 'zod'
import { longestNote, type PlacedAnnotation } from '../domain/annotation/annotation'
import { documentId } from './document'

export const annotationId = z.uuid()
export const note = z.string().max(longestNote)
export const colour = z.enum(['yellow', 'green', 'blue', 'pink', 'purple'])

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

export const annotation = z.object({
  id: annotationId,
  anchor,
  colour,
  note,
  createdAt: z.string(),
  updatedAt: z.string(),
  placement: z.enum(['exact', 'moved', 'orphaned']),
  placementReason: z.string(),
}) satisfies z.ZodType<PlacedAnnotation>
