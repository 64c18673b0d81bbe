import { z } from 'zod'
import type {
  Block,
  BlockKind,
  Clause,
  DocumentKind,
  DocumentSummary,
  GazetteDocument,
} from '../domain/gazette/document'
import type { ForceStatus } from '../domain/force/force-status'
import type { Facets, Filters } from '../domain/search/facets'

export const documentId = z.string().min(1).max(300)

const kinds = [
  'order',
  'measures',
  'provisions',
  'implementingRules',
  'opinions',
  'notice',
  'publicNotice',
  'decision',
  'report',
  'developmentPlan',
  'annualPlan',
  'scheme',
  'emergencyPlan',
  'appointment',
  'chronicle',
  'other',
] as const satisfies readonly DocumentKind[]

const blockKinds = [
  'title',
  'documentNumber',
  'addressee',
  'heading',
  'paragraph',
  'listItem',
  'table',
  'caption',
  'signature',
  'date',
  'boilerplate',
  'pageFurniture',
] as const satisfies readonly BlockKind[]

export const documentSummary = z.object({
  id: documentId,
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuer: z.string(),
  addressee: z.string().nullable(),
  copyTo: z.string().nullable(),
  kind: z.enum(kinds),
  issuedOn: z.string().nullable(),
  promulgatedOn: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  gazette: z.string(),
  printedPage: z.number().int().nullable(),
  pages: z.array(z.object({ page: z.number().int(), line: z.number().int() })).readonly(),
  disclaimer: z.string().nullable(),
  source: z.object({
    file: z.string(),
    firstLine: z.number().int(),
    lastLine: z.number().int(),
  }),
}) satisfies z.ZodType<DocumentSummary>

const cells = z.array(z.array(z.string()).readonly()).readonly()

export const block = z.object({
  index: z.number().int(),
  kind: z.enum(blockKinds),
  level: z.number().int(),
  clauseId: z.string().nullable(),
  text: z.string(),
  start: z.number().int(),
  firstLine: z.number().int(),
  lastLine: z.number().int(),
  runs: z
    .array(
      z.object({
        start: z.number().int(),
        length: z.number().int(),
        line: z.number().int(),
        column: z.number().int(),
      }),
    )
    .readonly(),
  printed: z.array(z.object({ number: z.number().int(), raw: z.string() })).readonly(),
  table: z.object({ header: cells, rows: cells }).nullable(),
}) satisfies z.ZodType<Block>

export const clause = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  label: z.string(),
  printed: z.string(),
  heading: z.string(),
  depth: z.number().int(),
  firstBlock: z.number().int(),
  lastBlock: z.number().int(),
}) satisfies z.ZodType<Clause>

export const gazetteDocument = documentSummary.extend({
  blocks: z.array(block).readonly(),
  clauses: z.array(clause).readonly(),
}) satisfies z.ZodType<GazetteDocument>

export const forceStatus = z.enum([
  'inForce',
  'notYet',
  'partlySuperseded',
  'lapsed',
  'repealed',
  'unknown',
] as const satisfies readonly ForceStatus[])

const dateBound = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()
const choices = <V extends z.ZodType>(value: V) => z.array(value).max(200).readonly()

export const searchFilters = z.strictObject({
  from: dateBound,
  to: dateBound,
  status: choices(forceStatus),
  year: choices(z.string().max(4)),
  gazette: choices(z.string().max(200)),
  issuer: choices(z.string().max(200)),
  kind: choices(z.enum(kinds)),
}) satisfies z.ZodType<Filters>

const counts = <V extends z.ZodType>(value: V) =>
  z.array(z.object({ value, count: z.number().int() })).readonly()

export const searchFacets = z.object({
  status: counts(forceStatus),
  year: counts(z.string()),
  gazette: counts(z.string()),
  issuer: counts(z.string()),
  kind: counts(z.enum(kinds)),
}) satisfies z.ZodType<Facets>

export const searchHit = z.object({
  documentId,
  documentNumber: z.string().nullable(),
  title: z.string(),
  clause: z.string(),
  status: forceStatus,
  sourceFile: z.string(),
  line: z.number().int(),
  blockIndex: z.number().int(),
  /** Place of the first match in the document's stream. */
  start: z.number().int(),
  end: z.number().int(),
  snippet: z.string(),
  /** Spans of the snippet to highlight. */
  matches: z.array(z.object({ start: z.number().int(), end: z.number().int() })).readonly(),
})
export type SearchHit = z.infer<typeof searchHit>
