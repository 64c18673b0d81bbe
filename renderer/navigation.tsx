import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Citation } from '../domain/citation/citation'
import { call, messageOf } from './api'
import { useNotice } from './notice'

/** Words in a document's stream to show and mark. */
export interface Target {
  readonly start: number
  readonly end: number
}

export type Place =
  | { readonly room: 'library' }
  | { readonly room: 'reader'; readonly documentId: string; readonly target: Target | null }
  | { readonly room: 'search' }
  | { readonly room: 'annotations' }
  | { readonly room: 'calculators' }
  | { readonly room: 'files' }
  | { readonly room: 'checking' }
  | { readonly room: 'settings' }

interface Navigation {
  readonly place: Place
  /** Counts the moves, so that going to the same place again is seen as one. */
  readonly move: number
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly go: (place: Place) => void
  readonly back: () => void
  readonly forward: () => void
  readonly openCitation: (citation: Citation) => void
}

const Context = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = useContext(Context)
  if (navigation === null) throw new Error('outside of NavigationProvider')
  return navigation
}

interface History {
  readonly places: readonly Place[]
  readonly at: number
  readonly move: number
}

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const notice = useNotice()
  const [history, setHistory] = useState<History>({
    places: [{ room: 'library' }],
    at: 0,
    move: 0,
  })
  const go = useCallback((place: Place) => {
    setHistory(({ places, at, move }) => ({
      places: [...places.slice(0, at + 1), place].slice(-100),
      at: Math.min(at + 1, 99),
      move: move + 1,
    }))
  }, [])
  const step = useCallback((by: number) => {
    setHistory((old) => ({
      ...old,
      at: Math.max(0, Math.min(old.places.length - 1, old.at + by)),
      move: old.move + 1,
    }))
  }, [])
  const openCitation = useCallback(
    (citation: Citation) => {
      const { documentNumber, clause, quote } = citation
      call('citation.locate', { documentNumber, clause, quote }).then(
        ({ documentId, start, end }) => {
          go({ room: 'reader', documentId, target: { start, end } })
        },
        (error: unknown) => {
          notice.show(messageOf(error), 'problem')
        },
      )
    },
    [go, notice],
  )
  const navigation = useMemo(
    (): Navigation => ({
      place: history.places[history.at] ?? { room: 'library' },
      move: history.move,
      canGoBack: history.at > 0,
      canGoForward: history.at < history.places.length - 1,
      go,
      back: () => {
        step(-1)
      },
      forward: () => {
        step(1)
      },
      openCitation,
    }),
    [history, go, step, openCitation],
  )
  return <Context value={navigation}>{children}</Context>
}
