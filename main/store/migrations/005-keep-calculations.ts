import type { Migration } from '../migrate'

/**
 * Saved calculations with all their versions, and the values that texts leave to somebody. A version is a record that
 * stands by itself: it is shown as it is, whatever has become of the rule since.
 */
export const keepCalculations: Migration = {
  version: 5,
  name: 'keep calculations',
  up: [
    `
    CREATE TABLE saved_calculations (
      id TEXT PRIMARY KEY NOT NULL,
      calculator_id TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      subject TEXT NOT NULL,
      note TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      deleted_at TEXT
    ) STRICT
    `,
    `
    CREATE TABLE calculation_versions (
      calculation_id TEXT NOT NULL REFERENCES saved_calculations (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      record TEXT NOT NULL CHECK (json_valid(record)),
      saved_at TEXT NOT NULL,
      PRIMARY KEY (calculation_id, version)
    ) STRICT, WITHOUT ROWID
    `,
    `
    CREATE TABLE parameters (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      value TEXT NOT NULL CHECK (value <> ''),
      unit TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT CHECK (valid_to >= valid_from),
      source TEXT NOT NULL CHECK (source <> ''),
      entered_by TEXT NOT NULL CHECK (entered_by <> ''),
      entered_at TEXT NOT NULL,
      deleted_at TEXT
    ) STRICT
    `,
    `CREATE INDEX parameters_by_name ON parameters (name, valid_from)`,
  ],
}
