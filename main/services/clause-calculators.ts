import type { ResponseOf } from '../../contract/ipc'
import type { Citation } from '../../domain/citation/citation'
import { locateQuote } from '../../domain/citation/locate'
import { canonicalDocumentNumber } from '../../domain/gazette/document-number'
import type { BatchPlan } from '../../domain/rules/batch'
import type { Calculator } from '../../domain/rules/calculator'
import { batchPlans as allPlans, calculators as all } from '../../domain/rules/registry'
import type { Library } from '../store/library'

type Entry = ResponseOf<'calculator.byClause'>[number]

export interface ClauseCalculators {
  /** The quoted places of a document, in its order, each with the calculators that rest on it. */
  of(documentId: string): Promise<readonly Entry[]>
}

interface Cited {
  readonly cite: Citation
  readonly calculator: { readonly id: string; readonly title: string }
}

const citedBy = (
  { id, title }: Calculator,
  clauses: Readonly<Record<string, Citation>>,
): readonly Cited[] => Object.values(clauses).map((cite) => ({ cite, calculator: { id, title } }))

export function createClauseCalculators(
  library: Library,
  calculators: readonly Calculator[] = all,
  batchPlans: readonly BatchPlan[] = allPlans,
): ClauseCalculators {
  const cited = new Map<string, Cited[]>()
  for (const entry of [
    ...calculators.flatMap((calculator) => citedBy(calculator, calculator.clauses)),
    ...batchPlans.flatMap(({ calculator, clauses }) => citedBy(calculator, clauses)),
  ]) {
    const { documentNumber } = entry.cite
    const id = canonicalDocumentNumber(documentNumber) ?? documentNumber
    const own = cited.get(id)
    if (own === undefined) cited.set(id, [entry])
    else own.push(entry)
  }

  const find = async (documentId: string): Promise<readonly Entry[]> => {
    const own = cited.get(documentId)
    const document = own === undefined ? null : await library.document(documentId)
    if (own === undefined || document === null) return []
    const places = new Map<string, Entry>()
    for (const { cite, calculator } of own) {
      const place = locateQuote(document, cite)
      if (place === null) continue
      const { start, end, blockIndex } = place
      const key = `${start} ${end}`
      const known = places.get(key) ?? {
        clauseId: document.blocks[blockIndex]?.clauseId ?? null,
        start,
        end,
        calculators: [],
      }
      // Several clauses of a calculator may quote the same words.
      if (!known.calculators.some(({ id }) => id === calculator.id))
        places.set(key, { ...known, calculators: [...known.calculators, calculator] })
    }
    return [...places.values()].sort((one, other) => one.start - other.start || one.end - other.end)
  }

  // Neither the library nor the rules change while the program runs.
  const known = new Map<string, Promise<readonly Entry[]>>()
  return {
    of: (documentId) => {
      const found = known.get(documentId) ?? find(documentId)
      known.set(documentId, found)
      // A failed reading must not be kept.
      found.catch(() => known.delete(documentId))
      return found
    },
  }
}
