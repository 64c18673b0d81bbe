import type { Handlers } from '../../../contract/ipc'
import type { Citations } from '../../services/citations'
import type { Search } from '../../services/search'
import type { Library } from '../../store/library'
import { Failure } from '../failure'

/** Reading, searching and finding quotes in the library. */
export function gazetteHandlers(services: {
  readonly library: Library
  readonly search: Search
  readonly citations: Citations
}): Pick<Handlers, 'document.list' | 'document.open' | 'search.run' | 'citation.locate'> {
  const { library, search, citations } = services
  return {
    'document.list': () => library.summaries(),
    'document.open': async ({ documentId }) => {
      const document = await library.document(documentId)
      if (document === null) throw new Failure('notFound', `公报库中没有“${documentId}”。`)
      return document
    },
    'search.run': (request) => search.run(request),
    'citation.locate': (citation) => citations.locate(citation),
  }
}
