import { describe, expect, it } from 'vitest'
import { disposalClass } from '../../../../domain/rules/wharf/disposal-class'
import { monthlyReport } from '../../../../domain/rules/wharf/monthly-report'
import { refusedInputs, valueOf } from '../outcome-of'

const names = [
  'planned',
  'irregularLand',
  'illegalBuilding',
  'oldPark',
  'otherViolation',
  'closed',
  'restructured',
  'purposeKnown',
] as const

describe('clearing or upgrading', () => {
  it('agrees with a plain table of conditions for every wharf and reading', () => {
    for (let bits = 0; bits < 1 << names.length; bits += 1)
      for (let choice = 0; choice < 8; choice += 1) {
        const has = (name: (typeof names)[number]) => (bits & (1 << names.indexOf(name))) !== 0
        const [strictPlan, wideProblems, strictClosed] = [1, 2, 4].map(
          (bit) => (choice & bit) !== 0,
        )
        const a = has('irregularLand') || has('illegalBuilding')
        const b = has('oldPark') || has('otherViolation')
        const clear = [
          !has('planned') && (a || strictPlan),
          has('planned') && b,
          has('planned') && a && wideProblems,
          has('closed') && (strictClosed !== true || !has('purposeKnown')),
          has('restructured') && !has('purposeKnown'),
        ].some(Boolean)
        expect(
          valueOf(
            disposalClass,
            Object.fromEntries(names.map((name) => [name, has(name) ? '是' : '否'])),
            {
              outsidePlan: strictPlan === true ? 'plan' : 'defects',
              otherProblems: wideProblems === true ? 'yes' : 'no',
              closedPurpose: strictClosed === true ? 'yes' : 'no',
            },
          ),
        ).toBe(clear ? '清理一批' : '提升一批')
      }
  })
})

describe('dates', () => {
  it('ends on 30 November', () => {
    expect(valueOf(monthlyReport, { task: '治理截止', doneOn: '2023-11-30' })).toBe('按时')
    expect(valueOf(monthlyReport, { task: '治理截止', doneOn: '2023-12-01' })).toBe('逾期')
    expect(valueOf(monthlyReport, { task: '每月报送', month: '2023-11-30' })).toBe('2023-11-25')
    expect(valueOf(monthlyReport, { task: '每月报送', month: '2023-12-01' })).toBe('notApplicable')
  })

  it('asks for the month of a report', () => {
    expect(refusedInputs(monthlyReport, { task: '每月报送' })).toEqual(['month'])
  })
})
