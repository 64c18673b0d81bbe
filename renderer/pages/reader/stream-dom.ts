/**
 * Between the document's stream and the page: every element that prints a piece of the stream carries the offset
 * of its first character and holds exactly one text node.
 */
const attribute = 'data-start'

export const streamAttribute = (start: number) => ({ [attribute]: start })

const selector = `[${attribute}]`

const startOf = (element: Element): number => Number(element.getAttribute(attribute))

/** Stream offset of a point of the page; null outside of the document's text. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest(selector) ?? null
  if (piece !== null) {
    const length = piece.textContent.length
    // A point in the element itself counts children: before its text node or behind it.
    const inside = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : length
    return startOf(piece) + inside
  }
  // Between pieces, as a triple click leaves the end: the start of the next piece, or the end of the last.
  const child = node.childNodes[offset]
  if (child instanceof Element) {
    const next = child.matches(selector) ? child : child.querySelector(selector)
    return next === null ? null : startOf(next)
  }
  const last = node instanceof Element ? [...node.querySelectorAll(selector)].at(-1) : undefined
  return last === undefined || offset === 0 ? null : startOf(last) + last.textContent.length
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

export function indexPieces(roots: readonly Element[]): PieceIndex {
  const elements = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
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

/** Frames after which the blocks around a place have been laid out in earnest. */
const settling = 3

/**
 * Scrolls the first words of a place into the upper third of its pane; also sideways, in a wide table. Blocks that
 * were never seen have estimated heights, so that the place moves once more as they are drawn.
 */
export function scrollToRange(range: Range | undefined, pane: HTMLElement | null): void {
  if (range === undefined || pane === null) return
  const holder = range.startContainer.parentElement
  const folded = holder?.closest('details')
  if (folded !== null && folded !== undefined) folded.open = true
  holder?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  let left = settling
  const settle = () => {
    const wanted = pane.getBoundingClientRect().top + pane.clientHeight / 3
    const { top } = range.getBoundingClientRect()
    if (Math.abs(top - wanted) > 1) pane.scrollTop += top - wanted
    left -= 1
    if (left > 0) requestAnimationFrame(settle)
  }
  settle()
}

/** Brings a block to the upper edge of its pane. */
export function scrollToBlock(block: Element | null | undefined, pane: HTMLElement | null): void {
  let left = settling
  const settle = () => {
    if (block === null || block === undefined || pane === null) return
    pane.scrollTop += block.getBoundingClientRect().top - pane.getBoundingClientRect().top
    left -= 1
    if (left > 0) requestAnimationFrame(settle)
  }
  settle()
}

/** Stream offset of the character under a point of the window; null beside the words. */
export function offsetAtPoint(x: number, y: number): number | null {
  // Its successor caretPositionFromPoint came with Chromium 128 only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const caret = document.caretRangeFromPoint(x, y)
  if (caret === null || caret.startContainer.nodeType !== Node.TEXT_NODE) return null
  const node = caret.startContainer
  // The caret goes to the nearer side of a character, and to the end of a line from far behind it.
  for (const at of [caret.startOffset, caret.startOffset - 1]) {
    if (at < 0 || at >= (node.nodeValue?.length ?? 0)) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    if (left <= x && x <= right && top <= y && y <= bottom) return offsetOf(node, at)
  }
  return null
}

/** Stream offset of the caret that a click or a key has set; null where words are selected. */
export function caretOffset(): number | null {
  const selection = window.getSelection()
  if (selection?.focusNode?.nodeType !== Node.TEXT_NODE || !selection.isCollapsed) return null
  return offsetOf(selection.focusNode, selection.focusOffset)
}

/**
 * The shortest of the spans around the caret, which a click has just set, so that a note within a note is found.
 * (caretPositionFromPoint came with Chromium 128 only.)
 */
export function spanAtCaret<S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
): S | undefined {
  const at = caretOffset()
  if (at === null) return undefined
  return spans
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}
