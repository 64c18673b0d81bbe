import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'

interface Notice {
  readonly text: string
  readonly kind: 'done' | 'problem'
  readonly action: { readonly label: string; readonly run: () => void } | null
}

interface Notices {
  readonly current: Notice | null
  /** When the workspace last confirmed a change, UTC; null before the first. */
  readonly savedAt: string | null
  readonly show: (text: string, kind: Notice['kind'], action?: Notice['action']) => void
  /** Tells that main has answered and the change is on the disk. */
  readonly saved: (text: string) => void
  readonly clear: () => void
}

/** How long a word of success stays; a problem or an offer to undo stays until it is answered. */
const shownFor = 8000

const Context = createContext<Notices | null>(null)

/** The line at the bottom that tells what was done or what went wrong. */
export function useNotice(): Notices {
  const notices = useContext(Context)
  if (notices === null) throw new Error('outside of NoticeProvider')
  return notices
}

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [current, setCurrent] = useState<Notice | null>(null)
  const show = useCallback<Notices['show']>((text, kind, action = null) => {
    setCurrent({ text, kind, action })
  }, [])
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const saved = useCallback(
    (text: string) => {
      show(`${text}，已保存。`, 'done')
      setSavedAt(new Date().toISOString())
    },
    [show],
  )
  useEffect(() => {
    if (current?.kind !== 'done' || current.action !== null) return
    const timer = setTimeout(() => {
      setCurrent(null)
    }, shownFor)
    return () => {
      clearTimeout(timer)
    }
  }, [current])
  const clear = useCallback(() => {
    setCurrent(null)
  }, [])
  const notices = useMemo(
    () => ({ current, savedAt, show, saved, clear }),
    [current, savedAt, show, saved, clear],
  )
  return <Context value={notices}>{children}</Context>
}
