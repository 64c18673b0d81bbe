import { useState } from 'react'
import { tagName } from '../../../domain/annotation/tag-name'
import { TextField } from '../../components/text-field'
import type { AnnotationActs } from './use-annotation-acts'

interface TagManagerProps {
  readonly tags: readonly { readonly name: string; readonly count: number }[]
  readonly acts: AnnotationActs
  readonly onClose: () => void
}

/** 标签管理: a new name that is another tag's merges the two; no note is lost by either. */
export function TagManager({ tags, acts, onClose }: TagManagerProps) {
  return (
    <section className="tag-manager" aria-label="标签管理">
      <header className="row">
        <h2>标签管理</h2>
        <button type="button" onClick={onClose}>
          关闭
        </button>
      </header>
      {tags.length === 0 ? (
        <p className="quiet">还没有标签。</p>
      ) : (
        <ul>
          {tags.map(({ name, count }) => (
            <TagEntry key={name} name={name} count={count} tags={tags} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface TagEntryProps {
  readonly name: string
  readonly count: number
  readonly tags: TagManagerProps['tags']
  readonly acts: AnnotationActs
}

function TagEntry({ name, count, tags, acts }: TagEntryProps) {
  const [typed, setTyped] = useState(name)
  const wanted = tagName(typed)
  const isOther = wanted !== null && wanted !== name
  const merges = isOther && tags.some((tag) => tag.name === wanted)
  const apply = () => {
    if (!isOther) return
    if (merges) acts.mergeTags(name, wanted)
    else acts.renameTag(name, wanted)
  }
  return (
    <li className="row">
      <TextField
        value={typed}
        onValue={setTyped}
        onEnter={apply}
        aria-label={`标签“${name}”的名称`}
        maxLength={60}
      />
      <span className="quiet nowrap">{count}条</span>
      <button type="button" disabled={!isOther} onClick={apply}>
        {merges ? `并入“${wanted}”` : '改名'}
      </button>
      <button
        type="button"
        aria-label={`删除标签“${name}”`}
        onClick={() => {
          acts.removeTag(name)
        }}
      >
        删除
      </button>
    </li>
  )
}
