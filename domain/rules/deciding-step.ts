import type { Evaluation, Step } from './calculator'

/** The step at which two runs part. */
export interface DecidingStep {
  readonly label: string
  /** Null where only one of the runs has the step. */
  readonly before: Step | null
  readonly after: Step | null
}

const isFigure = (value: string): boolean => /^-?\d/.test(value)

/** The formula without its numbers. */
const bare = (formula: string): string => formula.replace(/\d+(\.\d+)?/g, '#')

/** Ids of steps whose formulas repeat figures of the case: those differ without another branch being taken. */
export function talkativeSteps(one: readonly Step[], other: readonly Step[]): ReadonlySet<string> {
  const old = new Map(one.map(({ id, formula }) => [id, formula]))
  return new Set(
    other
      .filter(({ id, formula }) => {
        const before = old.get(id)
        return before !== undefined && before !== formula && bare(before) === bare(formula)
      })
      .map(({ id }) => id),
  )
}

/** What two runs through the same branch of the rule share: everything but their figures. */
export const branchOf = ({ id, formula, value }: Step, talkative: ReadonlySet<string>): string =>
  `${id}|${talkative.has(id) ? bare(formula) : formula}|${isFigure(value) ? '' : value}`

/** More steps than these are consequences that nobody reads. */
const mostSteps = 4

/**
 * The steps that took another branch, in the order of the rule: the first is the cause, those after it mostly follow
 * from it. Where every step kept its branch, the last whose figure moved. Empty when the steps tell no difference.
 */
export function decidingSteps(
  before: Pick<Evaluation, 'steps'>,
  after: Pick<Evaluation, 'steps'>,
  talkative: ReadonlySet<string> = new Set(),
): readonly DecidingStep[] {
  const old = new Map(before.steps.map((step) => [step.id, step]))
  const now = new Map(after.steps.map((step) => [step.id, step]))
  const pairs = [...new Set([...now.keys(), ...old.keys()])].map((id): DecidingStep => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null]
    return { label: (is ?? was)?.label ?? id, before: was, after: is }
  })
  const branched = pairs.filter(
    (pair) =>
      pair.before === null ||
      pair.after === null ||
      branchOf(pair.before, talkative) !== branchOf(pair.after, talkative),
  )
  if (branched.length > 0) return branched.slice(0, mostSteps)
  const moved = pairs.findLast((pair) => pair.before?.value !== pair.after?.value)
  return moved === undefined ? [] : [moved]
}
