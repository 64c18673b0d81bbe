import type { DocumentSummary, GazetteDocument } from '../../../domain/gazette/document'
import { blockAt } from '../../../domain/gazette/stream'
import type { Reference, ReferenceKind } from '../../../domain/reference/reference'
import { clauseWords } from '../../words'
import { referenceTarget } from './places'

export const referenceKindWords: Readonly<Record<ReferenceKind, string>> = {
  documentNumber: '文号',
  title: '文件名',
  clause: '条款',
  annex: '附件',
  self: '自称',
  ditto: '同上',
}

type Known = Pick<DocumentSummary, 'id' | 'title' | 'documentNumber'>

/** What a reference names, for a person: 未收录 and 原文缺失 are said as such. */
export function targetWords(
  { documentId, target }: Pick<Reference, 'documentId' | 'target'>,
  documents: ReadonlyMap<string, Known>,
): string {
  if (target.kind === 'notCollected') return '未收录'
  if (target.kind === 'missing') return '原文缺失'
  const clause = target.clauseId === null ? '' : clauseWords(target.clauseId)
  if (target.documentId === documentId) return clause === '' ? '本文件' : `本文件 ${clause}`
  const document = documents.get(target.documentId)
  const name = document?.documentNumber ?? document?.title ?? target.documentId
  return clause === '' ? name : `${name} ${clause}`
}

/** References by the clause they lead to, in the order of the document's clauses; null stands for the whole of it. */
export function citedByClause(
  citedBy: readonly Reference[],
  clauses: readonly { readonly id: string }[],
): readonly { readonly clauseId: string | null; readonly references: readonly Reference[] }[] {
  const order = new Map(clauses.map(({ id }, at) => [id, at]))
  const groups = new Map<string | null, Reference[]>()
  for (const reference of citedBy) {
    const clauseId = reference.target.kind === 'document' ? reference.target.clauseId : null
    groups.set(clauseId, [...(groups.get(clauseId) ?? []), reference])
  }
  const rank = (clauseId: string | null) => (clauseId === null ? -1 : (order.get(clauseId) ?? 0))
  return [...groups]
    .map(([clauseId, references]) => ({ clauseId, references }))
    .sort((a, b) => rank(a.clauseId) - rank(b.clauseId))
}

export type ReferenceFilter = 'all' | 'collected' | 'own' | 'notCollected' | 'missing'

export const filterWords: Readonly<Record<ReferenceFilter, string>> = {
  all: '全部引用',
  collected: '库内其他文件',
  own: '本文件内',
  notCollected: '未收录',
  missing: '原文缺失',
}

export function passesFilter({ documentId, target }: Reference, filter: ReferenceFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'collected':
      return target.kind === 'document' && target.documentId !== documentId
    case 'own':
      return target.kind === 'document' && target.documentId === documentId
    case 'notCollected':
    case 'missing':
      return target.kind === filter
  }
}

const previewLength = 180

/** The first words of what a reference leads to. */
export function previewWords(document: GazetteDocument, reference: Reference): string {
  const target = referenceTarget(document, reference)
  const from = target === null ? null : blockAt(document.blocks, target.start)
  const isClause = reference.target.kind === 'document' && reference.target.clauseId !== null
  // Of a whole document the first sentence says what it is about, not its title and addressee.
  const body = document.blocks.filter(
    ({ kind, index }) =>
      index >= (from?.index ?? 0) &&
      (isClause || kind === 'paragraph' || kind === 'listItem' || kind === 'heading'),
  )
  const words = body
    .slice(0, 4)
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ')
  return words.length > previewLength ? `${words.slice(0, previewLength)}…` : words
}
