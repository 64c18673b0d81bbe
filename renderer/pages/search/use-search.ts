import { useEffect, useState } from 'react'
import type { SearchHit } from '../../../contract/document'
import type { IsoDate } from '../../../domain/gazette/document'
import { noFilters, type Facets, type Filters } from '../../../domain/search/facets'
import { call, messageOf } from '../../api'
import { asOfDate } from '../../as-of-date'
import { createStore, useStore } from '../../store'
import { sameFilters } from './search-filters'

export const pageSize = 50

export interface Found {
  readonly query: string
  readonly filters: Filters
  /** The day for which force is told. */
  readonly on: IsoDate
  readonly total: number
  readonly hits: readonly SearchHit[]
  readonly facets: Facets
  /** Position of the hit opened last: one comes back to it. */
  readonly opened: number | null
}

/** Both outlive the page: one comes back from a document to the same hits. */
export const lastFound = createStore<Found | null>(null)
export const chosenFilters = createStore<Filters>(noFilters)

export interface Problem {
  readonly message: string
  /** A query that is not complete, as while typing, rather than a failure. */
  readonly isHint: boolean
}

interface Searching {
  /** Hits of the last query that could be run; null while there is no query. */
  readonly result: Found | null
  readonly problem: Problem | null
  readonly more: (shown: Found) => void
}

/** Searches whenever the query or the filters change; `onNew` is told of hits that replace the old ones. */
export function useSearch(query: string, filters: Filters, onNew: () => void): Searching {
  const found = useStore(lastFound)
  const on = useStore(asOfDate)
  const [problem, setProblem] = useState<(Problem & { readonly query: string }) | null>(null)
  const fail = (error: unknown) => {
    setProblem({ message: messageOf(error), isHint: false, query })
  }

  useEffect(() => {
    let current = true
    const last = lastFound.get()
    if (query.trim() === '') return
    if (last?.query === query && last.on === on && sameFilters(last.filters, filters)) return
    call('search.run', { query, offset: 0, limit: pageSize, filters, on }).then(
      (reply) => {
        if (!current) return
        if (reply.problem !== null) {
          setProblem({ message: reply.problem, isHint: true, query })
          return
        }
        const { total, hits, facets } = reply
        lastFound.change(() => ({ query, filters, on, total, hits, facets, opened: null }))
        setProblem(null)
        onNew()
      },
      (error: unknown) => {
        if (current) setProblem({ message: messageOf(error), isHint: false, query })
      },
    )
    return () => {
      current = false
    }
  }, [query, filters, on, onNew])

  const more = (shown: Found) => {
    const { query: asked, filters: narrowed, on: day, hits } = shown
    call('search.run', {
      query: asked,
      offset: hits.length,
      limit: pageSize,
      filters: narrowed,
      on: day,
    }).then((reply) => {
      // Another query may have been typed meanwhile, or the button pressed twice.
      lastFound.change((old) =>
        old?.query === asked &&
        old.on === day &&
        sameFilters(old.filters, narrowed) &&
        old.hits.length === hits.length
          ? { ...old, hits: [...old.hits, ...reply.hits] }
          : old,
      )
    }, fail)
  }
  return {
    result: query.trim() === '' ? null : found,
    // A message of a query that was typed over meanwhile says nothing of this one.
    problem: problem?.query === query ? problem : null,
    more,
  }
}
