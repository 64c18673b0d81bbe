import { addYears, chineseDate } from '../../calendar/iso-date'
import type { Citation } from '../../citation/citation'
import type { Inputs, ReadingChoice, StepDraft } from '../calculator'

/** The text sets ages, but not the day on which they count. */
export const ageInputs = {
  birthDate: { kind: 'date', label: '出生日期' },
  applicationDate: {
    kind: 'date',
    label: '申报（报名）日期',
    help: '年龄按哪一天计算文件未规定，推定为申报（报名）之日。',
  },
  hireDate: {
    kind: 'date',
    label: '聘用（录用）日期',
    optional: true,
    help: '尚未聘用（录用）的留空。',
  },
} as const satisfies Inputs

export const ageReading = (...cites: readonly Citation[]) =>
  ({
    question: '年龄按哪一天计算，文件未规定',
    options: [
      { value: 'application', label: '按申报（报名）之日（推定）' },
      { value: 'hire', label: '按聘用（录用）之日' },
    ],
    cites,
  }) as const satisfies ReadingChoice

interface AgeDates {
  readonly birthDate: string
  readonly applicationDate: string
  readonly hireDate: string | null
}

export const ageDateOf = ({ applicationDate, hireDate }: AgeDates, chosen: string): string =>
  chosen === 'hire' ? (hireDate ?? applicationDate) : applicationDate

export const dateProblems = (values: {
  readonly birthDate: string | undefined
  readonly applicationDate: string | undefined
}) =>
  values.birthDate !== undefined &&
  values.applicationDate !== undefined &&
  values.birthDate > values.applicationDate
    ? [
        {
          input: 'birthDate',
          label: ageInputs.birthDate.label,
          reason: '晚于申报（报名）日期',
          remedy: '请核对两个日期',
        },
      ]
    : []

/** N周岁以下 holds up to the day before the next birthday. */
export const isAtMost = (birthDate: string, years: number, onDay: string): boolean =>
  onDay < addYears(birthDate, years + 1)

export function ageStep(
  birthDate: string,
  years: number,
  onDay: string,
): Pick<StepDraft, 'formula' | 'substituted' | 'value'> {
  return {
    formula: `不满${years + 1}周岁（${years}周岁以下含${years}周岁）`,
    substituted: `${chineseDate(addYears(birthDate, years + 1))}满${years + 1}周岁，计算日${chineseDate(onDay)}`,
    value: isAtMost(birthDate, years, onDay) ? '符合' : '超龄',
  }
}
