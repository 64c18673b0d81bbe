import type { Input, Inputs, NumberInput, Problem } from '../../../domain/rules/calculator'
import { readInput } from '../../../domain/rules/input-value'
import { shownInputs } from '../../../domain/rules/shown-inputs'

export { shownInputs }

/** Input name → text as typed. */
export type Values = Readonly<Record<string, string>>

export const valueOf = (values: Values, name: string): string =>
  Object.hasOwn(values, name) ? (values[name] ?? '') : ''

export const isBlank = (values: Values, name: string): boolean =>
  valueOf(values, name).trim() === ''

/** Must be filled in whatever else is; a flag left alone says 否. */
export const isRequired = (input: Input): boolean =>
  input.kind !== 'flag' && input.optional !== true

/** What the rule is given: a value that is hidden stays in the form, but never counts. */
export const sentValues = (inputs: Inputs, values: Values): Values =>
  Object.fromEntries(
    shownInputs(inputs, values)
      .filter((name) => !isBlank(values, name))
      .map((name) => [name, valueOf(values, name)]),
  )

/** Problems of single fields, as the rule itself would name them. */
export const fieldProblems = (inputs: Inputs, values: Values): readonly Problem[] =>
  shownInputs(inputs, values).flatMap((name) => {
    const input = inputs[name]
    if (input === undefined) return []
    const read = readInput(input, valueOf(values, name))
    return read.ok
      ? []
      : [{ input: name, label: input.label, reason: read.reason, remedy: read.remedy }]
  })

export interface InputGroup {
  readonly title: string
  readonly names: readonly string[]
}

/** The named inputs under the headings of the form, each heading where it first occurs. */
export function groupedInputs(inputs: Inputs, names: readonly string[]): readonly InputGroup[] {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const title = inputs[name]?.group ?? '填报事项'
    const group = groups.get(title)
    if (group === undefined) groups.set(title, [name])
    else group.push(name)
  }
  return [...groups].map(([title, group]) => ({ title, names: group }))
}

/** The legal range in words: 大于0, 不小于0, 0至10; empty where there is none. */
export function rangeWords({ moreThan, atLeast, atMost }: NumberInput): string {
  if (moreThan === undefined && atLeast !== undefined && atMost !== undefined)
    return `${atLeast}至${atMost}`
  return [
    ...(moreThan === undefined ? [] : [`大于${moreThan}`]),
    ...(atLeast === undefined ? [] : [`不小于${atLeast}`]),
    ...(atMost === undefined ? [] : [`不大于${atMost}`]),
  ].join('，')
}
