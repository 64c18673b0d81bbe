import { ClauseTree } from './clause-tree'
import type { Block, BlockKind, Clause, SourceRun } from './document'
import { isoDateOf } from './document-number'
import { isBoilerplate, type Wrapping } from './logical-line'
import { decimalMarkerOf } from './marker'
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

const sentenceEnd = /[。；！？：:，、]["”’）)】》]?$/

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

export function buildBlocks(span: DocumentSpan, file: string, wrapping: Wrapping): BuiltBlocks {
  const headLines = new Set([...span.titleLines, ...span.numberLines])
  const rest = piecesOf(
    span.lines.filter((line) => !headLines.has(line)),
    file,
    wrapping,
  )
  const head = [
    ...(span.titleLines.length > 0 ? [piece('title', span.titleLines)] : []),
    ...(span.numberLines.length > 0 ? [piece('documentNumber', span.numberLines)] : []),
  ].sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0))
  const headEnd = Math.max(0, ...[...headLines].map((line) => line.number))
  const before = rest.filter(({ lines }) => (lines[0]?.number ?? 0) < headEnd)
  const after = rest.filter(({ lines }) => (lines[0]?.number ?? 0) > headEnd)
  const pieces = headLines.size === 0 ? rest : [...before, ...head, ...after]

  const cover = coverEnd(pieces)
  const decimal =
    pieces.filter(({ chars }) =>
      /^\d{1,2}\.\d{1,2}(\.\d{1,2})?\s*[\u4e00-\u9fff]/.test(textOf(chars)),
    ).length >= 8
  const notice = new ClauseTree('通知/', '印发通知 ')
  const body = new ClauseTree('', '')
  const blocks: Block[] = []
  const signatures: string[] = []
  let addressee: string | null = null
  let copyTo: string | null = null
  let issuedOn: string | null = null
  let start = 0
  let contentsUntil = -1

  const add = (
    kind: BlockKind,
    { chars, lines, table }: Piece,
    place: { readonly clauseId: string | null; readonly level: number },
  ) => {
    const text = textOf(chars)
    blocks.push({
      index: blocks.length,
      kind,
      level: place.level,
      clauseId: place.clauseId,
      text,
      start,
      firstLine: lines[0]?.number ?? 0,
      lastLine: lines.at(-1)?.number ?? 0,
      runs: runsOf(chars),
      table: table ? tableOf(text.split('\n')) : null,
    })
    start += text.length + 1
  }

  pieces.forEach((current, at) => {
    const text = textOf(current.chars).trim()
    const tree = at <= cover ? notice : body
    const outside = { clauseId: null, level: 0 }
    const inside = () => ({ clauseId: tree.current(), level: 0 })
    const index = blocks.length
    const plain = (kind: BlockKind) => {
      tree.extend(index)
      add(kind, current, inside())
    }

    if (current.kind !== 'paragraph') {
      if (current.kind === 'table') plain('table')
      else add(current.kind, current, outside)
      return
    }
    if (at < contentsUntil) {
      add('boilerplate', current, outside)
      return
    }
    if (/^目\s*录$/.test(text)) {
      contentsUntil = contentsEnd(pieces, at)
      add('boilerplate', current, outside)
      return
    }
    if (
      isBoilerplate(text) ||
      text.startsWith('抄送') ||
      /^溧阳市人民政府办公室(文件|\s+\d{4}年.*印发)$/.test(text)
    ) {
      if (text.startsWith('抄送')) copyTo = text.replace(/^抄送[：:]\s*/, '').replace(/。$/, '')
      add('boilerplate', current, outside)
      return
    }
    const date = isoDateOf(text)
    if (date !== null) {
      issuedOn ??= date
      add('date', current, outside)
      return
    }
    const soon = pieces
      .slice(at + 1, at + 5)
      .findIndex(({ chars }) => isoDateOf(textOf(chars)) !== null)
    const between = pieces.slice(at, at + 1 + Math.max(soon, 0))
    const shortLines = between.every(
      ({ chars, logical }) =>
        !sentenceEnd.test(textOf(chars)) &&
        cellWidth(textOf(chars)) <= 48 &&
        (logical?.marker ?? null) === null,
    )
    if (soon >= 0 && shortLines && (at <= cover || cover < 0) && !isBoilerplate(text)) {
      signatures.push(text)
      add('signature', current, outside)
      return
    }
    const number = head.length > 0 ? blocks.findIndex(({ kind }) => kind === 'documentNumber') : -1
    if (
      addressee === null &&
      number >= 0 &&
      index <= number + 3 &&
      /[：:]$/.test(text) &&
      at < cover + 1 + (cover < 0 ? 12 : 0) &&
      current.logical?.marker === null
    ) {
      addressee = text.replace(/[：:]$/, '')
      add('addressee', current, outside)
      return
    }
    if (
      at === cover + 1 &&
      cover >= 0 &&
      !sentenceEnd.test(text) &&
      current.logical?.marker === null
    ) {
      add('title', current, outside)
      return
    }
    if (
      /^(表\s*\d+|附图\s*\d*|图\s*\d+[^，。]*)/.test(text) &&
      cellWidth(text) < 70 &&
      !sentenceEnd.test(text)
    ) {
      if (current.logical?.marker?.kind !== 'annex') {
        plain('caption')
        return
      }
    }
    const decimalMarker = decimal
      ? decimalMarkerOf(text.replace(/^(\d[\d.]*)\s*(?=[\u4e00-\u9fff“])/, '$1 '))
      : null
    const marker = decimalMarker ?? current.logical?.marker ?? null
    if (marker === null) {
      if (current.logical?.bulleted === true) plain('listItem')
      else {
        const next = pieces.slice(at + 1).find(({ logical }) => (logical?.marker ?? null) !== null)
        tree.paragraph(index, next?.logical?.marker ?? null)
        add('paragraph', current, inside())
      }
      return
    }
    const heading =
      !sentenceEnd.test(text) &&
      cellWidth(text) <= 80 &&
      !(marker.kind === 'article' && cellWidth(text) > 30)
    const named = text.slice(marker.printed.length).trim()
    const runIn = /^[^。；：]{2,30}(?=[。：])/.exec(named)?.[0] ?? ''
    const clause = tree.enter(
      marker,
      {
        words: heading ? named : runIn,
        isHeading: heading,
        decimalDepth: decimalMarker?.depth ?? 0,
      },
      index,
    )
    const kind: BlockKind = heading
      ? 'heading'
      : marker.kind === 'article'
        ? 'paragraph'
        : 'listItem'
    add(kind, current, {
      clauseId: tree.current(),
      level: heading ? Math.min(5, clause.depth) : 0,
    })
  })

  const finished = [notice.finish(), body.finish()]
  const rename = (id: string) =>
    finished.map(({ renamed }) => renamed.get(id)).find((other) => other !== undefined) ?? id
  return {
    blocks: blocks.map((block) =>
      block.clauseId === null ? block : { ...block, clauseId: rename(block.clauseId) },
    ),
    clauses: finished.flatMap(({ clauses }) => clauses),
    signatures,
    addressee,
    copyTo,
    issuedOn,
  }
}
