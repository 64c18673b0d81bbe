import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../main/workbook/read-workbook'
import { seededRandom } from '../../../scripts/seeded-random'

const sample = readFileSync(
  join(__dirname, '../../../resources/samples/工业企业效益综合评价-样例500家.xlsx'),
)

describe('a damaged workbook', () => {
  it('is refused, or read as if it were whole: no flipped bit ever makes other figures', () => {
    const whole = readWorkbook(sample, '样例.xlsx')
    const random = seededRandom(31)
    let refused = 0
    for (let round = 0; round < 80; round += 1) {
      const bytes = Buffer.from(sample)
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
      let read: typeof whole | null = null
      try {
        read = readWorkbook(bytes, '坏.xlsx')
      } catch (error) {
        refused += 1
        expect(String(error)).toContain('坏.xlsx')
      }
      if (read !== null) expect(read).toEqual(whole)
    }
    expect(refused).toBeGreaterThan(60)
  }, 60_000)
})
