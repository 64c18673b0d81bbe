import { z } from 'zod'
import { longestDraft } from '../domain/draft-check/draft-limit'
import type { DraftRow } from '../domain/draft-check/draft-row'
import { channel, nothing, writtenFile } from './channel'
import { documentId, forceStatus } from './document'
import { isoDate } from './register'

const draftText = z.string().max(longestDraft)

export const draftRow = z.object({
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  words: z.string(),
  kind: z.enum(['number', 'title', 'numberAndTitle', 'shortName', 'clause']),
  number: z.string().nullable(),
  title: z.string().nullable(),
  citedClause: z.string().nullable(),
  documentId: documentId.nullable(),
  knownFrom: z.enum(['library', 'keptList', 'repealedList', 'namedInLibrary', 'none']),
  status: z.enum([...forceStatus.options, 'notCollected']).nullable(),
  on: isoDate,
  reason: z.string(),
  basis: z
    .object({
      documentId: documentId.nullable(),
      clauseLabel: z.string(),
      file: z.string(),
      line: z.number().int(),
      quote: z.string(),
    })
    .nullable(),
  clause: z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('found'), clauseId: z.string(), label: z.string() }),
      z.object({ state: z.literal('missing') }),
      z.object({ state: z.literal('textNotCollected') }),
    ])
    .nullable(),
  problems: z
    .array(
      z.object({
        kind: z.enum([
          'wrongPair',
          'titleDiffers',
          'clauseMissing',
          'clauseForm',
          'clauseWithoutText',
          'amendsRepealed',
          'ambiguousTitle',
          'notation',
        ]),
        text: z.string(),
      }),
    )
    .readonly(),
  suggestion: z.string(),
}) satisfies z.ZodType<DraftRow>

/** 引用核验: a draft is checked and never stored. */
export const draftCalls = {
  /** Opens the desktop's dialog and reads the words of one file; null when it was closed. */
  'draft.open': channel(
    nothing,
    z.object({
      file: z
        .object({ name: z.string(), text: z.string(), notes: z.array(z.string()).readonly() })
        .nullable(),
    }),
  ),
  'draft.check': channel(
    z.strictObject({ text: draftText, on: isoDate }),
    z.object({ rows: z.array(draftRow).readonly() }),
  ),
  'draft.export': channel(z.strictObject({ text: draftText, on: isoDate }), writtenFile),
} as const
