import type {
  Calculator,
  CheckableOf,
  Evaluation,
  Gap,
  Inputs,
  Outcome,
  Problem,
  Readings,
  Step,
  Trace,
  ValuesOf,
  Verdict,
} from './calculator'
import { decisiveReadings } from './compare-readings'
import { readInput, type InputValue } from './input-value'

/** Gives a calculator's inputs their types; the list of all calculators knows them only as strings. */
export const defineCalculator = <T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
): Calculator<T, R> => calculator

export type CheckedInputs<T extends Inputs = Inputs> =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'checked'; readonly values: ValuesOf<T> }

/** Reads all inputs and names every problem at once; unknown names are refused as well. */
export function checkInputs<T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
  inputs: Readonly<Record<string, string>>,
): CheckedInputs<T> {
  const problems: Problem[] = Object.keys(inputs)
    .filter((name) => !Object.hasOwn(calculator.inputs, name))
    .map((name) => ({
      input: name,
      label: name,
      reason: '没有这个输入项',
      remedy: '请核对输入项名称',
    }))
  const values: Record<string, InputValue> = {}
  for (const [name, input] of Object.entries(calculator.inputs)) {
    const read = readInput(input, Object.hasOwn(inputs, name) ? (inputs[name] ?? '') : '')
    if (read.ok) values[name] = read.value
    else
      problems.push({
        input: name,
        label: input.label,
        reason: read.reason,
        remedy: read.remedy,
      })
  }
  // Each value was read by the kind of its own input, which is what CheckableOf says of it.
  const readable = values as CheckableOf<T>
  problems.push(...(calculator.check?.(readable) ?? []))
  return problems.length > 0
    ? { kind: 'refused', problems }
    : // Without problems every input was read, so none is undefined.
      { kind: 'checked', values: readable as ValuesOf<T> }
}

/** Readings asked for that do not exist; an empty one stands for the default. */
export function readingProblems(
  readings: Readings,
  chosen: Readonly<Record<string, string>>,
): readonly Problem[] {
  return Object.entries(chosen).flatMap(([name, value]) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined
    const options = reading?.options ?? []
    if (reading !== undefined && (value === '' || options.some((option) => option.value === value)))
      return []
    return {
      input: name,
      label: reading?.question ?? name,
      reason: reading === undefined ? '没有这个可切换的理解' : `没有“${value}”这种理解`,
      remedy:
        reading === undefined
          ? `可切换的有：${Object.keys(readings).join('、')}`
          : `可选：${options.map((option) => `${option.value}（${option.label}）`).join('、')}`,
    }
  })
}

type ReadingsOf<R extends Readings> = { readonly [K in keyof R]: string }

/** What one run of a rule leaves behind, before its open points are weighed. */
export interface RuleRun {
  readonly verdict: Verdict
  readonly steps: readonly Step[]
  readonly gaps: readonly Omit<Gap, 'changesOutcome'>[]
  readonly warnings: readonly string[]
}

/** Runs the rule once on checked values; the readings must all be given. */
export function runRule<T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
  values: ValuesOf<T>,
  readings: ReadingsOf<R>,
): RuleRun {
  const steps: Step[] = []
  const gaps: Omit<Gap, 'changesOutcome'>[] = []
  const warnings: string[] = []
  const trace: Trace = {
    // Field by field: a rest pattern here took a quarter of the time of a whole batch.
    step: (draft) => {
      steps.push({
        id: draft.id,
        label: draft.label,
        formula: draft.formula,
        substituted: draft.substituted ?? '',
        value: draft.value,
        unit: draft.unit ?? '',
        cites: draft.cites,
        assumption: draft.assumption ?? null,
      })
    },
    gap: (gap) => {
      gaps.push(gap)
    },
    warn: (message) => {
      warnings.push(message)
    },
  }
  return { verdict: calculator.compute(values, readings, trace), steps, gaps, warnings }
}

/** What runs are compared by. */
export const verdictValue = (verdict: Verdict): string =>
  verdict.kind === 'decided' ? verdict.value : verdict.kind

function outcomeOf(verdict: Verdict, gaps: readonly Gap[]): Outcome {
  if (verdict.kind !== 'decided') return verdict
  const { value, summary } = verdict
  if (gaps.some((gap) => gap.kind === 'silent')) return { kind: 'silent', value, summary }
  const open = gaps.some((gap) => gap.kind === 'twoReadings' && gap.changesOutcome !== false)
  return { kind: open ? 'twoReadings' : 'determined', value, summary }
}

/** The readings in force: the first option of each unless another legal one is asked for. */
export function readingsOf<R extends Readings>(
  readings: R,
  chosen: Readonly<Record<string, string>>,
): ReadingsOf<R> {
  const entries = Object.entries(readings).map(([name, { options }]) => {
    const wanted = Object.hasOwn(chosen, name) ? chosen[name] : undefined
    const option = options.find(({ value }) => value === wanted) ?? options[0]
    return [name, option?.value ?? ''] as const
  })
  return Object.fromEntries(entries) as ReadingsOf<R>
}

/**
 * Runs the rule on checked values. Where it meets a point that the text leaves open and that has a reading to
 * switch, the other readings are computed too, to say whether they would change the outcome. An outcome under a
 * silent point is never a bare value.
 */
export function evaluateChecked<T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
  values: ValuesOf<T>,
  chosen: Readonly<Record<string, string>> = {},
): Evaluation {
  const readings = readingsOf(calculator.readings, chosen)
  const { verdict, steps, gaps, warnings } = runRule(calculator, values, readings)
  const decisive =
    gaps.length === 0
      ? null
      : decisiveReadings(calculator.readings, readings, (assignment) => {
          const other = runRule(calculator, values, { ...readings, ...assignment })
          return { value: verdictValue(other.verdict), gaps: other.gaps }
        })
  const weighed = gaps.map((gap): Gap => ({
    ...gap,
    changesOutcome: gap.reading === null || decisive === null ? null : decisive.has(gap.reading),
  }))
  return { outcome: outcomeOf(verdict, weighed), steps, gaps: weighed, warnings }
}

export type EvaluationReply =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'evaluated'; readonly evaluation: Evaluation }

/** Checks and computes; refused inputs never reach the rule. */
export function evaluate<T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
  inputs: Readonly<Record<string, string>>,
  readings: Readonly<Record<string, string>> = {},
): EvaluationReply {
  const checked = checkInputs(calculator, inputs)
  const problems = [
    ...(checked.kind === 'refused' ? checked.problems : []),
    ...readingProblems(calculator.readings, readings),
  ]
  return checked.kind === 'refused' || problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'evaluated', evaluation: evaluateChecked(calculator, checked.values, readings) }
}
