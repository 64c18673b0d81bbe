import { useEffect, useState, type RefObject } from 'react'

/** Index of the block under the upper edge of the pane. */
function blockAtTop(pane: HTMLElement): number {
  const { top } = pane.getBoundingClientRect()
  const blocks = pane.querySelectorAll<HTMLElement>('.block')
  let low = 0
  let high = Math.max(0, blocks.length - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > top + 8) high = middle
    else low = middle + 1
  }
  return low
}

/** Follows the scrolling of the pane around the text. Only the outline asks: text and notes are not drawn again for it. */
export function useTopBlock(text: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useEffect(() => {
    const pane = text.current?.parentElement ?? null
    if (pane === null) return
    let frame = 0
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        setTop(blockAtTop(pane))
      })
    }
    follow()
    pane.addEventListener('scroll', follow, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      pane.removeEventListener('scroll', follow)
    }
  }, [text])
  return top
}
