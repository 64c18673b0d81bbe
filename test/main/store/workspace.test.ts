import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { insertAnnotation, listAnnotations } from '../../../main/store/annotations'
import { findColumnMapping, saveColumnMapping } from '../../../main/store/column-mappings'
import { openDatabase } from '../../../main/store/database'
import { migrations } from '../../../main/store/migrations'
import { firstBrokenOperation } from '../../../main/store/operation-log'
import { listSettings, saveSetting } from '../../../main/store/settings'
import { sql } from '../../../main/store/sql'
import { openWorkspace, WorkspaceError } from '../../../main/store/workspace'
import { aNote } from './a-note'
import { temporaryFolder } from './temporary-folder'

/** A workspace with enough notes for many pages, properly closed. */
async function filledWorkspace(path: string): Promise<void> {
  const db = await openWorkspace(path)
  await db.transaction(async (tx) => {
    for (let at = 0; at < 800; at += 1)
      await insertAnnotation(tx, { ...aNote(`note ${at}`), note: '批注'.repeat(40) })
  })
  await db.close()
}

describe('the workspace', () => {
  const fileAt = temporaryFolder()

  it('keeps notes, settings and mappings over closing and opening', async () => {
    const path = fileAt('w.sqlite')
    const first = await openWorkspace(path)
    await insertAnnotation(first, aNote('a'))
    await saveSetting(first, { name: 'reader.size', value: '18' }, 'now')
    await saveSetting(first, { name: 'reader.size', value: '20' }, 'now')
    const mapping = {
      calculatorId: 'c',
      headers: ['企业名称', '占地面积（亩）'],
      mapping: { a: 0, b: null },
    }
    await saveColumnMapping(first, { ...mapping, mapping: { a: 1, b: 0 } }, 'now')
    await saveColumnMapping(first, mapping, 'now')
    await first.close()

    const second = await openWorkspace(path)
    expect(await listAnnotations(second)).toEqual([aNote('a')])
    expect(await listSettings(second)).toEqual({ 'reader.size': '20' })
    expect(await findColumnMapping(second, 'c', ['企业名称', ' 占地面积(亩)'])).toEqual({
      a: 0,
      b: null,
    })
    expect(await findColumnMapping(second, 'c', ['企业名称'])).toBeNull()
    expect(await findColumnMapping(second, 'other', mapping.headers)).toBeNull()
    await second.close()
  })

  it('is a single file when closed, and none of its settings may lose what was saved', async () => {
    const path = fileAt('w.sqlite')
    const db = await openWorkspace(path)
    const pragma = async (name: string) =>
      Object.values(
        (await db.get<Record<string, unknown>>({ text: `PRAGMA ${name}`, values: [] })) ?? {},
      )[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('locking_mode')).toBe('exclusive')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('trusted_schema')).toBe(0)
    expect(await pragma('secure_delete')).toBe(1)
    expect(await pragma('temp_store')).toBe(2)
    // No shared memory beside an exclusive lock: it could not be made on a full disk.
    expect(existsSync(`${path}-shm`)).toBe(false)
    await db.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  it('leaves a file of a newer program byte for byte as it was, and says so', async () => {
    const path = fileAt('w.sqlite')
    await filledWorkspace(path)
    const db = await openDatabase(path)
    await db.script('PRAGMA user_version = 99')
    await db.close()
    const before = readFileSync(path)
    await expect(openWorkspace(path)).rejects.toThrow(
      new RegExp(`更新版本的程序.*99.*${migrations.length}`),
    )
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it.each([['DELETE'], ['WAL']])(
    'leaves a database of another program alone, in journal mode %s',
    async (mode) => {
      const path = fileAt('other.sqlite')
      const other = await openDatabase(path)
      await other.script(`PRAGMA journal_mode = ${mode}; CREATE TABLE moz_places (id INTEGER)`)
      await other.close()
      const before = readFileSync(path)
      await expect(openWorkspace(path)).rejects.toThrow(/其他程序的数据库/)
      expect(readFileSync(path).equals(before)).toBe(true)
    },
  )

  it('takes an empty file for a new one', async () => {
    const path = fileAt('w.sqlite')
    writeFileSync(path, '')
    const db = await openWorkspace(path)
    expect(await listAnnotations(db)).toEqual([])
    await db.close()
  })

  it.each([
    ['something else', () => Buffer.from('the only copy of somebody’s notes'.repeat(300))],
    ['cut in half', (sound: Buffer) => sound.subarray(0, sound.length / 2)],
    ['zeroed in the middle', (sound: Buffer) => Buffer.from(sound).fill(0, 20 * 4096, 24 * 4096)],
    [
      'overwritten in the middle',
      (sound: Buffer) => Buffer.from(sound).fill('垃圾', 8 * 4096, 40 * 4096),
    ],
  ])('does not overwrite a damaged file: %s', async (_, damage) => {
    const path = fileAt('w.sqlite')
    await filledWorkspace(path)
    writeFileSync(path, damage(readFileSync(path)))
    const before = readFileSync(path)
    await expect(openWorkspace(path)).rejects.toThrow(WorkspaceError)
    await expect(openWorkspace(path)).rejects.toThrow(/w\.sqlite 已损坏，未作任何改动/)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is open in one program only', async () => {
    const path = fileAt('w.sqlite')
    const first = await openWorkspace(path)
    await expect(openWorkspace(path)).rejects.toThrow(/正被另一个程序窗口使用/)
    await insertAnnotation(first, aNote('a'))
    await first.close()
    const next = await openWorkspace(path)
    expect(await listAnnotations(next)).toHaveLength(1)
    await next.close()
  })

  it('names the folder that does not let itself be used', async () => {
    await expect(openWorkspace(fileAt('none/w.sqlite'))).rejects.toThrow(/none.*请检查所在文件夹/)
    mkdirSync(fileAt('folder'))
    await expect(openWorkspace(fileAt('folder'))).rejects.toThrow(WorkspaceError)
  })

  it('loses no note that was told as saved when the program is killed, 20 times', async () => {
    const path = fileAt('w.sqlite')
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
    // No half acts either: every note has its row in the log, and the log follows from row to row.
    const [log] = await db.all<{ readonly acts: number }>(sql`
      SELECT count(*) AS acts FROM operations JOIN annotations ON subject = id
    `)
    expect(log?.acts).toBe(kept.size)
    expect(await firstBrokenOperation(db)).toBeNull()
    await db.close()
  }, 120_000)
})
