import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf, type SourceLine } from '../../../domain/gazette/source-line'
import { buildTable } from '../../../domain/tables/build-table'
import { parseTableSpec } from '../../../domain/tables/parse-table-spec'
import type { TableSpec } from '../../../domain/tables/table-spec'
import type { TypedTable } from '../../../domain/tables/typed-table'

const resources = join(__dirname, '../../../resources')
const corpus = join(resources, 'corpus')
const files = new Map<string, readonly SourceLine[]>()

/** Lines of a corpus file by its first three characters. */
export function corpusLines(file: string): readonly SourceLine[] {
  const known = files.get(file)
  if (known !== undefined) return known
  const name = readdirSync(corpus).find((other) => other.startsWith(file))
  const lines = name === undefined ? [] : linesOf(readFileSync(join(corpus, name), 'utf8'))
  files.set(file, lines)
  return lines
}

export const specNames: readonly string[] = readdirSync(join(resources, 'tables'))
  .filter((name) => name.endsWith('.json'))
  .sort()

export const specJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(resources, 'tables', name), 'utf8'))

export function specOf(name: string): TableSpec {
  const parsed = parseTableSpec(specJson(name))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.join('\n')}`)
  return parsed.value
}

export function tableOf(spec: TableSpec): TypedTable {
  const built = buildTable(spec, corpusLines(spec.file))
  if (!built.ok) throw new Error(`${spec.key}: ${JSON.stringify(built.error, null, 1)}`)
  return built.value
}
