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

/** Page ranges that print the span, one for each piece it touches. */
export function rangesOf(root: HTMLElement, start: number, end: number): readonly Range[] {
  return pieces(root).flatMap((element) => {
    const text = element.firstChild
    const from = startOf(element)
    if (!(text instanceof Text) || from >= end || from + text.length <= start) return []
    const range = document.createRange()
    range.setStart(text, Math.max(0, start - from))
    range.setEnd(text, Math.min(text.length, end - from))
    return [range]
  })
}

/** The first of the spans that is printed under a point of the screen. */
export const spanAtPoint = <S extends { readonly start: number; readonly end: number }>(
  root: HTMLElement,
  spans: readonly S[],
  point: { readonly x: number; readonly y: number },
): S | undefined =>
  spans.find(({ start, end }) =>
    rangesOf(root, start, end).some((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left <= point.x && point.x <= right && top <= point.y && point.y <= bottom,
      ),
    ),
  )
