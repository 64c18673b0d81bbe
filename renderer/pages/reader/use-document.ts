import { useEffect, useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { call, messageOf } from '../../api'
import type { Loaded } from '../../hooks/use-call'
import { openDocument } from './document-cache'
import { readingPlacesRead } from './reading-places'
import { noRegisters, type DocumentRegisters } from './registers'

/** The text of a document; where one stopped reading is known with it. */
export function useDocument(documentId: string): Loaded<GazetteDocument> {
  const [state, setState] = useState<Loaded<GazetteDocument>>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    Promise.all([openDocument(documentId), readingPlacesRead()]).then(
      ([value]) => {
        if (isCurrent) setState({ kind: 'loaded', value })
      },
      (error: unknown) => {
        if (isCurrent) setState({ kind: 'failed', message: messageOf(error) })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [documentId])
  return state
}

/** What is known beside the text; asked for when the text is painted, so that no one waits for it. */
export function useRegisters(
  documentId: string,
  onFailure: (message: string) => void,
): DocumentRegisters {
  const [registers, setRegisters] = useState(noRegisters)
  useEffect(() => {
    let isCurrent = true
    const frame = requestAnimationFrame(() => {
      call('register.ofDocument', { documentId }).then(
        (value) => {
          if (isCurrent) setRegisters(value)
        },
        (error: unknown) => {
          if (isCurrent) onFailure(messageOf(error))
        },
      )
    })
    return () => {
      isCurrent = false
      cancelAnimationFrame(frame)
    }
  }, [documentId, onFailure])
  return registers
}
