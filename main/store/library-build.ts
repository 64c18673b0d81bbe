import { createHash } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import type { LibraryRegisters } from '../../domain/register/register-files'
import type { GazetteDocument } from '../../domain/gazette/document'
import { streamOf } from '../../domain/gazette/stream'
import { openDatabase } from './database'
import { writeRegisters } from './library-registers'
import { librarySchema } from './library-schema'
import { sql } from './sql'

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Writes the library beside its place and moves it there whole. */
export async function buildLibrary(library: {
  readonly documents: readonly GazetteDocument[]
  readonly registers: LibraryRegisters
  readonly target: string
  readonly fingerprint: string
  /** UTC, ISO 8601 */
  readonly builtAt: string
}): Promise<void> {
  const draft = `${library.target}.new`
  await rm(draft, { force: true })
  const db = await openDatabase(draft)
  try {
    await db.script(librarySchema)
    await db.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO meta (name, value) VALUES ('builtAt', ${library.builtAt})`)
      for (const [position, document] of library.documents.entries()) {
        const { blocks, clauses, ...summary } = document
        await tx.run(sql`
          INSERT INTO documents (id, position, summary, stream_hash)
          VALUES (${document.id}, ${position}, ${JSON.stringify(summary)}, ${hashOf(streamOf(document))})
        `)
        await tx.run(sql`
          INSERT INTO blocks (document_id, block_index, kind, level, clause_id, text, start,
                              first_line, last_line, runs, printed, cells)
          SELECT ${document.id}, value ->> 'index', value ->> 'kind', value ->> 'level',
                 coalesce(value ->> 'clauseId', ''), value ->> 'text', value ->> 'start',
                 value ->> 'firstLine', value ->> 'lastLine', value -> 'runs',
                 value -> 'printed', value -> 'table'
          FROM json_each(${JSON.stringify(blocks)})
        `)
        await tx.run(sql`
          INSERT INTO clauses (document_id, position, clause)
          SELECT ${document.id}, key, value FROM json_each(${JSON.stringify(clauses)})
        `)
      }
      await writeRegisters(tx, library.registers)
      // Written last: a library without a fingerprint is never taken for a finished one.
      await tx.run(
        sql`INSERT INTO meta (name, value) VALUES ('fingerprint', ${library.fingerprint})`,
      )
    })
  } finally {
    await db.close()
  }
  await rename(draft, library.target)
}
