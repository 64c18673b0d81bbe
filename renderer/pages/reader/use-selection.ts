import { useCallback, useState, type RefObject } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import type { Target } from '../../navigation'
import { useNotice } from '../../notice'
import { citationFor, toClipboard } from './citation-copy'
import type { Span } from './painter'
import { caretOffset, selectedSpan } from './stream-dom'
import type { MarkAs } from './use-notes'

/** Characters that one note may mark; the contract refuses more. */
export const longestQuote = 20_000

export interface SelectedWords extends Target {
  readonly x: number
  readonly y: number
}

interface SelectionOptions {
  readonly text: RefObject<HTMLElement | null>
  readonly document: GazetteDocument
  readonly stream: string
  readonly add: (span: Target, as: MarkAs) => Promise<void>
}

/** The selected words of the text and what can be done with them. */
export function useSelection({ text, document, stream, add }: SelectionOptions) {
  const notice = useNotice()
  const [words, setWords] = useState<SelectedWords | null>(null)

  /** Reads the selection after the mouse or the keyboard has made one. */
  const read = useCallback(() => {
    const root = text.current
    const span = root === null ? null : selectedSpan(root)
    const box = window.getSelection()?.rangeCount
      ? window.getSelection()?.getRangeAt(0).getBoundingClientRect()
      : undefined
    if (span === null || box === undefined || box.bottom < 0 || box.top > window.innerHeight)
      setWords(null)
    else
      setWords({
        ...span,
        x: Math.max(8, Math.min(box.left, window.innerWidth - 650)),
        y: Math.max(56, box.top - 44),
      })
  }, [text])

  const mark = useCallback(
    (as: MarkAs) => {
      if (words === null) {
        notice.show('请先在正文中选取文字。', 'problem')
        return
      }
      if (words.end - words.start > longestQuote) {
        notice.show(
          `所选文字有${words.end - words.start}字，一条批注最多标${longestQuote}字，请分段选取。`,
          'problem',
        )
        return
      }
      setWords(null)
      window.getSelection()?.removeAllRanges()
      void add(words, as)
    },
    [words, add, notice],
  )

  /** Without selected words the place of the caret is cited, which no quote belongs to. */
  const copy = useCallback(
    (withQuote: boolean) => {
      const caret = caretOffset()
      const span: Span | null = words ?? (caret === null ? null : { start: caret, end: caret + 1 })
      const citation =
        span === null ? null : citationFor(document, stream, span, withQuote && words !== null)
      if (citation === null) {
        notice.show('请先在正文中选取文字，或点一下要引用的条款。', 'problem')
        return
      }
      toClipboard(citation).then(
        () => {
          const { warning } = citation
          const what = withQuote && words !== null ? '引文' : '出处'
          notice.show(`${what}已复制。${warning ?? ''}`, warning === null ? 'done' : 'problem')
        },
        () => {
          notice.show('没有复制成功，请再点一次。', 'problem')
        },
      )
    },
    [words, document, stream, notice],
  )
  const clear = useCallback(() => {
    setWords(null)
  }, [])
  return { words, read, clear, mark, copy }
}
