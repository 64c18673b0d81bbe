import type { BlockKind, GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import { fold, folded, originOf, type TextSpan } from '../text/fold'
import { asMeant } from './misreadings'
import type { Query } from './query'

/** A block that holds all terms of the query. */
export interface Hit {
  readonly documentId: string
  readonly documentNumber: string | null
  readonly title: string
  /** Label of the clause; empty outside of any. */
  readonly clause: string
  readonly sourceFile: string
  /** Line of the corpus file on which the first match begins. */
  readonly line: number
  readonly blockIndex: number
  /** First match in the document's stream. */
  readonly start: number
  readonly end: number
  readonly snippet: string
  /** Matches inside the snippet, in order and apart from each other. */
  readonly matches: readonly TextSpan[]
}

interface Entry {
  readonly document: GazetteDocument
  readonly index: number
  readonly rank: number
  /** Folded text, and the same with misread words as meant where there are any. */
  readonly text: string
  readonly meant: string | null
}

const ranks: Readonly<Partial<Record<BlockKind, number>>> = {
  title: 0,
  documentNumber: 0,
  heading: 1,
}
const bodyRank = 2
const snippetLength = 72
const lead = 20

/** Page heads and numbers are no text of the document. */
const isSearched = (kind: BlockKind): boolean => kind !== 'pageFurniture'

const holds = ({ text, meant }: Entry, term: string): boolean =>
  text.includes(term) || meant?.includes(term) === true

function placesOf(text: string, term: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    places.push(at)
  return places
}

/** Spans in order; those that touch or overlap become one. */
function merged(spans: readonly TextSpan[]): readonly TextSpan[] {
  const result: TextSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** All matches in the block's own text. */
function spansOf(entry: Entry, original: string, terms: readonly string[]): readonly TextSpan[] {
  const places = fold(original)
  return merged(
    terms.flatMap((term) =>
      [entry.text, entry.meant ?? '']
        .flatMap((text) => placesOf(text, term))
        .map((at) => originOf(places, at, term.length)),
    ),
  )
}

/** About 70 characters around the first match, cut marks included. */
function snippetOf(
  text: string,
  spans: readonly TextSpan[],
): { readonly snippet: string; readonly matches: readonly TextSpan[] } {
  const first = spans[0]?.start ?? 0
  const from = Math.max(0, Math.min(first - lead, text.length - snippetLength))
  const to = Math.min(text.length, Math.max(from + snippetLength, spans[0]?.end ?? 0))
  const head = from > 0 ? '…' : ''
  const tail = to < text.length ? '…' : ''
  const matches = spans
    .filter((span) => span.start >= from && span.start < to)
    .map((span) => ({
      start: span.start - from + head.length,
      end: Math.min(span.end, to) - from + head.length,
    }))
  return { snippet: head + text.slice(from, to).replace(/[\t\n]/g, ' ') + tail, matches }
}

function toHit(entry: Entry, query: Query): Hit | null {
  const { document, index } = entry
  const block = document.blocks[index]
  if (block === undefined) return null
  const spans = spansOf(entry, block.text, query.terms)
  const [first] = spans
  if (first === undefined) return null
  const clause = document.clauses.find(({ id }) => id === block.clauseId)
  return {
    documentId: document.id,
    documentNumber: document.documentNumber,
    title: document.title,
    clause: clause?.label ?? '',
    sourceFile: document.source.file,
    line: sourceOf(block, first.start)?.line ?? block.firstLine,
    blockIndex: index,
    start: block.start + first.start,
    end: block.start + first.end,
    ...snippetOf(block.text, spans),
  }
}

/** All blocks folded in memory; a query is a scan over them, complete from one character on. */
export class SearchIndex {
  private readonly entries: readonly Entry[]

  constructor(documents: readonly GazetteDocument[]) {
    this.entries = documents
      .flatMap((document) =>
        document.blocks
          .filter(({ kind }) => isSearched(kind))
          .map((block) => {
            const text = folded(block.text)
            const rank = ranks[block.kind] ?? bodyRank
            return { document, index: block.index, rank, text, meant: asMeant(text) }
          }),
      )
      .sort((a, b) => a.rank - b.rank)
  }

  /** Titles and numbers first, then headings, then body text, each in the order of the gazettes. */
  search(
    query: Query,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly hits: readonly Hit[] } {
    const found = this.entries.filter((entry) => query.terms.every((term) => holds(entry, term)))
    const hits = found
      .slice(offset, offset + limit)
      .map((entry) => toHit(entry, query))
      .filter((hit) => hit !== null)
    return { total: found.length, hits }
  }
}

/** Whether two writings of a 文号 or a title mean the same. */
export const sameWriting = (a: string, b: string): boolean => folded(a) === folded(b)
