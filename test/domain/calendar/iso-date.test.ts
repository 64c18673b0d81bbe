import { describe, expect, it } from 'vitest'
import { addDays, addYears, chineseDate, readIsoDate } from '../../../domain/calendar/iso-date'

describe('ISO dates', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2021-12-31', 2, '2023-12-31'],
    ['2020-03-01', 3, '2023-03-01'],
  ])('%s and %d years are %s', (date, years, sum) => {
    expect(addYears(date, years)).toBe(sum)
  })

  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-07-14', -1, '2025-07-13'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2023-01-11', 31, '2023-02-11'],
    ['2023-07-01', 800, '2025-09-08'],
  ])('%s and %d days are %s', (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum)
  })

  it('knows leap years by all three rules', () => {
    for (const [text, exists] of [
      ['2000-02-29', true],
      ['1900-02-29', false],
      ['2023-02-29', false],
      ['2024-02-29', true],
      ['2023-04-31', false],
      ['1899-12-31', false],
    ] as const)
      expect([text, readIsoDate(text) !== null]).toEqual([text, exists])
  })

  it('writes dates as officials do, with or without a day', () => {
    expect(chineseDate('2023-03-09')).toBe('2023年3月9日')
    expect(chineseDate('2023-07')).toBe('2023年7月')
  })
})
