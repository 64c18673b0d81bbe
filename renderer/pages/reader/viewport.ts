import { useEffect, useState, type RefObject } from 'react'
import { createStore, type Store } from '../../store'

/** Positions of the blocks that the pane shows, first and last. */
export interface Viewport {
  readonly first: number
  readonly last: number
}

/** First block whose lower edge lies below `edge`. */
function firstBelow(blocks: HTMLCollection, edge: number): number {
  let low = 0
  let high = Math.max(0, blocks.length - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle
    else low = middle + 1
  }
  return low
}

function viewportOf(text: HTMLElement, pane: HTMLElement): Viewport {
  const { top, bottom } = pane.getBoundingClientRect()
  const blocks = text.children
  return { first: firstBelow(blocks, top + 8), last: firstBelow(blocks, bottom) }
}

/**
 * Follows the scrolling of the pane around the text, once a frame. Whoever needs it subscribes: nothing is drawn
 * again for a scroll but what asked.
 */
export function useViewport(text: RefObject<HTMLElement | null>): Store<Viewport> {
  const [store] = useState(() => createStore<Viewport>({ first: 0, last: 40 }))
  useEffect(() => {
    const root = text.current
    const pane = root?.parentElement
    if (root === null || pane === null || pane === undefined) return
    let frame = 0
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const next = viewportOf(root, pane)
        const old = store.get()
        if (next.first !== old.first || next.last !== old.last) store.change(() => next)
      })
    }
    follow()
    pane.addEventListener('scroll', follow, { passive: true })
    const resizing = new ResizeObserver(follow)
    resizing.observe(pane)
    return () => {
      cancelAnimationFrame(frame)
      resizing.disconnect()
      pane.removeEventListener('scroll', follow)
    }
  }, [text, store])
  return store
}
