import { useCallback } from 'react'
import { blockOnLine } from '../../domain/citation/official-citation'
import { call, messageOf } from '../api'
import { useNavigation } from '../navigation'
import { useNotice } from '../notice'

/** Opens the document where a corpus line stands in it. */
export function useOpenLine(): (documentId: string, line: number) => void {
  const { go } = useNavigation()
  const notice = useNotice()
  return useCallback(
    (documentId, line) => {
      call('document.open', { documentId }).then(
        (document) => {
          const block = blockOnLine(document, line)
          const run = block?.runs.find((candidate) => candidate.line === line)
          const target =
            block === null || run === undefined
              ? null
              : {
                  start: block.start + run.start,
                  end: block.start + run.start + run.length,
                }
          go({ room: 'reader', documentId, target })
        },
        (error: unknown) => {
          notice.show(messageOf(error), 'problem')
        },
      )
    },
    [go, notice],
  )
}
