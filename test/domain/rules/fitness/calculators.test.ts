import { describe, expect, it } from 'vitest'
import { residentialSportsArea } from '../../../../domain/rules/fitness/residential-sports-area'
import { told } from '../outcome-of'

describe('the sports area', () => {
  it('agrees with whole tenths for every population, area and reading', () => {
    for (const population of [1, 7, 333, 2999, 3000])
      for (const indoor of [-1, 0, 1])
        for (const outdoor of [-1, 0, 1])
          for (const mixing of ['either', 'combined']) {
            // In tenths of a square metre: 0.1 a head is 1, 0.3 a head is 3.
            const [inside, outside] = [population + indoor, 3 * population + outdoor]
            const combined = 3 * inside + outside >= 3 * population
            const plain =
              inside >= population ||
              outside >= 3 * population ||
              (mixing === 'combined' && combined)
            const tenths = (value: number) => `${Math.floor(value / 10)}.${value % 10}`
            const inputs = {
              project: '新建',
              population: String(population),
              indoor: tenths(inside),
              outdoor: tenths(outside),
              designed: '是',
              built: '是',
              accepted: '是',
              opened: '是',
            }
            expect([inputs, told(residentialSportsArea, inputs, { mixing }).value]).toEqual([
              inputs,
              plain ? '符合' : '不符合',
            ])
          }
  })
})
