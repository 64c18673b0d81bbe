import { describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../../../main/store/database'
import { migrate } from '../../../main/store/migrate'
import { migrations } from '../../../main/store/migrations'
import { firstBrokenOperation, logOperation } from '../../../main/store/operation-log'
import { sql } from '../../../main/store/sql'

async function withOperations(count: number): Promise<Database> {
  const db = await openDatabase(':memory:')
  await migrate(db, migrations)
  for (let at = 1; at <= count; at += 1)
    await logOperation(
      db,
      { act: 'annotation.add', subject: `note ${at}`, content: { note: '核对' } },
      '2023-03-09T00:00:00.000Z',
    )
  return db
}

describe('the log of operations', () => {
  it('follows from row to row', async () => {
    const db = await withOperations(5)
    expect(await firstBrokenOperation(db)).toBeNull()
    await db.close()
    const empty = await withOperations(0)
    expect(await firstBrokenOperation(empty)).toBeNull()
    await empty.close()
  })

  it.each([
    [`UPDATE operations SET content = '{"note":"改过"}' WHERE sequence = 3`, 3],
    [`UPDATE operations SET at = '2024-01-01T00:00:00.000Z' WHERE sequence = 1`, 1],
    [`UPDATE operations SET subject = 'note 9' WHERE sequence = 5`, 5],
    ['DELETE FROM operations WHERE sequence = 2', 3],
    ['UPDATE operations SET sequence = 6 WHERE sequence = 5', 6],
    [`UPDATE operations SET chain = 'x' WHERE sequence = 4`, 4],
  ])('is found broken after %s', async (statement, broken) => {
    const db = await withOperations(5)
    await db.script(statement)
    expect(await firstBrokenOperation(db)).toBe(broken)
    await db.close()
  })

  it('carries every earlier operation in the last link', async () => {
    const lastLink = async (first: string) => {
      const db = await withOperations(0)
      for (const subject of [first, '同', '同'])
        await logOperation(db, { act: 'annotation.add', subject, content: {} }, 'now')
      const row = await db.get<{ readonly chain: string }>(
        sql`SELECT chain FROM operations WHERE sequence = 3`,
      )
      await db.close()
      return row?.chain
    }
    expect(await lastLink('甲')).toBe(await lastLink('甲'))
    expect(await lastLink('甲')).not.toBe(await lastLink('乙'))
  })
})
