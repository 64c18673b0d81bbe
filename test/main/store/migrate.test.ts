import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { insertAnnotation, listAnnotations } from '../../../main/store/annotations'
import type { Annotation } from '../../../domain/annotation/annotation'
import { openDatabase, type Database } from '../../../main/store/database'
import { migrate, NewerDatabaseError, versionOf } from '../../../main/store/migrate'
import { migrations } from '../../../main/store/migrations'
import { sql } from '../../../main/store/sql'
import { openWorkspace } from '../../../main/store/workspace'
import { aNote } from './a-note'
import { temporaryFolder } from './temporary-folder'

const next = migrations.length + 1

/** A note as the first version of the program wrote it: by the columns that every version has. */
const insertOldNote = (db: Database, { id, anchor, colour, note, ...times }: Annotation) =>
  db.run(sql`
    INSERT INTO annotations (id, document_id, clause_id, start_offset, end_offset, quote, prefix,
                             suffix, stream_hash, colour, note, created_at, updated_at)
    VALUES (${id}, ${anchor.documentId}, ${anchor.clauseId ?? ''}, ${anchor.start}, ${anchor.end},
            ${anchor.quote}, ${anchor.prefix}, ${anchor.suffix}, ${anchor.streamHash}, ${colour},
            ${note}, ${times.createdAt}, ${times.updatedAt})
  `)

describe('migrations', () => {
  const fileAt = temporaryFolder()

  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
  })

  it.each(migrations.map(({ version }) => version))(
    'bring a file of version %i to the newest, with every note in it',
    async (version) => {
      const path = fileAt('old.sqlite')
      const old = await openDatabase(path)
      await migrate(old, migrations.slice(0, version))
      await insertOldNote(old, aNote('a', '三类分值加总'))
      await old.close()
      const db = await openWorkspace(path)
      expect(await versionOf(db)).toBe(migrations.length)
      expect(await listAnnotations(db)).toEqual([aNote('a', '三类分值加总')])
      await db.close()
    },
  )

  it('leave the file as it was when one fails, half done as it may be', async () => {
    const path = fileAt('w.sqlite')
    const db = await openWorkspace(path)
    await insertAnnotation(db, aNote('a'))
    await db.close()
    const before = readFileSync(path)

    const again = await openDatabase(path)
    const broken = {
      version: next,
      name: 'broken',
      up: ['CREATE TABLE more (id TEXT) STRICT', 'DELETE FROM annotations', 'NONSENSE'],
    }
    await expect(migrate(again, [...migrations, broken])).rejects.toThrow(/NONSENSE/)
    expect(await versionOf(again)).toBe(migrations.length)
    expect(await again.all(sql`SELECT name FROM sqlite_schema WHERE name = 'more'`)).toEqual([])
    expect(await listAnnotations(again)).toHaveLength(1)
    await again.close()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('keep the steps before the one that fails', async () => {
    const db = await openDatabase(':memory:')
    const broken = { version: next, name: 'broken', up: ['NONSENSE'] }
    await expect(migrate(db, [...migrations, broken])).rejects.toThrow()
    expect(await versionOf(db)).toBe(migrations.length)
    await migrate(db, migrations)
    await db.close()
  })

  it('refuse a gap before they touch the file', async () => {
    const db = await openDatabase(':memory:')
    const gap = { version: next + 1, name: 'gap', up: ['CREATE TABLE more (id TEXT) STRICT'] }
    await expect(migrate(db, [...migrations, gap])).rejects.toThrow(/out of order/)
    expect(await versionOf(db)).toBe(0)
    await db.close()
  })

  it('refuse a file of a newer program', async () => {
    const db = await openDatabase(':memory:')
    await db.script('PRAGMA user_version = 99')
    await expect(migrate(db, migrations)).rejects.toThrow(NewerDatabaseError)
    await db.close()
  })
})
