import { randomUUID } from 'node:crypto'
import type { Annotation } from '../../domain/annotation/annotation'
import type { Queries } from './database'
import { sql } from './sql'

/** Gives the note exactly these tags; a tag that was not there is made. */
export async function writeTags(
  tx: Queries,
  annotationId: string,
  tags: readonly string[],
  at: string,
): Promise<void> {
  await tx.run(sql`DELETE FROM annotation_tags WHERE annotation_id = ${annotationId}`)
  for (const name of tags) {
    await tx.run(sql`
      INSERT INTO tags (id, name, created_at) VALUES (${randomUUID()}, ${name}, ${at})
      ON CONFLICT (name) DO NOTHING
    `)
    await tx.run(sql`
      INSERT INTO annotation_tags (annotation_id, tag_id)
      SELECT ${annotationId}, id FROM tags WHERE name = ${name}
    `)
  }
}

/** Gives the note exactly these links; one to a note that is gone for good is left out. */
export async function writeLinks(
  tx: Queries,
  { id, links }: Pick<Annotation, 'id' | 'links'>,
  at: string,
): Promise<void> {
  await tx.run(sql`DELETE FROM annotation_links WHERE annotation_id = ${id}`)
  for (const link of links) {
    if (link.target.kind === 'annotation') {
      await tx.run(sql`
        INSERT INTO annotation_links (id, annotation_id, target_annotation_id, created_at)
        SELECT ${link.id}, ${id}, id, ${at} FROM annotations WHERE id = ${link.target.annotationId}
      `)
      continue
    }
    const { calculatorId, title, inputs, readings, stepId } = link.target
    const step = JSON.stringify({ calculatorId, title, inputs, readings, stepId })
    await tx.run(sql`
      INSERT INTO annotation_links (id, annotation_id, calculation_step, created_at)
      VALUES (${link.id}, ${id}, ${step}, ${at})
    `)
  }
}

/** Tags that no note carries, in the trash or outside of it, are no tags any more. */
export async function dropUnusedTags(tx: Queries): Promise<void> {
  await tx.run(sql`
    DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM annotation_tags WHERE tag_id = tags.id)
  `)
}

/** By name, with the number of notes outside the trash that carry each. */
export async function listTags(
  db: Queries,
): Promise<readonly { readonly name: string; readonly count: number }[]> {
  return db.all(sql`
    SELECT tags.name AS name, count(annotations.id) AS count
    FROM tags
    JOIN annotation_tags ON tag_id = tags.id
    LEFT JOIN annotations ON annotations.id = annotation_id AND deleted_at IS NULL
    GROUP BY tags.id
    ORDER BY tags.name
  `)
}
