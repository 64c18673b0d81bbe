import type { Migration } from '../migrate'

/**
 * Kinds, tags and links of notes, and the texts they stand on: only with the old text at hand can a note be followed
 * into a corrected one without taking a twin sentence for its own. A tag lives as long as a note carries it, trash
 * included; a link goes from the note that was written to another note or to a step of a calculation, kept as data.
 */
export const enrichAnnotations: Migration = {
  version: 4,
  name: 'enrich annotations',
  up: [
    `
    ALTER TABLE annotations ADD COLUMN kind TEXT NOT NULL DEFAULT 'highlight'
      CHECK (kind IN ('highlight', 'underline', 'note', 'bookmark'))
    `,
    `
    ALTER TABLE annotations ADD COLUMN kept_as_orphan INTEGER NOT NULL DEFAULT 0
      CHECK (kept_as_orphan IN (0, 1))
    `,
    `CREATE INDEX annotations_in_trash ON annotations (deleted_at) WHERE deleted_at IS NOT NULL`,
    `
    CREATE TABLE tags (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      created_at TEXT NOT NULL
    ) STRICT
    `,
    `
    CREATE TABLE annotation_tags (
      annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
      tag_id TEXT NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
      PRIMARY KEY (annotation_id, tag_id)
    ) STRICT, WITHOUT ROWID
    `,
    `CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag_id)`,
    `
    CREATE TABLE annotation_links (
      id TEXT PRIMARY KEY NOT NULL,
      annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
      target_annotation_id TEXT REFERENCES annotations (id) ON DELETE CASCADE,
      calculation_step TEXT CHECK (json_valid(calculation_step)),
      created_at TEXT NOT NULL,
      CHECK ((target_annotation_id IS NULL) <> (calculation_step IS NULL)),
      CHECK (target_annotation_id <> annotation_id)
    ) STRICT
    `,
    `CREATE INDEX annotation_links_by_note ON annotation_links (annotation_id)`,
    `CREATE INDEX annotation_links_by_target ON annotation_links (target_annotation_id)`,
    `
    CREATE TABLE anchored_texts (
      stream_hash TEXT PRIMARY KEY NOT NULL CHECK (length(stream_hash) = 64),
      document_id TEXT NOT NULL,
      stream TEXT NOT NULL
    ) STRICT
    `,
    `CREATE INDEX operations_by_subject ON operations (subject, sequence)`,
  ],
}
