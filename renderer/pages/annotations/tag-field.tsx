import { useId, useState } from 'react'
import { splitTags } from '../../../domain/annotation/tag-name'
import { TextField } from '../../components/text-field'

interface TagFieldProps {
  readonly label: string
  readonly known: readonly string[]
  readonly onAdd: (tags: readonly string[]) => void
  readonly autoFocus?: boolean
}

/** Adds tags by Enter; several at once, parted by 、 or commas. Known ones are offered while one types. */
export function TagField({ label, known, onAdd, autoFocus = false }: TagFieldProps) {
  const [typed, setTyped] = useState('')
  const list = useId()
  const add = () => {
    const tags = splitTags(typed)
    if (tags.length === 0) return
    onAdd(tags)
    setTyped('')
  }
  return (
    <span className="tag-field">
      <TextField
        value={typed}
        onValue={setTyped}
        onEnter={add}
        list={list}
        placeholder="添加标签，回车确认"
        aria-label={label}
        autoFocus={autoFocus}
        maxLength={200}
      />
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="button" disabled={splitTags(typed).length === 0} onClick={add}>
        添加
      </button>
    </span>
  )
}
