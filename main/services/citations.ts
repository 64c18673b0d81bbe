import type { Citation, LocatedCitation } from '../../domain/citation/citation'
import { locateQuote } from '../../domain/citation/locate'
import { canonicalDocumentNumber } from '../../domain/gazette/document-number'
import { Failure } from '../ipc/failure'
import type { Library } from '../store/library'

export interface Citations {
  /** Throws `notFound` when the document or the words are not in the library. */
  locate(citation: Citation): Promise<LocatedCitation>
}

export function createCitations(library: Library): Citations {
  return {
    locate: async (citation) => {
      const { documentNumber } = citation
      const document = await library.document(
        canonicalDocumentNumber(documentNumber) ?? documentNumber,
      )
      if (document === null)
        throw new Failure('notFound', `公报库未收录${documentNumber}，无法打开所引条款。`)
      const place = locateQuote(document, citation)
      if (place === null)
        throw new Failure(
          'notFound',
          `在${documentNumber}${citation.clause}中找不到所引文字，请核对公报库版本。`,
        )
      return {
        ...citation,
        documentId: document.id,
        start: place.start,
        end: place.end,
        sourceFile: document.source.file,
        line: place.line,
      }
    },
  }
}
