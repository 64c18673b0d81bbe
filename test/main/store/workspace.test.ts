import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../../domain/annotation/annotation'
import {
  changeAnnotation,
  insertAnnotation,
  listAnnotations,
  removeAnnotation,
  restoreAnnotation,
} from '../../../main/store/annotations'
import { findColumnMapping, saveColumnMapping } from '../../../main/store/column-mappings'
import { openDatabase } from '../../../main/store/database'
import { migrate } from '../../../main/store/migrate'
import { migrations } from '../../../main/store/migrations'
import { logOperation } from '../../../main/store/operation-log'
import { listSettings, saveSetting } from '../../../main/store/settings'
import { sql } from '../../../main/store/sql'
import { openWorkspace, WorkspaceError } from '../../../main/store/workspace'

const note = (id: string, words = '基础分'): Annotation => ({
  id,
  anchor: {
    documentId: '溧政发〔2023〕6号',
    clauseId: '二',
    start: 10,
    end: 10 + words.length,
    quote: words,
    prefix: '',
    suffix: '',
    streamHash: 'hash',
  },
  colour: 'green',
  note: '',
  createdAt: '2023-03-09T00:00:00.000Z',
  updatedAt: '2023-03-09T00:00:00.000Z',
})

describe('the workspace', () => {
  let folder = ''
  let path = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-workspace-'))
    path = join(folder, 'workspace.sqlite')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps notes, settings and mappings over closing and opening', async () => {
    const first = await openWorkspace(path)
    const hostile = `'; DROP TABLE annotations; -- ”《${'汉'.repeat(50)}`
    await insertAnnotation(first, note('a', hostile))
    await saveSetting(first, { name: 'reader.size', value: '20' }, 'now')
    const mapping = {
      calculatorId: 'c',
      headers: ['企业名称', '占地面积（亩）'],
      mapping: { a: 0, b: null },
    }
    await saveColumnMapping(first, mapping, 'now')
    await first.close()

    const second = await openWorkspace(path)
    expect(await listAnnotations(second)).toEqual([note('a', hostile)])
    expect(await listSettings(second)).toEqual({ 'reader.size': '20' })
    expect(await findColumnMapping(second, 'c', ['企业名称', '占地面积(亩)'])).toEqual({
      a: 0,
      b: null,
    })
    expect(await findColumnMapping(second, 'c', ['企业名称'])).toBeNull()
    await second.close()
  })

  it('puts deleted notes into the trash and takes them out again', async () => {
    const db = await openWorkspace(path)
    await insertAnnotation(db, note('a'))
    expect(await removeAnnotation(db, 'a', 'now')).toBe(true)
    expect(await removeAnnotation(db, 'a', 'now')).toBe(false)
    expect(await listAnnotations(db)).toEqual([])
    expect(await restoreAnnotation(db, 'a')).toBe(true)
    expect(await changeAnnotation(db, { id: 'a', colour: 'blue', note: '核对' }, 'later')).toBe(
      true,
    )
    expect(await listAnnotations(db)).toMatchObject([
      { colour: 'blue', note: '核对', updatedAt: 'later' },
    ])
    await db.close()
  })

  it('refuses what the tables forbid', async () => {
    const db = await openWorkspace(path)
    await expect(insertAnnotation(db, { ...note('a'), colour: 'red' as 'green' })).rejects.toThrow(
      /CHECK/,
    )
    await db.close()
  })

  it('lets no other call slip into a transaction, and undoes a failed one', async () => {
    const db = await openWorkspace(path)
    const order: string[] = []
    const long = db.transaction(async (tx) => {
      order.push('begin')
      await insertAnnotation(tx, note('a'))
      await new Promise((done) => setTimeout(done, 20))
      order.push('end')
    })
    const other = listAnnotations(db).then((rows) => order.push(`read ${rows.length}`))
    await Promise.all([long, other])
    expect(order).toEqual(['begin', 'end', 'read 1'])
    await expect(
      db.transaction(async (tx) => {
        await insertAnnotation(tx, note('b'))
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
    expect(await listAnnotations(db)).toHaveLength(1)
    await db.close()
  })

  it('leaves the file as it was when a migration fails', async () => {
    const db = await openDatabase(path)
    await migrate(db, migrations)
    await insertAnnotation(db, note('a'))
    const broken = {
      version: 2,
      name: 'broken',
      up: 'CREATE TABLE more (id TEXT) STRICT; NONSENSE',
    }
    await expect(migrate(db, [...migrations, broken])).rejects.toThrow()
    const version = await db.get<{ user_version: number }>(sql`PRAGMA user_version`)
    expect(version?.user_version).toBe(1)
    expect(await db.all(sql`SELECT name FROM sqlite_schema WHERE name = 'more'`)).toEqual([])
    expect(await listAnnotations(db)).toHaveLength(1)
    await expect(migrate(db, [broken])).rejects.toThrow(/out of order/)
    await db.close()
  })

  it('leaves a file of a newer program untouched and says so', async () => {
    const db = await openDatabase(path)
    await db.script('PRAGMA user_version = 99')
    await db.close()
    const before = readFileSync(path)
    await expect(openWorkspace(path)).rejects.toThrow(/更新版本的程序/)
    const db2 = await openDatabase(path)
    expect((await db2.get<{ user_version: number }>(sql`PRAGMA user_version`))?.user_version).toBe(
      99,
    )
    await db2.close()
    expect(before.length).toBeGreaterThan(0)
  })

  it('does not overwrite a damaged file', async () => {
    writeFileSync(path, 'not a database, but the only copy of somebody’s notes'.repeat(100))
    const before = readFileSync(path)
    await expect(openWorkspace(path)).rejects.toThrow(WorkspaceError)
    expect(readFileSync(path)).toEqual(before)
  })

  it('is open in one program only', async () => {
    const first = await openWorkspace(path)
    await expect(openWorkspace(path)).rejects.toThrow(/正被另一个程序窗口使用/)
    await first.close()
  })

  it('chains its operations', async () => {
    const db = await openWorkspace(path)
    for (const act of ['a', 'b', 'c'])
      await logOperation(db, { act, subject: 's', content: {} }, 'now')
    const rows = await db.all<{ sequence: number; chain: string }>(
      sql`SELECT sequence, chain FROM operations ORDER BY sequence`,
    )
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(new Set(rows.map(({ chain }) => chain)).size).toBe(3)
    await db.close()
  })

  it('loses no note that was told as saved when the program is killed, 20 times', async () => {
    const script = join(__dirname, 'write-notes.ts')
    const confirmed = new Set<string>()
    for (let round = 0; round < 20; round += 1) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, path, String(round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let output = ''
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString()
        // Killed in the middle of its work, at another point each time.
        if (output.split('\n').length > 3 + round) child.kill('SIGKILL')
      })
      await new Promise((done) => child.on('exit', done))
      for (const id of output.split('\n').slice(0, -1)) confirmed.add(id)
    }
    const db = await openWorkspace(path)
    const kept = new Set((await listAnnotations(db)).map(({ id }) => id))
    expect(confirmed.size).toBeGreaterThan(100)
    expect([...confirmed].filter((id) => !kept.has(id))).toEqual([])
    await db.close()
  }, 120_000)
})
