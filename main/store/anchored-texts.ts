import { hashOf } from './library-build'
import type { Queries } from './database'
import { sql } from './sql'

/** Keeps the text that notes stand on, once for all of them. */
export async function keepText(
  tx: Queries,
  text: { readonly streamHash: string; readonly documentId: string; readonly stream: string },
): Promise<void> {
  await tx.run(sql`
    INSERT INTO anchored_texts (stream_hash, document_id, stream)
    VALUES (${text.streamHash}, ${text.documentId}, ${text.stream})
    ON CONFLICT (stream_hash) DO NOTHING
  `)
}

export async function hasText(db: Queries, streamHash: string): Promise<boolean> {
  const row = await db.get(sql`SELECT 1 FROM anchored_texts WHERE stream_hash = ${streamHash}`)
  return row !== undefined
}

/** Null for a text that was never kept, and for one that is no longer what it was. */
export async function findText(db: Queries, streamHash: string): Promise<string | null> {
  const row = await db.get<{ readonly stream: string }>(
    sql`SELECT stream FROM anchored_texts WHERE stream_hash = ${streamHash}`,
  )
  return row !== undefined && hashOf(row.stream) === streamHash ? row.stream : null
}

/** Texts that no note stands on any more, in the trash or outside of it. */
export async function dropUnusedTexts(tx: Queries): Promise<void> {
  await tx.run(sql`
    DELETE FROM anchored_texts
    WHERE NOT EXISTS (
      SELECT 1 FROM annotations WHERE annotations.stream_hash = anchored_texts.stream_hash
    )
  `)
}
