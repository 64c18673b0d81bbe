import { useEffect, useRef, useState } from 'react'
import {
  longestNote,
  type AnnotationColour,
  type PlacedAnnotation,
} from '../../../domain/annotation/annotation'
import { isComposing } from '../../hooks/composition'
import { colourWords, colours } from '../../words'

interface NoteEditorProps {
  readonly annotation: PlacedAnnotation
  readonly onChange: (id: string, colour: AnnotationColour, note: string) => void
  readonly onClose: () => void
}

/** Milliseconds of rest after which what was typed is saved. */
const rest = 1500

/** Saves by itself after a rest and when the page is left, so that no typed word is lost; 取消 puts the old note back. */
export function NoteEditor({ annotation, onChange, onClose }: NoteEditorProps) {
  const { id } = annotation
  const [original] = useState({ note: annotation.note, colour: annotation.colour })
  const [note, setNote] = useState(original.note)
  const [colour, setColour] = useState(original.colour)
  const [composing, setComposing] = useState(false)
  const saved = useRef(original)
  const leave = useRef<() => void>(() => undefined)

  const keep = (next: typeof original) => {
    if (next.note === saved.current.note && next.colour === saved.current.colour) return
    saved.current = next
    onChange(id, next.colour, next.note)
  }
  useEffect(() => {
    leave.current = () => {
      keep({ note, colour })
    }
    if (composing) return
    const timer = setTimeout(() => {
      leave.current()
    }, rest)
    return () => {
      clearTimeout(timer)
    }
  })
  useEffect(
    () => () => {
      leave.current()
    },
    [],
  )
  const save = () => {
    keep({ note, colour })
    onClose()
  }
  const cancel = () => {
    keep(original)
    leave.current = () => undefined
    onClose()
  }

  return (
    <div className="note-editor">
      <textarea
        value={note}
        rows={5}
        maxLength={longestNote}
        autoFocus
        aria-label="批注内容"
        placeholder="写下批注，Ctrl+回车保存"
        onChange={({ target }) => {
          setNote(target.value)
        }}
        onCompositionStart={() => {
          setComposing(true)
        }}
        onCompositionEnd={() => {
          setComposing(false)
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          if (event.key === 'Enter' && event.ctrlKey) save()
          if (event.key === 'Escape') cancel()
        }}
      />
      <p className="row">
        <select
          value={colour}
          aria-label="颜色"
          onChange={({ target }) => {
            const chosen = colours.find((name) => name === target.value)
            if (chosen !== undefined) setColour(chosen)
          }}
        >
          {colours.map((name) => (
            <option key={name} value={name}>
              {colourWords[name]}色
            </option>
          ))}
        </select>
        <button type="button" className="primary" onClick={save}>
          保存
        </button>
        <button type="button" onClick={cancel}>
          取消
        </button>
      </p>
    </div>
  )
}
