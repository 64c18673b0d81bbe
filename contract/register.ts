import { z } from 'zod'
import type { ForceFinding } from '../domain/force/force-status'
import type { ForceStatement } from '../domain/force/statement'
import type { Mention, Organisation } from '../domain/organisation/organisation'
import type { Contradiction } from '../domain/register/contradiction'
import type { Erratum } from '../domain/register/erratum'
import type { MissingPiece } from '../domain/register/missing-piece'
import type { CorpusPlace, LocatedPlace } from '../domain/register/place'
import type {
  LocatedContradiction,
  LocatedErratum,
  LocatedMissingPiece,
} from '../domain/register/register-files'
import type { Lineage } from '../domain/reference/lineage'
import type { Reference } from '../domain/reference/reference'
import type { TitleNotes } from '../domain/reference/library-names'
import type { TypedTable } from '../domain/tables/typed-table'
import { documentId, forceStatus } from './document'

const line = z.number().int().positive()
const words = z.string().min(1)
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A period may end with a month of which the text names no day. */
const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/)

const corpusPlace = {
  file: z.string().regex(/^\d{3}$/),
  line,
  lastLine: line,
  quote: words,
}
const located = {
  documentId,
  clauseId: z.string().nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
}
const place = z.strictObject(corpusPlace) satisfies z.ZodType<CorpusPlace>
const locatedPlace = z.object({ ...corpusPlace, ...located }) satisfies z.ZodType<LocatedPlace>

const erratumShape = {
  ...corpusPlace,
  occurrence: z.number().int().positive(),
  proposed: z.string(),
  kind: z.enum(['certain', 'doubtful']),
  reason: words,
}
export const erratum = z.strictObject(erratumShape) satisfies z.ZodType<Erratum>
export const locatedErratum = z.object({
  ...erratumShape,
  ...located,
}) satisfies z.ZodType<LocatedErratum>

const missingShape = {
  ...corpusPlace,
  kind: z.enum(['annex', 'map', 'figure', 'form', 'table', 'document', 'page', 'other']),
  what: words,
  note: words,
}
export const missingPiece = z.strictObject(missingShape) satisfies z.ZodType<MissingPiece>
export const locatedMissingPiece = z.object({
  ...missingShape,
  ...located,
}) satisfies z.ZodType<LocatedMissingPiece>

const contradictionShape = {
  key: z.string().regex(/^\d{3}-[a-z0-9-]+$/),
  kind: z.enum(['contradiction', 'gap', 'ambiguity']),
  title: words,
  disagreement: words,
  advice: words,
}
export const contradiction = z.strictObject({
  ...contradictionShape,
  places: z.array(place).min(1).readonly(),
}) satisfies z.ZodType<Contradiction>
export const locatedContradiction = z.object({
  ...contradictionShape,
  places: z.array(locatedPlace).readonly(),
}) satisfies z.ZodType<LocatedContradiction>

const force = { ...corpusPlace, documentId, note: z.string() }
export const forceStatement = z.discriminatedUnion('statement', [
  z.strictObject({ ...force, statement: z.literal('effective'), date: isoDate }),
  z.strictObject({ ...force, statement: z.literal('until'), until: isoDate }),
  z.strictObject({ ...force, statement: z.literal('repeals'), target: words, date: isoDate }),
  z.strictObject({
    ...force,
    statement: z.literal('prevails'),
    target: words.nullable(),
    date: isoDate,
  }),
  z.strictObject({
    ...force,
    statement: z.literal('keepsInForce'),
    target: words.nullable(),
    date: isoDate,
  }),
  z.strictObject({
    ...force,
    statement: z.literal('period'),
    date: dayOrMonth.nullable(),
    until: dayOrMonth.nullable(),
  }),
]) satisfies z.ZodType<ForceStatement>

export const titleNotes = z.strictObject({
  aliases: z
    .array(
      z.strictObject({
        alias: words,
        means: words,
        documentId: documentId.nullable(),
        reason: words,
      }),
    )
    .readonly(),
  notDocuments: z.array(words).readonly(),
  pressLists: z.array(documentId).readonly(),
}) satisfies z.ZodType<TitleNotes>

export const forceFinding = z.object({
  status: forceStatus,
  on: isoDate,
  effectiveFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  reasons: z
    .array(
      z.object({
        text: z.string(),
        documentId: documentId.nullable(),
        place: z.object(corpusPlace).nullable(),
      }),
    )
    .readonly(),
  collected: z.boolean(),
}) satisfies z.ZodType<ForceFinding>

export const reference = z.object({
  documentId,
  blockIndex: z.number().int(),
  clauseId: z.string().nullable(),
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  kind: z.enum(['documentNumber', 'title', 'clause', 'annex', 'self', 'ditto']),
  words: z.string(),
  citedNumber: z.string().nullable(),
  citedTitle: z.string().nullable(),
  citedClause: z.string().nullable(),
  relation: z.enum([
    'basedOn',
    'followedBy',
    'appliedByAnalogy',
    'issues',
    'forwards',
    'implements',
    'amends',
    'repeals',
    'prevailsOver',
    'keepsInForce',
    'mention',
  ]),
  target: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('document'),
      documentId,
      clauseId: z.string().nullable(),
    }),
    z.object({ kind: z.literal('notCollected') }),
    z.object({ kind: z.literal('missing') }),
  ]),
}) satisfies z.ZodType<Reference>

export const lineage = z.object({
  parentId: documentId,
  childId: documentId,
  reference,
}) satisfies z.ZodType<Lineage>

const range = { firstLine: line, lastLine: line }
const columnType = z.enum(['text', 'integer', 'decimal', 'threshold'])
export const typedTable = z.object({
  ...range,
  key: z.string(),
  title: z.string(),
  documentId,
  file: z.string(),
  ranges: z.array(z.object(range)).readonly(),
  unitLine: z.string().nullable(),
  columns: z
    .array(
      z.object({
        name: z.string(),
        type: columnType,
        unit: z.string().nullable(),
      }),
    )
    .readonly(),
  rows: z
    .array(
      z.object({
        cells: z
          .array(z.object({ text: z.string(), value: z.string().nullable(), carried: z.boolean() }))
          .readonly(),
        lines: z.array(line).readonly(),
        doubt: z.string().nullable(),
      }),
    )
    .readonly(),
  totals: z
    .array(
      z.object({
        column: z.string(),
        where: z.record(z.string(), z.string()).nullable(),
        printed: z.string(),
        computed: z.string(),
        agrees: z.boolean(),
        printedLine: line,
        printedLastLine: line,
        note: z.string().nullable(),
      }),
    )
    .readonly(),
  counts: z
    .array(
      z.object({
        what: z.string(),
        where: z.record(z.string(), z.string()).nullable(),
        printed: z.string(),
        counted: z.number().int(),
        agrees: z.boolean(),
        printedLine: line,
        note: z.string().nullable(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<TypedTable>

/** A table without its rows. */
export const tableSummary = typedTable
  .pick({ key: true, title: true, documentId: true, file: true, firstLine: true })
  .extend({
    rows: z.number().int(),
    doubts: z.number().int(),
    /** Printed totals and counts that the rows do not give. */
    disagreements: z.number().int(),
  })

const organisationPlace = z.enum(['溧阳', '常州', '海门', '江苏', '南通', '国家'])
export const organisation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  place: organisationPlace,
  name: words,
  kind: z.enum([
    'department',
    'town',
    'subdistrict',
    'committee',
    'headquarters',
    'court',
    'company',
    'government',
    'office',
    'other',
  ]),
  aliases: z.array(words).readonly(),
  formerNames: z
    .array(z.strictObject({ name: words, note: z.string(), file: z.string(), line }))
    .readonly(),
  note: z.string(),
}) satisfies z.ZodType<Organisation>

export const organisationRegister = z.strictObject({
  organisations: z.array(organisation).readonly(),
  collectives: z
    .array(
      z.strictObject({
        name: words,
        place: organisationPlace,
        members: z.array(z.string()).readonly().nullable(),
        note: z.string(),
        file: z.string(),
        line,
      }),
    )
    .readonly(),
  notNames: z.array(z.strictObject({ words, reason: words })).readonly(),
})

export const mention = z.object({
  documentId,
  clauseId: z.string().nullable(),
  blockIndex: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  name: z.string(),
  kind: z.enum(['name', 'alias', 'formerName', 'collective']),
  role: z.enum([
    'lead',
    'support',
    'responsible',
    'member',
    'copyTo',
    'addressee',
    'issuer',
    'tableCell',
    'text',
  ]),
  organisationIds: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Mention>
