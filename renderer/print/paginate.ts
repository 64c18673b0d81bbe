/**
 * Breaks measured blocks into pages. Chromium neither numbers pages by CSS nor shows them before printing, so the
 * pages are made here: what the preview shows is, element for element, what goes to paper and into the PDF.
 */

/** Where a block is cut: first character of the next page, or one per cell of a row. */
export type Cut = number | readonly number[]

export interface Fit {
  readonly cut: Cut
  /** Height of the part before the cut. */
  readonly height: number
}

/** A paragraph, or a row of a table. */
export interface Flow {
  readonly block: number
  /** Row of the table; null for text. */
  readonly row: number | null
  /** Height of the header that every page of the table repeats; 0 for text. */
  readonly headHeight: number
  /** Not to be left at the foot of a page, as a heading. */
  readonly keepWithNext: boolean
  /** Height of what stands after the cut, or of the whole for null. */
  readonly height: (from: Cut | null) => number
  /** As many whole lines after `from` as fit; null where not one does. */
  readonly fit: (from: Cut | null, room: number) => Fit | null
}

/** A part of a flow on a page. `from` and `to` are null at its beginning and end. */
export interface Piece {
  readonly block: number
  readonly row: number | null
  readonly from: Cut | null
  readonly to: Cut | null
}

export type Page = readonly Piece[]

/** A heading stays with at least so much of what follows. */
const leastBelowHeading = 60

class Pages {
  private readonly done: Piece[][] = [[]]
  private used = 0

  constructor(private readonly pageHeight: number) {}

  get room(): number {
    return this.pageHeight - this.used
  }

  get isFresh(): boolean {
    return this.last.length === 0
  }

  get all(): readonly Page[] {
    return this.done
  }

  /** What the header of the flow's table costs on this page. */
  headCost({ block, row, headHeight }: Flow): number {
    const before = this.last.at(-1)
    return row !== null && before?.block === block ? 0 : headHeight
  }

  add(piece: Piece, height: number): void {
    this.last.push(piece)
    this.used += height
  }

  turn(): void {
    this.done.push([])
    this.used = 0
  }

  private get last(): Piece[] {
    return this.done[this.done.length - 1] ?? []
  }
}

/** Whether the flow goes to the next page whole: a row that fits there, or a heading. */
const movesWhole = (flow: Flow, from: Cut | null, pageHeight: number): boolean =>
  from === null &&
  (flow.keepWithNext || (flow.row !== null && flow.headHeight + flow.height(null) <= pageHeight))

function place(pages: Pages, flow: Flow, below: number, pageHeight: number): void {
  const { block, row } = flow
  let from: Cut | null = null
  for (;;) {
    const head = pages.headCost(flow)
    const rest = flow.height(from)
    if (head + rest + (from === null ? below : 0) <= pages.room) {
      pages.add({ block, row, from, to: null }, head + rest)
      return
    }
    if (!pages.isFresh && movesWhole(flow, from, pageHeight)) {
      pages.turn()
      continue
    }
    const fit = flow.fit(from, pages.room - head)
    if (fit === null) {
      if (pages.isFresh) {
        // Not a single line fits a whole page: better over its foot than lost.
        pages.add({ block, row, from, to: null }, head + rest)
        return
      }
      pages.turn()
      continue
    }
    pages.add({ block, row, from, to: fit.cut }, head + fit.height)
    pages.turn()
    from = fit.cut
  }
}

/** What a heading takes with it: the headings right below it, and the beginning of what they head. */
function heightBelow(flows: readonly Flow[], at: number): number {
  const next = flows[at + 1]
  if (flows[at]?.keepWithNext !== true || next === undefined) return 0
  const height = next.headHeight + next.height(null)
  return next.keepWithNext
    ? height + heightBelow(flows, at + 1)
    : Math.min(leastBelowHeading, height)
}

export function paginate(flows: readonly Flow[], pageHeight: number): readonly Page[] {
  const pages = new Pages(pageHeight)
  flows.forEach((flow, at) => {
    place(pages, flow, Math.min(heightBelow(flows, at), pageHeight / 2), pageHeight)
  })
  return pages.all
}
