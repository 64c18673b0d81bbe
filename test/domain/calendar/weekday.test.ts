import { describe, expect, it } from 'vitest'
import { addDays } from '../../../domain/calendar/iso-date'
import { isWeekend, shortWeekdayName, weekdayName } from '../../../domain/calendar/weekday'

describe('names of the days of the week', () => {
  it('are those of the calendar of the machine', () => {
    const names = ['日', '一', '二', '三', '四', '五', '六']
    let date = '1999-12-25'
    for (let step = 0; step < 800; step += 1) {
      const day = new Date(`${date}T00:00:00Z`).getUTCDay()
      expect(weekdayName(date)).toBe(`星期${names[day] ?? ''}`)
      expect(shortWeekdayName(date)).toBe(`周${names[day] ?? ''}`)
      expect(isWeekend(date)).toBe(day === 0 || day === 6)
      date = addDays(date, 1)
    }
  })
})
