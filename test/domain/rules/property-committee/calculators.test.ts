import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../domain/rules/evaluate'
import { composition } from '../../../../domain/rules/property-committee/composition'
import { formation } from '../../../../domain/rules/property-committee/formation'
import { meeting } from '../../../../domain/rules/property-committee/meeting'
import { ownerMember } from '../../../../domain/rules/property-committee/owner-member'
import { timeLimits } from '../../../../domain/rules/property-committee/time-limits'
import { vacancy } from '../../../../domain/rules/property-committee/vacancy'
import { evaluationOf, refusedFor } from '../outcome-of'

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
          // An owner cannot preside where no owner sits.
          chair: owners > 0 ? '业主' : '居（村）民委员会人员',
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

  it('refuses a chair who can have no seat', () => {
    const chaired = (chair: string, owners: string) =>
      refusedFor(composition, { total: '9', owners, chair, partyMembers: '是' })
    expect(chaired('业主', '0')).toEqual(['chair 没有业主成员，主任不能是业主'])
    expect(chaired('业主', '9')).toEqual([])
    for (const chair of ['居（村）民委员会人员', '其他']) {
      expect(chaired(chair, '9')).toEqual(['chair 成员均为业主，主任不能是非业主成员'])
      expect(chaired(chair, '8')).toEqual([])
      expect(chaired(chair, '0')).toEqual([])
    }
  })
})

describe('the grounds for a committee', () => {
  const situation = '业主委员会长期不能正常开展工作'
  const base = { delimited: '是', property: '住宅', guidances: '3' }

  it('refuses parts of a guidance', () => {
    expect(refusedFor(formation, { ...base, situation, guidances: '1.5' })).toEqual([
      'guidances 应为整数',
    ])
  })

  it('says which of its conditions is not met', () => {
    const summary = (more: Readonly<Record<string, string>>) =>
      evaluationOf(formation, { ...base, situation, ...more }).outcome.summary
    expect(summary({})).toBe(
      '已指导3次，但未见指导后仍不能选举产生新一届业主委员会，不满足三、（三）的条件。',
    )
    expect(summary({ situation: '具备条件未成立业主大会', guidances: '1' })).toBe(
      '已指导1次，但未见指导后仍不能成立业主大会，不满足三、（二）的条件。',
    )
    expect(summary({ guidances: '1', stillNot: '是' })).toContain('未达到三、（三）的“多次指导”')
    for (const stillNot of ['是', '否'])
      expect(summary({ guidances: '0', stillNot })).toContain('应当先由街道办事处')
  })

  it('shows that a new committee must be due for election', () => {
    const steps = evaluationOf(formation, { ...base, situation, stillNot: '是' }).steps
    expect(steps.find(({ id }) => id === '组建情形')?.substituted).toContain(
      '需要重新选举业主委员会',
    )
  })
})

describe('the end of a membership', () => {
  it('tells who finds the successor', () => {
    const summary = (inputs: Readonly<Record<string, string>>) =>
      evaluationOf(ownerMember, inputs).outcome.summary
    expect(summary({ member: '在任单位指派成员', departed: '是' })).toMatch(
      /并由指派单位重新指派。$/,
    )
    expect(summary({ member: '在任业主成员', misuse: '是' })).toMatch(
      /并按照本实施意见规定程序重新确定。$/,
    )
  })
})

describe('time limits', () => {
  const onlyWeekends = '未录入节假日安排，休息日仅按周末推算。'
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
      onlyWeekends,
    ])
    expect(evaluationOf(timeLimits, { item: '成立备案', start: '2023-07-01' }).warnings).toEqual([
      onlyWeekends,
    ])
  })

  it('flag a holiday, and no Saturday that is worked', () => {
    const warned = (item: string, start: string, dayOff: string) =>
      evaluationOf(
        timeLimits,
        { item, start, daysOff: '2023-09-29~2023-10-06', extraWorkdays: '2023-10-07、2023-10-08' },
        { dayOff },
      ).warnings
    expect(warned('决定公示', '2023-09-29', 'stay')).toEqual([
      '开始公示期限2023年10月2日为法定节假日放假（星期一），文件未规定遇节假日顺延，未作顺延。',
    ])
    expect(warned('决定公示', '2023-09-29', 'move')).toEqual([
      '开始公示期限2023年10月2日为法定节假日放假（星期一），文件未规定遇节假日顺延，按所选理解顺延至2023年10月7日。',
    ])
    expect(warned('备案事项变更', '2023-09-22', 'stay')).toEqual([])
  })

  it('refuse holidays that are no dates', () => {
    const inputs = { item: '决定公示', start: '2023-09-29', daysOff: '国庆' }
    expect(refusedFor(timeLimits, inputs)).toHaveLength(1)
  })
})
