import { describe, expect, it } from 'vitest'
import { benefitLookup } from '../../../../domain/rules/credit-benefit/benefit-lookup'
import { familyGrade } from '../../../../domain/rules/credit-benefit/family-grade'
import { parkingPayment } from '../../../../domain/rules/credit-benefit/parking-payment'
import { taskRows } from '../../../../domain/rules/credit-benefit/task-rows'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

describe('payment of parking fees', () => {
  const minute = 60_000
  const told = (time: number): { readonly day: string; readonly clock: string } => {
    const text = new Date(time).toISOString()
    return { day: text.slice(0, 10), clock: text.slice(11, 16) }
  }

  it('ends after two full days, or after 48 hours', () => {
    for (const start of [Date.UTC(2023, 5, 29, 0, 0), Date.UTC(2024, 1, 27, 23, 59)]) {
      const { day, clock } = told(start)
      const midnight = Date.UTC(
        Number(day.slice(0, 4)),
        Number(day.slice(5, 7)) - 1,
        Number(day.slice(8)) + 3,
      )
      for (const [reading, last] of [
        ['calendar', midnight],
        ['hours', start + 48 * 60 * minute],
      ] as const)
        for (const [paid, value] of [
          [last, '按时'],
          [last + minute, '逾期'],
        ] as const)
          expect(
            valueOf(
              parkingPayment,
              {
                place: '公共区域停车场',
                leftOn: day,
                leftAt: clock,
                paidOn: told(paid).day,
                paidAt: told(paid).clock,
              },
              { days: reading },
            ),
          ).toBe(value)
    }
  })

  it('refuses impossible and contradictory times', () => {
    const inputs = { place: '公共区域停车场', leftOn: '2023-07-01', leftAt: '10:00' }
    expect(refusedInputs(parkingPayment, { ...inputs, leftAt: '24:00' })).toEqual(['leftAt'])
    expect(refusedInputs(parkingPayment, { ...inputs, leftAt: '早上' })).toEqual(['leftAt'])
    expect(refusedInputs(parkingPayment, { ...inputs, paidOn: '2023-07-02' })).toEqual(['paidAt'])
    expect(refusedInputs(parkingPayment, { ...inputs, paidAt: '9:00' })).toEqual(['paidOn'])
    expect(
      refusedInputs(parkingPayment, { ...inputs, paidOn: '2023-07-01', paidAt: '9:59' }),
    ).toEqual(['paidOn'])
  })
})

describe('the higher grade of a family', () => {
  it('is the first of the scale that anybody has', () => {
    const grades = ['', '甲', '乙', '丙']
    for (const applicant of grades)
      for (const first of grades)
        for (const second of grades) {
          const children = [first, second].filter((grade) => grade !== '').join('、')
          const best = ['甲', '乙', '丙'].find((grade) =>
            [applicant, first, second].includes(grade),
          )
          expect(valueOf(familyGrade, { scale: '甲>乙>丙', applicant, children })).toBe(
            best ?? '没有信用等级',
          )
        }
  })

  it('refuses grades outside the scale and a scale with holes', () => {
    expect(refusedInputs(familyGrade, { scale: 'A>B', applicant: 'C', children: 'A、D' })).toEqual([
      'applicant',
      'children',
    ])
    expect(refusedInputs(familyGrade, { scale: 'A>>B' })).toEqual(['scale'])
    expect(refusedInputs(familyGrade, { scale: 'A>A' })).toEqual(['scale'])
  })
})

describe('benefits under conditions of their own', () => {
  const told = (inputs: Readonly<Record<string, string>>): string =>
    evaluationOf(benefitLookup, inputs).outcome.summary

  it('gives admission to the trustworthy and the daily services by the grade', () => {
    for (const qualifies of ['是', '否'])
      for (const higherGrade of ['是', '否']) {
        const summary = told({ scene: '养老服务', qualifies, higherGrade })
        expect(summary.includes('申办入院')).toBe(qualifies === '是')
        expect(summary.includes('日常服务')).toBe(higherGrade === '是')
        expect(summary.startsWith('不享受')).toBe(qualifies === '否' && higherGrade === '否')
      }
  })

  it('names both recommendations of a founder who meets the basic conditions', () => {
    const founder = { scene: '创业服务', qualifies: '是' }
    expect(told(founder)).not.toContain('推荐')
    expect(told({ ...founder, basicConditions: '是' })).toMatch(
      /优先推荐入驻市级以上创业孵化基地；择优推荐省、市级优秀创业项目或创业典型/,
    )
  })
})

describe('the tasks', () => {
  it('are eighteen, six of them with the credit office in the lead', () => {
    expect(taskRows).toHaveLength(18)
    expect(taskRows.filter(({ lead }) => lead.split('、').includes('信用办'))).toHaveLength(6)
    expect(taskRows.filter(({ dueOn }) => dueOn === '2023-12-31')).toHaveLength(17)
  })
})
