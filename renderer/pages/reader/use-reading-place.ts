import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Store } from '../../store'
import { keepPlace, placeIn } from './reading-places'
import { scrollToBlock } from './stream-dom'
import type { Viewport } from './viewport'

interface ReadingPlaceOptions {
  readonly documentId: string
  readonly textRef: RefObject<HTMLElement | null>
  readonly viewport: Store<Viewport>
  /** Words are asked for: their scrolling goes before. */
  readonly hasTarget: boolean
  /** Changes when the text grows or shrinks, as by 原文行: the block at the top stays there. */
  readonly drawing: string
}

/** Reads on where one stood: the place is a block, as heights of blocks that were never seen are estimates. */
export function useReadingPlace(options: ReadingPlaceOptions): void {
  const { documentId, textRef, viewport, hasTarget, drawing } = options
  const drawn = useRef(drawing)

  useLayoutEffect(() => {
    const place = placeIn(documentId)
    const root = textRef.current
    if (!hasTarget && place !== undefined)
      scrollToBlock(root?.children[place.block], root?.parentElement ?? null)
    // A target that comes later must not bring the old place back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [documentId, textRef])

  useEffect(() => {
    const keep = () => {
      keepPlace({ documentId, block: viewport.get().first })
    }
    const unsubscribe = viewport.subscribe(keep)
    // What is opened is among the last ones read, scrolled or not.
    keepPlace(placeIn(documentId) ?? { documentId, block: 0 })
    return unsubscribe
  }, [documentId, viewport])

  useLayoutEffect(() => {
    if (drawn.current === drawing) return
    drawn.current = drawing
    const root = textRef.current
    scrollToBlock(root?.children[viewport.get().first], root?.parentElement ?? null)
  }, [drawing, textRef, viewport])
}
