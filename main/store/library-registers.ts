import type { LibraryRegisters } from '../../domain/register/register-files'
import type { Mention } from '../../domain/organisation/organisation'
import type { Reference } from '../../domain/reference/reference'
import type { TypedTable } from '../../domain/tables/typed-table'
import type { Queries } from './database'
import { sql } from './sql'

/** Registers that are read whole; references, mentions and tables have tables of their own. */
export type WholeRegisters = Pick<
  LibraryRegisters,
  | 'errata'
  | 'missingPieces'
  | 'contradictions'
  | 'force'
  | 'kept'
  | 'repealed'
  | 'organisations'
  | 'lineages'
  | 'titleNotes'
>

const wholeNames = [
  'errata',
  'missingPieces',
  'contradictions',
  'force',
  'kept',
  'repealed',
  'organisations',
  'lineages',
  'titleNotes',
] as const satisfies readonly (keyof WholeRegisters)[]

export async function writeRegisters(tx: Queries, registers: LibraryRegisters): Promise<void> {
  for (const name of wholeNames)
    await tx.run(sql`
      INSERT INTO registers (name, entries) VALUES (${name}, ${JSON.stringify(registers[name])})
    `)
  await tx.run(sql`
    INSERT INTO document_references (document_id, position, target_id, reference)
    SELECT value ->> 'documentId', key, coalesce(value -> 'target' ->> 'documentId', ''), value
    FROM json_each(${JSON.stringify(registers.references)})
  `)
  await tx.run(sql`
    INSERT INTO mentions (position, mention)
    SELECT key, value FROM json_each(${JSON.stringify(registers.mentions)})
  `)
  await tx.run(sql`
    INSERT INTO tables (key, document_id, first_line, typed_table)
    SELECT value ->> 'key', value ->> 'documentId', value ->> 'firstLine', value
    FROM json_each(${JSON.stringify(registers.tables)})
  `)
}

export async function readWholeRegisters(db: Queries): Promise<WholeRegisters> {
  const rows = await db.all<{ readonly name: string; readonly entries: string }>(
    sql`SELECT name, entries FROM registers`,
  )
  // Written by writeRegisters alone and read under the library's fingerprint: taken at its word.
  const entries: unknown = Object.fromEntries(
    rows.map(({ name, entries: json }) => [name, JSON.parse(json) as unknown]),
  )
  return entries as WholeRegisters
}

interface ReferenceRow {
  readonly reference: string
}
const toReference = ({ reference }: ReferenceRow) => JSON.parse(reference) as Reference

/** What the document names, in the order of its text. */
export const readReferences = async (db: Queries, id: string): Promise<readonly Reference[]> =>
  (
    await db.all<ReferenceRow>(sql`
      SELECT reference FROM document_references WHERE document_id = ${id} ORDER BY position
    `)
  ).map(toReference)

/** Where documents name this one; its naming of itself (本办法) is left out, its own clauses are not. */
export const readCitedBy = async (db: Queries, id: string): Promise<readonly Reference[]> =>
  (
    await db.all<ReferenceRow>(sql`
      SELECT reference FROM document_references
      WHERE target_id = ${id} AND reference ->> 'kind' <> 'self'
      ORDER BY position
    `)
  ).map(toReference)

interface TableRow {
  readonly typed_table: string
}
const toTable = ({ typed_table: json }: TableRow) => JSON.parse(json) as TypedTable

export const readTables = async (db: Queries): Promise<readonly TypedTable[]> =>
  (
    await db.all<TableRow>(sql`
      SELECT tables.typed_table
      FROM tables
      JOIN documents ON documents.id = tables.document_id
      ORDER BY documents.position, tables.first_line
    `)
  ).map(toTable)

export async function readTable(db: Queries, key: string): Promise<TypedTable | null> {
  const row = await db.get<TableRow>(sql`SELECT typed_table FROM tables WHERE key = ${key}`)
  return row === undefined ? null : toTable(row)
}

export const readMentions = async (db: Queries): Promise<readonly Mention[]> =>
  (
    await db.all<{ readonly mention: string }>(sql`SELECT mention FROM mentions ORDER BY position`)
  ).map(({ mention }) => JSON.parse(mention) as Mention)
