import { createHash } from 'node:crypto'
import type { Queries } from './database'
import { sql } from './sql'

export interface Operation {
  /** annotation.add, setting.save … */
  readonly act: string
  readonly subject: string
  readonly content: Readonly<Record<string, unknown>>
}

/**
 * Notes an act of the user down in the same transaction as the act. Each row carries the hash of the one before,
 * so a row changed or taken out behind the program's back is found.
 */
export async function logOperation(tx: Queries, operation: Operation, at: string): Promise<void> {
  const last = await tx.get<{ readonly sequence: number; readonly chain: string }>(
    sql`SELECT sequence, chain FROM operations ORDER BY sequence DESC LIMIT 1`,
  )
  const sequence = (last?.sequence ?? 0) + 1
  const content = JSON.stringify(operation.content)
  const chain = createHash('sha256')
    .update(
      JSON.stringify([last?.chain ?? '', sequence, at, operation.act, operation.subject, content]),
    )
    .digest('hex')
  await tx.run(sql`
    INSERT INTO operations (sequence, at, act, subject, content, chain)
    VALUES (${sequence}, ${at}, ${operation.act}, ${operation.subject}, ${content}, ${chain})
  `)
}
