import { z } from 'zod'
import type {
  ComparedPair,
  ComparedPart,
  Comparison,
  Difference,
  DifferenceSpan,
} from '../domain/comparison/comparison'
import { channel, nothing, writtenFile } from './channel'
import { documentId } from './document'

const part = z.object({
  kind: z.enum(['clause', 'head', 'tableRow']),
  clauseId: z.string().nullable(),
  label: z.string(),
  heading: z.string(),
  text: z.string(),
  line: z.number().int(),
}) satisfies z.ZodType<ComparedPart>

const span = z.object({
  from: z.number().int(),
  to: z.number().int(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  line: z.number().int(),
  words: z.string(),
}) satisfies z.ZodType<DifferenceSpan>

const difference = z.object({
  kind: z.enum(['number', 'date', 'organisation', 'words']),
  left: span.nullable(),
  right: span.nullable(),
  subject: z.string(),
  elsewhere: z
    .array(
      z.object({
        side: z.enum(['left', 'right']),
        label: z.string(),
        line: z.number().int(),
        words: z.string(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<Difference>

const pair = z.object({
  status: z.enum(['same', 'changed', 'onlyLeft', 'onlyRight']),
  similarity: z.number(),
  moved: z.boolean(),
  left: part.nullable(),
  right: part.nullable(),
  differences: z.array(difference).readonly(),
}) satisfies z.ZodType<ComparedPair>

const seat = z.object({ seat: z.string(), line: z.number().int() })
export const comparison = z.object({
  leftId: documentId,
  rightId: documentId,
  pairs: z.array(pair).readonly(),
  persons: z.array(z.object({ name: z.string(), left: seat, right: seat })).readonly(),
  counts: z.object({
    same: z.number().int(),
    changed: z.number().int(),
    onlyLeft: z.number().int(),
    onlyRight: z.number().int(),
  }),
}) satisfies z.ZodType<Comparison>

const twoDocuments = z.strictObject({ leftId: documentId, rightId: documentId })

/** 对照: two documents, of the gazettes or the user's own. */
export const comparisonCalls = {
  /** Pairs of which one carries out the other. */
  'comparison.pairs': channel(nothing, z.array(twoDocuments).readonly()),
  'comparison.run': channel(twoDocuments, comparison),
  'comparison.export': channel(twoDocuments, writtenFile),
} as const
