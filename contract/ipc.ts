import { z } from 'zod'
import { annotationCalls } from './annotation-calls'
import {
  batchHistogram,
  batchId,
  batchProgress,
  batchReport,
  batchRun,
  batchScenario,
  batchScoreDetail,
  batchScorePage,
  chosenFile,
  fileToken,
  sheetInspection,
} from './batch'
import { channel, nothing, writtenFile } from './channel'
import {
  calculationReply,
  calculatorDescription,
  calculatorId,
  citation,
  distanceReply,
  inputValues,
  locatedCitation,
  selfCheckReport,
} from './calculation'
import {
  documentId,
  documentSummary,
  forceStatus,
  gazetteDocument,
  searchFacets,
  searchFilters,
  searchHit,
} from './document'
import { comparisonCalls } from './comparison'
import { draftCalls } from './draft-check'
import { dutyCalls } from './duty'
import { keptCalculationCalls } from './kept-calculations'

import {
  chosenOwnFile,
  encoding,
  fileProgress,
  filePreview,
  fileReport,
  ownDocumentId,
  ownFile,
  ownFileToken,
} from './own-file'
import { printCalls } from './printing'
import {
  forceFinding,
  isoDate,
  lineage,
  locatedContradiction,
  locatedErratum,
  locatedMissingPiece,
  mention,
  organisation,
  reference,
  tableSummary,
  typedTable,
} from './register'

/** Every call between the window and main: name → request and response. Names are noun.verb. */
export const ipc = {
  'program.describe': channel(
    nothing,
    z.object({
      version: z.string(),
      runtime: z.string(),
      libraryBuilt: z.string(),
      workspaceFolder: z.string(),
      documents: z.number().int(),
      gazettes: z
        .array(
          z.object({ file: z.string(), gazette: z.string(), disclaimer: z.string().nullable() }),
        )
        .readonly(),
    }),
  ),
  'document.list': channel(nothing, z.array(documentSummary).readonly()),
  'document.open': channel(z.strictObject({ documentId }), gazetteDocument),
  'search.run': channel(
    z.strictObject({
      query: z.string().min(1).max(2000),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(500),
      filters: searchFilters.optional(),
      /** The day for which force is told; today where it is left out. */
      on: isoDate.optional(),
    }),
    z.object({
      total: z.number().int(),
      hits: z.array(searchHit).readonly(),
      facets: searchFacets,
      /** Why the query cannot be run; null for one that was. */
      problem: z.string().nullable(),
    }),
  ),
  /** What is known of a document beside its text. */
  'register.ofDocument': channel(
    z.strictObject({ documentId }),
    z.object({
      references: z.array(reference).readonly(),
      citedBy: z.array(reference).readonly(),
      parents: z.array(lineage).readonly(),
      children: z.array(lineage).readonly(),
      errata: z.array(locatedErratum).readonly(),
      missingPieces: z.array(locatedMissingPiece).readonly(),
      contradictions: z.array(locatedContradiction).readonly(),
      tables: z.array(typedTable).readonly(),
    }),
  ),
  /** `name` is a 文号 or a title, of the library or not. */
  'register.force': channel(
    z.strictObject({ name: z.string().min(1).max(300), on: isoDate }),
    forceFinding.extend({ contradictions: z.array(locatedContradiction).readonly() }),
  ),
  'register.forceOfAll': channel(
    z.strictObject({ on: isoDate }),
    z.array(z.object({ documentId, status: forceStatus })).readonly(),
  ),
  'register.contradictions': channel(nothing, z.array(locatedContradiction).readonly()),
  'register.missingPieces': channel(nothing, z.array(locatedMissingPiece).readonly()),
  'register.errata': channel(nothing, z.array(locatedErratum).readonly()),
  'register.organisations': channel(nothing, z.array(organisation).readonly()),
  'register.units': channel(
    z.strictObject({ name: z.string().min(1).max(100) }),
    z.array(z.object({ organisation, mentions: z.array(mention).readonly() })).readonly(),
  ),
  'table.list': channel(nothing, z.array(tableSummary).readonly()),
  'table.open': channel(z.strictObject({ key: z.string().min(1).max(100) }), typedTable),
  ...annotationCalls,
  'citation.locate': channel(citation, locatedCitation),
  'calculator.list': channel(nothing, z.array(calculatorDescription).readonly()),
  'calculator.run': channel(
    z.strictObject({ calculatorId, inputs: inputValues, readings: inputValues }),
    calculationReply,
  ),
  'calculator.distance': channel(
    z.strictObject({
      calculatorId,
      inputs: inputValues,
      readings: inputValues,
      input: z.string().min(1).max(100),
    }),
    distanceReply,
  ),
  'calculator.selfCheck': channel(nothing, selfCheckReport),
  ...keptCalculationCalls,
  'batch.chooseWorkbook': channel(nothing, z.object({ file: chosenFile.nullable() })),
  'batch.openSample': channel(z.strictObject({ calculatorId }), chosenFile),
  'batch.inspect': channel(
    z.strictObject({ token: fileToken, calculatorId }),
    z.object({ sheets: z.array(sheetInspection).readonly() }),
  ),
  /** Answers when every row is done; progress comes as events. */
  'batch.run': channel(batchRun, batchReport),
  'batch.cancel': channel(nothing, nothing),
  'batch.page': channel(
    z.strictObject({
      batchId,
      group: z.string().nullable(),
      value: z.string().nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(1000),
    }),
    batchScorePage,
  ),
  'batch.histogram': channel(
    z.strictObject({ batchId, group: z.string().nullable() }),
    batchHistogram,
  ),
  'batch.detail': channel(
    z.strictObject({ batchId, row: z.number().int().positive() }),
    batchScoreDetail,
  ),
  'batch.export': channel(z.strictObject({ batchId }), writtenFile),
  /** The batch once more with other parameters and readings; the result stays as it is. */
  'batch.scenario': channel(
    z.strictObject({ batchId, parameters: inputValues, readings: inputValues }),
    batchScenario,
  ),
  'batch.exportScenario': channel(z.strictObject({ batchId }), writtenFile),
  'batch.saveTemplate': channel(z.strictObject({ calculatorId }), writtenFile),
  /** Opens the desktop's dialog; a folder stands for all files in it. */
  'file.choose': channel(
    z.strictObject({ kind: z.enum(['files', 'folder']) }),
    z.object({ files: z.array(chosenOwnFile).readonly() }),
  ),
  /** A dropped file, by its bytes. */
  'file.receive': channel(
    z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    chosenOwnFile,
  ),
  'file.discard': channel(
    z.strictObject({ tokens: z.array(ownFileToken).max(5000).readonly() }),
    nothing,
  ),
  'file.preview': channel(
    z.strictObject({ token: ownFileToken, encoding: encoding.nullable() }),
    filePreview,
  ),
  /** Answers when the file is in, or why it is not; progress comes as events. */
  'file.import': channel(
    z.strictObject({ token: ownFileToken, encoding: encoding.nullable() }),
    fileReport,
  ),
  'file.cancel': channel(nothing, nothing),
  'file.list': channel(nothing, z.array(ownFile).readonly()),
  'file.remove': channel(z.strictObject({ id: ownDocumentId }), nothing),
  'file.restore': channel(z.strictObject({ id: ownDocumentId }), nothing),
  'file.reread': channel(
    z.strictObject({ id: ownDocumentId, encoding: encoding.nullable() }),
    fileReport,
  ),
  'file.original': channel(
    z.strictObject({ id: ownDocumentId }),
    z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  ),
  ...dutyCalls,
  ...draftCalls,
  ...comparisonCalls,
  ...printCalls,
  'setting.list': channel(nothing, z.record(z.string(), z.string())),
  'setting.save': channel(
    z.strictObject({ name: z.string().min(1).max(100), value: z.string().max(2000) }),
    nothing,
  ),
} as const

/** What main tells the window unasked. */
export const events = {
  'batch.progress': batchProgress,
  'file.progress': fileProgress,
  /** A menu entry was chosen: its name. */
  'menu.command': z.object({ command: z.string() }),
} as const

export type CallName = keyof typeof ipc
export type RequestOf<C extends CallName> = z.infer<(typeof ipc)[C]['request']>
export type ResponseOf<C extends CallName> = z.infer<(typeof ipc)[C]['response']>
export type Handlers = {
  readonly [C in CallName]: (request: RequestOf<C>) => ResponseOf<C> | Promise<ResponseOf<C>>
}
export type EventName = keyof typeof events
export type EventOf<E extends EventName> = z.infer<(typeof events)[E]>
