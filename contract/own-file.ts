import { z } from 'zod'
import type { FileReport } from '../domain/import/report'
import { encodings, type FileKind } from '../domain/import/reading'

/** Main hands out a token for every file that was chosen or dropped; the window never names a path. */
export const ownFileToken = z.uuid()
export const ownDocumentId = z.string().regex(/^own-[0-9a-f]{32}$/)
export const encoding = z.enum(encodings)

const kind = z.enum([
  'txt',
  'csv',
  'docx',
  'doc',
  'pdf',
  'ofd',
  'sheet',
] as const satisfies readonly FileKind[])

export const chosenOwnFile = z.object({ token: ownFileToken, name: z.string() })

export const fileReport = z.object({
  name: z.string(),
  outcome: z.enum(['imported', 'duplicate', 'restored', 'refused', 'cancelled']),
  kind: kind.nullable(),
  encoding: encoding.nullable(),
  documentId: ownDocumentId.nullable(),
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  counts: z
    .object({
      characters: z.number().int(),
      blocks: z.number().int(),
      clauses: z.number().int(),
      tables: z.number().int(),
      pages: z.number().int().nullable(),
    })
    .nullable(),
  place: z.string(),
  reason: z.string(),
  remedy: z.string(),
  notes: z.array(z.string()).readonly(),
}) satisfies z.ZodType<FileReport>

export const ownFile = z.object({
  id: ownDocumentId,
  name: z.string(),
  kind,
  bytes: z.number().int(),
  report: fileReport,
  importedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type OwnFileRow = z.infer<typeof ownFile>

/** First lines of a file, or why there are none. */
export const filePreview = z.union([
  z.object({
    ok: z.literal(true),
    kind,
    encoding: encoding.nullable(),
    text: z.string(),
    notes: z.array(z.string()).readonly(),
  }),
  z.object({ ok: z.literal(false), place: z.string(), reason: z.string(), remedy: z.string() }),
])
export type FilePreview = z.infer<typeof filePreview>

export const fileProgress = z.object({
  name: z.string(),
  done: z.number().int(),
  total: z.number().int(),
})
