import { useMemo, useState } from 'react'
import type { Lineage } from '../../../domain/reference/lineage'
import { relationWords, type Reference } from '../../../domain/reference/reference'
import { moveFocus } from '../../hooks/arrow-focus'
import { filterWords, passesFilter, targetWords, type ReferenceFilter } from './reference-words'
import { LineageLines } from './lineage-lines'
import { useDocumentNames } from './use-document-names'
import { useOpenPlace } from './use-open-place'

const filters = Object.keys(filterWords) as readonly ReferenceFilter[]

interface ReferenceListProps {
  readonly references: readonly Reference[]
  readonly parents: readonly Lineage[]
}

/** Everything the document cites, in the order of its text. 本办法 and the like are left out: they lead nowhere. */
export function ReferenceList({ references, parents }: ReferenceListProps) {
  const [filter, setFilter] = useState<ReferenceFilter>('all')
  const named = useMemo(() => references.filter(({ kind }) => kind !== 'self'), [references])
  const shown = named.filter((reference) => passesFilter(reference, filter))
  const selves = references.length - named.length
  return (
    <>
      <h2 className="pane-heading">
        引用 {named.length}处
        <select
          value={filter}
          aria-label="引用的范围"
          onChange={({ target }) => {
            const chosen = filters.find((name) => name === target.value)
            if (chosen !== undefined) setFilter(chosen)
          }}
        >
          {filters.map((name) => (
            <option key={name} value={name}>
              {filterWords[name]} {named.filter((one) => passesFilter(one, name)).length}
            </option>
          ))}
        </select>
      </h2>
      <LineageLines label="上级文件" lineage={parents} />
      {named.length === 0 ? <p className="quiet">本文件没有引用其他文件或条款。</p> : null}
      <ul
        className="register-list"
        onKeyDown={(event) => {
          moveFocus(event, '.entry-words')
        }}
      >
        {shown.map((reference) => (
          <ReferenceEntry key={reference.start} reference={reference} />
        ))}
      </ul>
      {selves === 0 ? null : <p className="quiet">另有“本办法”“本通知”等自称{selves}处。</p>}
    </>
  )
}

function ReferenceEntry({ reference }: { readonly reference: Reference }) {
  const open = useOpenPlace()
  const documents = useDocumentNames()
  const { documentId, start, end, words, relation, target, line } = reference
  const name = targetWords(reference, documents)
  return (
    <li>
      <button
        type="button"
        className="link entry-words song"
        title={`原文第${line}行，点击看引用处`}
        onClick={() => {
          open.target(documentId, { start, end })
        }}
      >
        {words.replace(/\s+/g, ' ')}
      </button>
      <p className="entry-foot">
        <span className="relation">{relationWords[relation]}</span>
        {target.kind === 'document' ? (
          <button
            type="button"
            className="link"
            aria-label={`打开${name}`}
            onClick={() => {
              open.reference(reference)
            }}
          >
            → {name}
          </button>
        ) : (
          <span className={target.kind === 'missing' ? 'problem' : 'quiet'}>{name}</span>
        )}
      </p>
    </li>
  )
}
