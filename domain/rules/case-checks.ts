import { Ratio } from '../quantity/ratio'
import type { Inputs, Problem } from './calculator'

type Given = Readonly<Record<string, unknown>>

/** Inputs that this case needs, though others do without them (the form hides them there). */
export const neededProblems = (
  inputs: Inputs,
  values: Given,
  names: readonly string[],
): readonly Problem[] =>
  names
    .filter((name) => values[name] === null)
    .map((name) => {
      const label = inputs[name]?.label ?? name
      return { input: name, label, reason: '未填写', remedy: `本情形需要此项，请补填${label}` }
    })

/** Beds, persons and homes come whole: problems of the named inputs, all unless named, that hold a fraction. */
export const wholeNumberProblems = (
  inputs: Inputs,
  values: Given,
  names: readonly string[] = Object.keys(values),
): readonly Problem[] =>
  names.flatMap((name) => {
    const value = values[name]
    if (!(value instanceof Ratio) || value.isWhole()) return []
    return {
      input: name,
      label: inputs[name]?.label ?? name,
      reason: `为${value.toText()}，不是整数`,
      remedy: '请填整数',
    }
  })
