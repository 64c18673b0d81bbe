import type { BlockKind } from './document'
import { isoDateOf } from './document-number'
import { isBoilerplate, logicalLines, type LogicalLine, type Wrapping } from './logical-line'
import { isScattered } from './scattered-table'
import { charsOf, type Char, type SourceLine } from './source-line'

/** A piece of the document with its future block kind settled. */
export interface Piece {
  readonly kind: BlockKind
  readonly chars: readonly (Char | null)[]
  readonly lines: readonly SourceLine[]
  readonly logical: LogicalLine | null
  readonly table: boolean
}

const joinLines = (lines: readonly SourceLine[], between: string): readonly (Char | null)[] =>
  lines.flatMap((line, index) => {
    const chars: (Char | null)[] = [...charsOf(line)]
    const last = chars.at(-1) ?? null
    // The separator has no place of its own in the source; it takes the one right behind the line before.
    return index + 1 < lines.length && between !== '' && last !== null
      ? [...chars, { ...last, char: between, column: last.column + 1 }]
      : chars
  })

export const piece = (kind: BlockKind, lines: readonly SourceLine[], between = ''): Piece => ({
  kind,
  chars: joinLines(lines, between),
  lines,
  logical: null,
  table: false,
})

/** Collects TAB rows that belong together; header rows repeated at a page top become page furniture. */
function gatherTables(lines: readonly LogicalLine[]): readonly Piece[] {
  const pieces: Piece[] = []
  let rows: LogicalLine[] = []
  let repeated: Piece[] = []
  let inHeader = false
  const close = () => {
    const own = rows.flatMap((row) => row.lines)
    if (own.length > 0) pieces.push({ ...piece('table', own, '\n'), table: true })
    pieces.push(...repeated)
    rows = []
    repeated = []
  }
  for (const line of lines) {
    if (line.tabbed) {
      // A header may take two lines; the second is a repeat only right behind the first.
      // Rows of one's own tables are data even when they are alike.
      const own = line.lines[0]?.plain === true
      const isFirst = !own && rows.length > 1 && line.text === rows[0]?.text
      const isSecond = inHeader && line.text === rows[1]?.text
      inHeader = isFirst
      if (isFirst || isSecond) repeated.push(piece('pageFurniture', line.lines))
      else rows.push(line)
    } else if (line.furniture && rows.length > 0) repeated.push(piece('pageFurniture', line.lines))
    else {
      close()
      pieces.push({
        kind: line.furniture ? 'pageFurniture' : 'paragraph',
        chars: line.chars,
        lines: line.lines,
        logical: line,
        table: false,
      })
    }
  }
  close()
  return pieces
}

/** Pieces of a span of lines in text order, scattered tables kept line by line. */
export function piecesOf(
  lines: readonly SourceLine[],
  file: string,
  wrapping: Wrapping,
): readonly Piece[] {
  const pieces: Piece[] = []
  let group: SourceLine[] = []
  let scattered = false
  const close = () => {
    const printed = group.filter((line) => line.content !== '')
    if (scattered && printed.length > 0) pieces.push(piece('table', printed, '\n'))
    else pieces.push(...gatherTables(logicalLines(group, wrapping)))
    group = []
  }
  for (const line of lines) {
    const now = isScattered(file, line.number)
    if (now !== scattered) close()
    scattered = now
    group.push(line)
  }
  close()
  return pieces
}

export const textOf = (chars: readonly (Char | null)[]): string =>
  chars.map((char) => char?.char ?? '').join('')

/** Entries of a 目录 printed inside a document: up to where its first entry comes again as a heading. */
export function contentsEnd(pieces: readonly Piece[], at: number): number {
  const fold = (index: number) => textOf(pieces[index]?.chars ?? []).replace(/[\s.…·\d]+$|\s/g, '')
  const first = fold(at + 1)
  for (let index = at + 2; index < pieces.length; index += 1)
    if (first !== '' && fold(index) === first) return index
  return at
}

/** Body text: a sentence, or anything with a number before it; a map's caption is none. */
const isBody = ({ chars, kind, logical }: Piece): boolean =>
  kind === 'table' || (logical?.marker ?? null) !== null || /[。；：]$/.test(textOf(chars).trim())

/** Index of the piece after which the carried text begins; -1 for a document that is one text. */
export function coverEnd(pieces: readonly Piece[]): number {
  const date = pieces.findIndex(({ chars }) => isoDateOf(textOf(chars)) !== null)
  if (date < 0) return -1
  let end = date
  while (isBoilerplate(textOf(pieces[end + 1]?.chars ?? []))) end += 1
  const next = pieces[end + 1]
  if (next === undefined || !pieces.slice(end + 1).some(isBody)) return -1
  if (next.logical?.marker?.kind === 'annex' || /^抄送/.test(textOf(next.chars))) return -1
  return end
}
