import { describe, expect, it } from 'vitest'
import { breachLookup } from '../../../../domain/rules/building-waste/breach-lookup'
import { breachRows } from '../../../../domain/rules/building-waste/breach-rows'
import { collectionPointFine } from '../../../../domain/rules/building-waste/collection-point-fine'
import { evaluate } from '../../../../domain/rules/evaluate'
import { evaluationOf } from '../outcome-of'

const fine = (more: Readonly<Record<string, string>>) => {
  const reply = evaluate(collectionPointFine, {
    behaviourDate: '2023-10-01',
    responsible: '是',
    notClean: '是',
    notCleared: '是',
    authority: '市城市管理主管部门',
    orderIssued: '是',
    orderDeadline: '2023-10-10',
    checkDate: '2023-10-12',
    proposedWarning: '是',
    ...more,
  })
  return reply.kind === 'refused' ? reply.problems.map(({ input }) => input) : reply.evaluation
}
const outcomeOf = (more: Readonly<Record<string, string>>) => {
  const result = fine(more)
  return 'outcome' in result ? result.outcome : result
}

describe('the fine of 第三十一条', () => {
  it('holds every fine of 0 to 2500 yuan against the two bounds', () => {
    for (let yuan = 0; yuan <= 2500; yuan += 1) {
      const open = yuan === 200 || yuan === 2000
      expect(outcomeOf({ proposedFine: String(yuan) })).toMatchObject({
        kind: open ? 'twoReadings' : 'determined',
        value: yuan >= 200 && yuan <= 2000 ? '符合' : '不符合',
      })
    }
  })

  it('counts a term as run out on the day after its last, and correction by then as in time', () => {
    for (let day = 9; day <= 14; day += 1)
      for (let corrected = 8; corrected <= day; corrected += 1) {
        const two = (number: number) => `2023-10-${String(number).padStart(2, '0')}`
        const overdue = day > 10 && corrected > 10
        expect(
          outcomeOf({ checkDate: two(day), correctedOn: two(corrected), proposedFine: '500' }),
        ).toMatchObject({
          kind: overdue ? 'twoReadings' : 'determined',
          value: overdue ? '符合' : '不符合',
        })
      }
  })

  it('refuses dates that contradict each other, naming each', () => {
    expect(outcomeOf({ orderDeadline: '' })).toEqual(['orderDeadline'])
    expect(outcomeOf({ orderIssued: '否' })).toEqual(['orderIssued'])
    expect(outcomeOf({ correctedOn: '2023-10-13' })).toEqual(['correctedOn'])
    expect(outcomeOf({ checkDate: '2023-09-30' })).toEqual(['checkDate'])
  })
})

describe('the look-up of breaches', () => {
  it('lets conduct break a clause, and no clause that only sanctions', () => {
    const summary = (conduct: string) => evaluationOf(breachLookup, { conduct }).outcome.summary
    expect(summary('随意倾倒、抛撒或者堆放建筑垃圾')).toMatch(/^该行为违反第八条；/)
    expect(summary('滥用职权、玩忽职守、徇私舞弊')).toBe(
      '负有建筑垃圾管理职责的部门及其工作人员滥用职权、玩忽职守、徇私舞弊的，依第三十二条：给予行政处分；构成犯罪的，追究刑事责任。',
    )
    for (const { value } of breachRows) expect(summary(value)).not.toContain('任何单位和个人违反')
  })

  /** Clauses that lay down a duty, in the order of the text, worked out by hand. */
  const duties = [
    '第八条',
    '第九条',
    '第十二条第一款',
    '第十四条第一款',
    '第十四条第二款',
    '第十五条第一款',
    '第十五条第二款',
    '第十六条',
    '第十七条第一款',
    '第十七条第二款',
    ...['一', '二', '三', '四'].map((item) => `第十八条第一款第${item}项`),
    '第十九条',
    ...['一', '二', '三', '四', '五'].map((item) => `第二十条第一款第${item}项`),
    '第二十条第二款',
    ...['一', '二', '三', '四', '五', '六'].map((item) => `第二十一条第${item}项`),
    ...['一', '二', '三', '四'].map((item) => `第二十二条第一款第${item}项`),
    '第二十二条第二款',
    '第二十三条第一款',
    '第二十三条第二款',
    '第三十二条',
  ]

  it('has every duty in order, and a sanction for two of them only', () => {
    const clauses = breachRows.map(({ cite }) => cite.clause)
    expect(clauses.filter((clause, at) => clauses.indexOf(clause) === at)).toEqual(duties)
    expect(
      breachRows.flatMap(({ cite, sanction }) => (sanction === undefined ? [] : [cite.clause])),
    ).toEqual(['第十八条第一款第一项', '第三十二条'])
  })
})
