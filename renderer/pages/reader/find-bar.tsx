import { useEffect, useRef } from 'react'
import { TextField } from '../../components/text-field'
import { isComposing } from '../../hooks/composition'
import type { Find } from './use-find'

interface FindBarProps {
  readonly find: Find
  /** Back to the text, at the place that is shown. */
  readonly onClose: () => void
  /** Counts how often 查找 was asked for: the field takes the focus each time. */
  readonly asked: number
}

/** Ctrl+F: the field above the text, with n/m. */
export function FindBar({ find, onClose, asked }: FindBarProps) {
  const { words, places, at, look, step } = find
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = bar.current?.querySelector('input')
    field?.focus()
    field?.select()
  }, [asked])
  return (
    <div
      className="find-bar"
      role="search"
      aria-label="本文查找"
      ref={bar}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Escape') onClose()
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
          step(event.shiftKey ? -1 : 1)
      }}
    >
      <TextField
        value={words}
        onValue={look}
        placeholder="在本文中查找"
        aria-label="在本文中查找"
        maxLength={100}
      />
      <span className="find-count" role="status">
        {words === '' ? '' : places.length === 0 ? '没有找到' : `${at + 1}/${places.length}`}
      </span>
      <button
        type="button"
        title="上一处（Shift+F3）"
        disabled={places.length === 0}
        onClick={() => {
          step(-1)
        }}
      >
        上一处
      </button>
      <button
        type="button"
        title="下一处（F3）"
        disabled={places.length === 0}
        onClick={() => {
          step(1)
        }}
      >
        下一处
      </button>
      <button type="button" title="关闭查找（Esc）" onClick={onClose}>
        关闭
      </button>
    </div>
  )
}
