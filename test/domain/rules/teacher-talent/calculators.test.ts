import { describe, expect, it } from 'vitest'
import { teacherTalentCalculators } from '../../../../domain/rules/teacher-talent/calculators'
import { graduateClass } from '../../../../domain/rules/teacher-talent/graduate-class'
import { graduateReward } from '../../../../domain/rules/teacher-talent/graduate-reward'
import { homeGrownTalentReward } from '../../../../domain/rules/teacher-talent/home-grown-talent-reward'
import { recruitedTalentClass } from '../../../../domain/rules/teacher-talent/recruited-talent-class'
import { recruitedTalentReward } from '../../../../domain/rules/teacher-talent/recruited-talent-reward'
import { serviceClawback } from '../../../../domain/rules/teacher-talent/service-clawback'
import { evaluationOf, readingChoices, refusals, told } from '../outcome-of'

/** Day by day with the platform's calendar, which the rules do not use. */
function* daysFrom(first: string, count: number): Generator<string> {
  const day = new Date(`${first}T00:00:00Z`)
  for (let step = 0; step < count; step += 1) {
    yield day.toISOString().slice(0, 10)
    day.setUTCDate(day.getUTCDate() + 1)
  }
}
/** Full years of age by comparing month and day as numbers. */
const ageOn = (birth: string, day: string): number => {
  const number = (text: string) => Number(text.replaceAll('-', ''))
  return Math.floor((number(day) - number(birth)) / 10000)
}

describe('the class of a recruited talent', () => {
  it('keeps to each age up to the day before the next birthday', () => {
    const limits = {
      prefectureLeader: 45,
      prefectureBackbone: 40,
      countyCityLeader: 35,
      contest: 35,
      specialTalent: 45,
    }
    for (const [name, limit] of Object.entries(limits)) {
      const birthDate = `${2023 - limit - 1}-07-15`
      for (const applicationDate of daysFrom('2023-07-01', 30)) {
        const inputs = {
          workplace: '海门区外教育系统',
          willing: '是',
          birthDate,
          applicationDate,
          [name]: '是',
        }
        expect([applicationDate, told(recruitedTalentClass, inputs).value]).toEqual([
          applicationDate,
          ageOn(birthDate, applicationDate) <= limit ? 'C类' : '不符合',
        ])
      }
    }
  })

  it('takes the highest class of any two honours', () => {
    const classes = {
      nationalPlan: 'A类',
      nationalSpecial: 'A类',
      provincialTop: 'B类',
      nationalFirst: 'B类',
      provincialSpecial: 'B类',
      specialTeacher: 'B类',
      seniorTeacher: 'B类',
      provincialPrincipal: 'B类',
      prefectureLeader: 'C类',
      contest: 'C类',
    }
    for (const [one, first] of Object.entries(classes))
      for (const [other, second] of Object.entries(classes)) {
        const inputs = {
          workplace: '海门区外教育系统',
          willing: '是',
          birthDate: '1995-01-01',
          applicationDate: '2023-07-01',
          [one]: '是',
          [other]: '是',
        }
        expect(told(recruitedTalentClass, inputs).value).toBe([first, second].sort()[0])
      }
  })
})

describe('rewards in instalments', () => {
  it('add up to the total for every start, whatever the calendar', () => {
    for (const startDate of daysFrom('2024-02-25', 10)) {
      const reply = told(recruitedTalentReward, { class: 'B类', startDate, lastShare: '100' })
      expect([reply.value, reply.kind]).toEqual(['60', 'determined'])
      const [, month, day] = startDate.split('-').map(Number)
      const shown = startDate === '2024-02-29' ? '2月28日' : `${month ?? ''}月${day ?? ''}日`
      expect([
        reply.steps['第一期时间'],
        reply.steps['第二期时间'],
        reply.steps['第三期时间'],
      ]).toEqual([`2025年${shown}`, `2027年${shown}`, `2030年${shown}`])
    }
  })

  it('pay exact parts of a total with an add-on', () => {
    const schools = { is985: 300, isDoubleFirst: 200, is211: 100 }
    const degrees = { '': 0, 硕士: 20, 博士: 50 }
    // In 千元, so that 40% and 30% are whole hundreds of yuan.
    const wan = (tenths: number) => String(tenths / 100)
    for (const [school, base] of Object.entries(schools))
      for (const [degree, more] of Object.entries(degrees)) {
        const inputs = { class: 'A类', [school]: '是', degree, startDate: '2023-09-01' }
        const { steps } = told(graduateReward, inputs)
        expect([steps['奖励总额'], steps['第一期'], steps['第二期'], steps['第三期']]).toEqual([
          String((base + more) / 10),
          wan((base + more) * 4),
          wan((base + more) * 3),
          wan((base + more) * 3),
        ])
      }
  })

  it('give way to another reward that is higher than what the assessments leave', () => {
    for (const firstResult of ['合格', '不合格'])
      for (const thirdResult of ['合格', '不合格'])
        for (const lastShare of [0, 50, 100])
          for (let other = 0; other <= 40; other += 1) {
            const parts = (total: number) =>
              (firstResult === '合格' ? total * 0.4 : 0) +
              (thirdResult === '合格' ? total * 0.3 : 0) +
              (total * 0.3 * lastShare) / 100
            const facts = {
              startDate: '2023-09-01',
              firstResult,
              thirdResult,
              lastShare: String(lastShare),
              otherReward: String(other),
            }
            const value = (total: number, compared: string) =>
              other > (compared === 'total' ? total : parts(total)) ? other : parts(total)
            for (const compared of ['received', 'total']) {
              const graduate = { class: 'A类', isDoubleFirst: '是', ...facts }
              expect(Number(told(graduateReward, graduate, { compared }).value)).toBeCloseTo(
                value(20, compared),
              )
              const recruited = { class: 'C类', ...facts }
              expect(
                Number(told(recruitedTalentReward, recruited, { compared }).value),
              ).toBeCloseTo(value(30, compared))
            }
          }
  })

  it('ask for the school of class A and the degree of class B', () => {
    expect(refusals(graduateReward, { class: 'A类', startDate: '2023-09-01' })).toEqual([
      '本科毕业高校：A类未填属于哪一类高校',
    ])
    expect(refusals(graduateReward, { class: 'B类', startDate: '2023-09-01' })).toEqual([
      '研究生学历学位：未填写',
    ])
  })
})

describe('the clawback', () => {
  it('is what was due on every single day of seven years', () => {
    const startDate = '2020-02-29'
    for (const leaveDate of daysFrom(startDate, 2560)) {
      // Anniversaries of 29 February fall on the 28th here, none of 2021, 2023 and 2026 is a leap year.
      const plain =
        leaveDate >= '2026-02-28'
          ? 0
          : leaveDate >= '2023-02-28'
            ? 42
            : leaveDate >= '2021-02-28'
              ? 24
              : 0
      const { value, kind } = told(serviceClawback, {
        payment: '分期',
        total: '60',
        startDate,
        leaveDate,
        firstResult: '合格',
        thirdResult: '合格',
      })
      if (value !== String(plain) || kind !== 'determined')
        expect([leaveDate, value, kind]).toEqual([leaveDate, String(plain), 'determined'])
    }
  })

  it('says that the day of leaving is the first day without work', () => {
    const { steps } = evaluationOf(serviceClawback, {
      payment: '分期',
      total: '60',
      startDate: '2023-09-01',
      leaveDate: '2023-10-01',
    })
    expect(steps.find(({ id }) => id === '服务期')?.assumption).toContain('不再工作的第一日')
    expect(serviceClawback.inputs.leaveDate.help).toContain('不再工作的第一日')
  })

  it('asks for the assessments that were due', () => {
    const leaver = { payment: '分期', total: '60', startDate: '2020-09-01' }
    expect(refusals(serviceClawback, { ...leaver, leaveDate: '2021-08-31' })).toEqual([])
    expect(refusals(serviceClawback, { ...leaver, leaveDate: '2021-09-01' })).toEqual([
      '满一年考核：未填写',
    ])
    expect(refusals(serviceClawback, { ...leaver, leaveDate: '2023-09-01' })).toHaveLength(2)
    expect(refusals(serviceClawback, { ...leaver, leaveDate: '2020-08-31' })).toEqual([
      '调离（辞职）日期：早于到岗日期',
    ])
  })
})

describe('the class of a graduate', () => {
  const graduate = (more = {}) => ({
    birthDate: '1998-01-01',
    applicationDate: '2023-06-01',
    recruited: '是',
    school: '其他',
    bachelor: '是',
    ...more,
  })

  it('takes ranks up to 500 and scores from the line on', () => {
    for (let rank = 490; rank <= 510; rank += 1)
      expect(
        told(graduateClass, graduate({ local: '初中毕业生', rank: String(rank), joined: '是' }))
          .value,
      ).toBe(rank <= 500 ? 'C类' : '不符合')
    for (const score of ['559.9', '560', '560.1'])
      expect(
        told(graduateClass, graduate({ local: '高中毕业生', score, line: '560', joined: '是' }))
          .value,
      ).toBe(Number(score) >= 560 ? 'C类' : '不符合')
  })

  it('asks for the line that the text does not give', () => {
    expect(refusals(graduateClass, graduate({ local: '高中毕业生', score: '600' }))).toEqual([
      '当年国家一流建设高校录取分数线（江苏省）：未填写',
    ])
  })
})

describe('the monthly reward', () => {
  it('is that of the best paid of any set of clear honours', () => {
    const clear = {
      nationalPlan: 10000,
      provincialEducator: 6000,
      specialTeacher: 5000,
      pilotPrincipal: 2000,
      nantongLeader: 1500,
      nantongBackbone: 800,
      nantongRising: 400,
    }
    const names = Object.keys(clear) as (keyof typeof clear)[]
    for (let set = 1; set < 2 ** names.length; set += 1) {
      const held = names.filter((_name, index) => (set >> index) % 2 === 1)
      const best = Math.max(...held.map((name) => clear[name]))
      for (const [result, percent] of [
        ['优秀', 100],
        ['合格', 80],
        ['不合格', 0],
      ] as const) {
        const { value, kind } = told(homeGrownTalentReward, {
          teacher: '是',
          inTerm: '是',
          ...Object.fromEntries(held.map((name) => [name, '是'])),
          result,
          months: '10',
        })
        expect([held, value, kind]).toEqual([held, String((best * percent) / 100), 'determined'])
      }
    }
  })
})

describe('every open point', () => {
  it('is switched without an error, whatever the example', () => {
    for (const calculator of teacherTalentCalculators)
      for (const { inputs } of calculator.examples)
        for (const readings of readingChoices(calculator))
          expect(told(calculator, inputs, readings).summary).toMatch(/。$/)
  })
})
