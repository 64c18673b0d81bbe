import { describe, expect, it } from 'vitest'
import { dueVerdict, noteSafeDay } from '../../../domain/rules/due-day'
import { calendarProblems, onlyWeekends, workCalendar } from '../../../domain/rules/work-calendar'
import { recorded } from './recorded'

const cite = { documentNumber: '', clause: '', quote: '' }
const nothing = { daysOff: null, extraWorkdays: null }

describe('a day by which something is due', () => {
  it('is kept up to its end, and told while nothing is done', () => {
    expect(dueVerdict('报送', '2023-05-20', '2023-05-20')).toMatchObject({ value: '按时' })
    expect(dueVerdict('报送', '2023-05-20', '2023-05-21')).toEqual({
      kind: 'decided',
      value: '逾期',
      summary: '报送期限为2023年5月20日，2023年5月21日完成，逾期。',
    })
    expect(dueVerdict('报送', '2023-05-20', null)).toMatchObject({ value: '2023-05-20' })
  })

  it('has the last working day up to it beside it', () => {
    const safeDay = (texts: Parameters<typeof noteSafeDay>[2]) => {
      const { trace, steps } = recorded()
      noteSafeDay(trace, '2023-05-03', texts, cite)
      return steps.map(({ value, substituted }) => [value, substituted])
    }
    expect(safeDay(nothing)).toEqual([['2023-05-03', '周三']])
    expect(safeDay({ ...nothing, daysOff: '2023-04-29~2023-05-03' })).toEqual([
      ['2023-04-28', '周五'],
    ])
  })
})

describe('the calendar that the user enters', () => {
  it('knows only weekends while nothing is entered', () => {
    expect(onlyWeekends(nothing)).toBe(true)
    expect(onlyWeekends({ ...nothing, daysOff: '2023-05-01' })).toBe(false)
    expect(workCalendar(nothing)).toEqual({ daysOff: new Set(), extraWorkdays: new Set() })
  })

  it('refuses what is no list of days, each input by itself', () => {
    const problems = calendarProblems({ daysOff: '元旦', extraWorkdays: '2023-13-01' })
    expect(problems.map(({ label, reason }) => `${label}：${reason}`)).toEqual([
      '法定节假日放假日期：“元旦”中有不能识别的日期或时段',
      '调休上班日期：“2023-13-01”中有不能识别的日期或时段',
    ])
    expect(calendarProblems({ daysOff: null, extraWorkdays: undefined })).toEqual([])
  })
})
