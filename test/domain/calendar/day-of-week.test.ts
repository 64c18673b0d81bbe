import { describe, expect, it } from 'vitest'
import { addDays, dayOfWeek } from '../../../domain/calendar/iso-date'

describe('the day of the week', () => {
  it.each([
    ['2022-12-29', 4],
    ['2022-12-31', 6],
    ['2023-01-01', 0],
    ['2024-02-29', 4],
    ['2000-02-29', 2],
    ['1900-03-01', 4],
    ['2100-02-28', 0],
  ])('%s is day %d', (date, day) => {
    expect(dayOfWeek(date)).toBe(day)
  })

  it('goes on by one from day to day, as the platform counts', () => {
    let date = '1999-12-31'
    for (let step = 0; step < 2000; step += 1) {
      expect([date, dayOfWeek(date)]).toEqual([date, new Date(`${date}T00:00:00Z`).getUTCDay()])
      date = addDays(date, 1)
    }
  })
})
