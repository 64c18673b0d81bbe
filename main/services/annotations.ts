import { randomUUID } from 'node:crypto'
import type { Anchor, Annotation, PlacedAnnotation } from '../../domain/annotation/annotation'
import { reanchor } from '../../domain/annotation/reanchor'
import { streamOf } from '../../domain/gazette/stream'
import { Failure } from '../ipc/failure'
import {
  changeAnnotation,
  findAnnotation,
  insertAnnotation,
  listAnnotations,
  listByDocument,
  moveAnchor,
  removeAnnotation,
  restoreAnnotation,
} from '../store/annotations'
import type { Database } from '../store/database'
import type { Library } from '../store/library'
import { logOperation } from '../store/operation-log'

export interface Annotations {
  list(): Promise<readonly PlacedAnnotation[]>
  listByDocument(documentId: string): Promise<readonly PlacedAnnotation[]>
  /** Throws `conflict` when the words do not stand at the offsets. */
  add(draft: {
    readonly anchor: Omit<Anchor, 'streamHash'>
    readonly colour: Annotation['colour']
    readonly note: string
  }): Promise<PlacedAnnotation>
  change(change: {
    readonly id: string
    readonly colour: Annotation['colour']
    readonly note: string
  }): Promise<PlacedAnnotation>
  remove(id: string): Promise<void>
  restore(id: string): Promise<PlacedAnnotation>
}

const unknown = () => new Failure('notFound', '该批注不存在或已删除，请刷新批注列表。')

export function createAnnotations(
  library: Library,
  workspace: Database,
  now: () => string,
): Annotations {
  /** Notes of an unchanged document keep their place; others are looked for and moved or reported. */
  const placed = async (annotation: Annotation): Promise<PlacedAnnotation> => {
    const { anchor } = annotation
    const hash = await library.streamHash(anchor.documentId)
    if (hash === anchor.streamHash)
      return { ...annotation, placement: 'exact', placementReason: '' }
    const document = hash === null ? null : await library.document(anchor.documentId)
    if (document === null || hash === null)
      return { ...annotation, placement: 'orphaned', placementReason: '公报库中已没有这件文件' }
    const found = reanchor(anchor, document)
    if (found.kind === 'orphaned')
      return { ...annotation, placement: 'orphaned', placementReason: found.reason }
    const start = found.kind === 'moved' ? found.start : anchor.start
    const end = start + anchor.quote.length
    const stream = streamOf(document)
    const renewed: Anchor = {
      ...anchor,
      start,
      end,
      prefix: stream.slice(Math.max(0, start - 32), start),
      suffix: stream.slice(end, end + 32),
      streamHash: hash,
    }
    await workspace.transaction(async (tx) => {
      await moveAnchor(tx, annotation.id, renewed)
      await logOperation(
        tx,
        {
          act: 'annotation.reanchor',
          subject: annotation.id,
          content: { from: anchor.start, to: start },
        },
        now(),
      )
    })
    return { ...annotation, anchor: renewed, placement: found.kind, placementReason: '' }
  }
  const allPlaced = async (annotations: readonly Annotation[]) => {
    const result: PlacedAnnotation[] = []
    for (const annotation of annotations) result.push(await placed(annotation))
    return result
  }
  const found = async (id: string): Promise<PlacedAnnotation> => {
    const annotation = await findAnnotation(workspace, id)
    if (annotation === null) throw unknown()
    return placed(annotation)
  }

  return {
    list: async () => allPlaced(await listAnnotations(workspace)),
    listByDocument: async (documentId) => allPlaced(await listByDocument(workspace, documentId)),
    add: async ({ anchor, colour, note }) => {
      const document = await library.document(anchor.documentId)
      const streamHash = await library.streamHash(anchor.documentId)
      if (document === null || streamHash === null)
        throw new Failure('notFound', '公报库中没有这件文件，无法批注。')
      if (streamOf(document).slice(anchor.start, anchor.end) !== anchor.quote)
        throw new Failure('conflict', '所选文字与公报库中的文字不一致，请重新选取后再批注。')
      const at = now()
      const annotation: Annotation = {
        id: randomUUID(),
        anchor: { ...anchor, streamHash },
        colour,
        note,
        createdAt: at,
        updatedAt: at,
      }
      await workspace.transaction(async (tx) => {
        await insertAnnotation(tx, annotation)
        await logOperation(
          tx,
          { act: 'annotation.add', subject: annotation.id, content: { ...annotation } },
          at,
        )
      })
      return { ...annotation, placement: 'exact', placementReason: '' }
    },
    change: async (change) => {
      const at = now()
      await workspace.transaction(async (tx) => {
        if (!(await changeAnnotation(tx, change, at))) throw unknown()
        await logOperation(
          tx,
          { act: 'annotation.change', subject: change.id, content: { ...change } },
          at,
        )
      })
      return found(change.id)
    },
    remove: async (id) => {
      const at = now()
      await workspace.transaction(async (tx) => {
        if (!(await removeAnnotation(tx, id, at))) throw unknown()
        await logOperation(tx, { act: 'annotation.remove', subject: id, content: {} }, at)
      })
    },
    restore: async (id) => {
      await workspace.transaction(async (tx) => {
        if (!(await restoreAnnotation(tx, id))) throw unknown()
        await logOperation(tx, { act: 'annotation.restore', subject: id, content: {} }, now())
      })
      return found(id)
    },
  }
}
