import { describe, expect, it } from 'vitest'
import { fireServiceCalculators } from '../../../../domain/rules/fire-service/calculators'
import { committeeComposition } from '../../../../domain/rules/fire-service/committee-composition'
import { findingRouting } from '../../../../domain/rules/fire-service/finding-routing'
import { firefighterPay } from '../../../../domain/rules/fire-service/firefighter-pay'
import { leaverAid } from '../../../../domain/rules/fire-service/leaver-aid'
import { readingChoices, refusals, told } from '../outcome-of'

describe('twelve years of service', () => {
  it('are full on the anniversary, on the 28th for 29 February', () => {
    const served = (startDate: string, leaveDate: string) =>
      told(leaverAid, {
        startDate,
        leaveDate,
        continuous: '是',
        retirement: '否',
        selfEmployed: '是',
      }).steps['连续工作满12年']
    const start = new Date('2011-01-01T00:00:00Z')
    for (let step = 0; step < 365; step += 1) {
      const startDate = start.toISOString().slice(0, 10)
      const full = `2023${startDate.slice(4)}`
      const before = new Date(`${full}T00:00:00Z`)
      before.setUTCDate(before.getUTCDate() - 1)
      expect([startDate, served(startDate, full)]).toEqual([startDate, '通过'])
      expect(served(startDate, before.toISOString().slice(0, 10))).toBe('不通过')
      start.setUTCDate(start.getUTCDate() + 1)
    }
    expect(served('2012-02-29', '2024-02-28')).toBe('不通过')
    expect(served('2012-02-29', '2024-02-29')).toBe('通过')
  })

  it('end after they begin', () => {
    expect(
      refusals(leaverAid, {
        startDate: '2023-01-02',
        leaveDate: '2023-01-01',
        continuous: '是',
        retirement: '否',
        selfEmployed: '是',
      }),
    ).toEqual(['退出日期：早于起始日期'])
  })
})

describe('the wage floor', () => {
  it('is met by equality and missed by a fen', () => {
    for (let cents = 10_999_990; cents <= 11_000_010; cents += 1) {
      const average = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
      expect(told(firefighterPay, { average, localAverage: '110000' }).value).toBe(
        cents >= 11_000_000 ? '达到' : '未达到',
      )
    }
  })
})

describe('the composition', () => {
  it('asks for two bought-in staff, counted in whole persons', () => {
    const complete = Object.fromEntries(
      Object.keys(committeeComposition.inputs).map((name) => [name, '是']),
    )
    for (let count = 0; count <= 4; count += 1)
      expect(told(committeeComposition, { ...complete, purchased: String(count) }).value).toBe(
        count >= 2 ? '符合' : '不符合',
      )
    expect(refusals(committeeComposition, { ...complete, purchased: '2.5' })).toEqual([
      '政府购买服务人员：为2.5，不是整数',
    ])
  })
})

describe('a major finding', () => {
  it('is reported beside what the way of finding asks for, never instead of it', () => {
    for (const [finder, more, usual] of [
      ['安监局检查', { withinFireAgency: '是' }, '移送消防救援机构'],
      ['派出所检查', { withinPolice: '是' }, '由公安派出所监督检查'],
      ['网格员排查', {}, '经网格化平台上报，移交处理'],
    ] as const) {
      const inputs = { finder, ...more }
      expect(told(findingRouting, inputs).value).toBe(usual)
      const major = told(findingRouting, { ...inputs, major: '是' })
      expect(major.value).toBe(`${usual}；抄报消防救援机构，由其会同行业主管部门重点督办`)
      expect(major.steps['去向']).toBe(major.value)
    }
  })
})

describe('every open point', () => {
  it('is switched without an error, whatever the example', () => {
    for (const calculator of fireServiceCalculators)
      for (const { inputs } of calculator.examples)
        for (const readings of readingChoices(calculator))
          expect(told(calculator, inputs, readings).summary).toMatch(/。$/)
  })
})
