import type { Citation } from '../citation/citation'
import type { Ratio } from '../quantity/ratio'

/**
 * The rule kit: a calculator is data (clauses, inputs, readings, examples) and one `compute`.
 * Its inputs make the form, the Excel columns and the range checks; its examples are its tests.
 */

interface InputBase {
  readonly label: string
  readonly help?: string
  readonly cite?: Citation
  /** May stay empty; an empty input reaches `compute` as null. */
  readonly optional?: true
  /** Group of the form under whose heading the input stands. */
  readonly group?: string
  /** Shown only when another input has one of these values. */
  readonly shownWhen?: { readonly input: string; readonly oneOf: readonly string[] }
  /** Other words for the column in workbooks. */
  readonly aliases?: readonly string[]
  /** Name under which the kept parameters have its value, where that is not the label. */
  readonly parameter?: string
}

/** Values travel as decimal strings and are computed as exact rationals. */
export interface NumberInput extends InputBase {
  readonly kind: 'number'
  readonly unit: string
  readonly atLeast?: string
  readonly moreThan?: string
  readonly atMost?: string
  /** What to do about a value out of range, where more is to be said than 请核实. */
  readonly remedy?: string
}
/** Travels as 是 or 否; empty means 否 where `optional` is set. */
export interface FlagInput extends InputBase {
  readonly kind: 'flag'
}
export interface Choice {
  /** As a clerk would type it into a cell. */
  readonly value: string
  readonly label: string
  readonly aliases?: readonly string[]
}
/** Travels as the choice's value. */
export interface ChoiceInput extends InputBase {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}
/** Travels as `2023-12-31`. */
export interface DateInput extends InputBase {
  readonly kind: 'date'
}
export interface TextInput extends InputBase {
  readonly kind: 'text'
}
export type Input = NumberInput | FlagInput | ChoiceInput | DateInput | TextInput
export type Inputs = Readonly<Record<string, Input>>

/** What `compute` receives: checked, and typed after the input's kind. */
export type ValueOf<I extends Input> = I extends NumberInput
  ? Ratio | (I extends { optional: true } ? null : never)
  : I extends FlagInput
    ? boolean
    : string | (I extends { optional: true } ? null : never)
export type ValuesOf<T extends Inputs> = { readonly [K in keyof T]: ValueOf<T[K]> }
/** What `check` receives: undefined stands for an input that was refused already. */
export type CheckableOf<T extends Inputs> = { readonly [K in keyof T]: ValueOf<T[K]> | undefined }

/** A point the text leaves open. The first option is the default, 推定. */
export interface ReadingChoice {
  readonly question: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly cites: readonly Citation[]
}
export type Readings = Readonly<Record<string, ReadingChoice>>

/** A line of the result: formula, substituted numbers, value, clause. Plain data, printed as it is. */
export interface Step {
  readonly id: string
  readonly label: string
  /** In words, e.g. 实缴税金 ÷ 占地面积. */
  readonly formula: string
  /** With the numbers put in, e.g. 32.4 ÷ 3.24. */
  readonly substituted: string
  /** Rounded for display only, e.g. 10 or 66.80. */
  readonly value: string
  readonly unit: string
  readonly cites: readonly Citation[]
  /** Set where the step rests on a reading that the text does not state. */
  readonly assumption: string | null
}

/** A place where the text is silent or can be read in two ways, met by this very calculation. */
export interface Gap {
  readonly kind: 'silent' | 'twoReadings'
  /** Name in the calculator's readings, when it can be switched. */
  readonly reading: string | null
  readonly question: string
  /** The reading used here. */
  readonly used: string
  /** Whether another reading gives another outcome; null where none could be computed. */
  readonly changesOutcome: boolean | null
  readonly cites: readonly Citation[]
}

/**
 * `determined`: the text decides. `silent` (文件未规定) and `twoReadings`: `value` holds only under the gaps
 * named. `missing` (缺数据) and `notApplicable` (不适用) carry no value. What is missing are inputs, by their names, or
 * else a piece of the document itself, which the summary tells.
 */
export type Outcome =
  | { readonly kind: 'determined'; readonly value: string; readonly summary: string }
  | { readonly kind: 'silent'; readonly value: string; readonly summary: string }
  | { readonly kind: 'twoReadings'; readonly value: string; readonly summary: string }
  | { readonly kind: 'missing'; readonly inputs: readonly string[]; readonly summary: string }
  | {
      readonly kind: 'notApplicable'
      readonly summary: string
      readonly cites: readonly Citation[]
    }

/** What `compute` decides; the kit makes an outcome of it by the gaps that were met on the way. */
export type Verdict =
  | { readonly kind: 'decided'; readonly value: string; readonly summary: string }
  | Extract<Outcome, { readonly kind: 'missing' | 'notApplicable' }>

/** A refused input: what is wrong with it and what to do, in Chinese; shown as label：reason；remedy. */
export interface Problem {
  readonly input: string
  readonly label: string
  readonly reason: string
  readonly remedy: string
}

export interface Evaluation {
  readonly outcome: Outcome
  readonly steps: readonly Step[]
  readonly gaps: readonly Gap[]
  /** 提示: nothing wrong, but worth a look. */
  readonly warnings: readonly string[]
}

export interface Example {
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly readings?: Readonly<Record<string, string>>
  /** Step id → value, exactly as shown. */
  readonly steps?: Readonly<Record<string, string>>
  readonly outcome: { readonly kind: Outcome['kind']; readonly value?: string }
}

/** Notes steps down while `compute` runs. */
export interface Trace {
  readonly step: (step: StepDraft) => void
  readonly gap: (gap: Omit<Gap, 'changesOutcome'>) => void
  readonly warn: (message: string) => void
}
export interface StepDraft extends Omit<Step, 'assumption' | 'substituted' | 'unit'> {
  readonly substituted?: string
  readonly unit?: string
  readonly assumption?: string
}

export interface Calculator<T extends Inputs = Inputs, R extends Readings = Readings> {
  /** `liyang-2023-6/enterprise-evaluation` */
  readonly id: string
  readonly title: string
  readonly documentNumber: string
  readonly inForceFrom: string
  /** Every clause the calculator may cite; the test asks for each an example that reaches it. */
  readonly clauses: Readonly<Record<string, Citation>>
  readonly inputs: T
  readonly readings: R
  /** Problems between inputs that each are legal alone; named together with those of the single inputs. */
  check?(values: CheckableOf<T>): readonly Problem[]
  // A method, not a property: calculators with different inputs must share one list.
  compute(values: ValuesOf<T>, readings: { readonly [K in keyof R]: string }, trace: Trace): Verdict
  readonly examples: readonly Example[]
}
