import { memo } from 'react'
import type { Clause } from '../../../domain/gazette/document'

interface OutlineProps {
  readonly clauses: readonly Clause[]
  readonly onOpen: (block: number) => void
}

/** Headings and articles; items and paragraphs of articles are left to the text. */
const isShown = ({ printed, heading, depth }: Clause): boolean =>
  printed !== '' &&
  depth <= 4 &&
  (heading !== '' || /^第.+条$/.test(printed)) &&
  heading.length <= 24

export const Outline = memo(function Outline({ clauses, onOpen }: OutlineProps) {
  const shown = clauses.filter(isShown)
  if (shown.length === 0) return <p className="quiet padded">本文件没有分级标题。</p>
  return (
    <ul className="outline">
      {shown.map(({ id, printed, heading, depth, firstBlock }) => (
        <li key={id}>
          <button
            type="button"
            className={`outline-entry depth-${Math.min(4, depth)}`}
            title={`${printed}${heading}`}
            onClick={() => {
              onOpen(firstBlock)
            }}
          >
            {printed.trim()} {heading}
          </button>
        </li>
      ))}
    </ul>
  )
})
