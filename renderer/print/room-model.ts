import {
  figureOf,
  isWide,
  text,
  usualDisclaimer,
  type PrintBlock,
  type PrintModel,
  type TableBlock,
} from './print-model'

/** Words of a cell without what is there only to be clicked. */
const cellWords = (cell: HTMLElement): string => cell.innerText.trim()

const rowsOf = (rows: Iterable<HTMLTableRowElement>): readonly (readonly string[])[] =>
  [...rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cellWords(cell),
      // A cell over several columns takes their places, so that the columns stay below each other.
      ...Array.from({ length: cell.colSpan - 1 }, () => ''),
    ]),
  )

function tableOf(table: HTMLTableElement): TableBlock {
  const heads = table.tHead === null ? [] : [...table.tHead.rows]
  return {
    kind: 'table',
    header: rowsOf(heads),
    rows: rowsOf([...table.tBodies].flatMap((body) => [...body.rows])),
  }
}

/** The tables and charts a room shows, as they stand; null for a room that shows none. */
export function roomModel(room: HTMLElement): PrintModel | null {
  const blocks = [...room.querySelectorAll('table, figure.chart')]
    .filter((element) => element.checkVisibility())
    .flatMap((element): readonly PrintBlock[] => {
      if (!(element instanceof HTMLTableElement)) return [figureOf(element) ?? []].flat()
      const table = tableOf(element)
      return table.rows.length === 0 ? [] : [table]
    })
  if (blocks.length === 0) return null
  const tab = room.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  const words = [room.querySelector('h1')?.textContent ?? '', tab?.innerText ?? '']
  const name = words.filter((word) => word !== '').join(' ')
  const counted = room.querySelector<HTMLElement>(
    '.tools [role="status"], .tools .quiet:not([aria-hidden])',
  )
  return {
    name,
    blocks: [...text('title', name), ...text('subtitle', counted?.innerText ?? ''), ...blocks],
    source: '据公报库整理',
    disclaimer: usualDisclaimer,
    landscape: isWide(blocks),
  }
}
