import type { DocumentSummary } from '../../../domain/gazette/document'
import { isOwnDocument } from '../../../domain/import/own-document'

interface DocumentChoiceProps {
  readonly label: string
  readonly documents: readonly DocumentSummary[]
  readonly value: string
  readonly onValue: (documentId: string) => void
}

/** One of all documents, by gazette; the user's own come last. */
export function DocumentChoice({ label, documents, value, onValue }: DocumentChoiceProps) {
  const groups = new Map<string, DocumentSummary[]>()
  for (const document of documents) {
    const name = isOwnDocument(document.id) ? '我的文件' : document.gazette
    groups.set(name, [...(groups.get(name) ?? []), document])
  }
  return (
    <label className="document-choice">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          onValue(target.value)
        }}
      >
        {documents.some(({ id }) => id === value) ? null : (
          <option value={value}>请选择文件</option>
        )}
        {[...groups].map(([name, own]) => (
          <optgroup key={name} label={name}>
            {own.map(({ id, documentNumber, title }) => (
              <option key={id} value={id}>
                {documentNumber === null ? title : `${documentNumber} ${title}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
