import { useCallback, useEffect, useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { blockAt } from '../../../domain/gazette/stream'
import { toStream, type PageMap } from '../../../domain/import/page-map'
import { onEvent } from '../../api'
import type { Target } from '../../navigation'
import { useNotice } from '../../notice'
import { citationFor, toClipboard } from '../reader/citation-copy'
import { selectedSpan } from '../reader/stream-dom'
import type { MarkAs, useNotes } from '../reader/use-notes'
import { longestQuote } from '../reader/use-selection'

interface PageSelection {
  /** Words of the stream; null where the selected ones have no certain place there. */
  readonly span: Target | null
  readonly x: number
  readonly y: number
}

interface PageSelectionOptions {
  readonly layer: HTMLElement | null
  readonly text: HTMLElement | null
  readonly map: PageMap | null
  readonly document: GazetteDocument
  readonly notes: ReturnType<typeof useNotes>
}

const unplaced =
  '所选文字在本页正文中没有唯一的对应处（可能是页码、页眉，或未读入的文字），没有标注。请改在右侧文字中选取。'

/** Words selected on the page or in the text beside it, and what the bar and the menu do with them. */
export function usePageSelection(options: PageSelectionOptions) {
  const { layer, text, map, document, notes } = options
  const { add, bookmark, stream } = notes
  const notice = useNotice()
  const [words, setWords] = useState<PageSelection | null>(null)

  const read = useCallback(() => {
    const onPage = layer === null ? null : selectedSpan(layer)
    const inText = text === null ? null : selectedSpan(text)
    const box = window.getSelection()?.rangeCount
      ? window.getSelection()?.getRangeAt(0).getBoundingClientRect()
      : undefined
    if ((onPage === null && inText === null) || box === undefined) {
      setWords(null)
      return
    }
    setWords({
      span: inText ?? (onPage === null || map === null ? null : toStream(map, onPage)),
      x: Math.max(8, Math.min(box.left, window.innerWidth - 650)),
      y: Math.max(56, Math.min(box.top, window.innerHeight) - 44),
    })
  }, [layer, text, map])
  const clear = useCallback(() => {
    setWords(null)
  }, [])

  /** The words to work on; else says why there are none. */
  const placed = useCallback((): Target | null => {
    const span = words?.span ?? null
    const tooLong = span !== null && span.end - span.start > longestQuote
    if (span !== null && !tooLong) return span
    const problem = tooLong
      ? `一条批注最多标${longestQuote}字，请分段选取。`
      : words === null
        ? '请先在页面或文字中选取文字。'
        : unplaced
    notice.show(problem, 'problem')
    return null
  }, [words, notice])

  const mark = useCallback(
    (as: MarkAs) => {
      const span = placed()
      if (span === null) return
      setWords(null)
      window.getSelection()?.removeAllRanges()
      void add(span, as)
    },
    [placed, add],
  )
  const bookmarkHere = useCallback(() => {
    const span = placed()
    if (span !== null) void bookmark(blockAt(document.blocks, span.start)?.clauseId ?? null)
  }, [placed, bookmark, document])
  const copy = useCallback(
    (withQuote: boolean) => {
      const span = placed()
      const citation = span === null ? null : citationFor(document, stream, span, withQuote)
      if (citation === null) return
      const { warning } = citation
      toClipboard(citation).then(
        () => {
          notice.show(
            `${withQuote ? '引文' : '出处'}已复制。${warning ?? ''}`,
            warning === null ? 'done' : 'problem',
          )
        },
        () => {
          notice.show('没有复制成功，请再点一次。', 'problem')
        },
      )
    },
    [placed, document, stream, notice],
  )

  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        const commands: Readonly<Record<string, () => void>> = {
          'annotation.highlight': () => {
            mark({ kind: 'highlight', colour: 'yellow', edit: false })
          },
          'annotation.underline': () => {
            mark({ kind: 'underline', colour: 'pink', edit: false })
          },
          'annotation.note': () => {
            mark({ kind: 'highlight', colour: 'yellow', edit: true })
          },
          'annotation.bookmark': bookmarkHere,
          'citation.copy': () => {
            copy(true)
          },
          'citation.copyPlace': () => {
            copy(false)
          },
        }
        commands[command]?.()
      }),
    [mark, copy, bookmarkHere],
  )
  return { words, read, clear, mark, bookmark: bookmarkHere, copy }
}
