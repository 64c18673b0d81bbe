import type { Citation } from '../../citation/citation'
import { Ratio } from '../../quantity/ratio'
import type { Inputs, NumberInput, Problem, ReadingChoice, Trace } from '../calculator'
import { openPoint } from '../open-point'

/** A year that decides whether 2023年起 is met, or from when money is paid. */
export const yearInput = {
  kind: 'number',
  unit: '年',
  atLeast: '1949',
  atMost: '2199',
} as const satisfies Omit<NumberInput, 'label'>

/** Which of the two years counts the text does not say. */
export const bothYears = '“2023年起”按哪个时点算文件未写明，两个年份都填。'

/** `later` names what comes into use in a home that is running already: its own opening says nothing of that. */
export const startReading = (cite: Citation, later: '改造床位' | '新增床位') =>
  ({
    question: `“2023年起”按正式运营（${later}的按投入使用）还是按批准、开工的年份算，文件未写明`,
    options: [
      { value: 'operating', label: `按正式运营年份，${later}按投入使用年份（推定）` },
      { value: 'approved', label: '按批准或开工年份' },
    ],
    cites: [cite],
  }) as const satisfies ReadingChoice

type Given = Readonly<Record<string, unknown>>

/** A problem of the later year, where it lies before the earlier one. */
export function yearProblems(
  inputs: Inputs,
  values: Given,
  [earlier, later]: readonly [string, string],
): readonly Problem[] {
  const [from, to] = [values[earlier], values[later]]
  const label = inputs[later]?.label ?? later
  return from instanceof Ratio && to instanceof Ratio && to.lessThan(from)
    ? [
        {
          input: later,
          label,
          reason: `早于${inputs[earlier]?.label ?? earlier}`,
          remedy: '请核对两个年份',
        },
      ]
    : []
}

const first = Ratio.of(2023)

/** Whether the case falls under 2023年起; an open point where the two years lie on both sides. */
export function startsFrom2023(
  years: { readonly approved: Ratio | null; readonly inUse: Ratio | null },
  point: ReadingChoice,
  chosen: string,
  trace: Trace,
): boolean {
  if (years.approved === null || years.inUse === null) throw new RangeError('unchecked years')
  const operating = years.inUse.atLeast(first)
  const approved = years.approved.atLeast(first)
  if (operating !== approved) trace.gap(openPoint('silent', 'start', point, chosen))
  return chosen === 'approved' ? approved : operating
}
