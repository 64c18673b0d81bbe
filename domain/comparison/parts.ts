import type { Block, Clause } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import type { TypedTable } from '../tables/typed-table'
import type { ComparedPart, ComparedSide, DifferenceSpan } from './comparison'

/** Where a stretch of a part's text stands in a block. */
interface Segment {
  readonly from: number
  readonly block: Block
  /** Offset in the block's text. */
  readonly offset: number
  readonly length: number
}

/** A part with the way back to its document. */
export interface SourcedPart extends ComparedPart {
  readonly segments: readonly Segment[]
  /** Printed number, and those of the clauses above with their headings. */
  readonly marker: string
  readonly parentHeading: string
  /** Words that two texts are likened by: a row without its numbers. */
  readonly likeness: string
}

/** The number that opens a clause is no content: tasks that restart their count would all differ. */
function ownWordsStart(block: Block, clause: Clause | null): number {
  if (clause === null || clause.firstBlock !== block.index || clause.printed === '') return 0
  const printed = clause.printed.trim()
  if (!block.text.trimStart().startsWith(printed)) return 0
  const start = block.text.indexOf(printed) + printed.length
  return start + (/^[\s.．、]*/.exec(block.text.slice(start))?.[0].length ?? 0)
}

const headLabels: Readonly<Partial<Record<Block['kind'], string>>> = {
  title: '标题',
  documentNumber: '文号',
  addressee: '主送',
  signature: '落款',
  date: '成文日期',
  boilerplate: '附注',
}

/** Lines that rows of typed tables were read from; sentences between the lists of a table are text. */
function tableLines(tables: readonly TypedTable[]): ReadonlyMap<number, TypedTable> {
  const lines = new Map<number, TypedTable>()
  for (const table of tables)
    for (const row of table.rows) for (const line of row.lines) lines.set(line, table)
  return lines
}

function tableOf(block: Block, lines: ReadonlyMap<number, TypedTable>): TypedTable | undefined {
  if (block.kind === 'heading' || lines.size === 0) return undefined
  for (let line = block.firstLine; line <= block.lastLine; line += 1) {
    const table = lines.get(line)
    if (table !== undefined) return table
  }
  return undefined
}

function textPart(
  blocks: readonly Block[],
  clause: Clause | null,
  parentHeading: string,
): SourcedPart {
  const segments: Segment[] = []
  let text = ''
  for (const block of blocks) {
    const offset = ownWordsStart(block, clause)
    if (text !== '') text += '\n'
    segments.push({ from: text.length, block, offset, length: block.text.length - offset })
    text += block.text.slice(offset)
  }
  const [first] = blocks
  return {
    kind: clause === null ? 'head' : 'clause',
    clauseId: clause?.id ?? null,
    label: clause?.label ?? headLabels[first?.kind ?? 'paragraph'] ?? '正文',
    heading: clause?.heading ?? '',
    text,
    line: first?.firstLine ?? 0,
    segments,
    marker: clause?.printed.trim() ?? '',
    parentHeading,
    likeness: text,
  }
}

/** 序号 counts the rows and says nothing. */
const isCounting = (name: string): boolean => /^序号$/.test(name)
const isNumeric = (text: string): boolean => /^[\s≥≤<>＞＜\d.,%％;；、]*$/.test(text)

const tableParts = (table: TypedTable, clause: Clause | null): readonly SourcedPart[] =>
  table.rows.map(({ cells, lines }, at) => {
    const nameOf = (column: number) => table.columns[column]?.name ?? ''
    const filled = cells.map(({ text }, column) => ({ text: text.trim(), name: nameOf(column) }))
    const counted = filled.filter(({ name }) => !isCounting(name))
    const own = counted.map(({ text }) => text)
    return {
      kind: 'tableRow',
      clauseId: clause?.id ?? null,
      label: `${clause?.label ?? ''} ${table.title} 第${at + 1}行`.trim(),
      heading: own.find((text) => !isNumeric(text)) ?? '',
      text: own.join('\t'),
      line: lines[0] ?? table.firstLine,
      segments: [],
      marker: '',
      parentHeading: table.title,
      // Who holds a seat is not what makes two seats alike.
      likeness: counted
        .filter(({ text, name }) => name !== '姓名' && !isNumeric(text))
        .map(({ text }) => text)
        .join('\t'),
    }
  })

/** The parts of a document in the order of its text. Page heads between the pages are no part of it. */
export function partsOf({ document, tables }: Pick<ComparedSide, 'document' | 'tables'>) {
  const parts: SourcedPart[] = []
  const byClause = new Map<string, Block[]>()
  const done = new Set<string>()
  const lines = tableLines(tables)
  const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]))
  const clauseOf = (id: string | null | undefined): Clause | null => clauses.get(id ?? '') ?? null
  const body = document.blocks.filter(({ kind }) => kind !== 'pageFurniture')
  for (const block of body)
    if (block.clauseId !== null && tableOf(block, lines) === undefined)
      byClause.set(block.clauseId, [...(byClause.get(block.clauseId) ?? []), block])
  for (const block of body) {
    const table = tableOf(block, lines)
    const clause = clauseOf(block.clauseId)
    const parent = clauseOf(clause?.parentId)
    if (table !== undefined) {
      if (done.has(`table ${table.key}`)) continue
      done.add(`table ${table.key}`)
      parts.push(...tableParts(table, clause))
    } else if (clause === null) parts.push(textPart([block], null, ''))
    else if (!done.has(clause.id)) {
      done.add(clause.id)
      parts.push(textPart(byClause.get(clause.id) ?? [block], clause, parent?.heading ?? ''))
    }
  }
  return parts as readonly SourcedPart[]
}

/** The words of a part between two offsets with their place in the document. */
export function spanIn(part: SourcedPart, from: number, to: number): DifferenceSpan {
  const words = part.text.slice(from, to)
  const segment = part.segments.findLast(({ from: start }) => start <= from)
  if (segment === undefined) return { from, to, start: null, end: null, line: part.line, words }
  const { block } = segment
  const offset = segment.offset + from - segment.from
  const last = part.segments.findLast(({ from: start }) => start < to) ?? segment
  return {
    from,
    to,
    start: block.start + offset,
    end: last.block.start + last.offset + to - last.from,
    line: sourceOf(block, offset)?.line ?? block.firstLine,
    words,
  }
}

/** The part as a view shows it. */
export const shownPart = ({
  kind,
  clauseId,
  label,
  heading,
  text,
  line,
}: SourcedPart): ComparedPart => ({ kind, clauseId, label, heading, text, line })
