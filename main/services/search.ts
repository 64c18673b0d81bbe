import { parseQuery } from '../../domain/search/query'
import { SearchIndex, type Hit } from '../../domain/search/search-index'
import type { Library } from '../store/library'

export interface Search {
  run(request: {
    readonly query: string
    readonly offset: number
    readonly limit: number
  }): Promise<{ readonly total: number; readonly hits: readonly Hit[] }>
}

/** The folded text is read at the first query and kept: the library does not change while the program runs. */
export function createSearch(library: Library): Search {
  let index: Promise<SearchIndex> | null = null
  return {
    run: async ({ query, offset, limit }) => {
      const parsed = parseQuery(query)
      if (parsed === null) return { total: 0, hits: [] }
      index ??= library.allDocuments().then((documents) => new SearchIndex(documents))
      try {
        return (await index).search(parsed, { offset, limit })
      } catch (error) {
        // A failed reading must not be kept: the next query tries again.
        index = null
        throw error
      }
    },
  }
}
