import { anchorAt } from '../../domain/annotation/anchor'
import type { Anchor, Annotation, AnnotationLink } from '../../domain/annotation/annotation'
import { changedFields, type AnnotationChange } from '../../domain/annotation/annotation-state'
import { mergeVerdict, type MergeVerdict } from '../../domain/annotation/merge'
import { changedTags, tagList } from '../../domain/annotation/tag-name'
import type { PackedNote } from '../../domain/annotation/web-annotation'
import {
  countAnnotations,
  findStored,
  insertAnnotation,
  updateAnnotation,
} from '../store/annotations'
import type { Queries } from '../store/database'
import type { Library } from '../store/library'
import { logOperation, operationsOn } from '../store/operation-log'
import { contentHash, copyId, versionHashes } from './annotation-pack'

/** Tag of the second version of a note that was changed on both sides. */
export const conflictTag = '冲突版本'

export interface ImportCounts {
  readonly inFile: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly older: number
  readonly conflicts: number
  readonly inTrash: number
  /** Notes in the workspace, trash included. */
  readonly before: number
  readonly after: number
}

interface Planned {
  readonly verdict: MergeVerdict
  readonly local: Annotation | null
  /** What is to be written; null for nothing. */
  readonly next: Annotation | null
}

/** The anchor as far as the open library bears it out; else its text is none that is known. */
async function verified(library: Library, { anchor }: PackedNote): Promise<Anchor> {
  if ((await library.streamHash(anchor.documentId)) !== anchor.streamHash) return anchor
  const document = await library.document(anchor.documentId)
  const fresh = document === null ? null : anchorAt(document, anchor)
  return fresh?.quote === anchor.quote
    ? { ...fresh, streamHash: anchor.streamHash }
    : { ...anchor, streamHash: '' }
}

/** To be done before the transaction: the user's own documents are read from the same database. */
export async function verifiedNotes(
  library: Library,
  notes: readonly PackedNote[],
): Promise<readonly PackedNote[]> {
  const result: PackedNote[] = []
  for (const note of notes) result.push({ ...note, anchor: await verified(library, note) })
  return result
}

const byId = (a: AnnotationLink, b: AnnotationLink): number => (a.id < b.id ? -1 : 1)

function unitedLinks(
  here: readonly AnnotationLink[],
  incoming: readonly AnnotationLink[],
): readonly AnnotationLink[] {
  const known = new Set(here.map(({ target }) => JSON.stringify(target)))
  const more = incoming.filter(({ target }) => !known.has(JSON.stringify(target)))
  return more.length === 0 ? here : [...here, ...more].sort(byId)
}

const fresh = (note: PackedNote): Annotation => ({
  id: note.id,
  anchor: note.anchor,
  kind: note.kind,
  colour: note.colour,
  note: note.note,
  tags: tagList(note.tags),
  links: [...note.links].sort(byId),
  keptAsOrphan: false,
  createdAt: note.createdAt,
  updatedAt: note.updatedAt,
  deletedAt: null,
})

/** Decides on one note; reads, writes nothing. */
async function plan(tx: Queries, note: PackedNote, at: string): Promise<Planned> {
  const local = await findStored(tx, note.id)
  const incoming = fresh(note)
  const hash = contentHash(incoming)
  const here =
    local === null
      ? null
      : {
          hash: contentHash(local),
          versions: versionHashes(await operationsOn(tx, note.id)),
          inTrash: local.deletedAt !== null,
        }
  const verdict = mergeVerdict(here, { hash, versions: note.versions })
  if (local === null) return { verdict, local, next: incoming }
  switch (verdict) {
    case 'update': {
      const { kind, colour, note: words, tags } = incoming
      const links = unitedLinks(local.links, incoming.links)
      return {
        verdict,
        local,
        next: { ...local, kind, colour, note: words, tags, links, updatedAt: at },
      }
    }
    case 'conflict': {
      const id = copyId(note.id, hash)
      if ((await findStored(tx, id)) !== null) return { verdict: 'unchanged', local, next: null }
      const tags = changedTags(incoming.tags, { add: [conflictTag], remove: [] })
      const link = {
        id: copyId(id, 'link'),
        target: { kind: 'annotation' as const, annotationId: local.id },
      }
      return { verdict, local: null, next: { ...incoming, id, tags, links: [link] } }
    }
    case 'unchanged': {
      const links = unitedLinks(local.links, incoming.links)
      return { verdict, local, next: links === local.links ? null : { ...local, links } }
    }
    case 'add':
    case 'older':
    case 'inTrash':
      return { verdict, local, next: null }
  }
}

/** The same content in the database as was to be written. */
async function arrived(tx: Queries, { next }: Planned): Promise<boolean> {
  if (next === null) return true
  const found = await findStored(tx, next.id)
  return found !== null && found.deletedAt === null && contentHash(found) === contentHash(next)
}

/**
 * Merges a pack into the notes by their ids, in the caller's transaction. Nothing is deleted and nothing brought back
 * from the trash; a note changed on both sides is kept in both versions. What is reported was read back.
 */
export async function mergePack(
  tx: Queries,
  notes: readonly PackedNote[],
  { at, author }: { readonly at: string; readonly author: string },
): Promise<{ readonly counts: ImportCounts; readonly changes: readonly AnnotationChange[] }> {
  const total = async () => {
    const { live, inTrash } = await countAnnotations(tx)
    return live + inTrash
  }
  const before = await total()
  const planned: Planned[] = []
  for (const note of notes) planned.push(await plan(tx, note, at))
  const changes: AnnotationChange[] = []
  // Notes first and without links: a link may go to a note that comes later in the file.
  for (const { next, local } of planned)
    if (next !== null && local === null) await insertAnnotation(tx, { ...next, links: [] })
  for (const { next, local } of planned) {
    if (next === null) continue
    await updateAnnotation(tx, local ?? { ...next, links: [] }, next)
    const stored = (await findStored(tx, next.id)) ?? next
    const content =
      local === null ? { ...stored, by: author } : { ...changedFields(local, stored), by: author }
    await logOperation(tx, { act: 'annotation.import', subject: next.id, content }, at)
    changes.push({ before: local ?? { ...stored, deletedAt: at }, after: stored })
  }
  const written = async (verdict: MergeVerdict): Promise<number> => {
    let count = 0
    for (const item of planned)
      if (item.verdict === verdict && (await arrived(tx, item))) count += 1
    return count
  }
  const counts = {
    inFile: notes.length,
    added: await written('add'),
    updated: await written('update'),
    unchanged: await written('unchanged'),
    older: await written('older'),
    conflicts: await written('conflict'),
    inTrash: await written('inTrash'),
    before,
    after: await total(),
  }
  const { added, updated, unchanged, older, conflicts, inTrash } = counts
  // A bug, not a mishap of the file: the transaction takes everything back.
  if (
    added + updated + unchanged + older + conflicts + inTrash !== notes.length ||
    counts.after !== before + added + conflicts
  )
    throw new Error(`import does not read back: ${JSON.stringify(counts)}`)
  return { counts, changes }
}
