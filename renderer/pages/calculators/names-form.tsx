import { useState } from 'react'
import { TextField } from '../../components/text-field'

export interface Names {
  readonly name: string
  readonly subject: string
  readonly note: string
}

interface NamesFormProps {
  readonly initial: Names
  /** What the button says. */
  readonly action: string
  readonly busy: boolean
  readonly onSubmit: (names: Names) => void
  readonly onCancel: () => void
}

/** Name, subject and note of a saved calculation. */
export function NamesForm({ initial, action, busy, onSubmit, onCancel }: NamesFormProps) {
  const [names, setNames] = useState(initial)
  const ready = names.name.trim() !== '' && !busy
  const submit = () => {
    if (ready) onSubmit(names)
  }
  const field = (key: keyof Names, label: string, limit: number) => (
    <label>
      {label}
      <TextField
        value={names[key]}
        maxLength={limit}
        onValue={(value) => {
          setNames((old) => ({ ...old, [key]: value }))
        }}
        onEnter={submit}
      />
    </label>
  )
  return (
    <div className="names-form">
      {field('name', '名称（必填）', 200)}
      {field('subject', '对象（企业、项目、人员等）', 200)}
      {field('note', '备注', 4000)}
      <span className="row">
        <button type="button" className="primary" disabled={!ready} onClick={submit}>
          {action}
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </span>
    </div>
  )
}
