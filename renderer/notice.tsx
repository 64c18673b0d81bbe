import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'

interface Notice {
  readonly text: string
  readonly kind: 'done' | 'problem'
  readonly action: { readonly label: string; readonly run: () => void } | null
}

interface Notices {
  readonly current: Notice | null
  readonly show: (text: string, kind: Notice['kind'], action?: Notice['action']) => void
  readonly clear: () => void
}

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
  const clear = useCallback(() => {
    setCurrent(null)
  }, [])
  const notices = useMemo(() => ({ current, show, clear }), [current, show, clear])
  return <Context value={notices}>{children}</Context>
}
