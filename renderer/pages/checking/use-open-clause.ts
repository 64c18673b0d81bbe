import { useCallback } from 'react'
import { messageOf } from '../../api'
import { useNavigation } from '../../navigation'
import { useNotice } from '../../notice'
import { openDocument } from '../reader/document-cache'
import { clauseTarget } from '../reader/places'

/** Opens the document at the first block of a clause. */
export function useOpenClause(): (documentId: string, clauseId: string) => void {
  const { go } = useNavigation()
  const notice = useNotice()
  return useCallback(
    (documentId, clauseId) => {
      openDocument(documentId).then(
        (document) => {
          go({ room: 'reader', documentId, target: clauseTarget(document, clauseId) })
        },
        (error: unknown) => {
          notice.show(messageOf(error), 'problem')
        },
      )
    },
    [go, notice],
  )
}
