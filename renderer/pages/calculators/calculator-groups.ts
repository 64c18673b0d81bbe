import type { CalculatorDescription } from '../../../contract/calculation'
import { folded } from '../../../domain/text/fold'

type Listed = Pick<
  CalculatorDescription,
  'id' | 'title' | 'documentNumber' | 'documentTitle' | 'inForceFrom'
>

export interface CalculatorGroup<C extends Listed> {
  readonly documentNumber: string
  readonly documentTitle: string
  readonly inForceFrom: string
  readonly calculators: readonly C[]
}

/** Every word typed must stand in the title, the number or the title of the document, in whatever width or case. */
const matches = ({ title, documentNumber, documentTitle }: Listed, words: readonly string[]) => {
  const text = folded(`${title}\n${documentNumber}\n${documentTitle}`)
  return words.every((word) => text.includes(word))
}

/** The calculators that match, under their documents, in the order of the list. */
export function groupedCalculators<C extends Listed>(
  calculators: readonly C[],
  query: string,
): readonly CalculatorGroup<C>[] {
  const words = query
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== '')
  const groups = new Map<string, C[]>()
  for (const calculator of calculators) {
    if (!matches(calculator, words)) continue
    const group = groups.get(calculator.documentNumber)
    if (group === undefined) groups.set(calculator.documentNumber, [calculator])
    else group.push(calculator)
  }
  return [...groups].map(([documentNumber, own]) => ({
    documentNumber,
    documentTitle: own[0]?.documentTitle ?? '',
    inForceFrom: own[0]?.inForceFrom ?? '',
    calculators: own,
  }))
}
