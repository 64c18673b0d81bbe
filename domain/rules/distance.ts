import { Ratio } from '../quantity/ratio'
import type { Calculator, Evaluation, NumberInput, Problem, Step } from './calculator'
import { branchOf, decidingSteps, talkativeSteps, type DecidingStep } from './deciding-step'
import { searchTurn, type Probe } from './distance-search'
import { checkInputs, evaluate, readingsOf, runRule, verdictValue, type RuleRun } from './evaluate'
import { outcomeMark, outcomeValue } from './outcome'

type Values = Readonly<Record<string, string>>

export interface DistanceRequest {
  readonly inputs: Values
  readonly readings: Values
  /** Name of the input that is to be changed; it must be a number and filled in. */
  readonly input: string
}

/** The outcome changes in this direction. */
export interface Turn {
  readonly kind: 'turns'
  /** The nearest value with another outcome, its distance, and the neighbour that still has the old one. */
  readonly value: string
  readonly change: string
  readonly neighbour: string
  readonly outcome: string
  /** 文件未规定, 两种理解 …; empty where the text decides. */
  readonly mark: string
  /** The steps at which the two outcomes part. */
  readonly steps: readonly DecidingStep[]
  /** Every smaller change was tried; else only the places that `searchTurn` names. */
  readonly certain: boolean
}
/** It does not, as far as was searched. */
export interface Steady {
  readonly kind: 'steady'
  /** The last value tried. */
  readonly furthest: string
  /** `range`: no further value is legal; `searched`: the search goes no further. */
  readonly end: 'range' | 'searched'
}

export type Distance =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'measured'
      readonly input: string
      readonly label: string
      readonly unit: string
      readonly value: string
      /** Size of one step: no smaller change was looked for. */
      readonly precision: string
      readonly outcome: string
      readonly up: Turn | Steady
      readonly down: Turn | Steady
    }

/** Things that come whole: half a bed decides nothing. */
const wholeUnits = new Set(
  '人 名 张 家 户 次 个 件 起 辆 台 套 所 栋 幢 处 只 头 例 批次 份 艘 座 项 批'.split(' '),
)

/** The search goes to a thousand times the value, at least a million units; it says so where it ends there. */
const furthestTimes = 1_000n
const furthestUnits = 1_000_000n

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent)

/** The decimal as a whole number of 10^-decimals, exactly. */
const scaled = (value: Ratio, decimals: number): bigint =>
  BigInt(value.toFixed(decimals).replace('.', ''))

function unscaled(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const rest = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`
}

/** Decimals as typed, at least two: 1200 is looked at in hundredths like 1200.00. Whole things go in ones. */
function decimalsOf({ unit }: NumberInput, text: string): number {
  const typed = /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0
  return typed === 0 && wholeUnits.has(unit) ? 0 : Math.max(2, typed)
}

/** How many steps are looked at in a direction, and whether the legal range ends there. */
function stepsLeft(
  { atLeast, moreThan, atMost }: NumberInput,
  from: bigint,
  sign: 1n | -1n,
  decimals: number,
): { readonly steps: bigint; readonly isRange: boolean } {
  const times = (from < 0n ? -from : from) * furthestTimes
  const units = furthestUnits * powerOfTen(decimals)
  const furthest = times > units ? times : units
  const bounds =
    sign === 1n
      ? [atMost].flatMap((text) => (text === undefined ? [] : scaled(Ratio.from(text), decimals)))
      : [
          ...(atLeast === undefined ? [] : [scaled(Ratio.from(atLeast), decimals)]),
          ...(moreThan === undefined ? [] : [scaled(Ratio.from(moreThan), decimals) + 1n]),
        ]
  const left = bounds.map((bound) => (bound - from) * sign)
  const steps = left.reduce((least, own) => (own < least ? own : least), furthest)
  return { steps, isRange: steps < furthest }
}

const problem = (input: string, label: string, reason: string, remedy: string): Distance => ({
  kind: 'refused',
  problems: [{ input, label, reason, remedy }],
})

/**
 * 差多少: the smallest change of one input, up and down, with which the outcome has another value. Exact decimals in
 * steps of the precision typed, at least two decimals of the unit; both sides of every answer are recomputed.
 *
 * Guaranteed: the value named has another outcome, its neighbour one step nearer still has the old one, and where
 * `certain` is set every smaller change has been tried. Not guaranteed without it: a change of outcome and back
 * between two tried places through the very same branch of the rule is not seen; `searchTurn` says what is tried.
 */
export function distanceOf(calculator: Calculator, request: DistanceRequest): Distance {
  const { inputs, readings, input: name } = request
  const input = Object.hasOwn(calculator.inputs, name) ? calculator.inputs[name] : undefined
  if (input?.kind !== 'number')
    return problem(name, input?.label ?? name, '不是数字输入项', '请选择一个填数字的输入项')
  const text = Object.hasOwn(inputs, name) ? (inputs[name] ?? '').trim() : ''
  const evaluateAt = (value: string) => evaluate(calculator, { ...inputs, [name]: value }, readings)
  const base = evaluateAt(text)
  if (base.kind === 'refused') return base
  const decimals = decimalsOf(input, text)
  const checked = checkInputs(calculator, inputs)
  const entered: unknown =
    checked.kind === 'checked'
      ? (checked.values as Readonly<Record<string, unknown>>)[name]
      : undefined
  if (!(entered instanceof Ratio))
    return problem(name, input.label, '未填写', `请先填写${input.label}，再看差多少`)

  const from = scaled(entered, decimals)
  const chosen = readingsOf(calculator.readings, readings)
  const valueAt = (steps: bigint) => unscaled(from + steps, decimals)
  const runAt = (steps: bigint): RuleRun | null => {
    const at = checkInputs(calculator, { ...inputs, [name]: valueAt(steps) })
    return at.kind === 'refused' ? null : runRule(calculator, at.values, chosen)
  }
  const linesAt = (steps: bigint): readonly Step[] => runAt(steps)?.steps ?? []
  const talkative = new Set([
    ...talkativeSteps(linesAt(0n), linesAt(1n)),
    ...talkativeSteps(linesAt(0n), linesAt(-1n)),
  ])
  const probe = (steps: bigint): Probe => {
    const run = runAt(steps)
    if (run === null) return { kind: 'refused' }
    const branch = [
      ...run.steps.map((step) => branchOf(step, talkative)),
      ...run.gaps.map(({ question }) => question),
    ]
    return { kind: 'ran', value: verdictValue(run.verdict), branch: branch.join('\n') }
  }
  const evaluationAt = (steps: bigint): Evaluation => {
    const reply = evaluateAt(valueAt(steps))
    if (reply.kind === 'refused') throw new Error(`refused after it was accepted: ${name}`)
    return reply.evaluation
  }
  const look = (sign: 1n | -1n): Turn | Steady => {
    const left = stepsLeft(input, from, sign, decimals)
    const found = searchTurn((steps) => probe(steps * sign), left.steps)
    if (found.kind === 'steady') {
      const isRange = found.end === 'range' || left.isRange
      const furthest = valueAt(found.furthest * sign)
      return { kind: 'steady', furthest, end: isRange ? 'range' : 'searched' }
    }
    const [neighbour, turned] = [found.steps - 1n, found.steps].map((steps) =>
      evaluationAt(steps * sign),
    ) as [Evaluation, Evaluation]
    return {
      kind: 'turns',
      value: valueAt(found.steps * sign),
      change: unscaled(found.steps, decimals),
      neighbour: valueAt((found.steps - 1n) * sign),
      outcome: outcomeValue(turned.outcome),
      mark: outcomeMark(turned.outcome),
      steps: decidingSteps(neighbour, turned, talkative),
      certain: found.certain,
    }
  }
  return {
    kind: 'measured',
    input: name,
    label: input.label,
    unit: input.unit,
    value: unscaled(from, decimals),
    precision: unscaled(1n, decimals),
    outcome: outcomeValue(base.evaluation.outcome),
    up: look(1n),
    down: look(-1n),
  }
}
