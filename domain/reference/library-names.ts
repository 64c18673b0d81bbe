import type { DocumentSummary } from '../gazette/document'
import { canonicalDocumentNumber } from '../gazette/document-number'
import { carriedTitle, titleKey } from './title-mention'

/** Reviewed knowledge of titles that no rule tells; resources/registers/title-notes.json. */
export interface TitleNotes {
  /** Shortened and varying titles; `documentId` limits an alias to the document that uses it. */
  readonly aliases: readonly {
    readonly alias: string
    readonly means: string
    readonly documentId: string | null
    readonly reason: string
  }[]
  /** 《…》 that name no document: newspapers, works, contracts, forms. */
  readonly notDocuments: readonly string[]
  /** Documents whose 《…》 are all works of the press. */
  readonly pressLists: readonly string[]
}

/** Finds a document of the library by number or by title. */
export interface LibraryNames {
  byNumber(canonical: string): string | null
  /** `from` is the document that uses the title. */
  byTitle(title: string, from: string): string | null
  /** Whether 《title》 in that document names a document at all. */
  isDocument(title: string, from: string): boolean
}

export function createLibraryNames(
  documents: readonly Pick<DocumentSummary, 'id' | 'title' | 'documentNumber'>[],
  notes: TitleNotes,
): LibraryNames {
  const numbers = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const { id, title, documentNumber } of documents) {
    if (documentNumber !== null) numbers.set(documentNumber, id)
    const carried = carriedTitle(title)
    for (const name of [title, ...(carried === null ? [] : [carried])])
      if (!titles.has(titleKey(name))) titles.set(titleKey(name), id)
  }
  const aliases = notes.aliases.map((alias) => ({ ...alias, key: titleKey(alias.alias) }))
  const notDocuments = new Set(notes.notDocuments.map(titleKey))
  const byTitle = (title: string, from: string): string | null => {
    const key = titleKey(title)
    const carried = carriedTitle(title)
    const alias = aliases.find(
      ({ key: other, documentId }) => other === key && (documentId === null || documentId === from),
    )
    return (
      titles.get(key) ??
      (alias === undefined ? undefined : titles.get(titleKey(alias.means))) ??
      (carried === null ? undefined : titles.get(titleKey(carried))) ??
      null
    )
  }
  return {
    byNumber: (canonical) => numbers.get(canonicalDocumentNumber(canonical) ?? canonical) ?? null,
    byTitle,
    isDocument: (title, from) =>
      !notDocuments.has(titleKey(title)) &&
      (!notes.pressLists.includes(from) || byTitle(title, from) !== null),
  }
}
