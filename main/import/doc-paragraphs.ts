/** What of a paragraph's formatting in a .doc decides on its text: its list, and whether it ends a row. */
export interface ParagraphProperties {
  /** Position in the table of list overrides, from 1; 0 for none. */
  readonly list: number
  readonly level: number
  readonly inTable: boolean
  readonly endsRow: boolean
}

export const plainParagraph: ParagraphProperties = {
  list: 0,
  level: 0,
  inTable: false,
  endsRow: false,
}

/** Bytes of an operand by the three upper bits of its code; 6 is variable. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3]

/** Applies the modifications `sprm` of a paragraph to what its style gives. */
export function applied(
  base: ParagraphProperties,
  bytes: Uint8Array,
  from: number,
  to: number,
): ParagraphProperties {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let { list, level, inTable, endsRow } = base
  for (let at = from; at + 3 <= to;) {
    const code = view.getUint16(at, true)
    const kind = code >> 13
    const variable = code === 0xd608 ? view.getUint16(at + 2, true) + 1 : view.getUint8(at + 2) + 1
    const size = kind === 6 ? variable : (operandSizes[kind] ?? 1)
    if (at + 2 + size > to) break
    if (code === 0x2416) inTable = view.getUint8(at + 2) !== 0
    else if (code === 0x2417) endsRow = view.getUint8(at + 2) !== 0
    else if (code === 0x260a) level = view.getUint8(at + 2)
    else if (code === 0x460b) list = view.getInt16(at + 2, true)
    at += 2 + size
  }
  return { list: list > 0 && list < 2047 ? list : 0, level: Math.min(8, level), inTable, endsRow }
}

/** Properties of the styles by their number, each on top of the one it is based on. */
export function readStyles(
  table: Uint8Array,
  at: number,
  length: number,
): readonly ParagraphProperties[] {
  if (length < 4) return []
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const header = view.getUint16(at, true)
  const count = Math.min(4095, view.getUint16(at + 2, true))
  const baseLength = view.getUint16(at + 4, true)
  const drafts: ({ readonly base: number; readonly from: number; readonly to: number } | null)[] =
    []
  let position = at + 2 + header
  for (let index = 0; index < count && position + 2 <= at + length; index += 1) {
    const size = view.getUint16(position, true)
    const start = position + 2
    position = start + size
    if (size < 8 || position > table.byteLength) {
      drafts.push(null)
      continue
    }
    const isParagraph = (view.getUint16(start + 2, true) & 0x0f) === 1
    const base = view.getUint16(start + 2, true) >> 4
    const nameLength = view.getUint16(start + baseLength, true)
    const papx = start + baseLength + 2 + nameLength * 2 + 2
    const papxLength = papx + 2 <= position ? view.getUint16(papx, true) : 0
    // A paragraph style's own formatting begins with its number.
    const from = papx + 4
    const to = papx + 2 + papxLength
    drafts.push(
      isParagraph && papxLength > 2 && to <= position
        ? { base, from, to }
        : { base, from: 0, to: 0 },
    )
  }
  const resolve = (index: number, depth: number): ParagraphProperties => {
    const draft = drafts[index] ?? null
    if (draft === null || depth > 11) return plainParagraph
    return applied(resolve(draft.base, depth + 1), table, draft.from, draft.to)
  }
  return drafts.map((_, index) => resolve(index, 0))
}

interface Span {
  readonly from: number
  readonly to: number
  readonly properties: ParagraphProperties
}

/** Formatting by file offset of the text, from the pages that PlcfBtePapx names. */
export class ParagraphTable {
  private readonly spans: readonly Span[]

  constructor(
    document: Uint8Array,
    table: Uint8Array,
    place: { readonly at: number; readonly length: number },
    styles: readonly ParagraphProperties[],
  ) {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
    const count = Math.floor((place.length - 4) / 8)
    const spans: Span[] = []
    for (let index = 0; index < count; index += 1) {
      const page = view.getUint32(place.at + (count + 1) * 4 + index * 4, true) * 512
      if (page + 512 <= document.byteLength) spans.push(...pageSpans(document, page, styles))
    }
    this.spans = spans.sort((a, b) => a.from - b.from)
  }

  /** Formatting of the paragraph whose text holds the byte. */
  at(offset: number): ParagraphProperties {
    let low = 0
    let high = this.spans.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.spans[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const span = this.spans[low]
    return span !== undefined && span.from <= offset && offset < span.to
      ? span.properties
      : plainParagraph
  }
}

function pageSpans(
  document: Uint8Array,
  page: number,
  styles: readonly ParagraphProperties[],
): readonly Span[] {
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength)
  const runs = document[page + 511] ?? 0
  if ((runs + 1) * 4 + runs * 13 > 511) return []
  return Array.from({ length: runs }, (_, run): Span => {
    const from = view.getUint32(page + run * 4, true)
    const to = view.getUint32(page + (run + 1) * 4, true)
    const offset = (document[page + (runs + 1) * 4 + run * 13] ?? 0) * 2
    if (offset === 0 || offset > 508) return { from, to, properties: styles[0] ?? plainParagraph }
    const start = page + offset
    const short = document[start] ?? 0
    const begin = short === 0 ? start + 2 : start + 1
    const length = short === 0 ? (document[start + 1] ?? 0) * 2 : short * 2 - 1
    const end = Math.min(begin + length, page + 511)
    const style = begin + 2 <= end ? view.getUint16(begin, true) : 0
    return {
      from,
      to,
      properties: applied(styles[style] ?? plainParagraph, document, begin + 2, end),
    }
  })
}
