import { useEffect, useMemo, useRef } from 'react'
import { draftSegments, type DraftSegment } from './draft-segments'
import { shortVerdict } from './draft-mark'
import { selectRow, type CheckedDraft } from './draft-session'

interface DraftTextProps {
  readonly checked: CheckedDraft
  readonly selected: number | null
}

/** The checked draft: every citation numbered, underlined and, where it is not simply in force, with its status. */
export function DraftText({ checked, selected }: DraftTextProps) {
  const pane = useRef<HTMLDivElement>(null)
  const segments = useMemo(() => draftSegments(checked.text, checked.rows), [checked])
  useEffect(() => {
    if (selected === null) return
    const start = checked.rows[selected]?.start ?? 0
    pane.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'center' })
  }, [selected, checked])
  return (
    <div
      className="draft-text song selectable scroll"
      ref={pane}
      tabIndex={0}
      role="region"
      aria-label="草稿"
    >
      {segments.map((segment) => (
        <Segment key={segment.start} {...{ segment, checked, selected }} />
      ))}
    </div>
  )
}

function Segment({
  segment,
  checked,
  selected,
}: DraftTextProps & { readonly segment: DraftSegment }) {
  // Of citations in one another the innermost is shown; each has its number where it begins.
  const innermost = segment.rows.at(-1)
  const row = innermost === undefined ? undefined : checked.rows[innermost]
  if (innermost === undefined || row === undefined) return segment.text
  const isSelected = selected !== null && segment.rows.includes(selected)
  return (
    <>
      {segment.rows
        .filter((position) => checked.rows[position]?.start === segment.start)
        .map((position) => (
          <Badge key={position} position={position} checked={checked} />
        ))}
      <mark
        className={`cited ${row.status ?? 'own'}${row.problems.length > 0 ? ' troubled' : ''}${isSelected ? ' selected' : ''}`}
        data-start={segment.start}
        onClick={() => {
          selectRow(innermost)
        }}
      >
        {segment.text}
      </mark>
    </>
  )
}

function Badge({
  position,
  checked,
}: {
  readonly position: number
  readonly checked: CheckedDraft
}) {
  const row = checked.rows[position]
  const verdict = row === undefined ? '' : shortVerdict(row)
  return (
    <button
      type="button"
      className={`cited-number ${row?.status ?? 'own'}`}
      title={row?.reason}
      onClick={() => {
        selectRow(position)
      }}
    >
      {position + 1}
      {verdict === '' ? '' : ` ${verdict}`}
    </button>
  )
}
