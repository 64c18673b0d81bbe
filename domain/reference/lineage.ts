import type { DocumentSummary } from '../gazette/document'
import type { Reference } from './reference'

/** 上下位文件: `child` carries out `parent` in its own place. */
export interface Lineage {
  readonly parentId: string
  readonly childId: string
  /** Where the child says so first. */
  readonly reference: Reference
}

/** Height of the issuing place: a city stands above its counties and districts. */
const heights: readonly (readonly [RegExp, number])[] = [
  [/^常州市|^南通市人民政府/, 2],
  [/^溧阳市|海门/, 1],
]
const heightOf = ({ issuer }: Pick<DocumentSummary, 'issuer'>): number =>
  heights.find(([pattern]) => pattern.test(issuer))?.[1] ?? 0

/**
 * Pairs of documents of the library in which one carries out the other (贯彻) and is issued below it. A document that
 * merely follows an equal is no child.
 */
export function lineagesOf(
  documents: readonly Pick<DocumentSummary, 'id' | 'issuer'>[],
  references: readonly Reference[],
): readonly Lineage[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const found = new Map<string, Lineage>()
  for (const reference of references) {
    const { documentId: childId, target, relation } = reference
    if (relation !== 'implements' || target.kind !== 'document') continue
    const [child, parent] = [byId.get(childId), byId.get(target.documentId)]
    if (child === undefined || parent === undefined || heightOf(parent) <= heightOf(child)) continue
    const key = `${parent.id} ${childId}`
    if (!found.has(key)) found.set(key, { parentId: parent.id, childId, reference })
  }
  return [...found.values()]
}
