import { Ratio } from '../quantity/ratio'
import { assertNever } from '../result'
import type { Evaluation, Outcome } from './calculator'

/** The kind of outcome in words; empty where the text simply decides. */
export function outcomeMark(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'determined':
      return ''
    case 'silent':
      return '文件未规定'
    case 'twoReadings':
      return '两种理解'
    case 'missing':
      return '缺数据'
    case 'notApplicable':
      return '不适用'
    default:
      return assertNever(outcome)
  }
}

/** The value decided, or the words why there is none. */
export const outcomeValue = (outcome: Outcome): string =>
  'value' in outcome ? outcome.value : outcomeMark(outcome)

/** The unit of the value: that of the last step which comes to it; empty for words. */
export function outcomeUnit({ outcome, steps }: Pick<Evaluation, 'outcome' | 'steps'>): string {
  const amount = 'value' in outcome ? Ratio.parse(outcome.value) : null
  if (amount === null) return ''
  return steps.findLast(({ value }) => Ratio.parse(value)?.equals(amount) === true)?.unit ?? ''
}
