import type { CalculationRecord } from '../../domain/calculation/record'
import type { Queries } from './database'
import { sql } from './sql'

export interface SavedNames {
  readonly name: string
  readonly subject: string
  readonly note: string
}

/** A saved calculation with its newest version. */
export interface StoredCalculation extends SavedNames {
  readonly id: string
  readonly calculatorId: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt: string | null
  readonly version: number
  readonly savedAt: string
  readonly record: CalculationRecord
}

export interface StoredVersion {
  readonly version: number
  readonly savedAt: string
  readonly record: CalculationRecord
}

interface Row {
  readonly id: string
  readonly calculator_id: string
  readonly name: string
  readonly subject: string
  readonly note: string
  readonly created_at: string
  readonly updated_at: string
  readonly deleted_at: string | null
  readonly version: number
  readonly record: string
  readonly saved_at: string
}

// Records are written by this module alone, from values that the rules have made.
const toRecord = (json: string) => JSON.parse(json) as CalculationRecord

const toCalculation = (row: Row): StoredCalculation => ({
  id: row.id,
  calculatorId: row.calculator_id,
  name: row.name,
  subject: row.subject,
  note: row.note,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  deletedAt: row.deleted_at,
  version: row.version,
  savedAt: row.saved_at,
  record: toRecord(row.record),
})

/** Those kept, or those in the trash, the one saved last first. */
export async function listCalculations(
  db: Queries,
  { trash }: { readonly trash: boolean },
): Promise<readonly StoredCalculation[]> {
  const rows = await db.all<Row>(sql`
    SELECT c.id, c.calculator_id, c.name, c.subject, c.note, c.created_at, c.updated_at,
           c.deleted_at, v.version, v.record, v.saved_at
    FROM saved_calculations c
    JOIN calculation_versions v ON v.calculation_id = c.id
      AND v.version = (SELECT MAX(version) FROM calculation_versions WHERE calculation_id = c.id)
    WHERE (c.deleted_at IS NOT NULL) = ${trash ? 1 : 0}
    ORDER BY v.saved_at DESC, c.name
  `)
  return rows.map(toCalculation)
}

/** In the trash or not; null for an unknown id. */
export async function findCalculation(db: Queries, id: string): Promise<StoredCalculation | null> {
  const row = await db.get<Row>(sql`
    SELECT c.id, c.calculator_id, c.name, c.subject, c.note, c.created_at, c.updated_at,
           c.deleted_at, v.version, v.record, v.saved_at
    FROM saved_calculations c
    JOIN calculation_versions v ON v.calculation_id = c.id
    WHERE c.id = ${id}
    ORDER BY v.version DESC LIMIT 1
  `)
  return row === undefined ? null : toCalculation(row)
}

/** The newest first. */
export async function listVersions(db: Queries, id: string): Promise<readonly StoredVersion[]> {
  const rows = await db.all<Pick<Row, 'version' | 'record' | 'saved_at'>>(sql`
    SELECT version, record, saved_at FROM calculation_versions
    WHERE calculation_id = ${id}
    ORDER BY version DESC
  `)
  return rows.map(({ version, record, saved_at: savedAt }) => ({
    version,
    savedAt,
    record: toRecord(record),
  }))
}

export async function insertCalculation(
  tx: Queries,
  entry: SavedNames & { readonly id: string; readonly calculatorId: string },
  at: string,
): Promise<void> {
  const { id, calculatorId, name, subject, note } = entry
  await tx.run(sql`
    INSERT INTO saved_calculations
      (id, calculator_id, name, subject, note, created_at, updated_at, deleted_at)
    VALUES (${id}, ${calculatorId}, ${name}, ${subject}, ${note}, ${at}, ${at}, NULL)
  `)
}

export async function renameCalculation(
  tx: Queries,
  { id, name, subject, note }: SavedNames & { readonly id: string },
  at: string,
): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE saved_calculations
    SET name = ${name}, subject = ${subject}, note = ${note}, updated_at = ${at}
    WHERE id = ${id} AND deleted_at IS NULL
  `)
  return changed === 1
}

/** Adds a version behind those that are there; what was saved before stays as it is. */
export async function insertVersion(
  tx: Queries,
  entry: { readonly id: string; readonly version: number; readonly record: CalculationRecord },
  at: string,
): Promise<void> {
  await tx.run(sql`
    INSERT INTO calculation_versions (calculation_id, version, record, saved_at)
    VALUES (${entry.id}, ${entry.version}, ${JSON.stringify(entry.record)}, ${at})
  `)
}

/** Into the trash with a time, out of it with null; false where it is there already. */
export async function moveCalculation(
  tx: Queries,
  id: string,
  deletedAt: string | null,
): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE saved_calculations SET deleted_at = ${deletedAt}
    WHERE id = ${id} AND (deleted_at IS NULL) = ${deletedAt === null ? 0 : 1}
  `)
  return changed === 1
}
