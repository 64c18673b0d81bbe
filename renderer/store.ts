import { useSyncExternalStore } from 'react'

/**
 * A value that outlives the page that shows it: a calculation goes on, and its result is still there, while one
 * looks something up in the reader. It ends with the window.
 */
export interface Store<T> {
  readonly get: () => T
  readonly change: (step: (old: T) => T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    change: (step) => {
      value = step(value)
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get)
