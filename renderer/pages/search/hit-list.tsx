import { Fragment, type RefObject } from 'react'
import type { SearchHit } from '../../../contract/document'
import { ForceMark } from '../../components/force-mark'
import { moveFocus } from '../../hooks/arrow-focus'
import { isEnter } from '../../hooks/composition'
import { sourceWords } from '../../words'

interface HitListProps {
  readonly hits: readonly SearchHit[]
  readonly list: RefObject<HTMLOListElement | null>
  readonly onOpen: (hit: SearchHit, position: number) => void
}

export function HitList({ hits, list, onOpen }: HitListProps) {
  return (
    <ol
      className="hits"
      ref={list}
      onKeyDown={(event) => {
        moveFocus(event, '.hit')
      }}
    >
      {hits.map((hit, position) => (
        <li key={`${hit.documentId} ${hit.blockIndex}`}>
          <div
            className="hit"
            role="link"
            tabIndex={0}
            onClick={() => {
              onOpen(hit, position)
            }}
            onKeyDown={(event) => {
              if (isEnter(event)) onOpen(hit, position)
            }}
          >
            <p className="hit-place">
              <span className="hit-title">{hit.title}</span>
              <span className="nowrap">{hit.documentNumber ?? ''}</span>
              {hit.status === 'unknown' ? null : <ForceMark status={hit.status} />}
              <span className="nowrap hit-clause">{hit.clause}</span>
              <span className="nowrap quiet">{sourceWords(hit.sourceFile, hit.line)}</span>
            </p>
            <p className="hit-snippet">
              <Snippet hit={hit} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Snippet({ hit: { snippet, matches } }: { readonly hit: SearchHit }) {
  return (
    <>
      {matches.map(({ start, end }, position) => (
        <Fragment key={start}>
          {snippet.slice(matches[position - 1]?.end ?? 0, start)}
          <mark>{snippet.slice(start, end)}</mark>
        </Fragment>
      ))}
      {snippet.slice(matches.at(-1)?.end ?? 0)}
    </>
  )
}
