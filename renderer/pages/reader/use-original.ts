import { useCallback, useEffect, useState } from 'react'
import { isOwnDocument } from '../../../domain/import/own-document'
import { call } from '../../api'
import { useNavigation, type Target } from '../../navigation'
import { prepareOriginal } from '../files/files-view'

/** Shows words on their printed page; without any those that are shown in the text, or the first one sees. */
export type OpenOriginal = (words?: Target) => void

/** The way from the text of one's own PDF to its printed pages; null for documents without any to show. */
export function useOriginal(
  documentId: string,
  shown: Target | null,
  from: () => number,
): OpenOriginal | null {
  const { go } = useNavigation()
  const [pdf, setPdf] = useState<string | null>(null)
  useEffect(() => {
    if (!isOwnDocument(documentId)) return
    let current = true
    call('file.list', {}).then(
      (files) => {
        if (current && files.some(({ id, kind }) => id === documentId && kind === 'pdf'))
          setPdf(documentId)
      },
      // Without the list the text is whole; only the way to the pages is missing.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [documentId])
  const open = useCallback(
    (words?: Target) => {
      const start = from()
      prepareOriginal(documentId, words ?? shown ?? { start, end: start + 1 })
      go({ room: 'files' })
    },
    [documentId, shown, from, go],
  )
  return pdf === documentId ? open : null
}
