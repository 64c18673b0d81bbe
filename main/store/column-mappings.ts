import { folded } from '../../domain/text/fold'
import type { Queries } from './database'
import { sql } from './sql'

/** Input or batch column → column of the sheet, from 0; null: not in the workbook. */
export type ColumnMapping = Readonly<Record<string, number | null>>

const keyOf = (headers: readonly string[]): string => JSON.stringify(headers.map(folded))

/** The mapping a person last used for a sheet with exactly these headers. */
export async function findColumnMapping(
  db: Queries,
  calculatorId: string,
  headers: readonly string[],
): Promise<ColumnMapping | null> {
  const row = await db.get<{ readonly mapping: string }>(sql`
    SELECT mapping FROM column_mappings
    WHERE calculator_id = ${calculatorId} AND header_key = ${keyOf(headers)}
  `)
  return row === undefined ? null : (JSON.parse(row.mapping) as ColumnMapping)
}

export async function saveColumnMapping(
  tx: Queries,
  entry: {
    readonly calculatorId: string
    readonly headers: readonly string[]
    readonly mapping: ColumnMapping
  },
  at: string,
): Promise<void> {
  await tx.run(sql`
    INSERT INTO column_mappings (calculator_id, header_key, mapping, used_at)
    VALUES (${entry.calculatorId}, ${keyOf(entry.headers)}, ${JSON.stringify(entry.mapping)}, ${at})
    ON CONFLICT (calculator_id, header_key)
    DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at
  `)
}
