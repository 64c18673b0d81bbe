import type { Block } from '../../../domain/gazette/document'
import type { LocatedErratum } from '../../../domain/register/register-files'

/** A run of characters that is printed as one node. */
export interface Piece {
  /** Offset in the stream. */
  readonly start: number
  readonly text: string
  /** Words shown beside the piece; null for none. */
  readonly proposal: { readonly words: string; readonly kind: LocatedErratum['kind'] } | null
  /** Printed page that begins with the piece; null for none. */
  readonly page: number | null
}

/** A printed page that begins inside a block. */
export interface PageBreak {
  readonly page: number
  readonly at: number
}

const longestProposal = 10

/** The proposed words, of a long place only what changes with one character on either side. */
export function proposalWords(printed: string, proposed: string): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (plain(proposed).length <= longestProposal) {
    // A bracket that belongs to the place only to tell it from others says nothing.
    const last = proposed.at(-1) ?? ''
    const isIdle = proposed.length > 1 && printed.at(-1) === last && /[（(，、。；：:]/.test(last)
    return plain(isIdle ? proposed.slice(0, -1) : proposed)
  }
  const shorter = Math.min(printed.length, proposed.length)
  let head = 0
  while (head < shorter && printed[head] === proposed[head]) head += 1
  let tail = 0
  while (tail < shorter - head && printed.at(-1 - tail) === proposed.at(-1 - tail)) tail += 1
  const from = Math.max(0, head - 1)
  const to = Math.min(proposed.length, proposed.length - tail + 1)
  return `${from > 0 ? '…' : ''}${plain(proposed.slice(from, to))}${to < proposed.length ? '…' : ''}`
}

/**
 * Cuts a text of the stream where an erratum or a printed page begins or ends. The words beside are no part of
 * any piece: offsets stay what they are, shown or not.
 */
export function piecesOf(
  text: string,
  start: number,
  errata: readonly LocatedErratum[],
  pages: readonly PageBreak[],
): readonly Piece[] {
  const end = start + text.length
  const inside = (at: number) => start < at && at < end
  const cuts = new Set([
    start,
    ...errata.flatMap((one) => [one.start, one.end]).filter(inside),
    ...pages.map(({ at }) => at).filter((at) => at >= start && inside(at)),
  ])
  const starts = [...cuts].sort((a, b) => a - b)
  return starts.map((from, position) => {
    const to = starts[position + 1] ?? end
    // The words stand behind the last piece of their place, which cells or a page may have cut.
    const erratum = errata.find(
      (one) =>
        one.start < to &&
        // A place may end with the separator behind its cell, which no piece prints.
        (one.end === to || (to === end && one.end === end + 1)),
    )
    return {
      start: from,
      text: text.slice(from - start, to - start),
      proposal:
        erratum === undefined
          ? null
          : { words: proposalWords(erratum.quote, erratum.proposed), kind: erratum.kind },
      page: pages.find(({ at }) => at === from && from > start)?.page ?? null,
    }
  })
}

/** Pages that begin inside the block, behind its first character. */
export const pageBreaksIn = (
  { start, runs, kind }: Block,
  pages: readonly { readonly page: number; readonly line: number }[],
): readonly PageBreak[] =>
  kind === 'table'
    ? []
    : pages.flatMap(({ page, line }) => {
        const run = runs.find((candidate) => candidate.line >= line)
        return run === undefined || run.start === 0 ? [] : [{ page, at: start + run.start }]
      })
