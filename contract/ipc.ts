import { z } from 'zod'
import { annotation, annotationId, anchor, colour, note } from './annotation'
import {
  batchId,
  batchProgress,
  batchReport,
  batchRun,
  batchScoreDetail,
  batchScorePage,
  chosenFile,
  fileToken,
  sheetInspection,
} from './batch'
import {
  calculationReply,
  calculatorDescription,
  calculatorId,
  citation,
  inputValues,
  locatedCitation,
} from './calculation'
import { documentId, documentSummary, gazetteDocument, searchHit } from './document'

const channel = <Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response,
) => ({ request, response })

const nothing = z.strictObject({})
/** Name of the file that was written, or null when the person closed the dialog. */
const writtenFile = z.object({ name: z.string().nullable() })

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
    }),
    z.object({ total: z.number().int(), hits: z.array(searchHit).readonly() }),
  ),
  'annotation.list': channel(nothing, z.array(annotation).readonly()),
  'annotation.listByDocument': channel(
    z.strictObject({ documentId }),
    z.array(annotation).readonly(),
  ),
  'annotation.add': channel(
    z.strictObject({ anchor: anchor.omit({ streamHash: true }), colour, note }),
    annotation,
  ),
  'annotation.change': channel(z.strictObject({ id: annotationId, colour, note }), annotation),
  'annotation.remove': channel(z.strictObject({ id: annotationId }), nothing),
  'annotation.restore': channel(z.strictObject({ id: annotationId }), annotation),
  'citation.locate': channel(citation, locatedCitation),
  'calculator.list': channel(nothing, z.array(calculatorDescription).readonly()),
  'calculator.run': channel(
    z.strictObject({ calculatorId, inputs: inputValues, readings: inputValues }),
    calculationReply,
  ),
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
  'batch.detail': channel(
    z.strictObject({ batchId, row: z.number().int().positive() }),
    batchScoreDetail,
  ),
  'batch.export': channel(z.strictObject({ batchId }), writtenFile),
  'batch.saveTemplate': channel(z.strictObject({ calculatorId }), writtenFile),
  'setting.list': channel(nothing, z.record(z.string(), z.string())),
  'setting.save': channel(
    z.strictObject({ name: z.string().min(1).max(100), value: z.string().max(2000) }),
    nothing,
  ),
} as const

/** What main tells the window unasked. */
export const events = {
  'batch.progress': batchProgress,
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
