import type { KeyboardEvent } from 'react'
import { isComposing } from '../../hooks/composition'

const isControl = (element: Element): boolean =>
  element.matches('input, select') && element.id.startsWith('field-')

/** ↑ and ↓ go from field to field, as in a column of a sheet; a list or a group keeps its own arrows. */
export function moveBetweenFields(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, nativeEvent } = event
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || isComposing(nativeEvent)) return
  if (!(target instanceof HTMLInputElement) || target.type === 'radio') return
  const controls = [...currentTarget.querySelectorAll<HTMLElement>('input, select')].filter(
    isControl,
  )
  const next = controls[controls.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
}
