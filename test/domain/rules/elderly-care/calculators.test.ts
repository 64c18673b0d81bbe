import { describe, expect, it } from 'vitest'
import { bedSubsidy } from '../../../../domain/rules/elderly-care/bed-subsidy'
import { elderlyCareCalculators } from '../../../../domain/rules/elderly-care/calculators'
import { chainOperationGrant } from '../../../../domain/rules/elderly-care/chain-operation-grant'
import { hardshipElderSubsidy } from '../../../../domain/rules/elderly-care/hardship-elder-subsidy'
import { homeStaffing } from '../../../../domain/rules/elderly-care/home-staffing'
import { medicalUnit } from '../../../../domain/rules/elderly-care/medical-unit'
import { operatingSubsidy } from '../../../../domain/rules/elderly-care/operating-subsidy'
import { safetyNetSubsidy } from '../../../../domain/rules/elderly-care/safety-net-subsidy'
import { targets2025 } from '../../../../domain/rules/elderly-care/targets-2025'
import { readingChoices, refusals, told } from '../outcome-of'

describe('the staff of a rural home', () => {
  it('is that of a plain count for every number of residents', () => {
    for (let dependent = 0; dependent <= 60; dependent += 1)
      for (let others = 0; others <= 60; others += 1) {
        const separate = Math.ceil(dependent / 4) + Math.ceil(others / 10)
        // Pooled over the common denominator 20, so that nothing is lost to floats.
        const pooled = Math.ceil((5 * dependent + 2 * others) / 20)
        const count = dependent + others
        const managers = count < 50 ? 0 : count < 100 ? 2 : 3
        const inputs = (carers: number, staff: number) => ({
          home: '农村敬老院',
          dependent: String(dependent),
          others: String(others),
          carers: String(carers),
          managers: String(staff),
          basePay: '2280',
          minimumWage: '2280',
        })
        const enough = told(homeStaffing, inputs(separate, managers))
        expect([dependent, others, enough.value, enough.steps['护理人员最低人数']]).toEqual([
          dependent,
          others,
          '符合',
          String(separate),
        ])
        expect(enough.kind).toBe(count < 50 ? 'silent' : 'determined')
        expect(enough.gaps.includes('carerRounding')).toBe(pooled !== separate)
        if (separate > 0)
          expect(told(homeStaffing, inputs(separate - 1, managers)).value).toBe('不符合')
        if (managers > 0)
          expect(told(homeStaffing, inputs(separate, managers - 1)).value).toBe('不符合')
        expect(
          told(homeStaffing, inputs(pooled, managers), { carerRounding: 'pooled' }).value,
        ).toBe('符合')
      }
  }, 60_000)

  it('is counted in whole persons, the wage is not', () => {
    const home = {
      home: '农村敬老院',
      dependent: '30.5',
      others: '60',
      carers: '14',
      managers: '2',
      basePay: '2280.5',
      minimumWage: '2280.5',
    }
    expect(refusals(homeStaffing, home)).toEqual(['生活不能自理的入住对象：为30.5，不是整数'])
  })
})

describe('the chain grant', () => {
  it('agrees with a plain decision under every combination of readings', () => {
    for (const homes of [0, 4, 5, 6])
      for (const newBeds of [0, 999, 1000])
        for (const more of [0, 1, 1000])
          for (const centres of [0, 4, 5])
            for (const bedScope of ['new', 'all'])
              for (const grouping of ['separate', 'homesFirst'])
                for (const stacking of ['both', 'higher']) {
                  const beds = bedScope === 'new' ? newBeds : newBeds + more
                  const chain = homes >= 5 && beds >= 1000
                  const community = centres >= 5 && (grouping === 'separate' || homes >= 5)
                  const both = chain && community && stacking === 'both'
                  const plain = both ? 450000 : chain ? 300000 : community ? 150000 : 0
                  const inputs = {
                    applicant: '社会组织',
                    homes: String(homes),
                    newBeds: String(newBeds),
                    allBeds: String(newBeds + more),
                    centres: String(centres),
                  }
                  const reply = told(chainOperationGrant, inputs, { bedScope, grouping, stacking })
                  expect([inputs, reply.value]).toEqual([inputs, String(plain)])
                }
  })

  it('refuses fewer beds in all than new ones', () => {
    const inputs = { applicant: '社会组织', homes: '5', newBeds: '2', allBeds: '1', centres: '0' }
    expect(refusals(chainOperationGrant, inputs)).toEqual([
      '区内连锁经营机构的全部床位（含新增机构）：少于新增机构的床位',
    ])
  })
})

describe('the medical unit', () => {
  it('turns at 100 beds, and only there it is open', () => {
    for (let beds = 1; beds <= 300; beds += 1) {
      const { kind, value } = told(medicalUnit, { beds: String(beds) })
      expect([beds, value, kind]).toEqual([
        beds,
        beds >= 100 ? '内设医疗机构' : '签约合作',
        beds === 100 ? 'twoReadings' : 'determined',
      ])
    }
  })
})

describe('the operating subsidy', () => {
  it('is the standard raised by the grade, to the fen', () => {
    const raises = { 第一等次: 120n, 第二等次: 110n, 第三等次: 100n }
    for (const [grade, percent] of Object.entries(raises))
      for (const cents of [1n, 3333n, 12345678n, 20000000n]) {
        const text = (value: bigint) => {
          const digits = value.toString().padStart(5, '0')
          return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '')
        }
        const inputs = {
          year: '2023',
          operator: '民营',
          originalSubsidy: text(cents * 100n),
          grade,
        }
        expect(told(operatingSubsidy, inputs).value).toBe(text(cents * percent))
      }
  })

  it('rests on a standard that the user types in, and says so', () => {
    const inputs = { year: '2023', operator: '民营', originalSubsidy: '1', grade: '第三等次' }
    expect(told(operatingSubsidy, inputs).warnings.join()).toContain('不在文件内')
    expect(refusals(operatingSubsidy, { year: '2023', operator: '民营' })).toEqual([
      '按原有标准的年度运营补贴：未填写',
      '绩效考核等次：未填写',
    ])
  })

  it('refuses a grave effect of no event, where a subsidy could be lost by it', () => {
    const inputs = {
      year: '2023',
      operator: '民营',
      originalSubsidy: '1',
      grade: '第三等次',
      severe: '是',
    }
    expect(refusals(operatingSubsidy, inputs)).toEqual([
      '年度内发生的情形：未填写，而“造成严重社会影响”填了是',
    ])
    expect(told(operatingSubsidy, { ...inputs, event: '涉嫌非法集资' }).value).toBe('0')
    const government = { year: '2023', operator: '政府出资建设并运营', severe: '是' }
    expect(told(operatingSubsidy, government).value).toBe('0')
  })
})

describe('the bed subsidy', () => {
  const rates = [
    ['举办护理院', '自建产权用房（购入房产）', 15000],
    ['举办护理院', '租赁用房', 8000],
    ['举办普通养老机构', '自建产权用房（购入房产）', 6500],
    ['举办普通养老机构', '租赁用房', 5000],
  ] as const

  it.each(rates)('of %s in %s is %d a bed, half a year', (project, premises, rate) => {
    for (const beds of [0, 1, 49, 50, 333])
      for (const leaseYears of ['4.99', '5', '5.01', '20']) {
        const leased = premises === '租赁用房'
        const name = project === '举办护理院' ? 'nursingBeds' : 'beds'
        const inputs = {
          investor: '国有企业',
          project,
          premises,
          [name]: String(beds),
          approvedYear: '2024',
          operatingYear: '2025',
          ...(leased ? { leaseYears } : {}),
        }
        const granted = !leased || Number(leaseYears) >= 5
        const { kind, value, steps } = told(bedSubsidy, inputs)
        expect([inputs, value, kind]).toEqual([
          inputs,
          String(granted ? beds * rate : 0),
          'determined',
        ])
        if (granted && beds > 0)
          expect([steps['第一次拨付'], steps['第二次拨付']]).toEqual([
            String((beds * rate) / 2),
            String((beds * rate) / 2),
          ])
      }
  })

  it('of a conversion begins at 50 beds, under the other reading at 51', () => {
    for (let beds = 45; beds <= 55; beds += 1) {
      const inputs = {
        investor: '社会资本',
        project: '床位改造',
        convertedBeds: String(beds),
        newNursingBeds: '40',
        conversionApprovedYear: '2023',
        conversionUseYear: '2023',
      }
      expect(told(bedSubsidy, inputs).value).toBe(beds >= 50 ? '100000' : '0')
      expect(told(bedSubsidy, inputs, { fifty: 'excluded' }).value).toBe(
        beds >= 51 ? '100000' : '0',
      )
    }
  })

  it('asks for what the case needs and for years in order', () => {
    expect(
      refusals(bedSubsidy, {
        investor: '社会资本',
        project: '举办护理院',
        premises: '租赁用房',
        approvedYear: '2024',
        operatingYear: '2023',
      }),
    ).toEqual(['正式运营年份：早于批准或开工年份', '护理型床位：未填写', '租期：未填写'])
    expect(refusals(bedSubsidy, { investor: '社会资本', project: '床位改造' })).toEqual([
      '一次性改造床位：未填写',
      '改造新增的护理型床位：未填写',
      '改造批准或开工年份：未填写',
      '改造床位投入使用年份：未填写',
    ])
  })

  const conversion = {
    investor: '社会资本',
    project: '床位改造',
    convertedBeds: '60',
    newNursingBeds: '60',
    conversionApprovedYear: '2024',
    conversionUseYear: '2025',
  }

  it('of a conversion does not ask when the home itself opened', () => {
    for (const operatingYear of ['', '1999', '2018', '2022'])
      expect(told(bedSubsidy, { ...conversion, operatingYear }).value).toBe('150000')
  })

  it('of a conversion has no more new nursing beds than beds converted', () => {
    expect(refusals(bedSubsidy, { ...conversion, newNursingBeds: '61' })).toEqual([
      '改造新增的护理型床位：为61张，多于一次性改造床位60张',
    ])
    expect(refusals(bedSubsidy, { ...conversion, conversionUseYear: '2023' })).toEqual([
      '改造床位投入使用年份：早于改造批准或开工年份',
    ])
  })
})

describe('the safety-net subsidy', () => {
  const home = {
    path: '社会资本',
    premises: '购入房产',
    consent: '是',
    safetyNet: '是',
    nursingStandard: '是',
  }
  const adding = {
    ...home,
    adding: '是',
    approvedBeds: '40',
    newBeds: '60',
    nursingBeds: '50',
    approvedNursingBeds: '10',
    operatingYear: '2018',
    addedApprovedYear: '2024',
    addedUseYear: '2024',
  }
  const baseOf = (base: string, beds: number, nursing: number) =>
    base === 'literal'
      ? beds * 6500
      : nursing * 15000 + (base === 'item1' ? (beds - nursing) * 6500 : 0)

  it('agrees with a plain sum under both terms and all bases', () => {
    for (const beds of [1, 100])
      for (const newBeds of [49, 50, 60])
        for (const term of ['fromSecond', 'fromFirst'])
          for (const base of ['literal', 'item1', 'item1Only'])
            for (const nursingBeds of [0, 1, beds]) {
              const inputs = {
                ...home,
                beds: String(beds),
                newBeds: String(newBeds),
                nursingBeds: String(nursingBeds),
                approvedYear: '2023',
                operatingYear: '2024',
              }
              const yearly = newBeds >= 50 ? newBeds * 10000 * (term === 'fromFirst' ? 4 : 5) : 0
              const plain = baseOf(base, beds, nursingBeds) + beds * 20000 + yearly
              expect(told(safetyNetSubsidy, inputs, { term, base }).value).toBe(String(plain))
            }
  })

  it('of added beds agrees with a plain sum, whenever the home itself opened', () => {
    for (const opened of [1999, 2018, 2021, 2023, 2024])
      for (const yearlyStart of ['addedSecond', 'addedFirst', 'home'])
        for (const term of ['fromSecond', 'fromFirst'])
          for (const oneOffBeds of ['added', 'all'])
            for (const base of ['literal', 'item1', 'item1Only']) {
              const inputs = { ...adding, operatingYear: String(opened) }
              const all = oneOffBeds === 'all'
              const oneOff = baseOf(base, all ? 100 : 60, all ? 60 : 50) + (all ? 100 : 60) * 20000
              const first = yearlyStart === 'home' ? opened : 2024
              const start = yearlyStart === 'addedFirst' && opened < 2024 ? first : first + 1
              const end = (term === 'fromFirst' ? first : start) + 4
              let times = 0
              for (let year = start; year <= end; year += 1) if (year >= 2024) times += 1
              const reply = told(safetyNetSubsidy, inputs, { yearlyStart, term, oneOffBeds, base })
              expect([opened, yearlyStart, term, oneOffBeds, base, reply.value]).toEqual([
                opened,
                yearlyStart,
                term,
                oneOffBeds,
                base,
                String(oneOff + times * 100 * 10000),
              ])
              expect(reply.gaps).toEqual(expect.arrayContaining(['oneOffBeds', 'yearlyStart']))
            }
  })

  it('of added beds asks for their years and counts', () => {
    expect(
      refusals(safetyNetSubsidy, { ...home, adding: '是', newBeds: '60', operatingYear: '2018' }),
    ).toEqual([
      '原核定床位：未填写',
      '护理型床位：未填写',
      '原核定床位中的护理型床位：未填写',
      '新增床位批准或开工年份：未填写',
      '新增床位投入使用年份：未填写',
    ])
    expect(
      refusals(safetyNetSubsidy, {
        ...adding,
        nursingBeds: '61',
        approvedNursingBeds: '41',
        operatingYear: '2025',
        addedApprovedYear: '2025',
      }),
    ).toEqual([
      '新增床位投入使用年份：早于新增床位批准或开工年份',
      '新增床位投入使用年份：早于正式运营年份',
      '护理型床位：为61张，多于核定新增床位60张',
      '原核定床位中的护理型床位：为41张，多于原核定床位40张',
    ])
    expect(refusals(safetyNetSubsidy, { ...home, newBeds: '60', operatingYear: '2023' })).toEqual([
      '床位：未填写',
      '护理型床位：未填写',
      '批准或开工年份：未填写',
    ])
  })
})

describe('the subsidy of old people in hardship', () => {
  const elder = (birthDate: string, month: string, more = {}) => ({
    birthDate,
    month,
    residence: '区域性养老服务中心',
    stay: '全月',
    ...more,
  })

  it('begins with the month in which 80 years are full, to the day', () => {
    for (let year = 2023; year <= 2025; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (const day of [1, 2, 28]) {
          const two = (value: number) => String(value).padStart(2, '0')
          const birthDate = `1944-06-${two(day)}`
          const asked = `${year}-${two(month)}-15`
          // Months since 2024-06, when 80 are full.
          const since = (year - 2024) * 12 + month - 6
          const open = since === 0 && day > 1
          const reply = told(
            hardshipElderSubsidy,
            elder(birthDate, asked, { familyPlanning: '是' }),
          )
          expect([asked, day, reply.value, reply.kind]).toEqual([
            asked,
            day,
            since >= 0 ? '300' : '0',
            open ? 'silent' : 'determined',
          ])
        }
  })

  it('knows the last day of February', () => {
    const low = { lowIncome: '低保家庭' }
    const last = elder('1944-02-29', '2024-02-01', low)
    expect(told(hardshipElderSubsidy, last).steps['年龄']).toBe('月中满80周岁')
    expect(told(hardshipElderSubsidy, elder('1944-02-29', '2024-01-31', low)).value).toBe('0')
    expect(told(hardshipElderSubsidy, elder('1944-02-29', '2024-03-01', low)).kind).toBe(
      'determined',
    )
  })

  it('never pays more than the sum and never less than the highest', () => {
    for (const lowIncome of ['', '低保家庭', '低保边缘户'])
      for (const familyPlanning of ['', '是'])
        for (const preferential of ['', '是']) {
          const amounts = [
            lowIncome === '' ? 0 : 400,
            familyPlanning === '' ? 0 : 300,
            preferential === '' ? 0 : 200,
          ]
          const inputs = elder('1930-01-01', '2023-05-01', {
            lowIncome,
            familyPlanning,
            preferential,
          })
          expect(told(hardshipElderSubsidy, inputs).value).toBe(String(Math.max(...amounts)))
          expect(told(hardshipElderSubsidy, inputs, { several: 'sum' }).value).toBe(
            String(amounts.reduce((sum, one) => sum + one, 0)),
          )
        }
  })
})

describe('the targets of 2025', () => {
  it('compare shares unrounded', () => {
    const base = Object.fromEntries(Object.keys(targets2025.inputs).map((name) => [name, '1000']))
    for (const nursingBeds of [699, 700, 701]) {
      // 69.999…% is shown as 70.00% and yet below.
      const inputs = { ...base, allBeds: '1000', nursingBeds: String(nursingBeds) }
      expect(told(targets2025, inputs).value).toBe(nursingBeds >= 700 ? '达标' : '未达标')
    }
    const close = { ...base, allBeds: '1000000', nursingBeds: '699999' }
    expect(told(targets2025, close).value).toBe('未达标')
    expect(refusals(targets2025, { ...base, twoStarHomes: '1001' })).toEqual([
      '达到二星级以上的养老机构：多于达到星级标准的养老机构',
    ])
  })
})

describe('every open point', () => {
  it('is switched without an error, whatever the example', () => {
    for (const calculator of elderlyCareCalculators)
      for (const { inputs } of calculator.examples)
        for (const readings of readingChoices(calculator))
          expect(told(calculator, inputs, readings).summary).toMatch(/。$/)
  })
})
