import { existsSync } from 'node:fs'
import { DatabaseError, openDatabase, type Database } from './database'
import { migrate, NewerDatabaseError, versionOf } from './migrate'
import { migrations, workspaceApplicationId } from './migrations'
import { sql } from './sql'
import { storageTrouble } from './storage-trouble'

/** The workspace cannot be used; `message` is Chinese. The file is left as it was found. */
export class WorkspaceError extends Error {}

// The exclusive lock must come first: it keeps a second program out and needs no shared-memory file.
const connectionPragmas = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA temp_store = MEMORY;
`

// These may write to the file, so they wait until it is known to be a sound workspace of no newer program.
const writingPragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
`

class ForeignDatabaseError extends Error {}

function explain(error: unknown, path: string): unknown {
  if (error instanceof NewerDatabaseError)
    return new WorkspaceError(
      `用户数据 ${path} 由更新版本的程序写入（数据版本${error.found}，本程序为${error.known}）。请安装新版程序后再打开；数据未作任何改动。`,
    )
  if (error instanceof ForeignDatabaseError)
    return new WorkspaceError(
      `${path} 是其他程序的数据库，不是本程序的用户数据，未作任何改动。请移走该文件后重新启动。`,
    )
  const trouble = storageTrouble(error)
  if (trouble !== null)
    return new WorkspaceError(`用户数据 ${path} 无法使用：${trouble}。该文件未作任何改动。`)
  if (error instanceof DatabaseError && ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(error.code))
    return new WorkspaceError(
      `用户数据 ${path} 已损坏，未作任何改动。请先备份该文件，再从最近的备份恢复，或移走该文件后重新启动。`,
    )
  if (error instanceof DatabaseError)
    return new WorkspaceError(
      `用户数据 ${path} 无法打开或升级，已保持原样（${error.message}）。请保留该文件并报告此故障。`,
    )
  return error
}

/** An empty file is a new workspace; files of the first version carry no mark but the tables. */
async function refuseForeign(db: Database): Promise<void> {
  const mark = await db.get<{ readonly application_id: number }>(sql`PRAGMA application_id`)
  if (mark?.application_id === workspaceApplicationId) return
  const tables = await db.all<{ readonly name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table'`,
  )
  const own = tables.length === 0 || tables.some(({ name }) => name === 'operations')
  if (mark?.application_id !== 0 || !own) throw new ForeignDatabaseError()
}

async function refuseDamaged(db: Database): Promise<void> {
  const check = await db.get<{ readonly quick_check: string }>(sql`PRAGMA quick_check(1)`)
  if (check?.quick_check !== 'ok')
    throw new DatabaseError('SQLITE_CORRUPT', check?.quick_check ?? 'no answer', 'quick_check')
}

async function refuseNewer(db: Database): Promise<void> {
  const found = await versionOf(db)
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length)
}

/**
 * Opens the user's own database, checks it and brings it to the newest version. Throws WorkspaceError for a file
 * that is damaged, in use, foreign or of a newer program, and leaves that file byte for byte as it was.
 */
export async function openWorkspace(path: string): Promise<Database> {
  let db: Database | null = null
  try {
    const existed = existsSync(path)
    db = await openDatabase(path)
    await db.script(connectionPragmas)
    if (existed) {
      await refuseNewer(db)
      await refuseForeign(db)
      await refuseDamaged(db)
    }
    await db.script(writingPragmas)
    await migrate(db, migrations)
    return db
  } catch (error) {
    await db?.close()
    throw explain(error, path)
  }
}
