import { existsSync } from 'node:fs'
import { DatabaseError, openDatabase, type Database } from './database'
import { migrate, NewerDatabaseError } from './migrate'
import { migrations } from './migrations'
import { sql } from './sql'

/** The workspace cannot be used; `message` is Chinese. The file is left as it was found. */
export class WorkspaceError extends Error {}

// The exclusive lock must come first: it keeps a second program out and needs no shared-memory file.
const pragmas = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA secure_delete = ON;
`

function explain(error: unknown, path: string): unknown {
  if (error instanceof NewerDatabaseError)
    return new WorkspaceError(
      `用户数据 ${path} 由更新版本的程序写入（数据版本${error.found}，本程序为${error.known}）。请安装新版程序后再打开；数据未作任何改动。`,
    )
  if (error instanceof DatabaseError) {
    if (error.code === 'SQLITE_BUSY')
      return new WorkspaceError(
        `用户数据 ${path} 正被另一个程序窗口使用。请切换到已打开的窗口，或关闭它之后再试。`,
      )
    if (['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(error.code))
      return new WorkspaceError(
        `用户数据 ${path} 已损坏，未作任何改动。请先备份该文件，再从最近的备份恢复，或移走该文件后重新启动。`,
      )
  }
  return error
}

/** Opens the user's own database, checks it and brings it to the newest version. */
export async function openWorkspace(path: string): Promise<Database> {
  const existed = existsSync(path)
  const db = await openDatabase(path)
  try {
    await db.script(pragmas)
    if (existed) {
      const check = await db.get<{ readonly quick_check: string }>(sql`PRAGMA quick_check(1)`)
      if (check?.quick_check !== 'ok')
        throw new DatabaseError('SQLITE_CORRUPT', check?.quick_check ?? 'no answer', 'quick_check')
    }
    await migrate(db, migrations)
    return db
  } catch (error) {
    await db.close()
    throw explain(error, path)
  }
}
