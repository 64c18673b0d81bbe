import type { Parameter } from '../../domain/calculation/parameter'
import type { Queries } from './database'
import { sql } from './sql'

interface Row {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly valid_from: string
  readonly valid_to: string | null
  readonly source: string
  readonly entered_by: string
  readonly entered_at: string
  readonly deleted_at: string | null
}

const toParameter = (row: Row): Parameter => ({
  id: row.id,
  name: row.name,
  value: row.value,
  unit: row.unit,
  from: row.valid_from,
  to: row.valid_to,
  source: row.source,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  deletedAt: row.deleted_at,
})

/** All, those in the trash too, by name, the younger before the older. */
export async function listParameters(db: Queries): Promise<readonly Parameter[]> {
  const rows = await db.all<Row>(sql`
    SELECT id, name, value, unit, valid_from, valid_to, source, entered_by, entered_at, deleted_at
    FROM parameters
    ORDER BY name, valid_from DESC, entered_at DESC
  `)
  return rows.map(toParameter)
}

/** Writes a new one, or what a known one is from now on. */
export async function writeParameter(tx: Queries, parameter: Parameter): Promise<void> {
  const { id, name, value, unit, from, to, source, enteredBy, enteredAt, deletedAt } = parameter
  await tx.run(sql`
    INSERT INTO parameters
      (id, name, value, unit, valid_from, valid_to, source, entered_by, entered_at, deleted_at)
    VALUES (${id}, ${name}, ${value}, ${unit}, ${from}, ${to}, ${source}, ${enteredBy},
            ${enteredAt}, ${deletedAt})
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, value = excluded.value, unit = excluded.unit,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = excluded.source,
      entered_by = excluded.entered_by, entered_at = excluded.entered_at,
      deleted_at = excluded.deleted_at
  `)
}
