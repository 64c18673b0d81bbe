import { colours, colourWords } from '../../words'
import { TagField } from './tag-field'
import type { AnnotationActs } from './use-annotation-acts'

interface BulkBarProps {
  readonly ids: readonly string[]
  readonly trash: boolean
  readonly knownTags: readonly string[]
  /** Tags that the ticked notes carry. */
  readonly carried: readonly string[]
  readonly acts: AnnotationActs
  readonly onClear: () => void
}

/** What can be done with the ticked notes. */
export function BulkBar({ ids, trash, knownTags, carried, acts, onClear }: BulkBarProps) {
  const [first, second] = ids
  return (
    <div className="tools bulk-bar" role="toolbar" aria-label="对所选批注的操作">
      <strong>已选{ids.length}条</strong>
      {trash ? (
        <button
          type="button"
          onClick={() => {
            acts.restore(ids)
          }}
        >
          恢复
        </button>
      ) : (
        <>
          <TagField
            label="给所选批注添加标签"
            known={knownTags}
            onAdd={(tags) => {
              acts.tag(ids, tags, [])
            }}
          />
          <select
            value=""
            aria-label="从所选批注去掉标签"
            disabled={carried.length === 0}
            onChange={({ target }) => {
              acts.tag(ids, [], [target.value])
            }}
          >
            <option value="">去掉标签…</option>
            {carried.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <select
            value=""
            aria-label="给所选批注改色"
            onChange={({ target }) => {
              const colour = colours.find((name) => name === target.value)
              if (colour !== undefined) acts.colour(ids, colour)
            }}
          >
            <option value="">改颜色…</option>
            {colours.map((colour) => (
              <option key={colour} value={colour}>
                {colourWords[colour]}
              </option>
            ))}
          </select>
          {ids.length === 2 && first !== undefined && second !== undefined ? (
            <button
              type="button"
              onClick={() => {
                acts.link(first, second)
              }}
            >
              关联这两条
            </button>
          ) : null}
          <button
            type="button"
            onClick={() => {
              acts.remove(ids)
            }}
          >
            删除
          </button>
        </>
      )}
      <button type="button" onClick={onClear}>
        取消选择
      </button>
    </div>
  )
}
