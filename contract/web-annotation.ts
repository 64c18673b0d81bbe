import { z } from 'zod'
import type { WebAnnotation } from '../domain/annotation/web-annotation'
import { colour, kind, linkTarget, note, tag } from './annotation'

const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const body = {
  type: z.literal('TextualBody'),
  format: z.literal('text/plain'),
  language: z.literal('zh'),
}

/** A note of a pack. Empty words would be a note on nothing: they are refused, not cached as done. */
export const webAnnotation = z.object({
  id: z
    .string()
    .startsWith('urn:uuid:')
    .refine((id) => z.uuid().safeParse(id.slice('urn:uuid:'.length)).success),
  type: z.literal('Annotation'),
  motivation: z.enum(['highlighting', 'commenting', 'bookmarking']),
  created: time,
  modified: time,
  creator: z.object({ type: z.literal('Person'), name: z.string().max(200) }).optional(),
  body: z
    .array(
      z.discriminatedUnion('purpose', [
        z.object({ ...body, purpose: z.literal('commenting'), value: note }),
        z.object({ ...body, purpose: z.literal('tagging'), value: tag }),
      ]),
    )
    .max(60)
    .readonly(),
  target: z.object({
    source: z.string().max(2000),
    styleClass: colour,
    selector: z.tuple([
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1).max(20_000),
        prefix: z.string().max(64),
        suffix: z.string().max(64),
      }),
      z
        .object({
          type: z.literal('TextPositionSelector'),
          start: z.number().int().nonnegative(),
          end: z.number().int().positive(),
        })
        .refine(({ start, end }) => end > start),
      z.object({
        type: z.literal('gazette:ClauseSelector'),
        'gazette:clause': z.string().max(300).nullable(),
        'gazette:streamHash': z.union([hash, z.literal('')]),
      }),
    ]),
  }),
  'gazette:kind': kind,
  'gazette:links': z
    .array(z.object({ id: z.uuid(), target: linkTarget }))
    .max(200)
    .readonly(),
  'gazette:versions': z.array(hash).max(10_000).readonly(),
}) satisfies z.ZodType<WebAnnotation>

export const annotationPack = z.object({
  type: z.literal('AnnotationPage'),
  'gazette:format': z.number().int(),
  'gazette:count': z.number().int().nonnegative(),
  'gazette:digest': hash,
  items: z.array(z.unknown()).max(100_000),
})
