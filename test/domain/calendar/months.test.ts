import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../domain/calendar/iso-date'
import { seededRandom } from '../../../scripts/seeded-random'

describe('months', () => {
  it('are added as the calendar of the machine adds them, forward and back', () => {
    const random = seededRandom(29)
    for (let round = 0; round < 1000; round += 1) {
      const [year, month, day] = [2000 + random.below(101), random.below(12), 1 + random.below(28)]
      const months = random.below(49) - 24
      const text = new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
      expect(addMonths(text, months)).toBe(
        new Date(Date.UTC(year, month + months, day)).toISOString().slice(0, 10),
      )
    }
  })

  it.each([
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2023-10-31', 2, '2023-12-31'],
    ['2024-03-31', -1, '2024-02-29'],
  ])(
    '%s and %d months are %s, the last day where the month has no such day',
    (date, months, sum) => {
      expect(addMonths(date, months)).toBe(sum)
    },
  )
})
