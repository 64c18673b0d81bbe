import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayUpTo,
  readDays,
  workingDaysFrom,
} from '../../../domain/calendar/working-days'

const days = (text: string): ReadonlySet<string> => readDays(text) ?? new Set()
const onlyWeekends = { daysOff: days(''), extraWorkdays: days('') }
/** Days off of spring 2023 as the State Council announced them. */
const spring2023 = {
  daysOff: days('2023-04-05、2023-04-29~2023-05-03'),
  extraWorkdays: days('2023-04-23、2023-05-06'),
}

describe('lists of days', () => {
  it('are read as they are typed', () => {
    expect([...days('2022-12-31至2023-01-02、2023-1-22')]).toEqual([
      '2022-12-31',
      '2023-01-01',
      '2023-01-02',
      '2023-01-22',
    ])
    expect([...days('2023年1月21日～2023年1月22日，')]).toHaveLength(2)
    expect([...days('2023-04-05 2023-04-05')]).toEqual(['2023-04-05'])
  })

  it.each([
    '元旦',
    '2023-02-30',
    '2023-01-02至2023-01-01',
    '2023-01-01至',
    '2023-01-01至2023-01-02至2023-01-03',
  ])('%s is none', (text) => {
    expect(readDays(text)).toBeNull()
  })

  it('span a month at most, or what the caller allows', () => {
    expect(readDays('2023-01-01至2023-02-01')?.size).toBe(32)
    expect(readDays('2023-01-01至2023-02-02')).toBeNull()
    expect(readDays('2023-01-01至2023-02-02', 32)?.size).toBe(33)
  })
})

describe('working days', () => {
  it('are Monday to Friday, changed by the lists', () => {
    expect(isWorkingDay('2023-04-28', spring2023)).toBe(true)
    expect(isWorkingDay('2023-05-01', spring2023)).toBe(false)
    expect(isWorkingDay('2023-05-01', onlyWeekends)).toBe(true)
    expect(isWorkingDay('2023-05-06', spring2023)).toBe(true)
    expect(isWorkingDay('2023-05-06', onlyWeekends)).toBe(false)
    const both = { daysOff: days('2023-05-06'), extraWorkdays: days('2023-05-06') }
    expect(isWorkingDay('2023-05-06', both)).toBe(true)
  })

  it('are counted from a day on, or after it', () => {
    expect(workingDaysFrom('2023-04-28', 3, spring2023)).toEqual([
      '2023-04-28',
      '2023-05-04',
      '2023-05-05',
    ])
    expect(workingDaysFrom('2023-04-28', 2, spring2023, days('2023-05-04'))).toEqual([
      '2023-04-28',
      '2023-05-05',
    ])
    expect(addWorkingDays('2023-04-28', 3, spring2023)).toBe('2023-05-06')
    expect(addWorkingDays('2023-04-28', 3, onlyWeekends)).toBe('2023-05-03')
    expect(addWorkingDays('2023-04-29', 0, spring2023)).toBe('2023-04-29')
  })

  it('are found before a day off', () => {
    expect(lastWorkingDayUpTo('2023-05-03', spring2023)).toBe('2023-04-28')
    expect(lastWorkingDayUpTo('2023-05-06', spring2023)).toBe('2023-05-06')
    expect(lastWorkingDayUpTo('2023-05-07', onlyWeekends)).toBe('2023-05-05')
  })
})
