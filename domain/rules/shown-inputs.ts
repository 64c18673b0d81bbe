import type { Input, Inputs } from './calculator'
import { readInput } from './input-value'

type Values = Readonly<Record<string, string>>

/** The value as conditions name it: an alias or √ in a workbook stands for the choice itself, no mark for 否. */
function plainValue(input: Input | undefined, text: string): string {
  if (input === undefined || (input.kind !== 'flag' && input.kind !== 'choice')) return text
  const read = readInput(input, text)
  if (!read.ok) return text
  if (typeof read.value === 'boolean') return read.value ? '是' : '否'
  return typeof read.value === 'string' ? read.value : ''
}

/** Names of the inputs to show, in order; one that depends on a hidden one is hidden too. */
export function shownInputs(inputs: Inputs, values: Values): readonly string[] {
  const isShown = (name: string, waiting: readonly string[]): boolean => {
    const condition = inputs[name]?.shownWhen
    if (condition === undefined) return true
    // A circle of conditions would ask for ever.
    if (waiting.includes(name)) return false
    const given = Object.hasOwn(values, condition.input) ? (values[condition.input] ?? '') : ''
    return (
      condition.oneOf.includes(plainValue(inputs[condition.input], given)) &&
      isShown(condition.input, [...waiting, name])
    )
  }
  return Object.keys(inputs).filter((name) => isShown(name, []))
}
