import { useLayoutEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { selectByKey, selectionKeyOf, type SelectableText } from '../reader/keyboard-selection'
import { caretOffset, indexPieces, rangesIn } from '../reader/stream-dom'
import { stepOfKey, type useNotes } from '../reader/use-notes'

interface PageKeysOptions {
  readonly layer: HTMLElement | null
  readonly text: HTMLElement | null
  readonly onStep: ReturnType<typeof useNotes>['step']
}

interface Caret {
  readonly root: HTMLElement
  readonly offset: number
}

/** The pieces that print words, line by line: those of a page, or the paragraphs of its text. */
function selectableIn(root: HTMLElement, pane: Element): SelectableText {
  const blocks = indexPieces([root]).elements.filter(({ textContent }) => textContent !== '')
  return {
    root,
    blocks,
    wordsOf: (block) => block,
    firstVisible: () => {
      const { top } = pane.getBoundingClientRect()
      return blocks.findIndex((block) => block.getBoundingClientRect().bottom > top)
    },
  }
}

/**
 * The keys of the reader on the page and in the text beside it: words are selected, the place the keys stand at is
 * marked, and what was done to the notes is undone.
 */
export function usePageKeys({ layer, text, onStep }: PageKeysOptions) {
  const [caret, setCaret] = useState<Caret | null>(null)
  useLayoutEffect(() => {
    if (caret === null) return
    const { root, offset } = caret
    CSS.highlights.set('caret', new Highlight(...rangesIn(indexPieces([root]), offset, offset + 1)))
    return () => {
      CSS.highlights.delete('caret')
    }
  }, [caret])
  return useMemo(() => {
    const select = (root: HTMLElement | null, event: KeyboardEvent): void => {
      const step = stepOfKey(event)
      if (step !== null) onStep(step)
      const key = selectionKeyOf(event)
      if (key === null || root === null) return
      event.preventDefault()
      selectByKey(selectableIn(root, event.currentTarget), key)?.scrollIntoView({
        block: 'nearest',
      })
      const offset = caretOffset()
      setCaret(offset === null ? null : { root, offset })
    }
    return {
      onPageKey: (event: KeyboardEvent) => {
        select(layer, event)
      },
      onTextKey: (event: KeyboardEvent) => {
        select(text, event)
      },
      clear: () => {
        setCaret(null)
      },
    }
  }, [layer, text, onStep])
}
