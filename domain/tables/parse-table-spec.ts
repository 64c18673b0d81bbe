import { err, ok, type Result } from '../result'
import type { TableSpec } from './table-spec'

/** Complaints about a value at a path of the JSON; none where it fits. */
type Check = (value: unknown, path: string) => readonly string[]

interface Shape {
  readonly required: Readonly<Record<string, Check>>
  readonly optional?: Readonly<Record<string, Check>>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const test =
  (fits: (value: unknown) => boolean, wanted: string): Check =>
  (value, path) =>
    fits(value) ? [] : [`${path}: ${wanted}`]

const string = test((value) => typeof value === 'string', 'not a string')
const filled = test((value) => typeof value === 'string' && value.trim() !== '', 'empty')
const line = test(
  (value) => typeof value === 'number' && Number.isInteger(value) && value > 0,
  'not a line number',
)
const index = test(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  'not an index',
)
const oneOf = (...values: readonly string[]): Check =>
  test(
    (value) => typeof value === 'string' && values.includes(value),
    `not one of ${values.join(', ')}`,
  )
const matching = (pattern: RegExp): Check =>
  test((value) => typeof value === 'string' && pattern.test(value), `not like ${pattern.source}`)
const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path)

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown, at) => check(entry, `${path}[${at}]`))
      : [`${path}: not a list`]

const filledListOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) && value.length === 0 ? [`${path}: empty`] : listOf(check)(value, path)

const recordOf =
  (check: Check): Check =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, entry]) => check(entry, `${path}.${key}`))
      : [`${path}: not an object`]

const shaped =
  ({ required, optional = {} }: Shape): Check =>
  (value, path) => {
    if (!isRecord(value)) return [`${path}: not an object`]
    const all = { ...required, ...optional }
    return [
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(all, key))
        .map((key) => `${path}.${key}: unknown key`),
      ...Object.keys(required)
        .filter((key) => !Object.hasOwn(value, key))
        .map((key) => `${path}.${key}: missing`),
      ...Object.entries(all).flatMap(([key, check]) =>
        Object.hasOwn(value, key) ? check(value[key], `${path}.${key}`) : [],
      ),
    ]
  }

/** A pattern that does not compile is a mistake of the spec, not of the program. */
const pattern: Check = (value, path) => {
  if (typeof value !== 'string') return [`${path}: not a string`]
  try {
    new RegExp(value, 'u')
    return []
  } catch {
    return [`${path}: no regular expression`]
  }
}

const range = { firstLine: line, lastLine: line }
const column = shaped({
  required: {
    name: filled,
    type: oneOf('text', 'integer', 'decimal', 'threshold'),
    unit: orNull(filled),
  },
  optional: { spaces: oneOf('join', 'keep', 'drop') },
})

const printedSource = {
  skipLines: listOf(line),
  ranges: filledListOf(shaped({ required: range })),
  carryDown: listOf(filled),
  groups: shaped({ required: { column: filled, pattern } }),
}
const sources: Readonly<Record<string, Check>> = {
  tabs: shaped({
    required: { kind: string },
    optional: {
      ...printedSource,
      shift: listOf(shaped({ required: { ...range, take: filledListOf(orNull(index)) } })),
      wraps: listOf(filled),
    },
  }),
  lines: shaped({ required: { kind: string, pattern }, optional: printedSource }),
  reviewed: shaped({
    required: {
      kind: string,
      rows: filledListOf(
        shaped({
          required: { cells: filledListOf(string), lines: filledListOf(line) },
          optional: { doubt: filled, carried: listOf(index) },
        }),
      ),
    },
  }),
}

const source: Check = (value, path) => {
  const kind = isRecord(value) && typeof value['kind'] === 'string' ? value['kind'] : ''
  const check = Object.hasOwn(sources, kind) ? sources[kind] : undefined
  return check === undefined
    ? [`${path}.kind: not one of ${Object.keys(sources).join(', ')}`]
    : check(value, path)
}

const where = recordOf(string)
const tableSpec = shaped({
  required: {
    key: matching(/^\d{3}-[a-z0-9]+(-[a-z0-9]+)*$/),
    title: filled,
    documentId: filled,
    file: matching(/^\d{3}$/),
    ...range,
    unitLine: orNull(filled),
    columns: filledListOf(column),
    source,
  },
  optional: {
    doubts: listOf(shaped({ required: { ...range, reason: filled } })),
    totals: listOf(
      shaped({
        required: { column: filled, printed: filled, printedLine: line },
        optional: { of: filledListOf(filled), where, printedLastLine: line, note: filled },
      }),
    ),
    counts: listOf(
      shaped({
        required: { printed: filled, printedLine: line, what: filled },
        optional: { where, note: filled },
      }),
    ),
  },
})

/** What shapes cannot say: lines in order and inside the table, column names only once, key of the file. */
function contradictions(spec: TableSpec): readonly string[] {
  const { key, file, firstLine, lastLine, columns, source: from, doubts = [] } = spec
  const names = columns.map(({ name }) => name)
  const shifts = from.kind === 'tabs' ? (from.shift ?? []) : []
  const ranges = from.kind === 'reviewed' ? [] : [...(from.ranges ?? []), ...shifts]
  return [
    ...(key.startsWith(`${file}-`) ? [] : ['key: not of the file']),
    ...(new Set(names).size === names.length ? [] : ['columns: a name twice']),
    ...[{ firstLine, lastLine }, ...ranges, ...doubts]
      .filter((part) => part.firstLine > part.lastLine)
      .map((part) => `lines ${part.firstLine}–${part.lastLine}: backwards`),
    ...[...ranges, ...doubts]
      .filter((part) => part.firstLine < firstLine || part.lastLine > lastLine)
      .map((part) => `lines ${part.firstLine}–${part.lastLine}: outside the table`),
  ]
}

/** Reads a file of resources/tables; every key it does not know is a mistake. */
export function parseTableSpec(json: unknown): Result<TableSpec, readonly string[]> {
  const complaints = tableSpec(json, 'spec')
  if (complaints.length > 0) return err(complaints)
  const spec = json as TableSpec
  const wrong = contradictions(spec)
  return wrong.length > 0 ? err(wrong) : ok(spec)
}
