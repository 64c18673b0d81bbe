import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../domain/rules/evaluate'
import { composition } from '../../../../domain/rules/property-committee/composition'
import { meeting } from '../../../../domain/rules/property-committee/meeting'
import { timeLimits } from '../../../../domain/rules/property-committee/time-limits'
import { vacancy } from '../../../../domain/rules/property-committee/vacancy'
import { evaluationOf } from '../outcome-of'

const day = (date: string) => new Date(`${date}T00:00:00Z`)
const spoken = (date: Date) =>
  `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
const after = (date: string, days: number) => new Date(day(date).getTime() + days * 86_400_000)

describe('counts of members', () => {
  it('has the least number of owners of the rulebook table', () => {
    const most: Readonly<Record<number, number>> = { 9: 3, 11: 4, 13: 5 }
    for (const [total, outsiders] of Object.entries(most))
      for (let owners = 0; owners <= Number(total); owners += 1) {
        const { outcome } = evaluationOf(composition, {
          total,
          owners: String(owners),
          chair: '业主',
          partyMembers: '是',
        })
        const enough = Number(total) - owners <= outsiders
        expect(outcome).toMatchObject({ kind: 'determined', value: enough ? '通过' : '不通过' })
      }
  })

  it('decides meetings and vacancies of 1 to 15 members by whole numbers', () => {
    for (let total = 1; total <= 15; total += 1)
      for (let part = 0; part <= total; part += 1) {
        const counts = { total: String(total), present: String(part) }
        expect(evaluationOf(meeting, counts).outcome).toMatchObject({
          value: 2 * part > total ? '会议有效' : '出席未过半数',
        })
        expect(
          evaluationOf(meeting, { total: String(total), requests: String(part) }).outcome,
        ).toMatchObject({ value: 3 * part >= total ? '应当召开' : '不足三分之一' })
        expect(
          evaluationOf(meeting, {
            total: String(total),
            present: String(total),
            signed: String(part),
          }).outcome,
        ).toMatchObject({ value: 2 * part > total ? '通过' : '不通过' })
        expect(
          evaluationOf(vacancy, { total: String(total), remaining: String(part) }).outcome,
        ).toMatchObject({
          value: part === total ? '没有空缺' : 2 * part < total ? '重新组建' : '按程序补足',
        })
      }
  })

  it('refuses parts of people and more than there are', () => {
    const problems = (inputs: Readonly<Record<string, string>>) => {
      const reply = evaluate(vacancy, inputs)
      return reply.kind === 'refused' ? reply.problems.map(({ reason }) => reason) : []
    }
    expect(problems({ total: '9.5', remaining: '9' })).toEqual(['应为整数'])
    expect(problems({ total: '9', remaining: '10' })).toEqual(['多于备案的总人数'])
  })
})

describe('time limits', () => {
  const days: Readonly<Record<string, number>> = {
    拟组建公告: 7,
    成员名单公示: 7,
    成立备案: 30,
    备案事项变更: 15,
    决定公示: 3,
    业主共同决定公示: 15,
    换届审计结果公示: 15,
  }

  it('agree with the calendar of the machine by both readings, on every day of a leap year', () => {
    for (let offset = 0; offset < 366; offset += 1) {
      const start = after('2024-01-01', offset).toISOString().slice(0, 10)
      for (const [item, count] of Object.entries(days)) {
        expect(evaluationOf(timeLimits, { item, start }).outcome).toMatchObject({
          value: spoken(after(start, count)),
        })
        expect(
          evaluationOf(timeLimits, { item, start }, { startDay: 'same' }).outcome,
        ).toMatchObject({
          value: spoken(after(start, count - 1)),
        })
      }
    }
  })

  it('flag a week-end and leave the date where it is', () => {
    const warned = evaluationOf(timeLimits, { item: '备案事项变更', start: '2023-12-15' }).warnings
    expect(warned).toEqual([
      '书面报告期限2023年12月30日为星期六，文件未规定遇节假日顺延，未作顺延。',
    ])
    expect(evaluationOf(timeLimits, { item: '成立备案', start: '2023-07-01' }).warnings).toEqual([])
  })
})
