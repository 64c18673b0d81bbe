import { describe, expect, it } from 'vitest'
import { dayNumber, daysBetween } from '../../../domain/calendar/day-count'
import { seededRandom } from '../../../scripts/seeded-random'

describe('counts of days', () => {
  it('agree with the calendar of the machine', () => {
    const random = seededRandom(5)
    const day = (time: number) => new Date(time).toISOString().slice(0, 10)
    for (let round = 0; round < 2000; round += 1) {
      const [one, other] = [random.below(100_000), random.below(100_000)].map(
        (days) => Date.UTC(1900, 0, 1) + days * 86_400_000,
      ) as [number, number]
      expect(daysBetween(day(one), day(other))).toBe((other - one) / 86_400_000)
    }
  })

  it('know the leap day', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
    expect(dayNumber('2023-03-01') - dayNumber('2023-02-28')).toBe(1)
    expect(daysBetween('2023-03-01', '2023-02-28')).toBe(-1)
    expect(daysBetween('2023-03-01', '2023-03-01')).toBe(0)
  })
})
