import type { DocumentSummary } from '../../domain/gazette/document'
import { canonicalDocumentNumber } from '../../domain/gazette/document-number'
import { sameWriting } from '../../domain/search/search-index'
import type { ReadingServices } from '../../main/services/services'
import { DeskError } from './desk-error'

/** The document of that 文号 or title; brackets and spaces may differ. */
export async function findDocument(
  { library }: ReadingServices,
  words: readonly string[],
  example: string,
): Promise<DocumentSummary> {
  const asked = words.join(' ').trim()
  if (asked === '') throw new DeskError(`请给出文号或标题，例如 ${example} 溧政发〔2023〕6号。`)
  const wanted = canonicalDocumentNumber(asked) ?? asked
  const found = (await library.summaries()).find(
    ({ documentNumber, title, id }) =>
      sameWriting(documentNumber ?? id, wanted) || sameWriting(title, wanted),
  )
  if (found === undefined)
    throw new DeskError(`公报库未收录“${wanted}”。可用 documents 查看全部文号。`)
  return found
}
