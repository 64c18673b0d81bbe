/** A query with its values kept apart: the only way to put a value into SQL. */
export interface Query {
  readonly text: string
  readonly values: readonly SqlValue[]
}
export type SqlValue = string | number | null | Uint8Array

/** `sql\`SELECT id FROM notes WHERE id = ${id}\`` — values become `?`, never text. */
export function sql(parts: TemplateStringsArray, ...values: readonly SqlValue[]): Query {
  return { text: parts.join('?'), values }
}
