import { useCallback } from 'react'
import type { CorpusPlace } from '../../../domain/register/place'
import type { Reference } from '../../../domain/reference/reference'
import { messageOf } from '../../api'
import { useNavigation, type Target } from '../../navigation'
import { useNotice } from '../../notice'
import { openDocument } from './document-cache'
import { placeTarget, referenceTarget } from './places'

export interface OpenPlace {
  /** Words of a document's stream; null for its beginning. */
  readonly target: (documentId: string, target: Target | null) => void
  /** Words that a register stands on. */
  readonly place: (documentId: string, place: CorpusPlace) => void
  /** What a reference names; nothing where the library lacks it. */
  readonly reference: (reference: Reference) => void
}

/** Ways from a register into the text; each is a step that 后退 takes back. */
export function useOpenPlace(): OpenPlace {
  const { go } = useNavigation()
  const notice = useNotice()
  const told = useCallback(
    (work: Promise<void>) => {
      work.catch((error: unknown) => {
        notice.show(messageOf(error), 'problem')
      })
    },
    [notice],
  )
  const target = useCallback(
    (documentId: string, words: Target | null) => {
      go({ room: 'reader', documentId, target: words })
    },
    [go],
  )
  const place = useCallback(
    (documentId: string, words: CorpusPlace) => {
      told(
        openDocument(documentId).then((document) => {
          target(documentId, placeTarget(document, words))
        }),
      )
    },
    [target, told],
  )
  const reference = useCallback(
    (one: Reference) => {
      const { target: aim } = one
      if (aim.kind !== 'document') return
      told(
        openDocument(aim.documentId).then((document) => {
          target(aim.documentId, referenceTarget(document, one))
        }),
      )
    },
    [target, told],
  )
  return { target, place, reference }
}
