import { describe, expect, it } from 'vitest'
import { coverage } from '../../../../domain/rules/power-service/coverage'
import { refusedInputs, valueOf } from '../outcome-of'

describe('coverage of the villages', () => {
  it('needs one point, the mechanism and every village', () => {
    for (const mechanism of [true, false])
      for (const points of [0, 1, 2])
        for (let covered = 0; covered <= 7; covered += 1) {
          const told = (met: boolean) => (met ? '达标' : '未达标')
          expect(
            valueOf(coverage, {
              mechanism: mechanism ? '是' : '否',
              points: String(points),
              villages: '7',
              covered: String(covered),
              liaisons: '0',
            }),
          ).toBe(`2023年底${told(mechanism && points > 0)}，2025年${told(covered === 7)}`)
        }
  })

  it('refuses more covered than there are, halves and no village at all', () => {
    const inputs = { mechanism: '是', points: '1', villages: '7', covered: '8', liaisons: '9' }
    expect(refusedInputs(coverage, inputs)).toEqual(['covered', 'liaisons'])
    expect(refusedInputs(coverage, { ...inputs, villages: '0' })).toEqual(['villages'])
    expect(refusedInputs(coverage, { ...inputs, covered: '1.5', liaisons: '0' })).toEqual([
      'covered',
    ])
  })
})
