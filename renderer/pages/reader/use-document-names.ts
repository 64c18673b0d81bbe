import { useMemo } from 'react'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { useCall } from '../../hooks/use-call'

/** Summaries of the library's documents by id; empty until main has answered. */
export function useDocumentNames(): ReadonlyMap<string, DocumentSummary> {
  const [documents] = useCall('document.list', {})
  return useMemo(
    () =>
      new Map(
        documents.kind === 'loaded' ? documents.value.map((one) => [one.id, one] as const) : [],
      ),
    [documents],
  )
}
