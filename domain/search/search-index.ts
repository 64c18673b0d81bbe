import type { ForceStatus } from '../force/force-status'
import type { GazetteDocument } from '../gazette/document'
import { folded } from '../text/fold'
import { entriesOf, type Entry } from './entry'
import { errataByBlock, type ErrataOf, type Erratum } from './errata'
import {
  facetsOf,
  noFilters,
  passesFilters,
  type Facets,
  type Filters,
  type StatusOf,
} from './facets'
import { GramIndex } from './gram-index'
import { toHit, type Hit } from './hit'
import { matcherOf } from './matching'
import { printedLinesOf, type PrintedLine } from './printed-lines'
import { wantedTerms, type Query } from './query'

export type { Hit }

export interface SearchOptions {
  readonly errata?: readonly Erratum[]
  /** Keeps lists of character pairs: for libraries many times the size of the bundled one. */
  readonly gramIndex?: boolean
}

export interface SearchPage {
  readonly offset: number
  readonly limit: number
  readonly filters?: Filters
  /** Told with every search, for the status of a document changes with the day; unknown where it is left out. */
  readonly statusOf?: StatusOf
}

export interface Found {
  readonly total: number
  readonly hits: readonly Hit[]
  readonly facets: Facets
}

/**
 * All blocks folded in memory; a query is a scan over them, complete from one character on. The scan is the truth,
 * and over the bundled gazettes it is fast enough to be all there is: main/services/search.ts has the figures.
 */
export class SearchIndex {
  private readonly entries: readonly Entry[]
  private readonly grams: GramIndex | null
  private readonly errataOf: ErrataOf
  private printed: readonly PrintedLine[] | null = null

  constructor(
    private readonly documents: readonly GazetteDocument[],
    { errata = [], gramIndex = false }: SearchOptions = {},
  ) {
    this.errataOf = errataByBlock(errata)
    this.entries = documents
      .flatMap((document) => entriesOf(document, this.errataOf))
      .sort((a, b) => a.rank - b.rank)
    this.grams = gramIndex ? new GramIndex(this.entries) : null
  }

  /** Titles and numbers first, then headings, then body text, each in the order of the gazettes. */
  search(
    query: Query,
    { offset, limit, filters = noFilters, statusOf = () => 'unknown' }: SearchPage,
  ): Found {
    const found = this.answering(query)
    const counts = new Map<GazetteDocument, number>()
    for (const { document } of found) counts.set(document, (counts.get(document) ?? 0) + 1)
    const tallies = this.documents.flatMap((document) => {
      const count = counts.get(document)
      return count === undefined ? [] : [{ document, count, status: statusOf(document.id) }]
    })
    const passed = new Map<GazetteDocument, ForceStatus>(
      tallies
        .filter((tally) => passesFilters(tally, filters))
        .map(({ document, status }) => [document, status]),
    )
    const shown =
      passed.size === counts.size ? found : found.filter(({ document }) => passed.has(document))
    const terms = wantedTerms(query)
    return {
      total: shown.length,
      hits: shown
        .slice(offset, offset + limit)
        .map((entry) => toHit(entry, terms, passed.get(entry.document) ?? 'unknown')),
      facets: facetsOf(tallies, filters),
    }
  }

  /**
   * Printed lines of the corpus that answer the query: all its words on one line, body and tables. With errata, lines
   * whose words were misread count too.
   */
  lines(
    query: Query,
    { withErrata }: { readonly withErrata: boolean },
  ): readonly Pick<PrintedLine, 'file' | 'line'>[] {
    this.printed ??= this.documents.flatMap((document) => printedLinesOf(document, this.errataOf))
    return this.printed
      .filter(matcherOf(query, { withErrata }))
      .map(({ file, line }) => ({ file, line }))
  }

  private answering(query: Query): readonly Entry[] {
    const answers = matcherOf(query, { withErrata: true })
    const candidates = this.grams?.candidates(query) ?? null
    if (candidates === null) return this.entries.filter(answers)
    return candidates.flatMap((id) => this.entries[id] ?? []).filter(answers)
  }
}

/** Whether two writings of a 文号 or a title mean the same. */
export const sameWriting = (a: string, b: string): boolean => folded(a) === folded(b)
