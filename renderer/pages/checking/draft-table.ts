import type { SheetModel, SheetValue } from '../../../domain/forms/sheet-model'
import type { CopiedCitation } from '../reader/citation-copy'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (char) => escapes[char] ?? char).replace(/\n/g, '<br>')

const wordsOf = (value: SheetValue): string =>
  value === null ? '' : typeof value === 'string' ? value : value.number

/** A sheet for the clipboard: WPS takes the table, a plain field one line a row with cells parted by TAB. */
export function sheetForClipboard({
  title,
  unitLine,
  columns,
  rows,
  notes,
}: SheetModel): CopiedCitation {
  const table = [columns.map(({ header }) => header), ...rows.map((row) => row.map(wordsOf))]
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return {
    text: [
      title,
      unitLine,
      ...table.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')),
      ...notes,
    ].join('\n'),
    html: [
      `<p>${escaped(title)}</p><p>${escaped(unitLine)}</p><table border="1">`,
      ...table.map((row, at) => cells(row, at === 0 ? 'th' : 'td')),
      '</table>',
      ...notes.map((note) => `<p>${escaped(note)}</p>`),
    ].join(''),
    warning: null,
  }
}
