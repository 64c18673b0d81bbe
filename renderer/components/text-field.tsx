import { useState, type InputHTMLAttributes } from 'react'
import { isEnter } from '../hooks/composition'

interface TextFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'value' | 'onSubmit'
> {
  readonly value: string
  /** Called with whole words only: while a candidate is being composed nothing is reported. */
  readonly onValue: (value: string) => void
  readonly onEnter?: () => void
}

/** The text field of the whole program; safe for Chinese input methods. */
export function TextField({ value, onValue, onEnter, ...rest }: TextFieldProps) {
  // What is being composed; null when the input method is at rest.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      value={draft ?? value}
      onChange={({ target }) => {
        if (draft === null) onValue(target.value)
        else setDraft(target.value)
      }}
      onCompositionStart={({ currentTarget }) => {
        setDraft(currentTarget.value)
      }}
      onCompositionEnd={({ currentTarget }) => {
        setDraft(null)
        onValue(currentTarget.value)
      }}
      onKeyDown={(event) => {
        if (isEnter(event)) onEnter?.()
        rest.onKeyDown?.(event)
      }}
    />
  )
}
