import { createStore } from '../../store'

/** What the room shows. `start`: the list, or the only calculator where there is but one. */
export type Room =
  | { readonly kind: 'start' }
  | { readonly kind: 'list' }
  | { readonly kind: 'single'; readonly id: string }
  | { readonly kind: 'batch'; readonly id: string }
  | { readonly kind: 'saved'; readonly view: SavedView }
  | { readonly kind: 'parameters' }

/** A version of a saved calculation; null stands for the newest. */
export interface VersionPlace {
  readonly id: string
  readonly version: number | null
}
/** What 已存计算 shows. */
export type SavedView =
  | { readonly kind: 'list'; readonly trash: boolean }
  | { readonly kind: 'open'; readonly place: VersionPlace }
  | { readonly kind: 'compare'; readonly left: VersionPlace; readonly right: VersionPlace }
  | { readonly kind: 'recompute'; readonly place: VersionPlace }

export const savedList: Room = { kind: 'saved', view: { kind: 'list', trash: false } }

export const room = createStore<Room>({ kind: 'start' })

export const showRoom = (next: Room): void => {
  room.change(() => next)
}
