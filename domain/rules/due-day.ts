import { chineseDate } from '../calendar/iso-date'
import { shortWeekdayName } from '../calendar/weekday'
import { lastWorkingDayUpTo } from '../calendar/working-days'
import type { Citation } from '../citation/citation'
import type { IsoDate } from '../gazette/document'
import type { DateInput, Trace, Verdict } from './calculator'
import { workCalendar, type CalendarTexts } from './work-calendar'

export const doneOnInput = {
  kind: 'date',
  label: '实际完成日期',
  optional: true,
  help: '尚未完成的留空，只算期限。',
} as const satisfies DateInput

/** No text moves a term that ends on a day off: the last working day up to it is told beside it. */
export function noteSafeDay(
  trace: Trace,
  due: IsoDate,
  texts: CalendarTexts,
  cite: Citation,
): void {
  const safe = lastWorkingDayUpTo(due, workCalendar(texts))
  trace.step({
    id: '稳妥日期',
    label: '不晚于期限的最后一个工作日',
    formula: '期限遇休息日的，提前到前一工作日',
    substituted: shortWeekdayName(safe),
    value: safe,
    cites: [cite],
    assumption: '文件未规定遇休息日顺延，按提前办理提示',
  })
}

/** 按时 or 逾期, or the day itself while the task is not done. */
export function dueVerdict(task: string, due: IsoDate, doneOn: IsoDate | null): Verdict {
  const term = `${task}期限为${chineseDate(due)}`
  if (doneOn === null) return { kind: 'decided', value: due, summary: `${term}。` }
  const value = doneOn > due ? '逾期' : '按时'
  return { kind: 'decided', value, summary: `${term}，${chineseDate(doneOn)}完成，${value}。` }
}
