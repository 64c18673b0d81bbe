import { z } from 'zod'
import {
  annotation,
  annotationId,
  annotationIds,
  annotationOverview,
  annotationVersion,
  chosenPlace,
  colour,
  exportFormat,
  importReport,
  kind,
  linkTarget,
  note,
  stepTaken,
  tag,
  tags,
} from './annotation'
import { channel, nothing, writtenFile } from './channel'
import { documentId } from './document'

/** How many notes an act has changed. */
const changedNotes = z.object({ notes: z.number().int() })

/** The calls on notes: a part of the table in ipc.ts. */
export const annotationCalls = {
  /** Notes outside of the trash, or those in it. */
  'annotation.list': channel(
    z.strictObject({ trash: z.boolean().optional() }),
    z.array(annotation).readonly(),
  ),
  'annotation.listByDocument': channel(
    z.strictObject({ documentId }),
    z.array(annotation).readonly(),
  ),
  'annotation.add': channel(
    z.strictObject({
      anchor: chosenPlace,
      colour,
      note,
      kind: kind.optional(),
      tags: tags.optional(),
    }),
    annotation,
  ),
  'annotation.change': channel(
    z.strictObject({
      id: annotationId,
      colour,
      note,
      kind: kind.optional(),
      tags: tags.optional(),
    }),
    annotation,
  ),
  'annotation.remove': channel(z.strictObject({ id: annotationId }), nothing),
  'annotation.restore': channel(z.strictObject({ id: annotationId }), annotation),
  /** Many at once: one act to take back. */
  'annotation.colourAll': channel(z.strictObject({ ids: annotationIds, colour }), nothing),
  'annotation.removeAll': channel(z.strictObject({ ids: annotationIds }), nothing),
  'annotation.restoreAll': channel(z.strictObject({ ids: annotationIds }), nothing),
  'annotation.tag': channel(
    z.strictObject({ ids: annotationIds, add: tags, remove: tags }),
    nothing,
  ),
  'annotation.tagList': channel(
    nothing,
    z.array(z.object({ name: z.string(), count: z.number().int() })).readonly(),
  ),
  'annotation.tagRename': channel(z.strictObject({ from: tag, to: tag }), changedNotes),
  'annotation.tagMerge': channel(z.strictObject({ from: tags, to: tag }), changedNotes),
  'annotation.tagRemove': channel(z.strictObject({ name: tag }), changedNotes),
  'annotation.link': channel(z.strictObject({ id: annotationId, target: linkTarget }), annotation),
  'annotation.unlink': channel(z.strictObject({ id: annotationId, linkId: z.uuid() }), annotation),
  /** A note without a place takes the one that was selected. */
  'annotation.place': channel(
    z.strictObject({ id: annotationId, anchor: chosenPlace }),
    annotation,
  ),
  'annotation.keepOrphan': channel(
    z.strictObject({ ids: annotationIds, kept: z.boolean() }),
    nothing,
  ),
  'annotation.history': channel(
    z.strictObject({ id: annotationId }),
    z.array(annotationVersion).readonly(),
  ),
  'annotation.restoreVersion': channel(
    z.strictObject({ id: annotationId, sequence: z.number().int().positive() }),
    annotation,
  ),
  'annotation.undo': channel(nothing, stepTaken),
  'annotation.redo': channel(nothing, stepTaken),
  'annotation.overview': channel(nothing, annotationOverview),
  /** All notes outside of the trash, or those named; the dialog asks where to. */
  'annotation.export': channel(
    z.strictObject({ format: exportFormat, ids: annotationIds.optional() }),
    writtenFile.extend({ notes: z.number().int() }),
  ),
  /** The dialog asks for the file; no report when it was closed. */
  'annotation.import': channel(nothing, writtenFile.extend({ report: importReport.nullable() })),
} as const
