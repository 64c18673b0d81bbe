import { describe, expect, it } from 'vitest'
import { DatabaseError, openDatabase, type Database } from '../../../main/store/database'
import { sql } from '../../../main/store/sql'
import { storageTrouble } from '../../../main/store/storage-trouble'

const withWords = async (): Promise<Database> => {
  const db = await openDatabase(':memory:')
  await db.script('CREATE TABLE words (word TEXT NOT NULL CHECK (length(word) < 5000)) STRICT')
  return db
}
const words = async (db: Pick<Database, 'all'>) =>
  (await db.all<{ readonly word: string }>(sql`SELECT word FROM words ORDER BY rowid`)).map(
    ({ word }) => word,
  )

describe('the database', () => {
  it('takes values for values, whatever they look like', async () => {
    const db = await withWords()
    const hostile = [`'); DROP TABLE words; --`, '${word}', '?', '汉\u0000字', '"`[]', '😀〔2023〕']
    for (const word of hostile) await db.run(sql`INSERT INTO words (word) VALUES (${word})`)
    expect(await words(db)).toEqual(hostile)
    await db.close()
  })

  it('lets no other call slip into a transaction', async () => {
    const db = await withWords()
    const order: string[] = []
    const long = db.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO words (word) VALUES ('第一')`)
      await new Promise((done) => setTimeout(done, 20))
      order.push(`inside ${(await words(tx)).join()}`)
    })
    const others = [
      db.run(sql`INSERT INTO words (word) VALUES ('第二')`).then(() => order.push('written')),
      words(db).then((found) => order.push(`read ${found.join()}`)),
      db.transaction(async (tx) => order.push(`second ${(await words(tx)).join()}`)),
    ]
    await Promise.all([long, ...others])
    expect(order).toEqual(['inside 第一', 'written', 'read 第一,第二', 'second 第一,第二'])
    await db.close()
  })

  it('undoes a failed transaction and goes on', async () => {
    const db = await withWords()
    const failed = db.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO words (word) VALUES ('丢弃')`)
      throw new Error('on purpose')
    })
    await expect(failed).rejects.toThrow('on purpose')
    await db.transaction((tx) => tx.run(sql`INSERT INTO words (word) VALUES ('保留')`))
    expect(await words(db)).toEqual(['保留'])
    await db.close()
  })

  it('throws at once where it would wait for its own transaction', async () => {
    const db = await withWords()
    await expect(db.transaction(() => words(db))).rejects.toThrow('only tx')
    await expect(db.transaction(() => db.transaction(() => words(db)))).rejects.toThrow('only tx')
    // Other databases are free to be used in it.
    const other = await withWords()
    expect(await db.transaction(() => words(other))).toEqual([])
    await Promise.all([db.close(), other.close()])
  })

  it('names the statement of a fault, without its values', async () => {
    const db = await withWords()
    const long = '字'.repeat(6000)
    const fault = await db.run(sql`INSERT INTO words (word) VALUES (${long})`).catch(String)
    expect(fault).toContain('INSERT INTO words (word) VALUES (?)')
    expect(fault).not.toContain('字')
    await db.close()
  })

  it('says what to do when the disk is full, and keeps what was saved', async () => {
    const db = await withWords()
    await db.run(sql`INSERT INTO words (word) VALUES ('已保存')`)
    await db.script('PRAGMA max_page_count = 40')
    const fill = async () => {
      for (;;) await db.run(sql`INSERT INTO words (word) VALUES (${'满'.repeat(1500)})`)
    }
    const fault: unknown = await fill().catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(DatabaseError)
    expect(storageTrouble(fault)).toMatch(/磁盘空间不足，请清理/)
    expect((await words(db))[0]).toBe('已保存')
    await db.close()
  })

  it('takes a fault of the program for no trouble of the disk', async () => {
    const db = await withWords()
    const fault: unknown = await db.run(sql`NONSENSE`).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(DatabaseError)
    expect(storageTrouble(fault)).toBeNull()
    expect(storageTrouble(new Error('x'))).toBeNull()
    await db.close()
  })
})
