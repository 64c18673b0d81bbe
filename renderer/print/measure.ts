import { columnShares } from './column-shares'
import type { Cut, Fit, Flow } from './paginate'

/** A line of a text: its first character, and where it ends below the top of the element. */
interface Line {
  readonly start: number
  readonly bottom: number
}

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    nodes.push(node as Text)
  return nodes
}

/** Lines of an element whose text is nothing but its text nodes in a row. */
function linesOf(element: Element): readonly Line[] {
  const top = element.getBoundingClientRect().top
  const range = document.createRange()
  const lines: Line[] = []
  let before = 0
  for (const node of textNodes(element)) {
    for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const box = range.getClientRects()[0]
      // Half a surrogate pair, a space folded away and a line feed have no box of their own.
      if (box === undefined || box.width === 0) continue
      const bottom = box.bottom - top
      const last = lines.at(-1)
      if (last === undefined || bottom > last.bottom + box.height / 2)
        lines.push({ start: last === undefined ? 0 : before + at, bottom })
      else if (bottom > last.bottom) lines[lines.length - 1] = { ...last, bottom }
    }
    before += node.data.length
  }
  return lines
}

interface Lines {
  /** Height from the top of the element to the end of the line that begins at `start`. */
  readonly upTo: (from: number) => number
  readonly fit: (from: number, room: number) => { readonly cut: number; readonly height: number }
  readonly end: number
}

/** Cuts of a text at its line ends, worked out when one is asked for: most texts stay whole. */
function lazyLines(element: Element): Lines {
  let known: readonly Line[] | null = null
  const lines = () => (known ??= linesOf(element))
  const upTo = (from: number) =>
    from === 0 ? 0 : (lines().findLast(({ start }) => start < from)?.bottom ?? 0)
  const end = element.textContent.length
  return {
    upTo,
    end,
    fit: (from, room) => {
      const above = upTo(from)
      const beyond = lines().findIndex(
        ({ start, bottom }) => start >= from && bottom - above > room,
      )
      const all = lines()
      const cut = beyond === -1 ? end : (all[beyond]?.start ?? end)
      const last = beyond === -1 ? all.at(-1) : all[beyond - 1]
      return { cut, height: cut <= from ? 0 : (last?.bottom ?? 0) - above }
    },
  }
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height

const single = (cut: Cut | null): number => (typeof cut === 'number' ? cut : 0)

function textFlow(element: Element, block: number): Flow {
  const lines = lazyLines(element)
  const whole = heightOf(element)
  return {
    block,
    row: null,
    headHeight: 0,
    keepWithNext: element.classList.contains('keep-with-next'),
    height: (from) => whole - lines.upTo(single(from)),
    fit: (from, room): Fit | null => {
      const { cut, height } = lines.fit(single(from), room)
      return cut > single(from) && cut < lines.end ? { cut, height } : null
    },
  }
}

/** Room between the words of a cell and its upper and lower rule. */
const cellPadding = 9

function rowFlow(row: HTMLTableRowElement, flow: Pick<Flow, 'block' | 'row' | 'headHeight'>): Flow {
  const cells = [...row.cells].map((cell) => lazyLines(cell.firstElementChild ?? cell))
  const texts = [...row.cells].map((cell) => heightOf(cell.firstElementChild ?? cell))
  const whole = heightOf(row)
  const cutOf = (from: Cut | null, at: number) => (Array.isArray(from) ? Number(from[at]) : 0)
  return {
    ...flow,
    keepWithNext: false,
    height: (from) =>
      from === null
        ? whole
        : Math.max(...cells.map((cell, at) => (texts[at] ?? 0) - cell.upTo(cutOf(from, at)))) +
          cellPadding,
    fit: (from, room) => {
      const fits = cells.map((cell, at) => cell.fit(cutOf(from, at), room - cellPadding))
      const cut = fits.map((fit, at) => Math.max(fit.cut, cutOf(from, at)))
      const moved = cut.some((to, at) => to > cutOf(from, at))
      const isRest = cut.some((to, at) => to < (cells[at]?.end ?? 0))
      return moved && isRest
        ? { cut, height: Math.max(...fits.map(({ height }) => height)) + cellPadding }
        : null
    },
  }
}

function tableFlows(table: HTMLTableElement, block: number): readonly Flow[] {
  const headHeight = table.tHead === null ? 0 : heightOf(table.tHead)
  // The space above the table and its upper rule are there again on every page.
  const frame = heightOf(table.parentElement ?? table) - heightOf(table)
  return [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row, at) =>
      rowFlow(row, { block, row: at, headHeight: headHeight + frame + 2 }),
    ),
  )
}

/** A drawing is never cut. */
const figureFlow = (element: Element, block: number): Flow => {
  const whole = heightOf(element)
  return {
    block,
    row: null,
    headHeight: 0,
    keepWithNext: false,
    height: () => whole,
    fit: () => null,
  }
}

/** What the blocks need on paper, measured where they are laid out at full length in the width of a page. */
export const measure = (column: Element): readonly Flow[] =>
  [...column.children].flatMap((element, block) => {
    if (element.matches('.print-figure')) return [figureFlow(element, block)]
    const table = element.querySelector('table')
    return table === null ? [textFlow(element, block)] : tableFlows(table, block)
  })

/** Widths of the columns of each table, so that every page has the same. */
export type Widths = ReadonlyMap<number, readonly number[]>

/** Shares the width of the page out among the columns of a table, and holds the table to it. */
function fixColumns(table: HTMLTableElement): readonly number[] {
  table.classList.add('natural')
  // Columns of a fixed table are cut to whole pixels: a hair too little would break the line.
  const natural = [...(table.rows[0]?.cells ?? [])].map(
    (cell) => Math.ceil(cell.getBoundingClientRect().width) + 1,
  )
  table.classList.remove('natural')
  const widths = columnShares(natural, table.getBoundingClientRect().width)
  table.classList.add('fixed')
  table.querySelectorAll('col').forEach((col, at) => {
    col.style.width = `${widths[at] ?? 0}px`
  })
  return widths
}

/** To be called before anything else is measured: the heights of the rows follow from the widths. */
export const fixWidths = (column: Element): Widths =>
  new Map(
    [...column.children].flatMap((element, block) => {
      const table = element.querySelector('table')
      return table === null ? [] : [[block, fixColumns(table)] as const]
    }),
  )
