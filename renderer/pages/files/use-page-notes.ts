import { useLayoutEffect } from 'react'
import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import { toPage, type PageMap } from '../../../domain/import/page-map'
import type { Target } from '../../navigation'
import { colours } from '../../words'
import { indexPieces, rangesIn, scrollToRange } from '../reader/stream-dom'

interface Panes {
  /** Words over the page; null while it is drawn. */
  readonly layer: HTMLElement | null
  /** The text beside it. */
  readonly text: HTMLElement | null
  readonly map: PageMap | null
}

const kinds = [
  { kind: 'highlight', prefix: 'note' },
  { kind: 'underline', prefix: 'line' },
] as const

/** Ranges of words of the stream on the page and in the text. */
function rangesOf({ layer, text, map }: Panes): (span: Target) => {
  readonly page: readonly Range[]
  readonly text: readonly Range[]
} {
  const [onPage, inText] = [layer, text].map((root) => indexPieces(root === null ? [] : [root]))
  return (span) => ({
    page:
      map === null || onPage === undefined
        ? []
        : toPage(map, span).flatMap(({ start, end }) => rangesIn(onPage, start, end)),
    text: inText === undefined ? [] : rangesIn(inText, span.start, span.end),
  })
}

/** Paints the notes on the page and in its text under the names, and so in the colours, of the reader. */
export function usePageNotes(panes: Panes, annotations: readonly PlacedAnnotation[]): void {
  const { layer, text, map } = panes
  useLayoutEffect(() => {
    const ranges = rangesOf({ layer, text, map })
    const names = kinds.flatMap(({ kind, prefix }) =>
      colours.map((colour) => {
        const name = `${prefix}-${colour}`
        const spans = annotations.filter(
          (one) => one.kind === kind && one.colour === colour && one.placement !== 'orphaned',
        )
        const found = spans.map(({ anchor }) => ranges(anchor))
        CSS.highlights.set(
          name,
          new Highlight(...found.flatMap((one) => [...one.page, ...one.text])),
        )
        return name
      }),
    )
    return () => {
      for (const name of names) CSS.highlights.delete(name)
    }
  }, [layer, text, map, annotations])
}

/** Scrolls only where the words are out of sight: what one has just pressed must not jump. */
function reveal(range: Range | undefined, pane: HTMLElement | null | undefined): void {
  if (range === undefined || pane === null || pane === undefined) return
  const words = range.getBoundingClientRect()
  const seen = pane.getBoundingClientRect()
  if (words.top < seen.top || words.bottom > seen.bottom) scrollToRange(range, pane)
}

/** Shows words in both panes as soon as their page stands. */
export function useShownWords(panes: Panes, shown: Target | null): void {
  const { layer, text, map } = panes
  useLayoutEffect(() => {
    if (shown === null) return
    const { page, text: inText } = rangesOf({ layer, text, map })(shown)
    const highlight = new Highlight(...page, ...inText)
    highlight.priority = 3
    CSS.highlights.set('target', highlight)
    reveal(page[0], layer?.closest<HTMLElement>('.pdf-page-pane'))
    reveal(inText[0], text)
    return () => {
      CSS.highlights.delete('target')
    }
  }, [layer, text, map, shown])
}
