import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import type { GazetteDocument } from '../../../domain/gazette/document'
import type { Store } from '../../store'
import { colours } from '../../words'
import { layerOf, markLayers, type Mark } from './marks'
import { Painter, piecesAround, type Layer, type Span } from './painter'
import { lastAtOrBefore, rangesIn } from './stream-dom'
import type { Viewport } from './viewport'

interface Painted {
  readonly document: GazetteDocument
  readonly annotations: readonly PlacedAnnotation[]
  readonly marks: readonly Mark[]
  readonly found: readonly Span[]
  /** Changes whenever the pieces of the text are drawn anew. */
  readonly drawing: unknown
}

const byStart = (a: Span, b: Span): number => a.start - b.start

/** Kinds that the text shows; a note marks nothing, a bookmark stands in the list. */
const painted = [
  { kind: 'highlight', prefix: 'note' },
  { kind: 'underline', prefix: 'line' },
] as const

/** Notes below, marks with their lines over them, found words on top. */
function layersOf({ annotations, marks, found }: Painted): readonly Layer[] {
  return [
    ...painted.flatMap(({ kind, prefix }) =>
      colours.map((colour) => ({
        name: `${prefix}-${colour}`,
        priority: 0,
        spans: annotations
          .filter(
            (one) => one.kind === kind && one.colour === colour && one.placement !== 'orphaned',
          )
          .map(({ anchor: { start, end } }) => ({ start, end }))
          .sort(byStart),
      })),
    ),
    ...markLayers.map((name) => ({
      name,
      priority: 1,
      spans: marks.filter((mark) => layerOf(mark) === name),
    })),
    { name: 'found', priority: 2, spans: found },
  ]
}

/** Paints by CSS highlights: the text itself stays one node a piece, however many notes and marks there are. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  viewport: Store<Viewport>,
  painted: Painted,
): void {
  const { document, annotations, marks, found, drawing } = painted
  const painter = useRef<Painter | null>(null)
  const layers = useMemo(
    () => layersOf({ document, annotations, marks, found, drawing }),
    [document, annotations, marks, found, drawing],
  )
  useEffect(() => {
    if (root.current === null) return
    const made = new Painter(
      root.current,
      document.blocks.map(({ start }) => start),
    )
    painter.current = made
    const unsubscribe = viewport.subscribe(() => {
      made.follow(viewport.get())
    })
    return () => {
      unsubscribe()
      made.clear()
    }
  }, [root, document, viewport])
  useEffect(() => {
    painter.current?.set(layers, viewport.get())
  }, [layers, viewport, drawing])
}

/** One place at once, however far away: it is painted before the pane scrolls to it. */
export function useSpanHighlight(
  root: RefObject<HTMLElement | null>,
  document: GazetteDocument,
  {
    name,
    span,
    drawing,
  }: { readonly name: string; readonly span: Span | null; readonly drawing: unknown },
): void {
  useLayoutEffect(() => {
    if (root.current === null || span === null) return
    const highlight = new Highlight(...rangesNear(root.current, document, span))
    highlight.priority = 3
    CSS.highlights.set(name, highlight)
    return () => {
      CSS.highlights.delete(name)
    }
  }, [root, document, name, span, drawing])
}

/** Page ranges of a span; only the blocks that it touches are looked at. */
export function rangesNear(
  root: HTMLElement,
  { blocks }: Pick<GazetteDocument, 'blocks'>,
  { start, end }: Span,
): readonly Range[] {
  const starts = blocks.map((block) => block.start)
  const first = lastAtOrBefore(starts, start)
  const last = lastAtOrBefore(starts, Math.max(start, end - 1))
  return rangesIn(piecesAround(root, first, last), start, end)
}
