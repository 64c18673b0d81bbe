import type { Ratio } from '../../quantity/ratio'
import type { Problem } from '../calculator'

interface Count {
  readonly input: string
  readonly label: string
  readonly value: Ratio | null | undefined
}

/** People are counted whole, and no part has more than the whole committee. */
export function countProblems(total: Count, parts: readonly Count[]): readonly Problem[] {
  const broken = [total, ...parts].filter(({ value }) => value && !value.isWhole())
  const whole = total.value
  const tooMany = parts.filter(({ value }) => value && whole && value.moreThan(whole))
  return [
    ...broken.map(({ input, label }) => ({
      input,
      label,
      reason: '应为整数',
      remedy: '请填人数',
    })),
    ...tooMany.map(({ input, label }) => ({
      input,
      label,
      reason: `多于${total.label}`,
      remedy: '请核对人数',
    })),
  ]
}
