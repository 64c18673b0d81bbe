import type { BlockKind, GazetteDocument } from '../gazette/document'
import { fold, folded, type FoldedText } from '../text/fold'
import type { Query } from './query'

export interface MatchSpan {
  readonly start: number
  readonly end: number
}

/** A block that holds all terms of the query. */
export interface Hit {
  readonly documentId: string
  readonly documentNumber: string | null
  readonly title: string
  /** Label of the clause; empty outside of any. */
  readonly clause: string
  readonly sourceFile: string
  readonly line: number
  readonly blockIndex: number
  /** First match in the document's stream. */
  readonly start: number
  readonly end: number
  readonly snippet: string
  /** Matches inside the snippet. */
  readonly matches: readonly MatchSpan[]
}

interface Entry {
  readonly document: GazetteDocument
  readonly index: number
  readonly rank: number
  readonly folded: FoldedText
}

const ranks: Readonly<Partial<Record<BlockKind, number>>> = {
  title: 0,
  documentNumber: 0,
  heading: 1,
}
const bodyRank = 2
const snippetLength = 72

/** Page heads and numbers are no text of the document. */
const isSearched = (kind: BlockKind): boolean => kind !== 'pageFurniture'

function spansOf(entry: Entry, terms: readonly string[]): readonly MatchSpan[] {
  const { text, origins } = entry.folded
  const spans: MatchSpan[] = []
  for (const term of terms)
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
      spans.push({ start: origins[at] ?? 0, end: (origins[at + term.length - 1] ?? 0) + 1 })
  return spans.sort((a, b) => a.start - b.start)
}

/** About 70 characters around the first match, cut marks included. */
function snippetOf(
  text: string,
  spans: readonly MatchSpan[],
): { readonly snippet: string; readonly matches: readonly MatchSpan[] } {
  const first = spans[0]?.start ?? 0
  const from = Math.max(0, Math.min(first - 20, text.length - snippetLength))
  const to = Math.min(text.length, Math.max(from + snippetLength, spans[0]?.end ?? 0))
  const head = from > 0 ? '…' : ''
  const tail = to < text.length ? '…' : ''
  const matches = spans
    .filter((span) => span.start >= from && span.end <= to)
    .map((span) => ({
      start: span.start - from + head.length,
      end: span.end - from + head.length,
    }))
  return { snippet: head + text.slice(from, to).replace(/[\t\n]/g, ' ') + tail, matches }
}

function toHit(entry: Entry, query: Query): Hit | null {
  const { document, index } = entry
  const block = document.blocks[index]
  if (block === undefined) return null
  const spans = spansOf(entry, query.terms)
  const [first] = spans
  if (first === undefined) return null
  const clause = document.clauses.find(({ id }) => id === block.clauseId)
  return {
    documentId: document.id,
    documentNumber: document.documentNumber,
    title: document.title,
    clause: clause?.label ?? '',
    sourceFile: document.source.file,
    line: block.firstLine,
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
          .map((block) => ({
            document,
            index: block.index,
            rank: ranks[block.kind] ?? bodyRank,
            folded: fold(block.text),
          })),
      )
      .sort((a, b) => a.rank - b.rank)
  }

  /** Titles and numbers first, then headings, then body text, each in the order of the gazettes. */
  search(
    query: Query,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly hits: readonly Hit[] } {
    const found = this.entries.filter(({ folded: { text } }) =>
      query.terms.every((term) => text.includes(term)),
    )
    const hits = found
      .slice(offset, offset + limit)
      .map((entry) => toHit(entry, query))
      .filter((hit) => hit !== null)
    return { total: found.length, hits }
  }
}

/** Whether two writings of a 文号 or a title mean the same. */
export const sameWriting = (a: string, b: string): boolean => folded(a) === folded(b)
