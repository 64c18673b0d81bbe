import type { Migration } from '../migrate'

export const createWorkspace: Migration = {
  version: 1,
  name: 'create workspace',
  up: [
    `
    CREATE TABLE annotations (
      id TEXT PRIMARY KEY NOT NULL,
      document_id TEXT NOT NULL,
      clause_id TEXT NOT NULL,
      start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
      end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
      quote TEXT NOT NULL CHECK (quote <> ''),
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      stream_hash TEXT NOT NULL,
      colour TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple')),
      note TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      deleted_at TEXT
    ) STRICT
    `,
    `CREATE INDEX annotations_by_document ON annotations (document_id, start_offset)`,
    `
    CREATE TABLE settings (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT
    `,
    `
    CREATE TABLE column_mappings (
      calculator_id TEXT NOT NULL,
      header_key TEXT NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      used_at TEXT NOT NULL,
      PRIMARY KEY (calculator_id, header_key)
    ) STRICT
    `,
    `
    CREATE TABLE operations (
      sequence INTEGER PRIMARY KEY NOT NULL,
      at TEXT NOT NULL,
      act TEXT NOT NULL,
      subject TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      chain TEXT NOT NULL
    ) STRICT
    `,
  ],
}
