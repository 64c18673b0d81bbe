import { useEffect, type RefObject } from 'react'
import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import type { Target } from '../../navigation'
import { colours } from '../../words'
import { indexPieces, rangesIn } from './stream-dom'

/** Paints notes and the target by CSS highlights: the text itself stays one node a piece, however many there are. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  annotations: readonly PlacedAnnotation[],
  target: Target | null,
): void {
  useEffect(() => {
    const text = root.current
    if (text === null) return
    const index = indexPieces(text)
    for (const colour of colours) {
      const ranges = annotations
        .filter((one) => one.colour === colour && one.placement !== 'orphaned')
        .flatMap(({ anchor }) => rangesIn(index, anchor.start, anchor.end))
      CSS.highlights.set(`note-${colour}`, new Highlight(...ranges))
    }
    const marked = target === null ? [] : rangesIn(index, target.start, target.end)
    const highlight = new Highlight(...marked)
    // Over the colours of notes.
    highlight.priority = 1
    CSS.highlights.set('target', highlight)
    return () => {
      CSS.highlights.clear()
    }
  }, [root, annotations, target])
}
