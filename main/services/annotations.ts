import { randomUUID } from 'node:crypto'
import { anchorAt } from '../../domain/annotation/anchor'
import type { Anchor, Annotation, PlacedAnnotation } from '../../domain/annotation/annotation'
import { folded } from '../../domain/text/fold'
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
import { placeAnnotations } from './annotation-places'

export interface Annotations {
  list(): Promise<readonly PlacedAnnotation[]>
  listByDocument(documentId: string): Promise<readonly PlacedAnnotation[]>
  /** Clause and context are taken from the library. Throws `conflict` when the words do not stand at the offsets. */
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
  /** As they stand in the library now; a new place is kept at once, all of them in one transaction. */
  const placed = async (annotations: readonly Annotation[]) => {
    const result = await placeAnnotations(library, annotations)
    const renewed = result.filter(
      ({ anchor }, at) => anchor.streamHash !== annotations[at]?.anchor.streamHash,
    )
    if (renewed.length > 0)
      await workspace.transaction(async (tx) => {
        for (const { id, anchor } of renewed) {
          if (!(await moveAnchor(tx, id, anchor))) continue
          const { start, quote } = anchor
          const content = { start, quote }
          await logOperation(tx, { act: 'annotation.reanchor', subject: id, content }, now())
        }
      })
    return result
  }
  const found = async (id: string): Promise<PlacedAnnotation> => {
    const annotation = await findAnnotation(workspace, id)
    const [result] = annotation === null ? [] : await placed([annotation])
    if (result === undefined) throw unknown()
    return result
  }

  return {
    list: async () => placed(await listAnnotations(workspace)),
    listByDocument: async (documentId) => placed(await listByDocument(workspace, documentId)),
    add: async ({ anchor, colour, note }) => {
      const document = await library.document(anchor.documentId)
      const streamHash = await library.streamHash(anchor.documentId)
      if (document === null || streamHash === null)
        throw new Failure('notFound', '公报库中没有这件文件，无法批注。')
      const fresh = anchorAt(document, anchor)
      if (folded(anchor.quote) === '')
        throw new Failure('conflict', '所选只有空白，请选取文字后再批注。')
      if (fresh.quote !== anchor.quote)
        throw new Failure('conflict', '所选文字与公报库中的文字不一致，请重新选取后再批注。')
      const at = now()
      const annotation: Annotation = {
        id: randomUUID(),
        anchor: { ...fresh, streamHash },
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
