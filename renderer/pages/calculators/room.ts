import { createStore } from '../../store'

/** What the room shows. `start`: the list, or the only calculator where there is but one. */
export type Room =
  | { readonly kind: 'start' }
  | { readonly kind: 'list' }
  | { readonly kind: 'single'; readonly id: string }
  | { readonly kind: 'batch'; readonly id: string }

export const room = createStore<Room>({ kind: 'start' })

export const showRoom = (next: Room): void => {
  room.change(() => next)
}
