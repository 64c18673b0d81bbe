import { compareDocuments } from '../../domain/comparison/compare-documents'
import type { ComparedSide, Comparison } from '../../domain/comparison/comparison'
import { comparisonSheets } from '../../domain/comparison/comparison-sheets'
import type { SheetModel } from '../../domain/forms/sheet-model'
import type { GazetteDocument } from '../../domain/gazette/document'
import { isOwnDocument } from '../../domain/import/own-document'
import { allMentions } from '../../domain/organisation/mentions'
import { Failure } from '../ipc/failure'
import { revisionOf, type Documents } from './documents'
import { kept } from './kept'

export interface TwoDocuments {
  readonly leftId: string
  readonly rightId: string
}

export interface Comparisons {
  /** Pairs of the library of which the right one carries out the left. */
  pairs(): Promise<readonly TwoDocuments[]>
  compare(two: TwoDocuments): Promise<Comparison>
  sheets(two: TwoDocuments): Promise<readonly SheetModel[]>
}

const nameOf = ({ documentNumber, title }: GazetteDocument): string =>
  documentNumber === null ? title : `${documentNumber} ${title}`

/** Compares documents of the gazettes and the user's own; the last comparison is kept for its export. */
export function createComparisons(documents: Documents): Comparisons {
  const known = kept(async () => {
    const [registers, mentions, tables] = await Promise.all([
      documents.registers(),
      documents.mentions(),
      documents.tables(),
    ])
    return { register: registers.organisations, lineages: registers.lineages, mentions, tables }
  })
  let last: (TwoDocuments & { readonly revision: number; readonly result: Comparison }) | null =
    null
  const sideOf = async (id: string): Promise<ComparedSide> => {
    const [document, { register, mentions, tables }] = await Promise.all([
      documents.document(id),
      known(),
    ])
    if (document === null)
      throw new Failure('notFound', `没有编号为“${id}”的文件，请重新选择要对照的文件。`)
    const isOf = (one: { readonly documentId: string }) => one.documentId === id
    return {
      document,
      tables: tables.filter(isOf),
      // The library holds the mentions of its own documents alone.
      mentions: isOwnDocument(id) ? allMentions(register, [document]) : mentions.filter(isOf),
    }
  }
  const compare = async ({ leftId, rightId }: TwoDocuments): Promise<Comparison> => {
    const revision = revisionOf(documents)
    if (last?.leftId === leftId && last.rightId === rightId && last.revision === revision)
      return last.result
    if (leftId === rightId) throw new Failure('invalidRequest', '请选择两份不同的文件。')
    const [left, right] = await Promise.all([sideOf(leftId), sideOf(rightId)])
    const result = compareDocuments(left, right)
    last = { leftId, rightId, revision, result }
    return result
  }
  return {
    pairs: async () =>
      (await known()).lineages.map(({ parentId, childId }) => ({
        leftId: parentId,
        rightId: childId,
      })),
    compare,
    sheets: async (two) => {
      const result = await compare(two)
      const [left, right] = await Promise.all([sideOf(two.leftId), sideOf(two.rightId)])
      return comparisonSheets(result, {
        left: nameOf(left.document),
        right: nameOf(right.document),
      })
    },
  }
}
