import { memo, useEffect, useMemo, useRef } from 'react'
import type { Block, Clause } from '../../../domain/gazette/document'
import { moveFocus } from '../../hooks/arrow-focus'
import { entryAt, outlineEntries } from './outline-entries'
import { useStore, type Store } from '../../store'
import type { Viewport } from './viewport'

interface OutlineProps {
  readonly clauses: readonly Clause[]
  readonly blocks: readonly Block[]
  /** The entry of what stands at the top is marked. */
  readonly viewport: Store<Viewport>
  readonly onOpen: (block: number) => void
}

export const Outline = memo(function Outline({ clauses, blocks, viewport, onOpen }: OutlineProps) {
  const entries = useMemo(() => outlineEntries(clauses, blocks), [clauses, blocks])
  const topBlock = useStore(viewport).first
  const current = entryAt(entries, topBlock)?.id
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (entries.length === 0) return <p className="quiet padded">本文件没有分级标题。</p>
  return (
    <ul
      className="outline"
      ref={list}
      onKeyDown={(event) => {
        moveFocus(event, 'button')
      }}
    >
      {entries.map(({ id, text: words, depth, firstBlock }) => (
        <li key={id}>
          <button
            type="button"
            className={`outline-entry depth-${depth}`}
            title={words}
            aria-current={id === current ? 'location' : undefined}
            onClick={() => {
              onOpen(firstBlock)
            }}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  )
})
