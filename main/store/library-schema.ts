/** The library's tables. A change here changes the fingerprint, and the library is built anew. */
export const librarySchema = `
  PRAGMA journal_mode = DELETE;
  PRAGMA synchronous = OFF;
  CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    summary TEXT NOT NULL CHECK (json_valid(summary)),
    stream_hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE blocks (
    document_id TEXT NOT NULL REFERENCES documents (id),
    block_index INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    clause_id TEXT NOT NULL,
    text TEXT NOT NULL,
    start INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    runs TEXT NOT NULL CHECK (json_valid(runs)),
    printed TEXT NOT NULL CHECK (json_valid(printed)),
    cells TEXT NOT NULL CHECK (json_valid(cells)),
    PRIMARY KEY (document_id, block_index)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE clauses (
    document_id TEXT NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    clause TEXT NOT NULL CHECK (json_valid(clause)),
    PRIMARY KEY (document_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_references (
    document_id TEXT NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    target_id TEXT NOT NULL,
    reference TEXT NOT NULL CHECK (json_valid(reference)),
    PRIMARY KEY (document_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_references_by_target ON document_references (target_id);
  CREATE TABLE mentions (
    position INTEGER PRIMARY KEY NOT NULL,
    mention TEXT NOT NULL CHECK (json_valid(mention))
  ) STRICT;
  CREATE TABLE tables (
    key TEXT PRIMARY KEY NOT NULL,
    document_id TEXT NOT NULL REFERENCES documents (id),
    first_line INTEGER NOT NULL,
    typed_table TEXT NOT NULL CHECK (json_valid(typed_table))
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE registers (
    name TEXT PRIMARY KEY NOT NULL,
    entries TEXT NOT NULL CHECK (json_valid(entries))
  ) STRICT, WITHOUT ROWID;
`
