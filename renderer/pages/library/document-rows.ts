import type { DocumentSummary } from '../../../domain/gazette/document'
import { folded } from '../../../domain/text/fold'
import { kindWords } from '../../../domain/gazette/document-kind'

/** 'order' is the order of the gazettes. */
export type SortKey = 'order' | 'title' | 'documentNumber' | 'issuer' | 'issuedOn' | 'kind'

/** What of the library is shown, and in which order. */
export interface LibraryView {
  readonly filter: string
  /** Empty for all gazettes. */
  readonly gazette: string
  readonly key: SortKey
  readonly down: boolean
}

const collator = new Intl.Collator('zh', { numeric: true })

function sortValue(document: DocumentSummary, key: SortKey): string {
  switch (key) {
    case 'order':
      return ''
    case 'kind':
      return kindWords[document.kind]
    case 'title':
    case 'issuer':
      return document[key]
    case 'documentNumber':
    case 'issuedOn':
      return document[key] ?? ''
  }
}

/** Documents of the view. What lacks the value sorted by stands last, whichever way one sorts. */
export function documentRows(
  documents: readonly DocumentSummary[],
  { filter, gazette, key, down }: LibraryView,
): readonly DocumentSummary[] {
  const wanted = folded(filter)
  const rows = documents.filter(
    (document) =>
      (gazette === '' || document.gazette === gazette) &&
      folded(`${document.title} ${document.documentNumber ?? ''} ${document.issuer}`).includes(
        wanted,
      ),
  )
  if (key === 'order') return rows
  return [...rows].sort((a, b) => {
    const [left, right] = [sortValue(a, key), sortValue(b, key)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return collator.compare(left, right) * (down ? -1 : 1)
  })
}
