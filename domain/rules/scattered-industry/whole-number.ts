import { Ratio } from '../../quantity/ratio'
import type { Inputs, Problem } from '../calculator'

/** Problems of the named inputs that count things and hold no whole number. */
export const wholeNumberProblems = (
  inputs: Inputs,
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly Problem[] =>
  names.flatMap((name) => {
    const value = values[name]
    if (!(value instanceof Ratio) || value.equals(value.rounded(0))) return []
    return {
      input: name,
      label: inputs[name]?.label ?? name,
      reason: `为${value.toText()}，应为整数`,
      remedy: '请填整数',
    }
  })

/** The least whole number that is not below `value`, for value ≥ 0. */
export function ceiling(value: Ratio): Ratio {
  const near = value.rounded(0)
  return near.lessThan(value) ? near.plus(Ratio.of(1)) : near
}

/** The greatest whole number that is not above `value`, for value ≥ 0. */
export function floor(value: Ratio): Ratio {
  const near = value.rounded(0)
  return near.moreThan(value) ? near.minus(Ratio.of(1)) : near
}
