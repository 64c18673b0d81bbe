import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { call, onEvent } from './api'
import { isTheme, type Theme } from './themes'

interface Settings {
  /** Text of the reader, in px. */
  readonly readerSize: number
  readonly setReaderSize: (size: number) => void
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
}

export const readerSizes = { smallest: 14, largest: 30, usual: 18 } as const

const Context = createContext<Settings | null>(null)

export function useSettings(): Settings {
  const settings = useContext(Context)
  if (settings === null) throw new Error('outside of SettingsProvider')
  return settings
}

export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [readerSize, setSize] = useState<number>(readerSizes.usual)
  const [theme, setChosen] = useState<Theme>('light')
  useEffect(() => {
    call('setting.list', {}).then(
      (saved) => {
        const kept = saved['theme']
        if (isTheme(kept)) setChosen(kept)
        const size = Number(saved['reader.size'])
        if (size >= readerSizes.smallest && size <= readerSizes.largest) setSize(size)
      },
      // Without saved settings the usual ones hold.
      () => undefined,
    )
  }, [])
  const setReaderSize = useCallback((wanted: number) => {
    const size = Math.max(readerSizes.smallest, Math.min(readerSizes.largest, wanted))
    setSize(size)
    void call('setting.save', { name: 'reader.size', value: String(size) })
  }, [])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  const setTheme = useCallback((wanted: Theme) => {
    setChosen(wanted)
    void call('setting.save', { name: 'theme', value: wanted })
  }, [])
  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        const wanted = command.startsWith('theme.') ? command.slice('theme.'.length) : undefined
        if (isTheme(wanted)) setTheme(wanted)
      }),
    [setTheme],
  )
  const settings = useMemo(
    () => ({ readerSize, setReaderSize, theme, setTheme }),
    [readerSize, setReaderSize, theme, setTheme],
  )
  return <Context value={settings}>{children}</Context>
}
