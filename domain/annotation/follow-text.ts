import type { GazetteDocument } from '../gazette/document'
import { streamOf } from '../gazette/stream'
import { fold, folded, originOf, type TextSpan } from '../text/fold'
import { aligned, type Alignment, type Part } from './align'
import type { Anchor } from './annotation'
import { correspondence } from './correspondence'
import { reanchor, type Anchoring } from './reanchor'
import { mayBeAnother, type FoldedLines } from './repeated-line'

interface Line {
  readonly text: string
  readonly start: number
}
interface NewLine extends Line {
  readonly clauseId: string | null
}

function linesOf(stream: string): readonly Line[] {
  let start = 0
  return stream.split('\n').map((text) => {
    const line = { text, start }
    start += text.length + 1
    return line
  })
}

function newLinesOf({ blocks }: GazetteDocument): readonly NewLine[] {
  return blocks.flatMap(({ text, start, clauseId }) =>
    linesOf(text).map((line) => ({ text: line.text, start: start + line.start, clauseId })),
  )
}

const orphaned = (reason: string): Anchoring => ({ kind: 'orphaned', reason })

/** So many characters of the words may have been corrected. */
const errorsAllowed = (length: number): number => Math.max(1, Math.floor(length / 5))

interface Piece extends TextSpan {
  readonly errors: number
}

/** Where parts of an old line stand in the new line it has become; null for a part that is gone. */
function piecesIn(old: string, renewed: string): (part: Part) => Piece | null {
  const oldFold = fold(old)
  const newFold = fold(renewed)
  const find =
    oldFold.text === newFold.text
      ? ({ start, end }: Part): Alignment => ({ start, end, errors: 0 })
      : aligned(oldFold.text, newFold.text)
  return (part) => {
    const start = folded(old.slice(0, part.start)).length
    const end = start + folded(old.slice(part.start, part.end)).length
    if (start === end) return null
    const found = find({ start, end })
    if (found.start >= found.end) return null
    return { ...originOf(newFold, found.start, found.end - found.start), errors: found.errors }
  }
}

/** The place with the white space at the words' ends, where that still stands around it. */
function withEnds(stream: string, { start, end }: TextSpan, quote: string): TextSpan {
  const before = /^\s*/.exec(quote)?.[0] ?? ''
  const behind = /\s*$/.exec(quote)?.[0] ?? ''
  return {
    start: stream.slice(0, start).endsWith(before) ? start - before.length : start,
    end: stream.startsWith(behind, end) ? end + behind.length : end,
  }
}

interface Texts {
  readonly old: readonly Line[]
  readonly renewed: readonly NewLine[]
  readonly lines: FoldedLines
  /** Where a part of an old line, by its number, stands in its new line. */
  readonly pieceOf: (line: number, part: Part) => Piece | null
  readonly stream: string
}

/** The lines the words stand in, with the part of each; lines of bare white space are left out. */
const touched = (old: readonly Line[], { start, end }: TextSpan) =>
  old.flatMap((line, at) => {
    const part = {
      start: Math.max(0, start - line.start),
      end: Math.min(line.text.length, end - line.start),
    }
    const words = part.start < part.end ? line.text.slice(part.start, part.end) : ''
    return folded(words) === '' ? [] : [{ at, part, length: folded(words).length }]
  })

function follow(anchor: Anchor, texts: Texts): Anchoring {
  const { old, renewed, lines: folds, stream, pieceOf } = texts
  const lines = touched(old, anchor)
  const places = lines.map(({ at }) => folds.became[at] ?? null)
  if (lines.length === 0) return orphaned('批注只落在空白上，无法确定位置')
  if (places.includes(null)) return orphaned('批注所在的段落已从原文中删去或改写')
  if (lines.some(({ at }) => mayBeAnother(folds, at)))
    return orphaned('原文中有多处相同的段落，且前后文已变动，无法确定位置')
  const first = places[0] ?? 0
  const inRow = places.every((place, at) => place === first + at)
  if (!inRow) return orphaned('批注所在的几段在新文本中已不相连')
  const pieces = lines.map(({ at, part }) => pieceOf(at, part))
  const known = pieces.filter((piece) => piece !== null)
  const errors = known.reduce((sum, piece) => sum + piece.errors, 0)
  const length = lines.reduce((sum, line) => sum + line.length, 0)
  const [head] = known
  const tail = known.at(-1)
  if (known.length < pieces.length || head === undefined || tail === undefined)
    return orphaned('批注所标的文字已从段落中删去')
  if (errors > errorsAllowed(length)) return orphaned('批注所标的文字已改写')
  const begin = renewed[first]
  const last = renewed[first + pieces.length - 1]
  if (begin === undefined || last === undefined || begin.clauseId !== anchor.clauseId)
    return orphaned('批注所标的文字现在另一条款下')
  const span = withEnds(
    stream,
    { start: begin.start + head.start, end: last.start + tail.end },
    anchor.quote,
  )
  const isExact = span.start === anchor.start && span.end === anchor.end && errors === 0
  return isExact ? { kind: 'exact' } : { kind: 'moved', ...span, reworded: errors > 0 }
}

/**
 * Follows notes from the text they were made on into the document as it is now: line by line, so that a note on one
 * of several near-identical lines keeps to its own line, or is told as lost when that is gone. The comparison of the
 * two texts is made once for all notes. A note that does not stand in the old text is left to `reanchor`.
 */
export function followText(
  oldStream: string,
  document: GazetteDocument,
): (anchor: Anchor) => Anchoring {
  const old = linesOf(oldStream)
  const renewed = newLinesOf(document)
  const oldFolded = old.map(({ text }) => folded(text))
  const newFolded = renewed.map(({ text }) => folded(text))
  const became = correspondence(oldFolded, newFolded)
  const lines = { old: oldFolded, renewed: newFolded, became }
  // Two long lines are compared once, however many notes stand on them.
  const known = new Map<number, (part: Part) => Piece | null>()
  const pieceOf = (line: number, part: Part): Piece | null => {
    const place = became[line] ?? null
    const find =
      known.get(line) ?? piecesIn(old[line]?.text ?? '', renewed[place ?? -1]?.text ?? '')
    known.set(line, find)
    return find(part)
  }
  const texts = { old, renewed, lines, pieceOf, stream: streamOf(document) }
  return (anchor) =>
    oldStream.slice(anchor.start, anchor.end) === anchor.quote
      ? follow(anchor, texts)
      : reanchor(anchor, document)
}
