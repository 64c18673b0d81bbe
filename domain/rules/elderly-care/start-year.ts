import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { CheckableOf, Inputs, Problem, ReadingChoice, Trace } from '../calculator'
import { openPoint } from '../open-point'

/** Years that decide whether 2023年起 is met; which of the two counts the text does not say. */
export const yearInputs = {
  approvedYear: {
    kind: 'number',
    label: '批准或开工年份',
    unit: '年',
    atLeast: '1949',
    atMost: '2199',
    help: '“2023年起”按哪个时点算文件未写明，两个年份都填。',
  },
  operatingYear: {
    kind: 'number',
    label: '正式运营年份',
    unit: '年',
    atLeast: '1949',
    atMost: '2199',
  },
} as const satisfies Inputs

export const startReading = (cite: Citation) =>
  ({
    question: '“2023年起”按正式运营还是按批准、开工的年份算，文件未写明',
    options: [
      { value: 'operating', label: '按正式运营年份（推定）' },
      { value: 'approved', label: '按批准或开工年份' },
    ],
    cites: [cite],
  }) as const satisfies ReadingChoice

export const yearProblems = ({
  approvedYear,
  operatingYear,
}: CheckableOf<typeof yearInputs>): readonly Problem[] =>
  approvedYear !== undefined && operatingYear?.lessThan(approvedYear) === true
    ? [
        {
          input: 'operatingYear',
          label: yearInputs.operatingYear.label,
          reason: '早于批准或开工年份',
          remedy: '请核对两个年份',
        },
      ]
    : []

const first = Ratio.of(2023)

/** Whether the case falls under 2023年起; an open point where the two years lie on both sides. */
export function startsFrom2023(
  years: { readonly approvedYear: Ratio; readonly operatingYear: Ratio },
  point: ReadingChoice,
  chosen: string,
  trace: Trace,
): boolean {
  const operating = years.operatingYear.atLeast(first)
  const approved = years.approvedYear.atLeast(first)
  if (operating !== approved) trace.gap(openPoint('silent', 'start', point, chosen))
  return chosen === 'approved' ? approved : operating
}
