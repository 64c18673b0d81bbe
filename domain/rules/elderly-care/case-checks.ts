import { Ratio } from '../../quantity/ratio'
import type { Inputs, Problem } from '../calculator'

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

/** Beds, persons and homes are counted in whole numbers. */
export const wholeNumberProblems = (inputs: Inputs, values: Given): readonly Problem[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const input = inputs[name]
    if (!(value instanceof Ratio) || input?.kind !== 'number' || value.equals(value.rounded(0)))
      return []
    return [
      {
        input: name,
        label: input.label,
        reason: `为${value.toText()}，不是整数`,
        remedy: `请按整${input.unit}填写`,
      },
    ]
  })
