import { describe, expect, it } from 'vitest'
import { coverage } from '../../../../domain/rules/power-service/coverage'
import { refusedFor, refusedInputs, told, valueOf } from '../outcome-of'

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

  it('hints at staff and premises of the points, without a say in the verdict', () => {
    const inputs = { mechanism: '是', points: '2', villages: '7', covered: '7', liaisons: '7' }
    const marks = (more: Readonly<Record<string, string>>) => {
      const { steps, kind, value } = told(coverage, { ...inputs, ...more })
      expect([kind, value]).toEqual(['determined', '2023年底达标，2025年达标'])
      return [steps['电力网格员入驻'], steps['办公场地']]
    }
    expect(marks({})).toEqual(['提示', '提示'])
    expect(marks({ staffed: '1', ownPremises: '1' })).toEqual(['提示', '提示'])
    expect(marks({ staffed: '2', ownPremises: '0' })).toEqual(['通过', '通过'])
    expect(refusedFor(coverage, { ...inputs, staffed: '3', ownPremises: '3' })).toEqual([
      'staffed 为3，大于已建成便民服务点2',
      'ownPremises 为3，大于已建成便民服务点2',
    ])
    expect(refusedInputs(coverage, { ...inputs, staffed: '1.5', ownPremises: '0.5' })).toEqual([
      'staffed',
      'ownPremises',
    ])
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
