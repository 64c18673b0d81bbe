import type { Migration } from '../migrate'

/** The user's own documents: what was read from each file, beside the original that lies in the folder of files. */
export const createOwnFiles: Migration = {
  version: 3,
  name: 'create own files',
  up: [
    `
    CREATE TABLE own_files (
      id TEXT PRIMARY KEY NOT NULL,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT NOT NULL,
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      stored_name TEXT NOT NULL CHECK (stored_name <> ''),
      report TEXT NOT NULL CHECK (json_valid(report)),
      imported_at TEXT NOT NULL,
      deleted_at TEXT
    ) STRICT
    `,
    `
    CREATE TABLE own_documents (
      id TEXT PRIMARY KEY NOT NULL REFERENCES own_files (id),
      summary TEXT NOT NULL CHECK (json_valid(summary)),
      blocks TEXT NOT NULL CHECK (json_valid(blocks)),
      clauses TEXT NOT NULL CHECK (json_valid(clauses)),
      stream_hash TEXT NOT NULL
    ) STRICT
    `,
  ],
}
