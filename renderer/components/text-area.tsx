import { useState, type Ref, type TextareaHTMLAttributes } from 'react'

interface TextAreaProps extends Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onChange' | 'value'
> {
  readonly value: string
  /** Called with whole words only: while a candidate is being composed nothing is reported. */
  readonly onValue: (value: string) => void
  readonly fieldRef?: Ref<HTMLTextAreaElement>
}

/** The field for many lines; safe for Chinese input methods. */
export function TextArea({ value, onValue, fieldRef, ...rest }: TextAreaProps) {
  // What is being composed; null when the input method is at rest.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <textarea
      autoComplete="off"
      spellCheck={false}
      {...rest}
      ref={fieldRef}
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
    />
  )
}
