import type {
  Block,
  BlockKind,
  Clause,
  DocumentSummary,
  GazetteDocument,
  PrintedLine,
  SourceRun,
  TableCells,
} from '../../domain/gazette/document'
import type { Mention } from '../../domain/organisation/organisation'
import type { Reference } from '../../domain/reference/reference'
import type { TypedTable } from '../../domain/tables/typed-table'
import { openDatabase, type Queries } from './database'
import {
  readCitedBy,
  readMentions,
  readReferences,
  readTable,
  readTables,
  readWholeRegisters,
  type WholeRegisters,
} from './library-registers'
import { sql } from './sql'

/** The read-only library of gazette documents. */
export interface Library {
  readonly fingerprint: string
  /** UTC, ISO 8601 */
  readonly builtAt: string
  /** In the order of the gazettes. */
  summaries(): Promise<readonly DocumentSummary[]>
  document(id: string): Promise<GazetteDocument | null>
  /** All documents with their blocks, for search; cells and printed lines are left out, the text holds them. */
  allDocuments(): Promise<readonly GazetteDocument[]>
  /** SHA-256 of the document's stream, taken when the library was built. */
  streamHash(id: string): Promise<string | null>
  registers(): Promise<WholeRegisters>
  /** What the document names, and where documents name it. */
  references(id: string): Promise<readonly Reference[]>
  citedBy(id: string): Promise<readonly Reference[]>
  /** In the order of the gazettes. */
  tables(): Promise<readonly TypedTable[]>
  table(key: string): Promise<TypedTable | null>
  mentions(): Promise<readonly Mention[]>
  close(): Promise<void>
}

interface BlockRow {
  readonly document_id: string
  readonly block_index: number
  readonly kind: BlockKind
  readonly level: number
  readonly clause_id: string
  readonly text: string
  readonly start: number
  readonly first_line: number
  readonly last_line: number
  readonly runs: string
  readonly printed: string
  readonly cells: string
}
interface ClauseRow {
  readonly document_id: string
  readonly clause: string
}

// The library is written by library-build.ts alone and carries a fingerprint, so its JSON is taken at its word.
const toSummary = (json: string) => JSON.parse(json) as DocumentSummary
const toClause = (json: string) => JSON.parse(json) as Clause

const toBlock = (row: BlockRow): Block => ({
  index: row.block_index,
  kind: row.kind,
  level: row.level,
  clauseId: row.clause_id === '' ? null : row.clause_id,
  text: row.text,
  start: row.start,
  firstLine: row.first_line,
  lastLine: row.last_line,
  runs: JSON.parse(row.runs) as readonly SourceRun[],
  printed: JSON.parse(row.printed) as readonly PrintedLine[],
  table: JSON.parse(row.cells) as TableCells | null,
})

async function readSummaries(db: Queries): Promise<readonly DocumentSummary[]> {
  const rows = await db.all<{ readonly summary: string }>(
    sql`SELECT summary FROM documents ORDER BY position`,
  )
  return rows.map((row) => toSummary(row.summary))
}

async function readDocument(db: Queries, id: string): Promise<GazetteDocument | null> {
  const row = await db.get<{ readonly summary: string }>(
    sql`SELECT summary FROM documents WHERE id = ${id}`,
  )
  if (row === undefined) return null
  const [blocks, clauses] = await Promise.all([
    db.all<BlockRow>(sql`
      SELECT document_id, block_index, kind, level, clause_id, text, start,
             first_line, last_line, runs, printed, cells
      FROM blocks
      WHERE document_id = ${id}
      ORDER BY block_index
    `),
    db.all<ClauseRow>(sql`
      SELECT document_id, clause FROM clauses WHERE document_id = ${id} ORDER BY position
    `),
  ])
  return {
    ...toSummary(row.summary),
    blocks: blocks.map(toBlock),
    clauses: clauses.map(({ clause }) => toClause(clause)),
  }
}

function grouped<Row extends { readonly document_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.document_id)
    if (group === undefined) groups.set(row.document_id, [row])
    else group.push(row)
  }
  return groups
}

async function readAll(db: Queries): Promise<readonly GazetteDocument[]> {
  const [summaries, blockRows, clauseRows] = await Promise.all([
    readSummaries(db),
    db.all<BlockRow>(sql`
      SELECT document_id, block_index, kind, level, clause_id, text, start,
             first_line, last_line, runs, '[]' AS printed, 'null' AS cells
      FROM blocks
      ORDER BY document_id, block_index
    `),
    db.all<ClauseRow>(sql`SELECT document_id, clause FROM clauses ORDER BY document_id, position`),
  ])
  const blocks = grouped(blockRows)
  const clauses = grouped(clauseRows)
  return summaries.map((summary) => ({
    ...summary,
    blocks: (blocks.get(summary.id) ?? []).map(toBlock),
    clauses: (clauses.get(summary.id) ?? []).map(({ clause }) => toClause(clause)),
  }))
}

/** Opens the library read-only. Throws when the file is missing or was not finished. */
export async function openLibrary(path: string): Promise<Library> {
  const db = await openDatabase(path, { readOnly: true })
  const meta = await db.all<{ readonly name: string; readonly value: string }>(
    sql`SELECT name, value FROM meta`,
  )
  const value = (name: string): string => {
    const row = meta.find((candidate) => candidate.name === name)
    if (row === undefined) throw new Error(`library without ${name}: ${path}`)
    return row.value
  }
  return {
    fingerprint: value('fingerprint'),
    builtAt: value('builtAt'),
    summaries: () => readSummaries(db),
    document: (id) => readDocument(db, id),
    allDocuments: () => readAll(db),
    streamHash: async (id) => {
      const row = await db.get<{ readonly stream_hash: string }>(
        sql`SELECT stream_hash FROM documents WHERE id = ${id}`,
      )
      return row?.stream_hash ?? null
    },
    registers: () => readWholeRegisters(db),
    references: (id) => readReferences(db, id),
    citedBy: (id) => readCitedBy(db, id),
    tables: () => readTables(db),
    table: (key) => readTable(db, key),
    mentions: () => readMentions(db),
    close: () => db.close(),
  }
}
