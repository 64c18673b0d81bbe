import { streamOf } from '../../domain/gazette/stream'
import { dropUnusedTags } from '../store/annotation-parts'
import { dropUnusedTexts, hasText, keepText } from '../store/anchored-texts'
import { eraseAnnotation, listAnnotations, trashedBefore } from '../store/annotations'
import type { Database } from '../store/database'
import type { Library } from '../store/library'
import { lastOperationAt, logOperation } from '../store/operation-log'

/** Days that a note stays in the trash. */
export const trashDays = 90

export interface StartUp {
  /** Notes that had lain in the trash for longer and were erased. */
  readonly erased: number
}

const daysBefore = (at: string, days: number): string | null => {
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : new Date(time - days * 86_400_000).toISOString()
}

/**
 * What the program does with the notes when it starts: erases what has lain in the trash for 90 days, and keeps the
 * texts of notes that an older version of the program made. A clock that was set forward erases nothing: the log,
 * too, must have an act that is 90 days younger than the deletion.
 */
export async function startUp({
  library,
  workspace,
  now,
  author,
}: {
  readonly library: Library
  readonly workspace: Database
  readonly now: () => string
  readonly author: string
}): Promise<StartUp> {
  const at = now()
  const lastAct = await lastOperationAt(workspace)
  const limits = [at, lastAct ?? ''].map((time) => daysBefore(time, trashDays))
  const [byClock = null, byLog = null] = limits
  const limit = byClock === null || byLog === null ? null : byClock < byLog ? byClock : byLog
  const old = limit === null ? [] : await trashedBefore(workspace, limit)
  if (old.length > 0)
    await workspace.transaction(async (tx) => {
      for (const { id, deleted_at: deletedAt } of old) {
        await eraseAnnotation(tx, id)
        const content = { deletedAt, by: author }
        await logOperation(tx, { act: 'annotation.erase', subject: id, content }, at)
      }
      await dropUnusedTags(tx)
      await dropUnusedTexts(tx)
    })
  await keepTexts(library, workspace)
  return { erased: old.length }
}

async function keepTexts(library: Library, workspace: Database): Promise<void> {
  const hashes = new Map(
    (await listAnnotations(workspace)).map(({ anchor }) => [anchor.streamHash, anchor.documentId]),
  )
  for (const [streamHash, documentId] of hashes) {
    if ((await library.streamHash(documentId)) !== streamHash) continue
    if (await hasText(workspace, streamHash)) continue
    const document = await library.document(documentId)
    if (document === null) continue
    await workspace.transaction((tx) =>
      keepText(tx, { streamHash, documentId, stream: streamOf(document) }),
    )
  }
}
