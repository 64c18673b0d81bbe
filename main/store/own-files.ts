import type { Block, Clause, DocumentSummary, GazetteDocument } from '../../domain/gazette/document'
import { streamOf } from '../../domain/gazette/stream'
import type { FileReport } from '../../domain/import/report'
import type { FileKind } from '../../domain/import/reading'
import type { Queries } from './database'
import { hashOf } from './library-build'
import { sql } from './sql'

/** One of the user's own files, as the list shows it. */
export interface OwnFile {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly kind: FileKind
  readonly bytes: number
  /** Name of the original in the folder of files. */
  readonly storedName: string
  readonly report: FileReport
  readonly importedAt: string
  /** In the trash since then; null outside of it. */
  readonly deletedAt: string | null
}

interface FileRow {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly kind: FileKind
  readonly bytes: number
  readonly stored_name: string
  readonly report: string
  readonly imported_at: string
  readonly deleted_at: string | null
}

const toFile = (row: FileRow): OwnFile => ({
  id: row.id,
  sha256: row.sha256,
  name: row.name,
  kind: row.kind,
  bytes: row.bytes,
  storedName: row.stored_name,
  // Written by insertOwnFile alone.
  report: JSON.parse(row.report) as FileReport,
  importedAt: row.imported_at,
  deletedAt: row.deleted_at,
})

/** All files, those in the trash too, newest first. */
export async function listOwnFiles(db: Queries): Promise<readonly OwnFile[]> {
  const rows = await db.all<FileRow>(sql`
    SELECT id, sha256, name, kind, bytes, stored_name, report, imported_at, deleted_at
    FROM own_files
    ORDER BY imported_at DESC, name
  `)
  return rows.map(toFile)
}

export async function findOwnFile(db: Queries, id: string): Promise<OwnFile | null> {
  const row = await db.get<FileRow>(sql`
    SELECT id, sha256, name, kind, bytes, stored_name, report, imported_at, deleted_at
    FROM own_files
    WHERE id = ${id}
  `)
  return row === undefined ? null : toFile(row)
}

/** Puts a file and its document in, or in the place of what was read from the same file before. */
export async function putOwnFile(
  tx: Queries,
  file: OwnFile,
  document: GazetteDocument,
): Promise<void> {
  await tx.run(sql`
    INSERT INTO own_files (id, sha256, name, kind, bytes, stored_name, report, imported_at, deleted_at)
    VALUES (${file.id}, ${file.sha256}, ${file.name}, ${file.kind}, ${file.bytes},
            ${file.storedName}, ${JSON.stringify(file.report)}, ${file.importedAt}, NULL)
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, kind = excluded.kind, stored_name = excluded.stored_name,
        report = excluded.report, imported_at = excluded.imported_at, deleted_at = NULL
  `)
  const { blocks, clauses, ...summary } = document
  await tx.run(sql`
    INSERT INTO own_documents (id, summary, blocks, clauses, stream_hash)
    VALUES (${file.id}, ${JSON.stringify(summary)}, ${JSON.stringify(blocks)},
            ${JSON.stringify(clauses)}, ${hashOf(streamOf(document))})
    ON CONFLICT (id) DO UPDATE
    SET summary = excluded.summary, blocks = excluded.blocks, clauses = excluded.clauses,
        stream_hash = excluded.stream_hash
  `)
}

/** Into the trash; file and notes stay. Returns whether there was such a file outside of it. */
export async function removeOwnFile(tx: Queries, id: string, at: string): Promise<boolean> {
  const changed = await tx.run(
    sql`UPDATE own_files SET deleted_at = ${at} WHERE id = ${id} AND deleted_at IS NULL`,
  )
  return changed === 1
}

export async function restoreOwnFile(tx: Queries, id: string): Promise<boolean> {
  const changed = await tx.run(
    sql`UPDATE own_files SET deleted_at = NULL WHERE id = ${id} AND deleted_at IS NOT NULL`,
  )
  return changed === 1
}

interface DocumentRow {
  readonly summary: string
  readonly blocks: string
  readonly clauses: string
}

const toDocument = ({ summary, blocks, clauses }: DocumentRow): GazetteDocument => ({
  ...(JSON.parse(summary) as DocumentSummary),
  blocks: JSON.parse(blocks) as readonly Block[],
  clauses: JSON.parse(clauses) as readonly Clause[],
})

/** Null for an unknown document and for one in the trash. */
export async function readOwnDocument(db: Queries, id: string): Promise<GazetteDocument | null> {
  const row = await db.get<DocumentRow>(sql`
    SELECT own_documents.summary, own_documents.blocks, own_documents.clauses
    FROM own_documents
    JOIN own_files ON own_files.id = own_documents.id
    WHERE own_documents.id = ${id} AND own_files.deleted_at IS NULL
  `)
  return row === undefined ? null : toDocument(row)
}

/** Everything outside of the trash, in the order of import. */
export async function readOwnDocuments(db: Queries): Promise<readonly GazetteDocument[]> {
  const rows = await db.all<DocumentRow>(sql`
    SELECT own_documents.summary, own_documents.blocks, own_documents.clauses
    FROM own_documents
    JOIN own_files ON own_files.id = own_documents.id
    WHERE own_files.deleted_at IS NULL
    ORDER BY own_files.imported_at, own_files.name
  `)
  return rows.map(toDocument)
}

export async function readOwnSummaries(db: Queries): Promise<readonly DocumentSummary[]> {
  const rows = await db.all<{ readonly summary: string }>(sql`
    SELECT own_documents.summary
    FROM own_documents
    JOIN own_files ON own_files.id = own_documents.id
    WHERE own_files.deleted_at IS NULL
    ORDER BY own_files.imported_at, own_files.name
  `)
  return rows.map(({ summary }) => JSON.parse(summary) as DocumentSummary)
}

export async function ownStreamHash(db: Queries, id: string): Promise<string | null> {
  const row = await db.get<{ readonly stream_hash: string }>(sql`
    SELECT own_documents.stream_hash
    FROM own_documents
    JOIN own_files ON own_files.id = own_documents.id
    WHERE own_documents.id = ${id} AND own_files.deleted_at IS NULL
  `)
  return row?.stream_hash ?? null
}

/** Another file outside of the trash with the very same text, however it is written down; null for none. */
export async function nameOfSameText(
  db: Queries,
  id: string,
  streamHash: string,
): Promise<string | null> {
  const row = await db.get<{ readonly name: string }>(sql`
    SELECT own_files.name
    FROM own_documents
    JOIN own_files ON own_files.id = own_documents.id
    WHERE own_documents.stream_hash = ${streamHash} AND own_documents.id <> ${id}
      AND own_files.deleted_at IS NULL
    LIMIT 1
  `)
  return row?.name ?? null
}
