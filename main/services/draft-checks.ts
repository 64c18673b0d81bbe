import { basename } from 'node:path'
import { DraftChecker } from '../../domain/draft-check/draft-checker'
import type { DraftRow } from '../../domain/draft-check/draft-row'
import type { IsoDate } from '../../domain/gazette/document'
import { streamOf } from '../../domain/gazette/stream'
import { isOwnDocument, ownDocumentId } from '../../domain/import/own-document'
import { createLibraryNames } from '../../domain/reference/library-names'
import { Failure } from '../ipc/failure'
import type { DraftDialogs } from './dialogs'
import { revisionOf, type Documents } from './documents'
import type { ImportClient } from './import-client'
import { kept } from './kept'

export interface DraftChecks {
  check(text: string, on: IsoDate): Promise<readonly DraftRow[]>
}

/** The checker knows the gazettes and the user's own documents; it is made anew when those change. */
export function createDraftChecks(documents: Documents): DraftChecks {
  const checker = kept(
    async () => {
      const [all, registers] = await Promise.all([documents.allDocuments(), documents.registers()])
      const numbers = new Set(
        all.filter(({ id }) => !isOwnDocument(id)).map(({ documentNumber }) => documentNumber),
      )
      // Where the library and an own file have one number, the library's text is meant.
      const named = all.map((document) =>
        isOwnDocument(document.id) && numbers.has(document.documentNumber)
          ? { ...document, documentNumber: null }
          : document,
      )
      const { titleNotes, force: statements, kept: keptList, repealed } = registers
      return new DraftChecker({
        documents: named,
        names: createLibraryNames(named, titleNotes),
        titleNotes,
        force: { documents: named, statements, kept: keptList, repealed },
      })
    },
    () => revisionOf(documents),
  )
  return { check: async (text, on) => (await checker()).check(text, on) }
}

export interface DraftFile {
  readonly name: string
  readonly text: string
  readonly notes: readonly string[]
}

/** Nothing is stored, so nothing is known by its content: any id will do. */
const documentId = ownDocumentId('0'.repeat(64))

/** The words of a draft, read as the user's own files are. Throws Failure for one that cannot be read. */
export async function readDraft(client: ImportClient, path: string): Promise<DraftFile> {
  const name = basename(path)
  const read = await client.run({ kind: 'read', path, name, documentId, encoding: null })
  if (read.ok) return { name, text: streamOf(read.document), notes: read.notes }
  const { place, reason, remedy } = read
  throw new Failure(
    'unreadable',
    `“${name}”没有打开：${place === '' ? '' : `${place}，`}${reason}。${remedy === '' ? '' : `${remedy}。`}`,
  )
}

/** Opens a draft by the desktop's dialog; null when it was closed. */
export interface DraftFiles {
  open(): Promise<DraftFile | null>
}

export const createDraftFiles = (client: ImportClient, dialogs: DraftDialogs): DraftFiles => ({
  open: async () => {
    const path = await dialogs.chooseDraft()
    return path === null ? null : readDraft(client, path)
  },
})
