import type { Queries } from './database'
import { sql } from './sql'

export async function listSettings(db: Queries): Promise<Readonly<Record<string, string>>> {
  const rows = await db.all<{ readonly name: string; readonly value: string }>(
    sql`SELECT name, value FROM settings ORDER BY name`,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

export async function saveSetting(
  tx: Queries,
  setting: { readonly name: string; readonly value: string },
  at: string,
): Promise<void> {
  await tx.run(sql`
    INSERT INTO settings (name, value, updated_at)
    VALUES (${setting.name}, ${setting.value}, ${at})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
  `)
}
