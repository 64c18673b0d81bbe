import type { TableCells } from './document'

const numeric = /^[\d.,%％±+-]+$/

/** A second header line has no first cell, no numbers, and a data row with a first cell below it. */
function headerRows(rows: readonly (readonly string[])[]): number {
  const [first, second, third] = rows
  if (first === undefined || rows.length < 2) return 0
  const split =
    second !== undefined &&
    third !== undefined &&
    (second[0] ?? '') === '' &&
    (first[0] ?? '') !== '' &&
    second.some((cell) => cell !== '') &&
    second.every((cell) => !numeric.test(cell)) &&
    (third[0] ?? '') !== ''
  return split ? 2 : 1
}

/** Cells of TAB-separated rows, padded to one width; the first row (or two) is the header. */
export function tableOf(rows: readonly string[]): TableCells {
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  const width = Math.max(...cells.map((row) => row.length))
  const padded = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
  const header = headerRows(padded)
  return { header: padded.slice(0, header), rows: padded.slice(header) }
}
