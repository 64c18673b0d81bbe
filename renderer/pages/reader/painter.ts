import { lastAtOrBefore, indexPieces, rangesIn, type PieceIndex } from './stream-dom'

export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans to paint under the name of a CSS highlight. */
export interface Layer {
  readonly name: string
  /** In the order of their starts. */
  readonly spans: readonly Span[]
  /** Of several that cover a place the highest paints its ground. */
  readonly priority: number
}

/** Blocks beyond the visible ones that are painted with them, so that not every frame paints. */
export const around = 24

/** Part of the stream that the blocks from `first` to `last` print; starts has one entry a block. */
export function streamWindow(starts: readonly number[], first: number, last: number): Span {
  return { start: starts[Math.max(0, first)] ?? 0, end: starts[last + 1] ?? Infinity }
}

/** Spans that touch the window. A long one may begin far above it, so that none can be skipped by its start alone. */
export const spansWithin = (spans: readonly Span[], { start, end }: Span): readonly Span[] => {
  const behind = lastAtOrBefore(
    spans.map((span) => span.start),
    end,
  )
  return spans.slice(0, behind + 1).filter((span) => span.end > start && span.start < end)
}

/** The printed pieces of the blocks from `first` to `last`, which are the children of the root. */
export const piecesAround = (root: HTMLElement, first: number, last: number): PieceIndex =>
  indexPieces([...root.children].slice(Math.max(0, first), last + 1))

/** Paints layers near what one sees; the ranges of a long document with thousands of notes would cost every frame. */
export class Painter {
  private layers: readonly Layer[] = []
  private painted = { first: 0, last: -1 }
  private readonly names = new Set<string>()

  constructor(
    private readonly root: HTMLElement,
    private readonly starts: readonly number[],
  ) {}

  /** Takes other layers, or the same over a text that was drawn anew. */
  set(layers: readonly Layer[], view: { readonly first: number; readonly last: number }): void {
    this.layers = layers
    this.paint(view.first, view.last)
  }

  /** Paints on where the view has left what is painted. */
  follow({ first, last }: { readonly first: number; readonly last: number }): void {
    const isPainted =
      (this.painted.first === 0 || this.painted.first <= first) &&
      (this.painted.last >= this.starts.length - 1 || last <= this.painted.last)
    if (!isPainted) this.paint(first, last)
  }

  clear(): void {
    for (const name of this.names) CSS.highlights.delete(name)
    this.names.clear()
  }

  private paint(first: number, last: number): void {
    this.painted = { first: Math.max(0, first - around), last: last + around }
    const { start, end } = streamWindow(this.starts, this.painted.first, this.painted.last)
    const index = piecesAround(this.root, this.painted.first, this.painted.last)
    for (const { name, spans, priority } of this.layers) {
      const ranges = spansWithin(spans, { start, end }).flatMap((span) =>
        rangesIn(index, span.start, span.end),
      )
      const highlight = new Highlight(...ranges)
      highlight.priority = priority
      CSS.highlights.set(name, highlight)
      this.names.add(name)
    }
  }
}
