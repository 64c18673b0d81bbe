import { randomUUID } from 'node:crypto'
import { anchorAt } from '../../domain/annotation/anchor'
import type {
  Anchor,
  Annotation,
  AnnotationColour,
  AnnotationKind,
  LinkTarget,
  PlacedAnnotation,
} from '../../domain/annotation/annotation'
import { versionsOf, type AnnotationVersion } from '../../domain/annotation/history'
import { tagList } from '../../domain/annotation/tag-name'
import { streamOf } from '../../domain/gazette/stream'
import { folded } from '../../domain/text/fold'
import { Failure } from '../ipc/failure'
import { findText, hasText, keepText } from '../store/anchored-texts'
import {
  findAnnotation,
  listAnnotations,
  listByDocument,
  listTrash,
  moveAnchor,
} from '../store/annotations'
import type { Database, Queries } from '../store/database'
import type { Library } from '../store/library'
import { logOperation, operationsOn } from '../store/operation-log'
import { createActs, unknownAnnotation, type Acts, type UndoState } from './annotation-acts'
import { placeAnnotations } from './annotation-places'
import { createTagActs, type TagActs } from './annotation-tags'
import { startUp, trashDays, type StartUp } from './annotation-trash'

/** What a caller says of a place; clause, context and hash are the library's to give. */
export type ChosenPlace = Omit<Anchor, 'streamHash'>

export interface AnnotationDraft {
  readonly anchor: ChosenPlace
  readonly colour: AnnotationColour
  readonly note: string
  readonly kind?: AnnotationKind | undefined
  readonly tags?: readonly string[] | undefined
}

export interface AnnotationEdit {
  readonly id: string
  readonly colour: AnnotationColour
  readonly note: string
  readonly kind?: AnnotationKind | undefined
  readonly tags?: readonly string[] | undefined
}

export interface Overview extends UndoState {
  /** Notes that were erased for good when the program started. */
  readonly erasedAtStart: number
  readonly trashDays: number
}

export interface Annotations extends TagActs {
  list(trash?: boolean): Promise<readonly PlacedAnnotation[]>
  listByDocument(documentId: string): Promise<readonly PlacedAnnotation[]>
  /** Clause and context are taken from the library. Throws `conflict` when the words do not stand at the offsets. */
  add(draft: AnnotationDraft): Promise<PlacedAnnotation>
  change(edit: AnnotationEdit): Promise<PlacedAnnotation>
  colour(ids: readonly string[], colour: AnnotationColour): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  restore(ids: readonly string[]): Promise<readonly PlacedAnnotation[]>
  link(id: string, target: LinkTarget): Promise<PlacedAnnotation>
  unlink(id: string, linkId: string): Promise<PlacedAnnotation>
  /** 待确认 → here: the words the person has selected become the note's. */
  place(id: string, anchor: ChosenPlace): Promise<PlacedAnnotation>
  /** 待确认 → kept without a place, or back. */
  keepOrphan(ids: readonly string[], kept: boolean): Promise<void>
  history(id: string): Promise<readonly AnnotationVersion[]>
  restoreVersion(id: string, sequence: number): Promise<PlacedAnnotation>
  readonly acts: Acts
  /** Notes as they stand in the library now. */
  placed(annotations: readonly Annotation[]): Promise<readonly PlacedAnnotation[]>
  /** Once when the program starts: empties the trash by age. */
  startUp(): Promise<StartUp>
  overview(): Promise<Overview>
}

const live = (annotation: Annotation): Annotation => {
  if (annotation.deletedAt !== null) throw unknownAnnotation()
  return annotation
}

const counted = (ids: readonly string[], one: string): string =>
  ids.length > 1 ? `${one}${ids.length}条批注` : `${one}批注`

export function createAnnotations(
  library: Library,
  workspace: Database,
  now: () => string,
  author = '',
): Annotations {
  const acts = createActs(workspace, now, author)
  let started: Promise<StartUp> | null = null
  const begin = () => (started ??= startUp({ library, workspace, now, author }))

  const keepStream = async (tx: Queries, { documentId, streamHash }: Anchor, stream: string) => {
    await keepText(tx, { documentId, streamHash, stream })
  }
  /** As they stand in the library now; a new place is kept at once, all of them in one transaction. */
  const placed = async (annotations: readonly Annotation[]) => {
    const result = await placeAnnotations(library, annotations, (streamHash) =>
      findText(workspace, streamHash),
    )
    const renewed = result.flatMap((annotation, at) => {
      const before = annotations[at]?.anchor
      const isNew = before !== undefined && before.streamHash !== annotation.anchor.streamHash
      return isNew && annotation.deletedAt === null ? [{ annotation, before }] : []
    })
    if (renewed.length === 0) return result
    const streams = new Map<string, string>()
    for (const { annotation } of renewed) {
      const { documentId, streamHash } = annotation.anchor
      if (streams.has(streamHash) || (await hasText(workspace, streamHash))) continue
      const document = await library.document(documentId)
      if (document !== null) streams.set(streamHash, streamOf(document))
    }
    await workspace.transaction(async (tx) => {
      for (const { annotation, before } of renewed) {
        const { id, anchor } = annotation
        const stream = streams.get(anchor.streamHash)
        if (stream !== undefined) await keepStream(tx, anchor, stream)
        if (!(await moveAnchor(tx, id, anchor))) continue
        const { start, quote } = anchor
        const content =
          quote === before.quote ? { start, quote } : { start, quote, was: before.quote }
        await logOperation(tx, { act: 'annotation.reanchor', subject: id, content }, now())
      }
    })
    return result
  }
  const one = async (annotation: Annotation | null): Promise<PlacedAnnotation> => {
    const [result] = annotation === null ? [] : await placed([annotation])
    if (result === undefined) throw unknownAnnotation()
    return result
  }
  const liveStored = async (id: string): Promise<Annotation> => {
    const found = await findAnnotation(workspace, id)
    if (found === null) throw unknownAnnotation()
    return found
  }

  /** The anchor on words that a person has selected, as the library has them. */
  const chosen = async (anchor: ChosenPlace, kind: AnnotationKind) => {
    const document = await library.document(anchor.documentId)
    const streamHash = await library.streamHash(anchor.documentId)
    if (document === null || streamHash === null)
      throw new Failure('notFound', '公报库中没有这件文件，无法批注。')
    const fresh = anchorAt(document, anchor)
    if (folded(anchor.quote) === '')
      throw new Failure('conflict', '所选只有空白，请选取文字后再批注。')
    if (fresh.quote !== anchor.quote)
      throw new Failure('conflict', '所选文字与公报库中的文字不一致，请重新选取后再批注。')
    if (kind === 'bookmark' && fresh.clauseId === null)
      throw new Failure('conflict', '所选位置不在任何条款内，无法加条款书签；请改用高亮或附注。')
    return { anchor: { ...fresh, streamHash }, stream: streamOf(document) }
  }

  const content = (annotation: Annotation, edit: Omit<AnnotationEdit, 'id'>, at: string) => ({
    ...annotation,
    colour: edit.colour,
    note: edit.note,
    kind: edit.kind ?? annotation.kind,
    tags: edit.tags === undefined ? annotation.tags : tagList(edit.tags),
    updatedAt: at,
  })
  const changeOne = async (
    name: { readonly act: string; readonly label: string },
    id: string,
    next: (annotation: Annotation, at: string) => Annotation,
  ) => {
    const [changed] = await acts.change(name, [id], (found, at) => next(live(found), at))
    return one(changed ?? null)
  }

  return {
    ...createTagActs(workspace, acts),
    acts,
    placed,
    list: async (trash = false) =>
      placed(await (trash ? listTrash(workspace) : listAnnotations(workspace))),
    listByDocument: async (documentId) => placed(await listByDocument(workspace, documentId)),
    add: async (draft) => {
      const kind = draft.kind ?? 'highlight'
      const { anchor, stream } = await chosen(draft.anchor, kind)
      const at = now()
      const annotation: Annotation = {
        id: randomUUID(),
        anchor,
        kind,
        colour: draft.colour,
        note: draft.note,
        tags: tagList(draft.tags ?? []),
        links: [],
        keptAsOrphan: false,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      }
      await acts.add({ act: 'annotation.add', label: '新建批注' }, [annotation], (tx) =>
        keepStream(tx, anchor, stream),
      )
      return { ...annotation, placement: 'exact', placementReason: '' }
    },
    change: async ({ id, ...edit }) =>
      changeOne({ act: 'annotation.change', label: '修改批注' }, id, (found, at) =>
        content(found, edit, at),
      ),
    colour: async (ids, colour) => {
      const name = { act: 'annotation.change', label: counted(ids, '改色') }
      await acts.change(name, ids, (found, at) => ({ ...live(found), colour, updatedAt: at }))
    },
    remove: async (ids) => {
      const name = { act: 'annotation.remove', label: counted(ids, '删除') }
      await acts.change(name, ids, (found, at) => ({ ...live(found), deletedAt: at }))
    },
    restore: async (ids) => {
      const name = { act: 'annotation.restore', label: counted(ids, '恢复') }
      const restored = await acts.change(name, ids, (found) => {
        if (found.deletedAt === null) throw unknownAnnotation()
        return { ...found, deletedAt: null }
      })
      return placed(restored)
    },
    link: async (id, target) => {
      const other = target.kind === 'annotation' ? target.annotationId : null
      if (other === id) throw new Failure('conflict', '批注不能关联到自身。')
      if (other !== null) await liveStored(other)
      return changeOne({ act: 'annotation.link', label: '关联' }, id, (found, at) => {
        const isThere = found.links.some(
          (link) => JSON.stringify(link.target) === JSON.stringify(target),
        )
        if (isThere) return found
        const links = [...found.links, { id: randomUUID(), target }]
        return { ...found, links: links.sort((a, b) => (a.id < b.id ? -1 : 1)), updatedAt: at }
      })
    },
    unlink: async (id, linkId) =>
      changeOne({ act: 'annotation.link', label: '取消关联' }, id, (found, at) => ({
        ...found,
        links: found.links.filter((link) => link.id !== linkId),
        updatedAt: at,
      })),
    place: async (id, wanted) => {
      const current = await liveStored(id)
      const { anchor, stream } = await chosen(wanted, current.kind)
      const name = { act: 'annotation.place', label: '指定新位置' }
      const [changed] = await acts.change(
        name,
        [id],
        (found, at) => ({ ...live(found), anchor, keptAsOrphan: false, updatedAt: at }),
        (tx) => keepStream(tx, anchor, stream),
      )
      return one(changed ?? null)
    },
    keepOrphan: async (ids, kept) => {
      const name = { act: 'annotation.keepOrphan', label: kept ? '确认保留' : '取消保留' }
      await acts.change(name, ids, (found) => ({ ...live(found), keptAsOrphan: kept }))
    },
    history: async (id) => versionsOf(await operationsOn(workspace, id)),
    restoreVersion: async (id, sequence) => {
      const versions = versionsOf(await operationsOn(workspace, id))
      const version = versions.find((candidate) => candidate.sequence === sequence)
      if (version === undefined) throw new Failure('notFound', '没有这个版本，请刷新后重试。')
      const name = { act: 'annotation.restoreVersion', label: '恢复旧版本' }
      return changeOne(name, id, (found, at) => content(found, version.content, at))
    },
    startUp: begin,
    overview: async () => {
      const { erased } = await begin()
      return { ...acts.state(), erasedAtStart: erased, trashDays }
    },
  }
}
