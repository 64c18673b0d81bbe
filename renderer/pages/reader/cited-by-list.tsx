import type { GazetteDocument } from '../../../domain/gazette/document'
import type { Lineage } from '../../../domain/reference/lineage'
import { relationWords, type Reference } from '../../../domain/reference/reference'
import { moveFocus } from '../../hooks/arrow-focus'
import { clauseWords } from '../../words'
import { LineageLines } from './lineage-lines'
import { clauseTarget } from './places'
import { citedByClause } from './reference-words'
import { useDocumentNames } from './use-document-names'
import { useOpenPlace } from './use-open-place'

interface CitedByListProps {
  readonly document: GazetteDocument
  readonly citedBy: readonly Reference[]
  readonly offspring: readonly Lineage[]
}

/** Who cites the document, by the clause that is cited; the document's own words on itself come apart. */
export function CitedByList({ document, citedBy, offspring }: CitedByListProps) {
  const others = citedBy.filter(({ documentId }) => documentId !== document.id)
  const own = citedBy.filter(
    ({ documentId, kind }) => documentId === document.id && kind !== 'self',
  )
  return (
    <div
      onKeyDown={(event) => {
        moveFocus(event, '.entry-words')
      }}
    >
      <h2 className="pane-heading">被库内其他文件引用 {others.length}处</h2>
      <LineageLines label="下级文件" lineage={offspring} />
      {others.length === 0 ? (
        <p className="quiet">公报库内没有其他文件引用本文件；库外文件是否引用，这里不能说明。</p>
      ) : null}
      <Groups document={document} references={others} />
      {own.length === 0 ? null : <h2 className="pane-heading">本文件内互引 {own.length}处</h2>}
      <Groups document={document} references={own} />
    </div>
  )
}

interface GroupsProps {
  readonly document: GazetteDocument
  readonly references: readonly Reference[]
}

function Groups({ document, references }: GroupsProps) {
  const open = useOpenPlace()
  return citedByClause(references, document.clauses).map(({ clauseId, references: group }) => (
    <section key={clauseId ?? ''} className="cited-clause">
      <h3>
        {clauseId === null ? (
          '整个文件'
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => {
              open.target(document.id, clauseTarget(document, clauseId))
            }}
          >
            {clauseWords(clauseId)}
          </button>
        )}{' '}
        {group.length}处
      </h3>
      <ul className="register-list">
        {group.map((reference) => (
          <Citing key={`${reference.documentId} ${reference.start}`} reference={reference} />
        ))}
      </ul>
    </section>
  ))
}

function Citing({ reference }: { readonly reference: Reference }) {
  const open = useOpenPlace()
  const documents = useDocumentNames()
  const { documentId, clauseId, start, end, words, relation } = reference
  const document = documents.get(documentId)
  return (
    <li>
      <button
        type="button"
        className="link entry-words"
        title={document?.title}
        onClick={() => {
          open.target(documentId, { start, end })
        }}
      >
        {document?.documentNumber ?? document?.title ?? documentId}
        {clauseId === null ? '' : ` ${clauseWords(clauseId)}`}
      </button>
      <p className="entry-foot">
        <span className="relation">{relationWords[relation]}</span>
        <span className="song quiet">{words.replace(/\s+/g, ' ')}</span>
      </p>
    </li>
  )
}
