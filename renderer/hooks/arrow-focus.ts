import type { KeyboardEvent } from 'react'
import { isComposing } from './composition'

/** Where the focus goes from `at` among `count` entries; null for a key that does not move it. */
export function nextEntry(key: string, at: number, count: number): number | null {
  const page = 10
  const wanted = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key]
  if (wanted === undefined || count === 0) return null
  return Math.max(0, Math.min(count - 1, wanted))
}

/** Walks through the entries of a list by the arrow keys; Enter and click stay with the entry itself. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.shiftKey) return
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = entries.findIndex((entry) => entry.contains(document.activeElement))
  const next = nextEntry(event.key, at, entries.length)
  if (next === null) return
  event.preventDefault()
  entries[next]?.focus()
}

export function focusEntry(root: HTMLElement | null, selector: string, position: number): void {
  root?.querySelectorAll<HTMLElement>(selector)[position]?.focus()
}
