import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { anchorAt } from '../../../domain/annotation/anchor'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { streamOf } from '../../../domain/gazette/stream'
import { createAnnotations, type Annotations } from '../../../main/services/annotations'
import type { Database } from '../../../main/store/database'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { openWorkspace } from '../../../main/store/workspace'
import { parsedCorpus } from '../../parsed-corpus'
import { noRegisters } from '../../registers'

const found = parsedCorpus().find(({ id }) => id === '溧政发〔2023〕6号')
if (found === undefined) throw new Error('document missing')
export const rules: GazetteDocument = found

export interface Desk {
  readonly library: Library
  readonly workspace: Database
  readonly annotations: Annotations
}

/** The place of words in a document, as the window sends it. */
export function placeOf(words: string, document: GazetteDocument = rules) {
  const start = streamOf(document).indexOf(words)
  if (start < 0) throw new Error(`no such words: ${words}`)
  return anchorAt(document, { start, end: start + words.length })
}

/** A folder with libraries and workspaces for every test of the file; all is closed and gone after it. */
export function notesDesk() {
  let folder = ''
  let open: { close: () => Promise<void> }[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-notes-'))
    open = []
  })
  afterEach(async () => {
    for (const one of open) await one.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  })
  const at = (name: string) => join(folder, name)
  return {
    at,
    /** Time goes on by a minute with every look at the clock. */
    desk: async (
      options: {
        readonly documents?: readonly GazetteDocument[]
        readonly workspace?: string
        readonly library?: string
        readonly author?: string
        readonly now?: () => string
      } = {},
    ): Promise<Desk> => {
      const { documents = [rules], library: name = 'library', author = '甲' } = options
      await buildLibrary({
        documents,
        registers: noRegisters,
        target: at(name),
        fingerprint: name,
        builtAt: '2023-03-09T00:00:00.000Z',
      })
      const library = await openLibrary(at(name))
      const workspace = await openWorkspace(at(options.workspace ?? 'workspace.sqlite'))
      open.push(library, workspace)
      let minute = 0
      const clock = () => {
        minute += 1
        return new Date(Date.UTC(2023, 2, 10, 0, minute)).toISOString()
      }
      const now = options.now ?? clock
      return { library, workspace, annotations: createAnnotations(library, workspace, now, author) }
    },
  }
}
