import { AsyncLocalStorage } from 'node:async_hooks'
import sqlite3 from 'sqlite3'
import { sql, type Query } from './sql'

/** What functions of the store take: they neither open nor close. */
export interface Queries {
  /** Row objects as SQLite returns them; the caller names their type and maps them in one place. */
  all<Row>(query: Query): Promise<readonly Row[]>
  get<Row>(query: Query): Promise<Row | undefined>
  /** Returns how many rows were changed. */
  run(query: Query): Promise<number>
}

export interface Database extends Queries {
  /** Runs a script of several statements without values: schemas, pragmas. */
  script(text: string): Promise<void>
  /**
   * Runs alone: other calls wait, so none slips between BEGIN and COMMIT. Rolls back when `work` throws.
   * Inside `work` only `tx` may be used: the database itself throws there, it would wait for its own end.
   */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
    statement: string,
  ) {
    super(`${message} — ${statement.replace(/\s+/g, ' ').trim().slice(0, 200)}`)
  }
}

interface SqliteError extends Error {
  readonly code?: string
}

const failure = (error: SqliteError, statement: string) =>
  new DatabaseError(error.code ?? 'SQLITE_ERROR', error.message, statement)

function queriesOf(handle: sqlite3.Database): Queries {
  return {
    all: <Row>({ text, values }: Query) =>
      new Promise<readonly Row[]>((resolve, reject) => {
        handle.all<Row>(text, values, (error, rows) => {
          if (error) reject(failure(error, text))
          else resolve(rows)
        })
      }),
    get: <Row>({ text, values }: Query) =>
      new Promise<Row | undefined>((resolve, reject) => {
        handle.get<Row>(text, values, (error, row) => {
          if (error) reject(failure(error, text))
          else resolve(row)
        })
      }),
    run: ({ text, values }) =>
      new Promise<number>((resolve, reject) => {
        handle.run(text, values, function (error) {
          if (error) reject(failure(error, text))
          else resolve(this.changes)
        })
      }),
  }
}

const openHandle = (path: string, mode: number) =>
  new Promise<sqlite3.Database>((resolve, reject) => {
    const handle = new sqlite3.Database(path, mode, (error) => {
      if (error) reject(failure(error, `open ${path}`))
      else resolve(handle)
    })
  })

const runScript = (handle: sqlite3.Database, text: string) =>
  new Promise<void>((resolve, reject) => {
    handle.exec(text, (error) => {
      if (error) reject(failure(error, text))
      else resolve()
    })
  })

/** Opens a database; sqlite3 itself is asynchronous and unordered, so every call waits its turn here. */
export async function openDatabase(
  path: string,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<Database> {
  const mode = readOnly
    ? sqlite3.OPEN_READONLY
    : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE | sqlite3.OPEN_FULLMUTEX
  const handle = await openHandle(path, mode)
  const direct = queriesOf(handle)
  let last: Promise<unknown> = Promise.resolve()
  const insideTransaction = new AsyncLocalStorage<true>()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (insideTransaction.getStore() === true)
      return Promise.reject(new Error('only tx may be used inside a transaction'))
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }

  return {
    all: <Row>(query: Query) => inTurn(() => direct.all<Row>(query)),
    get: <Row>(query: Query) => inTurn(() => direct.get<Row>(query)),
    run: (query) => inTurn(() => direct.run(query)),
    script: (text) => inTurn(() => runScript(handle, text)),
    transaction: (work) =>
      inTurn(async () => {
        await direct.run(sql`BEGIN IMMEDIATE`)
        try {
          const value = await insideTransaction.run(true, () => work(direct))
          await direct.run(sql`COMMIT`)
          return value
        } catch (error) {
          // The rollback's own failure would hide the reason; a failed COMMIT has already rolled back.
          await direct.run(sql`ROLLBACK`).catch(() => undefined)
          throw error
        }
      }),
    close: () =>
      inTurn(
        () =>
          new Promise<void>((resolve, reject) => {
            handle.close((error) => {
              if (error) reject(failure(error, 'close'))
              else resolve()
            })
          }),
      ),
  }
}
