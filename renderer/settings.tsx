import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { call } from './api'

interface Settings {
  /** Text of the reader, in px. */
  readonly readerSize: number
  readonly setReaderSize: (size: number) => void
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
  useEffect(() => {
    call('setting.list', {}).then(
      (saved) => {
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
  const settings = useMemo(() => ({ readerSize, setReaderSize }), [readerSize, setReaderSize])
  return <Context value={settings}>{children}</Context>
}
