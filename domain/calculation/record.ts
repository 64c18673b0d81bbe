import type { Calculator, Evaluation, Input } from '../rules/calculator'
import { readingsOf } from '../rules/evaluate'
import type { ParameterUse } from './parameter'

/** A value of the form: as it was sent, and as a reader sees it. */
export interface RecordedInput {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly shown: string
}

/** The reading in force, chosen or by default. */
export interface RecordedReading {
  readonly name: string
  readonly question: string
  readonly value: string
  readonly shown: string
}

/**
 * All that is needed to show a result again, word for word, even after its rule has changed or gone: nothing in it is
 * looked up elsewhere.
 */
export interface CalculationRecord {
  readonly calculatorId: string
  readonly title: string
  readonly documentNumber: string
  readonly documentTitle: string
  readonly inputs: readonly RecordedInput[]
  readonly readings: readonly RecordedReading[]
  readonly parameters: readonly ParameterUse[]
  readonly evaluation: Evaluation
  /** What it was computed with. */
  readonly programVersion: string
  readonly libraryFingerprint: string
}

export function shownValue(input: Input, value: string): string {
  if (input.kind === 'number') return `${value}${input.unit}`
  if (input.kind === 'choice')
    return input.choices.find((choice) => choice.value === value)?.label ?? value
  return value
}

export interface RecordSource {
  readonly calculator: Pick<Calculator, 'id' | 'title' | 'documentNumber' | 'inputs' | 'readings'>
  readonly documentTitle: string
  readonly inputs: Readonly<Record<string, string>>
  /** Readings other than the default. */
  readonly chosen: Readonly<Record<string, string>>
  readonly parameters: readonly ParameterUse[]
  readonly evaluation: Evaluation
  readonly programVersion: string
  readonly libraryFingerprint: string
}

export function recordOf({ calculator, chosen, ...source }: RecordSource): CalculationRecord {
  const { id, title, documentNumber, inputs, readings } = calculator
  const inForce = readingsOf(readings, chosen)
  return {
    calculatorId: id,
    title,
    documentNumber,
    documentTitle: source.documentTitle,
    inputs: Object.entries(inputs).flatMap(([name, input]) => {
      const value = Object.hasOwn(source.inputs, name) ? (source.inputs[name] ?? '') : ''
      return value.trim() === ''
        ? []
        : [{ name, label: input.label, value, shown: shownValue(input, value) }]
    }),
    readings: Object.entries(readings).map(([name, { question, options }]) => {
      const value = inForce[name] ?? ''
      const shown = options.find((option) => option.value === value)?.label ?? value
      return { name, question, value, shown }
    }),
    parameters: source.parameters,
    evaluation: source.evaluation,
    programVersion: source.programVersion,
    libraryFingerprint: source.libraryFingerprint,
  }
}

/** What the rule was given, as it is given again. */
export const inputsOf = ({ inputs }: CalculationRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(inputs.map(({ name, value }) => [name, value]))

export const chosenOf = ({ readings }: CalculationRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(readings.map(({ name, value }) => [name, value]))
