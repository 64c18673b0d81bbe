import { useCallback, type RefCallback } from 'react'

const places = new Map<string, number>()

/** Ref for a scrolling pane that stands where it was left when one comes back to the room. */
export const useKeptScroll = (key: string): RefCallback<HTMLElement> =>
  useCallback(
    (pane) => {
      if (pane === null) return
      pane.scrollTop = places.get(key) ?? 0
      const keep = () => {
        places.set(key, pane.scrollTop)
      }
      pane.addEventListener('scroll', keep, { passive: true })
      return () => {
        pane.removeEventListener('scroll', keep)
      }
    },
    [key],
  )
