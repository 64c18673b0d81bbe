import type {
  Calculator,
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
  if (problems.length > 0) return { kind: 'refused', problems }
  // Each value was read by the kind of its own input, which is what ValuesOf says of it.
  const checked = values as ValuesOf<T>
  const crossing = calculator.check?.(checked) ?? []
  return crossing.length > 0
    ? { kind: 'refused', problems: crossing }
    : { kind: 'checked', values: checked }
}

type ReadingsOf<R extends Readings> = { readonly [K in keyof R]: string }

interface Notes {
  readonly verdict: Verdict
  readonly steps: readonly Step[]
  readonly gaps: readonly Omit<Gap, 'changesOutcome'>[]
  readonly warnings: readonly string[]
}

function computeOnce<T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
  values: ValuesOf<T>,
  readings: ReadingsOf<R>,
): Notes {
  const steps: Step[] = []
  const gaps: Omit<Gap, 'changesOutcome'>[] = []
  const warnings: string[] = []
  const trace: Trace = {
    step: ({ substituted = '', unit = '', assumption = null, ...draft }) => {
      steps.push({ ...draft, substituted, unit, assumption })
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

const valueOf = (verdict: Verdict): string =>
  verdict.kind === 'decided' ? verdict.value : verdict.kind

function outcomeOf(verdict: Verdict, gaps: readonly Gap[]): Outcome {
  if (verdict.kind === 'notApplicable') return verdict
  const { value, summary } = verdict
  if (gaps.some((gap) => gap.kind === 'silent')) return { kind: 'silent', value, summary }
  const open = gaps.some((gap) => gap.kind === 'twoReadings' && gap.changesOutcome === true)
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
 * switch, every other reading is computed too, to say whether it would change the outcome. An outcome under a
 * silent point is never a bare value.
 */
export function evaluateChecked<T extends Inputs, R extends Readings>(
  calculator: Calculator<T, R>,
  values: ValuesOf<T>,
  chosen: Readonly<Record<string, string>> = {},
): Evaluation {
  const readings = readingsOf(calculator.readings, chosen)
  const { verdict, steps, gaps, warnings } = computeOnce(calculator, values, readings)
  const weighed = gaps.map((gap): Gap => {
    const choice = gap.reading === null ? undefined : calculator.readings[gap.reading]
    if (gap.reading === null || choice === undefined) return { ...gap, changesOutcome: null }
    const { reading } = gap
    const others = choice.options.filter(({ value }) => value !== readings[reading])
    const changesOutcome = others.some(({ value }) => {
      const other = computeOnce(calculator, values, { ...readings, [reading]: value })
      return valueOf(other.verdict) !== valueOf(verdict)
    })
    return { ...gap, changesOutcome }
  })
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
  return checked.kind === 'refused'
    ? checked
    : {
        kind: 'evaluated',
        evaluation: evaluateChecked(calculator, checked.values, readings),
      }
}
