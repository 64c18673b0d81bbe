import type { Handlers } from '../../../contract/ipc'
import type { Citations } from '../../services/citations'
import type { Documents } from '../../services/documents'
import type { Search } from '../../services/search'
import { Failure } from '../failure'

/** Reading, searching and finding quotes in the library. */
export function gazetteHandlers(services: {
  /** The library and the user's own documents. */
  readonly documents: Documents
  readonly search: Search
  readonly citations: Citations
}): Pick<Handlers, 'document.list' | 'document.open' | 'search.run' | 'citation.locate'> {
  const { documents, search, citations } = services
  return {
    'document.list': () => documents.summaries(),
    'document.open': async ({ documentId }) => {
      const document = await documents.document(documentId)
      if (document === null)
        throw new Failure('notFound', `公报库和我的文件中都没有“${documentId}”。`)
      return document
    },
    'search.run': (request) => search.run(request),
    'citation.locate': (citation) => citations.locate(citation),
  }
}
