import { z } from 'zod'
import type { DueDate } from '../domain/duties/due-date'
import type { DutyEntry } from '../domain/duties/duty-entry'
import { channel, writtenFile } from './channel'
import { documentId } from './document'
import { isoDate, mention, organisation } from './register'

export const organisationId = z.string().regex(/^[a-z0-9-]{1,100}$/)

const dueDate = z.object({
  start: z.number().int(),
  end: z.number().int(),
  words: z.string(),
  kind: z.enum(['day', 'recurring', 'period']),
  date: isoDate.nullable(),
  recurrence: z
    .object({
      every: z.enum(['day', 'week', 'month', 'quarter', 'halfYear', 'year']),
      month: z.number().int().nullable(),
      day: z.number().int().nullable(),
    })
    .nullable(),
  reading: z.string(),
  assumed: z.boolean(),
}) satisfies z.ZodType<DueDate>

export const dutyEntry = z.object({
  documentId,
  kind: z.enum(['duty', 'deadline', 'seat', 'table', 'mention']),
  form: z.enum(['bracket', 'sentence', 'row']),
  role: mention.shape.role,
  namedBy: z.enum(['name', 'alias', 'formerName', 'collective', 'implied']),
  name: z.string(),
  clauseId: z.string().nullable(),
  clauseLabel: z.string(),
  blockIndex: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  text: z.string(),
  table: z.string().nullable(),
  dueDates: z.array(dueDate).readonly(),
  targets: z.array(z.object({ subject: z.string(), words: z.string() })).readonly(),
  impliedBy: z.object({ text: z.string(), line: z.number().int() }).nullable(),
}) satisfies z.ZodType<DutyEntry>

/** 我的单位: what the gazettes tell an organisation. */
export const dutyCalls = {
  'duty.ofUnit': channel(
    z.strictObject({ organisationId }),
    z.object({ organisation, entries: z.array(dutyEntry).readonly() }),
  ),
  /** All entries, grouped as seen from the day. */
  'duty.export': channel(z.strictObject({ organisationId, on: isoDate }), writtenFile),
} as const
