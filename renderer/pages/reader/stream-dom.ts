/**
 * Between the document's stream and the page: every element that prints a piece of the stream carries the offset
 * of its first character and holds exactly one text node.
 */
const attribute = 'data-start'

export const streamAttribute = (start: number) => ({ [attribute]: start })

const pieces = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[${attribute}]`),
]

const startOf = (element: Element): number => Number(element.getAttribute(attribute))

/** Stream offset of a point of the page; null outside of the document's text. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest(`[${attribute}]`) ?? null
  if (piece !== null) {
    const length = piece.textContent.length
    // A point in the element itself counts children: before its text node or behind it.
    const inside = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : length
    return startOf(piece) + inside
  }
  // Between pieces, as a triple click leaves the end: the start of the next piece.
  const child = node.childNodes[offset]
  const next = child instanceof Element ? child.querySelector(`[${attribute}]`) : null
  return next === null ? null : startOf(next)
}

/** What is selected inside `root`, in stream offsets; null for nothing. */
export function selectedSpan(
  root: HTMLElement,
): { readonly start: number; readonly end: number } | null {
  const selection = window.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** The pieces of a text in the order of the stream, read once for many spans. */
export interface PieceIndex {
  readonly elements: readonly HTMLElement[]
  readonly starts: readonly number[]
}

export function indexPieces(root: HTMLElement): PieceIndex {
  const elements = pieces(root)
  return { elements, starts: elements.map(startOf) }
}

/** Position of the last start at or before the offset; 0 when all lie behind it. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** Page ranges that print the span, one for each piece it touches. */
export function rangesIn(index: PieceIndex, start: number, end: number): readonly Range[] {
  const ranges: Range[] = []
  for (let at = lastAtOrBefore(index.starts, start); at < index.elements.length; at += 1) {
    const from = index.starts[at] ?? end
    if (from >= end) break
    const text = index.elements[at]?.firstChild
    if (!(text instanceof Text) || from + text.length <= start) continue
    const range = document.createRange()
    range.setStart(text, Math.max(0, start - from))
    range.setEnd(text, Math.min(text.length, end - from))
    ranges.push(range)
  }
  return ranges
}

export const rangesOf = (root: HTMLElement, start: number, end: number): readonly Range[] =>
  rangesIn(indexPieces(root), start, end)

/** Scrolls the first word of the span into the middle of the pane; also sideways, in a wide table. */
export function scrollToSpan(root: HTMLElement | null, start: number, end: number): void {
  const [range] = root === null ? [] : rangesOf(root, start, end)
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' })
}

/**
 * The shortest of the spans around the caret, which a click has just set, so that a note within a note is found.
 * (caretPositionFromPoint came with Chromium 128 only.)
 */
export function spanAtCaret<S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
): S | undefined {
  const selection = window.getSelection()
  if (selection?.focusNode?.nodeType !== Node.TEXT_NODE || !selection.isCollapsed) return undefined
  const at = offsetOf(selection.focusNode, selection.focusOffset)
  if (at === null) return undefined
  return spans
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}
