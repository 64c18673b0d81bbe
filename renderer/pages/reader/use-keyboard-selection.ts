import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Store } from '../../store'
import { selectByKey, selectionKeyOf } from './keyboard-selection'
import type { Span } from './painter'
import { caretOffset } from './stream-dom'
import type { Viewport } from './viewport'

/**
 * The text's keys for selecting, with the place they stand at. Chromium draws no caret in a text that cannot be
 * edited: the character behind the caret is marked instead.
 */
export function useKeyboardSelection(
  text: RefObject<HTMLElement | null>,
  viewport: Store<Viewport>,
) {
  const [offset, setOffset] = useState<number | null>(null)
  const caret = useMemo<Span | null>(
    () => (offset === null ? null : { start: offset, end: offset + 1 }),
    [offset],
  )
  return {
    caret,
    clear: () => {
      setOffset(null)
    },
    /** Whether the key was one of these. */
    select: (event: KeyboardEvent): boolean => {
      const key = selectionKeyOf(event)
      if (key === null || text.current === null) return false
      event.preventDefault()
      const root = text.current
      const selectable = {
        root,
        blocks: [...root.children],
        wordsOf: (block: Element) => block.querySelector('.block-body'),
        firstVisible: () => viewport.get().first,
      }
      selectByKey(selectable, key)?.scrollIntoView({ block: 'nearest' })
      setOffset(caretOffset())
      return true
    },
  }
}
