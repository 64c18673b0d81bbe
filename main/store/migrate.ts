import type { Database, Queries } from './database'
import { sql } from './sql'

/** A released migration is never edited; the next change gets the next number. */
export interface Migration {
  readonly version: number
  readonly name: string
  /** One statement each. */
  readonly up: readonly string[]
}

/** The file was written by a newer program. It is left as it is. */
export class NewerDatabaseError extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`database version ${found} is newer than ${known}`)
  }
}

/** Number of the last migration the file has seen; 0 for a new one. */
export async function versionOf(db: Queries): Promise<number> {
  const row = await db.get<{ readonly user_version: number }>(sql`PRAGMA user_version`)
  return row?.user_version ?? 0
}

/** Brings the file to the newest version, each step with its number in one transaction. */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<void> {
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`migration out of order: ${version} ${name}`)
  })
  const found = await versionOf(db)
  if (found > migrations.length) throw new NewerDatabaseError(found, migrations.length)
  for (const { version, up } of migrations.slice(found))
    await db.transaction(async (tx) => {
      for (const text of up) await tx.run({ text, values: [] })
      await tx.run({ text: `PRAGMA user_version = ${version}`, values: [] })
    })
}
