import type { KeyboardEvent } from 'react'

/**
 * Whether a key belongs to the input method: Enter that confirms a candidate is none of ours. Some input methods
 * set isComposing, all of them send key code 229.
 */
export const isComposing = (event: {
  readonly isComposing: boolean
  readonly keyCode: number
}): boolean => event.isComposing || event.keyCode === 229

/** Enter that a person meant; never the one that confirms a candidate. */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !isComposing(event.nativeEvent)
