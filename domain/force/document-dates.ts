import type { DocumentSummary } from '../gazette/document'
import type { ForceStatement } from './statement'

/** The documents with the dates that their own clauses on 施行 and 有效期 give. */
export const withForceDates = <D extends DocumentSummary>(
  documents: readonly D[],
  statements: readonly ForceStatement[],
): readonly D[] =>
  documents.map((document) => {
    const own = statements.filter(({ documentId }) => documentId === document.id)
    const effective = own.find((one) => one.statement === 'effective')
    const term = own.find((one) => one.statement === 'until')
    return {
      ...document,
      effectiveFrom: effective?.date ?? null,
      validUntil: term?.until ?? null,
    }
  })
