import { ownForceStatements } from '../../domain/import/own-force'
import { isOwnDocument } from '../../domain/import/own-document'
import type { GazetteDocument } from '../../domain/gazette/document'
import { findReferences } from '../../domain/reference/find-references'
import { createLibraryNames, type TitleNotes } from '../../domain/reference/library-names'
import type { Reference } from '../../domain/reference/reference'
import type { Database } from '../store/database'
import type { Library } from '../store/library'
import {
  ownStreamHash,
  readOwnDocument,
  readOwnDocuments,
  readOwnSummaries,
} from '../store/own-files'

/**
 * All that can be read, searched, annotated and cited: the library, and the user's own documents beside it. It has the
 * library's face, so that whatever works on the library works on both; only the library ships registers.
 */
export interface Documents extends Library {
  /** Counts the changes of the user's own documents; absent where there are none. What is cached is good for one. */
  readonly revision?: () => number
}

export interface MergedDocuments extends Documents {
  readonly revision: () => number
  /** To be called after every change of the user's own documents. */
  readonly changed: () => void
}

export const revisionOf = ({ revision }: Documents): number => revision?.() ?? 0

/** Names that stand in for reviewed ones: none is known for the user's own documents. */
const noNotes: TitleNotes = { aliases: [], notDocuments: [], pressLists: [] }

/** Library and own documents as one. The library goes first wherever both have a text of the same number or title. */
export function mergeDocuments(library: Library, workspace: Database): MergedDocuments {
  let revision = 0
  let cached: { readonly of: number; readonly own: Promise<readonly GazetteDocument[]> } | null =
    null
  const ownDocuments = (): Promise<readonly GazetteDocument[]> => {
    if (cached?.of === revision) return cached.own
    const own = readOwnDocuments(workspace)
    cached = { of: revision, own }
    // A failed reading must not be kept.
    own.catch(() => {
      cached = null
    })
    return own
  }

  let references: {
    readonly of: number
    readonly found: Promise<ReadonlyMap<string, readonly Reference[]>>
  } | null = null
  /** References that leave or reach own documents; those inside of the library are in the library. */
  const ownReferences = (): Promise<ReadonlyMap<string, readonly Reference[]>> => {
    if (references?.of === revision) return references.found
    const found = findAll()
    references = { of: revision, found }
    found.catch(() => {
      references = null
    })
    return found
  }
  const findAll = async (): Promise<ReadonlyMap<string, readonly Reference[]>> => {
    const own = await ownDocuments()
    if (own.length === 0) return new Map()
    const [summaries, collected] = await Promise.all([library.summaries(), library.allDocuments()])
    const byId = new Map([...collected, ...own].map((document) => [document.id, document]))
    const numbers = new Set(summaries.map(({ documentNumber }) => documentNumber))
    const named = own.map((document) =>
      numbers.has(document.documentNumber) ? { ...document, documentNumber: null } : document,
    )
    const names = createLibraryNames([...summaries, ...named], noNotes)
    const source = { names, document: (id: string) => byId.get(id) ?? null }
    const found = new Map(own.map((document) => [document.id, findReferences(document, source)]))
    // What a gazette names and the library lacks may be among the own documents.
    for (const { id } of summaries) {
      const led = (await library.references(id)).flatMap((reference): readonly Reference[] => {
        if (reference.target.kind !== 'notCollected') return []
        const { citedNumber, citedTitle } = reference
        const target =
          (citedNumber === null ? null : names.byNumber(citedNumber)) ??
          (citedTitle === null ? null : names.byTitle(citedTitle, id))
        return target === null || !isOwnDocument(target)
          ? []
          : [{ ...reference, target: { kind: 'document', documentId: target, clauseId: null } }]
      })
      if (led.length > 0) found.set(id, led)
    }
    return found
  }

  return {
    ...library,
    revision: () => revision,
    changed: () => {
      revision += 1
    },
    summaries: async () => [...(await library.summaries()), ...(await readOwnSummaries(workspace))],
    document: (id) => (isOwnDocument(id) ? readOwnDocument(workspace, id) : library.document(id)),
    allDocuments: async () => [...(await library.allDocuments()), ...(await ownDocuments())],
    streamHash: (id) => (isOwnDocument(id) ? ownStreamHash(workspace, id) : library.streamHash(id)),
    references: async (id) => {
      const own = (await ownReferences()).get(id) ?? []
      if (isOwnDocument(id)) return own
      const led = new Map(
        own.map((reference) => [`${reference.start} ${reference.end}`, reference]),
      )
      return (await library.references(id)).map(
        (reference) => led.get(`${reference.start} ${reference.end}`) ?? reference,
      )
    },
    citedBy: async (id) => {
      const own = [...(await ownReferences()).values()].flat()
      const citing = own.filter(
        ({ target, kind }) =>
          target.kind === 'document' && target.documentId === id && kind !== 'self',
      )
      return isOwnDocument(id) ? citing : [...(await library.citedBy(id)), ...citing]
    },
    registers: async () => {
      const [registers, own] = await Promise.all([library.registers(), ownDocuments()])
      return { ...registers, force: [...registers.force, ...own.flatMap(ownForceStatements)] }
    },
  }
}
