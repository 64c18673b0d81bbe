import { readDays, type WorkCalendar } from '../calendar/working-days'
import type { Problem, TextInput } from './calculator'

/** The two inputs that a calculator with working days asks for. */
export const calendarInputs = {
  daysOff: {
    kind: 'text',
    label: '法定节假日放假日期',
    optional: true,
    group: '工作日历',
    help: '文件未载节假日安排，由用户按国务院办公厅当年通知录入，如2023-04-05、2023-04-29~2023-05-03；不填的仅按周末推算。',
  },
  extraWorkdays: {
    kind: 'text',
    label: '调休上班日期',
    optional: true,
    group: '工作日历',
    help: '由用户按国务院办公厅当年通知录入，如2023-04-23、2023-05-06。',
  },
} as const satisfies Readonly<Record<string, TextInput>>

export interface CalendarTexts {
  readonly daysOff: string | null
  readonly extraWorkdays: string | null
}

export function calendarProblems(texts: {
  readonly daysOff: string | null | undefined
  readonly extraWorkdays: string | null | undefined
}): readonly Problem[] {
  return (['daysOff', 'extraWorkdays'] as const).flatMap((name) => {
    const text = texts[name]
    if (text === null || text === undefined || readDays(text) !== null) return []
    return {
      input: name,
      label: calendarInputs[name].label,
      reason: `“${text}”中有不能识别的日期或时段`,
      remedy: '请按2023-04-05、2023-04-29~2023-05-03的样式填写，每段不超过一个月',
    }
  })
}

export const workCalendar = ({ daysOff, extraWorkdays }: CalendarTexts): WorkCalendar => ({
  daysOff: readDays(daysOff ?? '') ?? new Set(),
  extraWorkdays: readDays(extraWorkdays ?? '') ?? new Set(),
})

export const onlyWeekends = ({ daysOff, extraWorkdays }: CalendarTexts): boolean =>
  daysOff === null && extraWorkdays === null
