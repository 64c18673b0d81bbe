import { createHash } from 'node:crypto'
import type { Queries } from './database'
import { sql } from './sql'

export interface Operation {
  /** annotation.add, setting.save … */
  readonly act: string
  readonly subject: string
  readonly content: Readonly<Record<string, unknown>>
}

interface Row {
  readonly sequence: number
  readonly at: string
  readonly act: string
  readonly subject: string
  readonly content: string
  readonly chain: string
}

const linkOf = (previous: string, { sequence, at, act, subject, content }: Omit<Row, 'chain'>) =>
  createHash('sha256')
    .update(JSON.stringify([previous, sequence, at, act, subject, content]))
    .digest('hex')

/**
 * Notes an act of the user down in the same transaction as the act. Each row carries the hash of the one before,
 * so a row changed or taken out behind the program's back is found.
 */
export async function logOperation(tx: Queries, operation: Operation, at: string): Promise<void> {
  const last = await tx.get<{ readonly sequence: number; readonly chain: string }>(
    sql`SELECT sequence, chain FROM operations ORDER BY sequence DESC LIMIT 1`,
  )
  const sequence = (last?.sequence ?? 0) + 1
  const { act, subject } = operation
  const content = JSON.stringify(operation.content)
  const chain = linkOf(last?.chain ?? '', { sequence, at, act, subject, content })
  await tx.run(sql`
    INSERT INTO operations (sequence, at, act, subject, content, chain)
    VALUES (${sequence}, ${at}, ${act}, ${subject}, ${content}, ${chain})
  `)
}

export interface LoggedOperation extends Operation {
  readonly sequence: number
  readonly at: string
}

/** What was done to one subject, the first act first. */
export async function operationsOn(
  db: Queries,
  subject: string,
): Promise<readonly LoggedOperation[]> {
  const rows = await db.all<Row>(sql`
    SELECT sequence, at, act, subject, content, chain FROM operations
    WHERE subject = ${subject}
    ORDER BY sequence
  `)
  return rows.map(({ sequence, at, act, content }) => ({
    sequence,
    at,
    act,
    subject,
    content: JSON.parse(content) as Readonly<Record<string, unknown>>,
  }))
}

/** When the last act was written down; null for an empty log. */
export async function lastOperationAt(db: Queries): Promise<string | null> {
  const row = await db.get<{ readonly at: string }>(
    sql`SELECT at FROM operations ORDER BY sequence DESC LIMIT 1`,
  )
  return row?.at ?? null
}

/** Number of the first operation that does not follow from the one before; null for a sound log. */
export async function firstBrokenOperation(db: Queries): Promise<number | null> {
  const rows = await db.all<Row>(
    sql`SELECT sequence, at, act, subject, content, chain FROM operations ORDER BY sequence`,
  )
  const broken = rows.find(
    (row, index) =>
      row.sequence !== index + 1 || row.chain !== linkOf(rows[index - 1]?.chain ?? '', row),
  )
  return broken?.sequence ?? null
}
