import type { ForceStatus } from '../force/force-status'
import type { Block, GazetteDocument } from '../gazette/document'
import { sourceOf } from '../gazette/stream'
import { fold, originOf, type TextSpan } from '../text/fold'
import { originInMeant, type Correction } from './errata'

/** A block that answers the query. */
export interface Hit {
  readonly documentId: string
  readonly documentNumber: string | null
  readonly title: string
  /** Label of the clause; empty outside of any. */
  readonly clause: string
  readonly status: ForceStatus
  readonly sourceFile: string
  /** Line of the corpus file on which the first match begins. */
  readonly line: number
  readonly blockIndex: number
  /** First match in the document's stream; the whole block where no word was asked for. */
  readonly start: number
  readonly end: number
  readonly snippet: string
  /** Matches inside the snippet, in order and apart from each other. */
  readonly matches: readonly TextSpan[]
}

const snippetLength = 72
const lead = 20

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

/** What of a block is shown: its words as printed and as meant, and what is asked for. */
export interface Shown {
  readonly document: GazetteDocument
  readonly block: Block
  /** Folded text as meant; null where the errata do not touch the block. */
  readonly meant: string | null
  readonly errata: readonly Correction[]
}

/** All matches in the block's own text. */
function spansOf({ block, meant, errata }: Shown, terms: readonly string[]): readonly TextSpan[] {
  const places = fold(block.text)
  const printed = terms.flatMap((term) =>
    placesOf(places.text, term).map((at) => originOf(places, at, term.length)),
  )
  if (meant === null) return merged(printed)
  const origin = originInMeant(block.text, errata)
  return merged([
    ...printed,
    ...terms.flatMap((term) => placesOf(meant, term).map((at) => origin(at, term.length))),
  ])
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

export function toHit(shown: Shown, terms: readonly string[], status: ForceStatus): Hit {
  const { document, block } = shown
  const spans = spansOf(shown, terms)
  const first = spans[0] ?? { start: 0, end: block.text.length }
  const clause = document.clauses.find(({ id }) => id === block.clauseId)
  return {
    documentId: document.id,
    documentNumber: document.documentNumber,
    title: document.title,
    clause: clause?.label ?? '',
    status,
    sourceFile: document.source.file,
    line: sourceOf(block, first.start)?.line ?? block.firstLine,
    blockIndex: block.index,
    start: block.start + first.start,
    end: block.start + first.end,
    ...snippetOf(block.text, spans),
  }
}
