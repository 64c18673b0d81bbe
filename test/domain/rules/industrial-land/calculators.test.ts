import { describe, expect, it } from 'vitest'
import { elasticStartPrice } from '../../../../domain/rules/industrial-land/elastic-start-price'
import { existingEnterprise } from '../../../../domain/rules/industrial-land/existing-enterprise'
import { floorArea } from '../../../../domain/rules/industrial-land/floor-area'
import { landPrice } from '../../../../domain/rules/industrial-land/land-price'
import { landTerm } from '../../../../domain/rules/industrial-land/land-term'
import { projectReview } from '../../../../domain/rules/industrial-land/project-review'
import { separateSupply } from '../../../../domain/rules/industrial-land/separate-supply'
import { stockLand } from '../../../../domain/rules/industrial-land/stock-land'
import { taxShortfall } from '../../../../domain/rules/industrial-land/tax-shortfall'
import { evaluationOf, kindAndValue, refusedFor } from '../outcome-of'

type Facts = Readonly<Record<string, string>>

describe('the single rules against a second calculation in whole numbers', () => {
  it('compares floor area ratios exactly, one square metre around every limit', () => {
    for (const [landKind, tenths] of [
      ['工业用地', 15],
      ['高标准厂房用地', 20],
      ['研发项目用地', 25],
    ] as const)
      for (let siteArea = 10; siteArea <= 70_000; siteArea += 6_990)
        for (const more of [-1, 0, 1]) {
          const area = (siteArea * tenths) / 10 + more
          const value = area * 10 >= siteArea * tenths ? '通过' : '提示'
          expect(
            kindAndValue(floorArea, { landKind, siteArea: `${siteArea}`, floorArea: `${area}` }),
          ).toBe(`determined ${value}`)
        }
  })

  it('takes 1.5 公顷, 22.5 亩 and 15000 平方米 for the same', () => {
    for (const investment of [99, 100, 101])
      for (const step of [-1, 0, 1])
        for (const [areaUnit, limit, digit] of [
          ['公顷', 15_000, 10_000],
          ['亩', 225_000, 10_000],
          ['平方米', 15_000, 1],
        ] as const) {
          const facts = {
            investment: `${investment / 100}`,
            landArea: `${(limit + step) / digit}`,
            areaUnit,
          }
          const small = investment < 100 || step < 0
          const kind = !small && (investment === 100 || step === 0) ? 'twoReadings' : 'determined'
          const below = (inclusive: boolean): string =>
            small || (inclusive && (investment === 100 || step === 0))
              ? '原则上不予单独供地'
              : '未触及限制'
          expect(kindAndValue(separateSupply, facts)).toBe(`${kind} ${below(true)}`)
          expect(kindAndValue(separateSupply, facts, { below: 'exclusive' })).toBe(
            `${kind} ${below(false)}`,
          )
        }
  })

  it('reads three years of tax in every way', () => {
    for (const [park, standard] of [
      ['园区内', 30],
      ['其他区域', 20],
    ] as const)
      for (let code = 0; code < 27; code += 1) {
        const years = [code % 3, Math.floor(code / 3) % 3, Math.floor(code / 9)].map(
          (offset) => standard + offset - 1,
        )
        const below = years.filter((year) => year < standard).length
        const mixed = below > 0 && below < 3
        const sum = years.reduce((total, year) => total + year, 0)
        const bars = {
          study: below === 3 ? '是' : mixed ? '研' : '否',
          average: sum < 3 * standard ? '是' : '否',
          any: below > 0 ? '是' : '否',
          all: below === 3 ? '是' : '否',
        }
        const words = { 是: '不予新增土地供应', 研: '需研判', 否: '未触发限制' } as const
        const [tax1 = 0, tax2 = 0, tax3 = 0] = years
        const facts = { park, tax1: `${tax1}`, tax2: `${tax2}`, tax3: `${tax3}` }
        for (const reading of ['study', 'average', 'any', 'all'] as const)
          expect(kindAndValue(existingEnterprise, facts, { threeYears: reading })).toBe(
            `${mixed ? 'twoReadings' : 'determined'} ${words[bars[reading] as keyof typeof words]}`,
          )
      }
  })

  it('bounds the terms by 5 and 30 years', () => {
    for (const lease of [1, 4.9, 5, 5.1])
      for (const grant of [24.9, 25, 25.1, 26, 29]) {
        const facts = { mode: '先租后让', leaseYears: `${lease}`, grantYears: `${grant}` }
        const total = Math.round(lease * 10) + Math.round(grant * 10)
        const value = total > 300 ? '不通过' : lease > 5 ? '提示' : '通过'
        expect(kindAndValue(landTerm, facts)).toBe(`determined ${value}`)
        expect(kindAndValue(landTerm, { ...facts, majorProject: '是' })).toBe('determined 一事一议')
      }
    for (const grantYears of ['29.9', '30', '30.1', '50'])
      expect(kindAndValue(landTerm, { mode: '其他出让方式', grantYears })).toBe('notApplicable ')
    for (const mode of ['弹性出让', '其他出让方式'])
      expect(refusedFor(landTerm, { mode, grantYears: '25', leaseYears: '5' })).toEqual([
        `leaseYears ${mode}没有租赁期`,
      ])
    for (const [grantYears, value] of [
      ['29.9', '通过'],
      ['30', '通过'],
      ['30.1', '提示'],
    ] as const)
      expect(kindAndValue(landTerm, { mode: '弹性出让', grantYears })).toBe(`determined ${value}`)
  })

  it('adds price and fee, and refuses a fee below 10', () => {
    for (const area of [1, 15, 40])
      for (const cents of [999, 1000, 1001]) {
        const value = cents < 1000 ? '低于下限' : String((area * (3100 + cents)) / 100)
        expect(kindAndValue(landPrice, { area: `${area}`, quotaFee: `${cents / 100}` })).toBe(
          `determined ${value}`,
        )
      }
  })

  it('never asks for a negative shortfall', () => {
    for (let actual = 0; actual <= 40; actual += 1)
      expect(
        kindAndValue(taxShortfall, { agreed: '20', actual: `${actual}`, area: '40', years: '2' }),
      ).toBe(actual < 20 ? `silent ${(20 - actual) * 80}` : 'determined 0')
  })

  it('corrects the price for every term as floats do', () => {
    for (let years = 1; years <= 50; years += 1) {
      const k = (1 - 1.06 ** -years) / (1 - 1.06 ** -50)
      const { steps } = evaluationOf(elasticStartPrice, {
        years: `${years}`,
        longest: '50',
        rate: '6',
      })
      expect(Number(steps.find(({ id }) => id === '年期修正系数')?.value)).toBeCloseTo(k, 4)
      expect(
        Math.abs(Number(steps.find(({ id }) => id === '起始价格')?.value) - 31 * k),
      ).toBeLessThan(0.00501)
    }
  })
})

describe('what cannot be judged is refused with words', () => {
  it('names missing and impossible inputs', () => {
    expect(refusedFor(existingEnterprise, { park: '园区内' })).toEqual(['tax1 未填写'])
    expect(refusedFor(existingEnterprise, { park: '园区内', idle: '是' })).toEqual([])
    expect(refusedFor(landTerm, { mode: '先租后让', grantYears: '20' })).toEqual([
      'leaseYears 未填写',
    ])
    expect(refusedFor(landTerm, { mode: '弹性出让', grantYears: '20', leaseYears: '5' })).toEqual([
      'leaseYears 弹性出让没有租赁期',
    ])
    expect(refusedFor(elasticStartPrice, { years: '30.5', longest: '50', rate: '5' })).toEqual([
      'years 不是整年',
    ])
    expect(refusedFor(elasticStartPrice, { years: '51', longest: '50', rate: '5' })).toEqual([
      'years 大于最高使用期限',
    ])
    expect(refusedFor(stockLand, { grade: 'C' })).toEqual([
      'gradeBasis 综合评价类别与评价依据只填了一项',
    ])
    expect(refusedFor(projectReview, { kind: '新招引项目' })).toEqual(
      ['landKind', 'siteArea', 'floorArea', 'mode', 'grantYears', 'investment'].map(
        (input) => `${input} 未填写`,
      ),
    )
  })
})

describe('the review sheet', () => {
  it('tells by the mode what follows on the guide price, and that it is no deal', () => {
    const fresh = projectReview.examples[0]?.inputs ?? {}
    const toldFor = (mode: string, leaseYears: string) => {
      const { steps, warnings } = evaluationOf(projectReview, { ...fresh, mode, leaseYears })
      const price = steps.find(({ id }) => id === '出让指导价')
      expect(warnings).toContain('31万元/亩为出让指导价格，不是成交价。')
      return [price?.label, price?.cites.at(-1)?.quote, warnings.at(-1)]
    }
    const label = '未经年期修正的指导价总额'
    const correction = '弹性出让土地的出让起始价格，依照出让指导价格对应的最高使用期限进行年期修正'
    expect(toldFor('弹性出让', '')).toEqual([
      label,
      correction,
      '弹性出让的起始价格须再作年期修正，公式文件未规定，参考值见“弹性出让起始价格（年期修正参考）”。',
    ])
    expect(toldFor('先租后让', '5')).toEqual([
      label,
      '先租后让的工业用地的年租金起始价按出让指导价格结合土地还原利率确定',
      '先租后让的租赁期内不按此收取出让价，另按年租金起始价，参考值见“先租后让年租金起始价（参考）”。',
    ])
    expect(toldFor('其他出让方式', '')).toEqual([
      label,
      correction,
      '年期修正只就弹性出让规定，其他出让方式是否修正，文件未规定。',
    ])
  })

  const project = {
    kind: '既有企业新增用地',
    planning: '是',
    landKind: '工业用地',
    siteArea: '20000',
    floorArea: '30000',
    park: '其他区域',
    tax1: '20',
    tax2: '20',
    tax3: '20',
    mode: '先租后让',
    leaseYears: '5',
    grantYears: '25',
    agreement: '是',
  }

  it('judges each line as the single calculator does', () => {
    for (const change of [
      {},
      { floorArea: '29999' },
      { tax1: '19' },
      { tax1: '19', tax2: '19', tax3: '19' },
      { idle: '是' },
      { idle: '是', phased: '是' },
      { leaseYears: '6' },
      { grantYears: '26' },
      { majorProject: '是' },
      { mode: '其他出让方式', leaseYears: '', grantYears: '50' },
    ]) {
      const facts: Facts = { ...project, ...change }
      const sheet = evaluationOf(projectReview, facts)
      for (const single of [floorArea, existingEnterprise, landTerm] as const) {
        const own = Object.fromEntries(
          Object.keys(single.inputs).map((name) => [name, facts[name] ?? '']),
        )
        const { steps, gaps } = evaluationOf(single, own)
        expect(sheet.steps).toEqual(expect.arrayContaining([...steps]))
        expect(sheet.gaps.map(({ reading }) => reading)).toEqual(
          expect.arrayContaining(gaps.map(({ reading }) => reading)),
        )
      }
    }
  })
})
