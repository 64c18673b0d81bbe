import type { Anchor, Annotation, AnnotationColour } from '../../domain/annotation/annotation'
import type { Queries } from './database'
import { sql } from './sql'

interface Row {
  readonly id: string
  readonly document_id: string
  readonly clause_id: string
  readonly start_offset: number
  readonly end_offset: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly stream_hash: string
  readonly colour: AnnotationColour
  readonly note: string
  readonly created_at: string
  readonly updated_at: string
}

const toAnnotation = (row: Row): Annotation => ({
  id: row.id,
  anchor: {
    documentId: row.document_id,
    clauseId: row.clause_id === '' ? null : row.clause_id,
    start: row.start_offset,
    end: row.end_offset,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    streamHash: row.stream_hash,
  },
  colour: row.colour,
  note: row.note,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

/** All notes that are not in the trash, by document and place. */
export async function listAnnotations(db: Queries): Promise<readonly Annotation[]> {
  const rows = await db.all<Row>(sql`
    SELECT id, document_id, clause_id, start_offset, end_offset, quote, prefix, suffix,
           stream_hash, colour, note, created_at, updated_at
    FROM annotations
    WHERE deleted_at IS NULL
    ORDER BY document_id, start_offset
  `)
  return rows.map(toAnnotation)
}

export async function listByDocument(
  db: Queries,
  documentId: string,
): Promise<readonly Annotation[]> {
  const rows = await db.all<Row>(sql`
    SELECT id, document_id, clause_id, start_offset, end_offset, quote, prefix, suffix,
           stream_hash, colour, note, created_at, updated_at
    FROM annotations
    WHERE document_id = ${documentId} AND deleted_at IS NULL
    ORDER BY start_offset
  `)
  return rows.map(toAnnotation)
}

/** Null for an unknown note and for one in the trash. */
export async function findAnnotation(db: Queries, id: string): Promise<Annotation | null> {
  const row = await db.get<Row>(sql`
    SELECT id, document_id, clause_id, start_offset, end_offset, quote, prefix, suffix,
           stream_hash, colour, note, created_at, updated_at
    FROM annotations
    WHERE id = ${id} AND deleted_at IS NULL
  `)
  return row === undefined ? null : toAnnotation(row)
}

export async function insertAnnotation(tx: Queries, annotation: Annotation): Promise<void> {
  const { anchor } = annotation
  await tx.run(sql`
    INSERT INTO annotations (id, document_id, clause_id, start_offset, end_offset, quote, prefix,
                             suffix, stream_hash, colour, note, created_at, updated_at)
    VALUES (${annotation.id}, ${anchor.documentId}, ${anchor.clauseId ?? ''}, ${anchor.start},
            ${anchor.end}, ${anchor.quote}, ${anchor.prefix}, ${anchor.suffix},
            ${anchor.streamHash}, ${annotation.colour}, ${annotation.note},
            ${annotation.createdAt}, ${annotation.updatedAt})
  `)
}

/** Returns whether there was such a note outside the trash. */
export async function changeAnnotation(
  tx: Queries,
  change: { readonly id: string; readonly colour: string; readonly note: string },
  at: string,
): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE annotations SET colour = ${change.colour}, note = ${change.note}, updated_at = ${at}
    WHERE id = ${change.id} AND deleted_at IS NULL
  `)
  return changed === 1
}

/** Into the trash; the row stays. */
export async function removeAnnotation(tx: Queries, id: string, at: string): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE annotations SET deleted_at = ${at} WHERE id = ${id} AND deleted_at IS NULL
  `)
  return changed === 1
}

export async function restoreAnnotation(tx: Queries, id: string): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE annotations SET deleted_at = NULL WHERE id = ${id} AND deleted_at IS NOT NULL
  `)
  return changed === 1
}

/** A note found again in a rebuilt library takes its new place; returns whether it had another one. */
export async function moveAnchor(tx: Queries, id: string, anchor: Anchor): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE annotations
    SET clause_id = ${anchor.clauseId ?? ''}, start_offset = ${anchor.start},
        end_offset = ${anchor.end}, quote = ${anchor.quote}, prefix = ${anchor.prefix},
        suffix = ${anchor.suffix}, stream_hash = ${anchor.streamHash}
    WHERE id = ${id} AND stream_hash <> ${anchor.streamHash}
  `)
  return changed === 1
}
