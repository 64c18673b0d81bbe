import type {
  Anchor,
  Annotation,
  AnnotationColour,
  AnnotationKind,
  AnnotationLink,
  CalculationStep,
} from '../../domain/annotation/annotation'
import { writeLinks, writeTags } from './annotation-parts'
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
  readonly kind: AnnotationKind
  readonly colour: AnnotationColour
  readonly note: string
  readonly kept_as_orphan: number
  readonly created_at: string
  readonly updated_at: string
  readonly deleted_at: string | null
  /** JSON arrays, made by the query itself. */
  readonly tags: string
  readonly links: string
}

interface LinkRow {
  readonly id: string
  readonly target: string | null
  readonly step: string | null
}

const toLink = ({ id, target, step }: LinkRow): AnnotationLink => ({
  id,
  target:
    target === null
      ? // The step was written by this program alone, from a request that was checked.
        { kind: 'step', ...(JSON.parse(step ?? '{}') as CalculationStep) }
      : { kind: 'annotation', annotationId: target },
})

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
  kind: row.kind,
  colour: row.colour,
  note: row.note,
  // SQLite orders by bytes, the program by UTF-16 units.
  tags: [...(JSON.parse(row.tags) as readonly string[])].sort(),
  links: (JSON.parse(row.links) as readonly LinkRow[]).map(toLink),
  keptAsOrphan: row.kept_as_orphan === 1,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  deletedAt: row.deleted_at,
})

interface Wanted {
  readonly id?: string
  readonly documentId?: string
  readonly tag?: string
  /** Left out: whether in the trash or not. */
  readonly inTrash?: boolean
}

async function select(db: Queries, wanted: Wanted): Promise<readonly Annotation[]> {
  const { id = null, documentId = null, tag = null } = wanted
  const inTrash = wanted.inTrash === undefined ? null : Number(wanted.inTrash)
  const rows = await db.all<Row>(sql`
    SELECT id, document_id, clause_id, start_offset, end_offset, quote, prefix, suffix, stream_hash,
           kind, colour, note, kept_as_orphan, created_at, updated_at, deleted_at,
           (SELECT json_group_array(name) FROM (
              SELECT tags.name FROM annotation_tags JOIN tags ON tags.id = tag_id
              WHERE annotation_id = annotations.id ORDER BY tags.name)) AS tags,
           (SELECT json_group_array(json_object('id', id, 'target', target, 'step', step)) FROM (
              SELECT id, target_annotation_id AS target, calculation_step AS step
              FROM annotation_links
              WHERE annotation_id = annotations.id ORDER BY id)) AS links
    FROM annotations
    WHERE (${id} IS NULL OR id = ${id})
      AND (${documentId} IS NULL OR document_id = ${documentId})
      AND (${inTrash} IS NULL OR (deleted_at IS NOT NULL) = ${inTrash})
      AND (${tag} IS NULL OR id IN (
             SELECT annotation_id FROM annotation_tags JOIN tags ON tags.id = tag_id
             WHERE tags.name = ${tag}))
    ORDER BY document_id, start_offset, created_at, id
  `)
  return rows.map(toAnnotation)
}

/** All notes that are not in the trash, by document and place. */
export const listAnnotations = (db: Queries): Promise<readonly Annotation[]> =>
  select(db, { inTrash: false })

export const listTrash = (db: Queries): Promise<readonly Annotation[]> =>
  select(db, { inTrash: true })

export const listByDocument = (db: Queries, documentId: string): Promise<readonly Annotation[]> =>
  select(db, { documentId, inTrash: false })

/** In the trash and outside of it. */
export const listByTag = (db: Queries, tag: string): Promise<readonly Annotation[]> =>
  select(db, { tag })

/** Null for an unknown note and for one in the trash. */
export async function findAnnotation(db: Queries, id: string): Promise<Annotation | null> {
  const [found] = await select(db, { id, inTrash: false })
  return found ?? null
}

/** In the trash and outside of it. */
export async function findStored(db: Queries, id: string): Promise<Annotation | null> {
  const [found] = await select(db, { id })
  return found ?? null
}

export async function insertAnnotation(tx: Queries, annotation: Annotation): Promise<void> {
  const { anchor } = annotation
  await tx.run(sql`
    INSERT INTO annotations (id, document_id, clause_id, start_offset, end_offset, quote, prefix,
                             suffix, stream_hash, kind, colour, note, kept_as_orphan, created_at,
                             updated_at, deleted_at)
    VALUES (${annotation.id}, ${anchor.documentId}, ${anchor.clauseId ?? ''}, ${anchor.start},
            ${anchor.end}, ${anchor.quote}, ${anchor.prefix}, ${anchor.suffix},
            ${anchor.streamHash}, ${annotation.kind}, ${annotation.colour}, ${annotation.note},
            ${Number(annotation.keptAsOrphan)}, ${annotation.createdAt}, ${annotation.updatedAt},
            ${annotation.deletedAt})
  `)
  await writeTags(tx, annotation.id, annotation.tags, annotation.updatedAt)
  await writeLinks(tx, annotation, annotation.updatedAt)
}

/** Writes the whole note anew; returns whether there was one, in the trash or outside of it. */
export async function updateAnnotation(
  tx: Queries,
  before: Annotation,
  annotation: Annotation,
): Promise<boolean> {
  const { anchor } = annotation
  const changed = await tx.run(sql`
    UPDATE annotations
    SET clause_id = ${anchor.clauseId ?? ''}, document_id = ${anchor.documentId},
        start_offset = ${anchor.start}, end_offset = ${anchor.end}, quote = ${anchor.quote},
        prefix = ${anchor.prefix}, suffix = ${anchor.suffix}, stream_hash = ${anchor.streamHash},
        kind = ${annotation.kind}, colour = ${annotation.colour}, note = ${annotation.note},
        kept_as_orphan = ${Number(annotation.keptAsOrphan)}, updated_at = ${annotation.updatedAt},
        deleted_at = ${annotation.deletedAt}
    WHERE id = ${annotation.id}
  `)
  if (changed !== 1) return false
  if (before.tags.join('\n') !== annotation.tags.join('\n'))
    await writeTags(tx, annotation.id, annotation.tags, annotation.updatedAt)
  if (JSON.stringify(before.links) !== JSON.stringify(annotation.links))
    await writeLinks(tx, annotation, annotation.updatedAt)
  return true
}

/** A note found again in a rebuilt library takes its new place; returns whether it had another one. */
export async function moveAnchor(tx: Queries, id: string, anchor: Anchor): Promise<boolean> {
  const changed = await tx.run(sql`
    UPDATE annotations
    SET clause_id = ${anchor.clauseId ?? ''}, start_offset = ${anchor.start},
        end_offset = ${anchor.end}, quote = ${anchor.quote}, prefix = ${anchor.prefix},
        suffix = ${anchor.suffix}, stream_hash = ${anchor.streamHash}, kept_as_orphan = 0
    WHERE id = ${id} AND stream_hash <> ${anchor.streamHash}
  `)
  return changed === 1
}

/** Notes that went into the trash before the given time. */
export async function trashedBefore(
  db: Queries,
  at: string,
): Promise<readonly { readonly id: string; readonly deleted_at: string }[]> {
  return db.all(sql`
    SELECT id, deleted_at FROM annotations
    WHERE deleted_at IS NOT NULL AND deleted_at < ${at}
    ORDER BY deleted_at, id
  `)
}

/** For good: row, tags and links. The log of operations keeps what was done. */
export async function eraseAnnotation(tx: Queries, id: string): Promise<void> {
  await tx.run(sql`DELETE FROM annotations WHERE id = ${id} AND deleted_at IS NOT NULL`)
}

export async function countAnnotations(
  db: Queries,
): Promise<{ readonly live: number; readonly inTrash: number }> {
  const row = await db.get<{ readonly live: number; readonly inTrash: number }>(sql`
    SELECT count(*) FILTER (WHERE deleted_at IS NULL) AS live,
           count(*) FILTER (WHERE deleted_at IS NOT NULL) AS inTrash
    FROM annotations
  `)
  return row ?? { live: 0, inTrash: 0 }
}
