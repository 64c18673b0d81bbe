import type { ClauseCalculators } from '../../contract/kept-calculations'

type Named = ClauseCalculators['calculators'][number]

/** The calculators that rest on words of a stretch of text, each once; the end is exclusive. */
export function calculatorsBetween(
  entries: readonly ClauseCalculators[],
  start: number,
  end: number,
): readonly Named[] {
  const found = new Map<string, Named>()
  for (const entry of entries)
    if (entry.start < end && start < entry.end)
      for (const calculator of entry.calculators)
        if (!found.has(calculator.id)) found.set(calculator.id, calculator)
  return [...found.values()]
}
