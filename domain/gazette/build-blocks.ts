import { ClauseTree } from './clause-tree'
import type { Block, BlockKind, Clause, SourceRun } from './document'
import { isoDateOf } from './document-number'
import {
  awardClass,
  copyToLine,
  isCaption,
  isHeadingLine,
  isPaper,
  sentenceEnd,
  staysWithItem,
  wordMarker,
} from './line-kind'
import type { Wrapping } from './logical-line'
import { decimalMarkerOf, type Marker } from './marker'
import { contentsEnd, coverEnd, piece, piecesOf, textOf, type Piece } from './pieces'
import { cellWidth, type Char } from './source-line'
import type { DocumentSpan } from './split-file'
import { tableOf } from './table-rows'

export interface BuiltBlocks {
  readonly blocks: readonly Block[]
  readonly clauses: readonly Clause[]
  /** Texts of the signature lines, of the addressee and copy-to lines, and the date of writing. */
  readonly signatures: readonly string[]
  readonly addressee: string | null
  readonly copyTo: string | null
  readonly issuedOn: string | null
}

/** Columns and lines of the characters, put together to runs of neighbours. */
export function runsOf(chars: readonly (Char | null)[]): readonly SourceRun[] {
  const runs: SourceRun[] = []
  chars.forEach((char, start) => {
    if (char === null) return
    const last = runs.at(-1)
    const joins =
      last !== undefined &&
      last.line === char.line &&
      last.column + last.length === char.column &&
      last.start + last.length === start
    if (joins) runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ start, length: 1, line: char.line, column: char.column })
  })
  return runs
}

function nextMarkersOf(pieces: readonly Piece[]): readonly (Marker | null)[] {
  const markers: (Marker | null)[] = []
  let next: Marker | null = null
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    markers[at] = next
    next = pieces[at]?.logical?.marker ?? next
  }
  return markers
}

/** Walks through the pieces of one document and settles what each of them is. */
class BlockBuilder {
  readonly blocks: Block[] = []
  readonly signatures: string[] = []
  addressee: string | null = null
  copyTo: string | null = null
  issuedOn: string | null = null
  readonly notice = new ClauseTree('通知/', '印发通知 ')
  readonly body = new ClauseTree('', '')
  /** Last piece of the notice that carries another text; -1 for a document that is one text. */
  private readonly cover: number
  /** Emergency plans number their headings 1, 1.1, 4.3.1. */
  private readonly decimal: boolean
  /** The number that comes next behind each piece; read once, for a long text has many pieces. */
  private readonly nextMarkers: readonly (Marker | null)[]
  private contentsUntil = -1
  private start = 0

  constructor(private readonly pieces: readonly Piece[]) {
    this.cover = coverEnd(pieces)
    const decimals = pieces.filter(({ chars }) =>
      /^\d{1,2}\.\d{1,2}(\.\d{1,2})?\s*[\u4e00-\u9fff]/.test(textOf(chars)),
    )
    this.decimal = decimals.length >= 8
    this.nextMarkers = nextMarkersOf(pieces)
  }

  build(): void {
    this.pieces.forEach((current, at) => {
      this.place(current, at)
    })
  }

  private place(current: Piece, at: number): void {
    const text = textOf(current.chars).trim()
    if (current.kind === 'table') this.addInside('table', current, at)
    else if (current.kind !== 'paragraph') this.addOutside(current.kind, current)
    else if (at < this.contentsUntil) this.addOutside('boilerplate', current)
    else if (/^目\s*录$/.test(text)) {
      this.contentsUntil = contentsEnd(this.pieces, at)
      this.addOutside('boilerplate', current)
    } else if (isPaper(text)) {
      if (copyToLine.test(text)) this.copyTo = text.replace(copyToLine, '').replace(/。$/, '')
      this.addOutside('boilerplate', current)
    } else if (isoDateOf(text) !== null) {
      this.issuedOn ??= isoDateOf(text)
      this.addOutside('date', current)
    } else if (this.isSignature(at)) {
      this.signatures.push(text)
      this.addOutside('signature', current)
    } else if (this.isAddressee(text, current, at)) {
      this.addressee = text.replace(/[：:]$/, '')
      this.addOutside('addressee', current)
    } else if (this.isBodyTitle(text, current, at)) this.addOutside('title', current)
    else if (isCaption(text) && current.logical?.marker?.kind !== 'annex')
      this.addInside('caption', current, at)
    else this.placeText(text, current, at)
  }

  /** Body text: numbered or not. */
  private placeText(text: string, current: Piece, at: number): void {
    const tree = this.treeAt(at)
    const index = this.blocks.length
    const spaced = text.replace(/^(\d[\d.]*)\s*(?=[\u4e00-\u9fff“ⅠⅡⅢⅣI])/, '$1 ')
    const decimalMarker = this.decimal ? decimalMarkerOf(spaced) : null
    const marker = decimalMarker ?? wordMarker(text) ?? current.logical?.marker ?? null
    if (marker !== null && this.isAnnexName(marker)) this.addInside('listItem', current, at)
    else if (marker === null) {
      if (current.logical?.bulleted === true) {
        this.addInside('listItem', current, at)
        return
      }
      const stays = staysWithItem(current)
      tree.paragraph(index, { next: this.nextMarkers[at] ?? null, stays })
      this.add('paragraph', current, { clauseId: tree.current(), level: 0 })
    } else {
      const isHeading = isHeadingLine(text, marker)
      const named = text.slice(marker.printed.length).trim()
      const runIn = /^[^。；：]{2,30}(?=[。：])/.exec(named)?.[0] ?? ''
      const clause = tree.enter(
        marker,
        {
          words: isHeading ? named : runIn,
          isHeading,
          decimalDepth: decimalMarker?.depth ?? 0,
        },
        index,
      )
      const kind = isHeading ? 'heading' : marker.kind === 'article' ? 'paragraph' : 'listItem'
      this.add(kind, current, {
        clauseId: tree.current(),
        level: isHeading ? Math.min(5, clause.depth) : 0,
      })
    }
  }

  /** 2. … under 附件：1. … is the name of the next annex, not a place in the text. */
  private isAnnexName({ kind, number }: Marker): boolean {
    const before = this.blocks.at(-1)?.text ?? ''
    const first = /^附件[：:]\s*(\d+)[.．]/.exec(before)?.[1]
    const listed = first === undefined ? this.annexNames : Number(first)
    if (kind !== 'outline3' || number !== listed + 1 || number < 2) return false
    this.annexNames = number
    return true
  }

  /** Number of the annex name placed last; the next block that is none ends the list. */
  private annexNames = Number.NaN

  private treeAt(at: number): ClauseTree {
    return at <= this.cover ? this.notice : this.body
  }

  /** Short unnumbered lines right above the date, in the notice or in a document that is one text. */
  private isSignature(at: number): boolean {
    if (at > this.cover && this.cover >= 0) return false
    if (/^附件/.test(textOf(this.pieces[at]?.chars ?? []))) return false
    const soon = this.pieces
      .slice(at + 1, at + 5)
      .findIndex(({ chars }) => isoDateOf(textOf(chars)) !== null)
    return (
      soon >= 0 &&
      this.pieces
        .slice(at, at + 1 + soon)
        .every(
          ({ chars, logical }) =>
            !sentenceEnd.test(textOf(chars)) &&
            cellWidth(textOf(chars)) <= 48 &&
            (logical?.marker ?? null) === null,
        )
    )
  }

  /** 各镇…： in one of the first lines below the number. */
  private isAddressee(text: string, current: Piece, at: number): boolean {
    const number = this.blocks.findIndex(({ kind }) => kind === 'documentNumber')
    return (
      this.addressee === null &&
      number >= 0 &&
      this.blocks.length <= number + 3 &&
      /[：:]$/.test(text) &&
      // A public notice has no addressee; its first sentence may end in a colon all the same.
      !/^(为|根据|按照|经|现将)/.test(text) &&
      (this.cover < 0 ? at < 12 : at <= this.cover) &&
      current.logical?.marker === null
    )
  }

  private isBodyTitle(text: string, current: Piece, at: number): boolean {
    const isFirst = at === this.cover + 1
    // A title printed over two lines.
    const isSecond = at === this.cover + 2 && this.blocks.at(-1)?.kind === 'title'
    return (
      this.cover >= 0 &&
      (isFirst || (isSecond && cellWidth(text) <= 48 && !/^\d/.test(text))) &&
      !sentenceEnd.test(text) &&
      !awardClass.test(text) &&
      current.logical?.marker === null
    )
  }

  private addOutside(kind: BlockKind, current: Piece): void {
    this.add(kind, current, { clauseId: null, level: 0 })
  }

  private addInside(kind: BlockKind, current: Piece, at: number): void {
    const tree = this.treeAt(at)
    tree.extend(this.blocks.length)
    this.add(kind, current, { clauseId: tree.current(), level: 0 })
  }

  private add(
    kind: BlockKind,
    { chars, lines, table }: Piece,
    place: { readonly clauseId: string | null; readonly level: number },
  ): void {
    const text = textOf(chars)
    this.blocks.push({
      index: this.blocks.length,
      kind,
      level: place.level,
      clauseId: place.clauseId,
      text,
      start: this.start,
      firstLine: lines[0]?.number ?? 0,
      lastLine: lines.at(-1)?.number ?? 0,
      runs: runsOf(chars),
      printed: lines.map(({ number, raw }) => ({ number, raw })),
      table: table ? tableOf(text.split('\n')) : null,
    })
    this.start += text.length + 1
  }
}

/** All pieces of the span, title and number in their place among the others. */
function allPieces(span: DocumentSpan, file: string, wrapping: Wrapping): readonly Piece[] {
  const headLines = new Set([...span.titleLines, ...span.numberLines])
  const rest = piecesOf(
    span.lines.filter((line) => !headLines.has(line)),
    file,
    wrapping,
  )
  if (headLines.size === 0) return rest
  const firstOf = ({ lines }: Piece) => lines[0]?.number ?? 0
  const head = [
    ...(span.titleLines.length > 0 ? [piece('title', span.titleLines)] : []),
    ...(span.numberLines.length > 0 ? [piece('documentNumber', span.numberLines)] : []),
  ].sort((a, b) => firstOf(a) - firstOf(b))
  const headEnd = Math.max(...[...headLines].map((line) => line.number))
  return [
    ...rest.filter((other) => firstOf(other) < headEnd),
    ...head,
    ...rest.filter((other) => firstOf(other) > headEnd),
  ]
}

/** Makes the blocks and clauses of one document. */
export function buildBlocks(span: DocumentSpan, file: string, wrapping: Wrapping): BuiltBlocks {
  const builder = new BlockBuilder(allPieces(span, file, wrapping))
  builder.build()
  const finished = [builder.notice.finish(), builder.body.finish()]
  const renamed = (id: string) =>
    finished.map(({ renamed: names }) => names.get(id)).find((other) => other !== undefined) ?? id
  const { signatures, addressee, copyTo, issuedOn } = builder
  return {
    blocks: builder.blocks.map((block) =>
      block.clauseId === null ? block : { ...block, clauseId: renamed(block.clauseId) },
    ),
    clauses: finished.flatMap(({ clauses }) => clauses),
    signatures,
    addressee,
    copyTo,
    issuedOn,
  }
}
