import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../domain/quantity/ratio'
import type { Inputs } from '../../../domain/rules/calculator'
import { neededProblems, wholeNumberProblems } from '../../../domain/rules/case-checks'

const inputs = {
  beds: { kind: 'number', label: '床位', unit: '张', optional: true },
  area: { kind: 'number', label: '面积', unit: '平方米', optional: true },
} as const satisfies Inputs
const half = Ratio.from('2.5')

describe('checks of a case', () => {
  it('name what this case needs and does not have; a refused value is no lack', () => {
    const values = { beds: null, area: undefined }
    expect(neededProblems(inputs, values, ['beds', 'area'])).toEqual([
      { input: 'beds', label: '床位', reason: '未填写', remedy: '本情形需要此项，请补填床位' },
    ])
  })

  it('refuse a fraction of what comes whole, in all numbers or in those named', () => {
    const reasons = (names?: readonly string[]) =>
      wholeNumberProblems(inputs, { beds: half, area: half, note: '2.5' }, names).map(
        ({ label, reason, remedy }) => `${label}：${reason}；${remedy}`,
      )
    expect(reasons()).toEqual([
      '床位：为2.5，不是整数；请填整数',
      '面积：为2.5，不是整数；请填整数',
    ])
    expect(reasons(['beds'])).toHaveLength(1)
    expect(wholeNumberProblems(inputs, { beds: Ratio.from('3.0'), area: null })).toEqual([])
  })
})
