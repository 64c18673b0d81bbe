import type { Gap, Readings } from './calculator'

/** What one run of a rule shows to the comparison: its value and the gaps it met. */
export interface Run {
  readonly value: string
  readonly gaps: readonly Pick<Gap, 'reading'>[]
}
type Assignment = Readonly<Record<string, string>>

const switchable = ({ gaps }: Run): readonly string[] =>
  gaps.map(({ reading }) => reading).filter((name) => name !== null)

/** Every combination of the options of the named readings, the others as in `base`. */
function combinations(
  readings: Readings,
  names: readonly string[],
  base: Assignment,
): readonly Assignment[] {
  return names.reduce<readonly Assignment[]>(
    (sofar, name) =>
      sofar.flatMap((assignment) =>
        (readings[name]?.options ?? []).map(({ value }) => ({ ...assignment, [name]: value })),
      ),
    [base],
  )
}

/**
 * Which of the readings met decide the value. They are weighed together, not one by one: two readings that each
 * change nothing alone may change the value together, and one may lead to a further open point. The rule runs
 * once for every combination, so a single case should not meet dozens of open points.
 */
export function decisiveReadings(
  readings: Readings,
  base: Assignment,
  runWith: (assignment: Assignment) => Run,
): ReadonlySet<string> {
  const explore = (
    names: readonly string[],
  ): readonly { readonly assignment: Assignment; readonly value: string }[] => {
    const runs = combinations(readings, names, base).map((assignment) => ({
      assignment,
      run: runWith(assignment),
    }))
    const met = [...new Set([...names, ...runs.flatMap(({ run }) => switchable(run))])]
    return met.length > names.length
      ? explore(met)
      : runs.map(({ assignment, run }) => ({ assignment, value: run.value }))
  }
  const runs = explore([])
  const decides = (name: string): boolean => {
    const valueByRest = new Map<string, string>()
    return runs.some(({ assignment, value }) => {
      const rest = JSON.stringify({ ...assignment, [name]: '' })
      const other = valueByRest.get(rest)
      valueByRest.set(rest, value)
      return other !== undefined && other !== value
    })
  }
  return new Set(Object.keys(readings).filter(decides))
}
