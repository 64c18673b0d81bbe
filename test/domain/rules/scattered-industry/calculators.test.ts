import { describe, expect, it } from 'vitest'
import { checkUpDeadlines } from '../../../../domain/rules/scattered-industry/check-up-deadlines'
import { checkUpSanctions } from '../../../../domain/rules/scattered-industry/check-up-sanctions'
import {
  checkUpMembers,
  memberClauses,
} from '../../../../domain/rules/scattered-industry/check-up-members'
import { monthlyCycle } from '../../../../domain/rules/scattered-industry/monthly-cycle'
import { pathCheck } from '../../../../domain/rules/scattered-industry/path-check'
import { purchaseCost } from '../../../../domain/rules/scattered-industry/purchase-cost'
import { quotaLoanFee } from '../../../../domain/rules/scattered-industry/quota-loan-fee'
import { quotaLoanLimit } from '../../../../domain/rules/scattered-industry/quota-loan-limit'
import { regionShare } from '../../../../domain/rules/scattered-industry/region-share'
import { targetClass } from '../../../../domain/rules/scattered-industry/target-class'
import { townTargets } from '../../../../domain/rules/scattered-industry/town-targets'
import { yearlyProgress } from '../../../../domain/rules/scattered-industry/yearly-progress'
import { seededRandom } from '../../../../scripts/seeded-random'
import { evaluationOf, refusedInputs, valueOf } from '../outcome-of'

const yesNo = (holds: boolean): string => (holds ? '是' : '否')

describe('yearly targets', () => {
  it('has twelve towns that add up to the printed total', () => {
    expect(townTargets).toHaveLength(12)
    expect(townTargets.reduce((sum, { area }) => sum + Number(area), 0)).toBe(4165)
  })

  it('turns at each town’s own target', () => {
    for (const { town, area } of townTargets) {
      const at = (completedArea: string) =>
        valueOf(yearlyProgress, { unit: town, completedArea, startedRegions: '1' })
      expect(at(String(Number(area) - 0.01))).toBe('面积未达标、连片整治达标')
      expect(at(area)).toBe('面积达标、连片整治达标')
    }
  })

  it('refuses half a region', () => {
    expect(
      refusedInputs(yearlyProgress, { unit: '全市', completedArea: '1', startedRegions: '1.5' }),
    ).toEqual(['startedRegions'])
  })
})

describe('classes of objects', () => {
  it('agrees with the plain reading of the four items for every combination', () => {
    const ratings = ['', 'A', 'D']
    for (const first of ratings)
      for (const second of ratings)
        for (let bits = 0; bits < 32; bits += 1)
          for (const mustClear of ['both', 'violationOnly'] as const) {
            const bit = (at: number) => (bits & (1 << at)) !== 0
            const value = valueOf(
              targetClass,
              {
                efficiencyRating: first,
                intensiveRating: second,
                offPlan: yesNo(bit(0)),
                seriousViolation: yesNo(bit(1)),
                mustClear: yesNo(bit(2)),
                region: bit(3) ? '夏林片区' : '',
                recognised: yesNo(bit(4)),
              },
              { mustClear },
            )
            const single =
              mustClear === 'both' ? (bit(0) || bit(1)) && bit(2) : bit(0) || (bit(1) && bit(2))
            expect(value.includes('低质低效企业')).toBe(first === 'D')
            expect(value.includes('点状问题企业')).toBe(single)
            expect(value.includes('连片整治企业')).toBe(bit(3))
            expect(value.includes('其他')).toBe(bit(4))
          }
  })
})

describe('shares, costs and loans', () => {
  it('compares the share of the regions exactly', () => {
    const random = seededRandom(20)
    for (let round = 0; round < 300; round += 1) {
      const list = 1 + random.below(5000)
      const region = Math.min(list, Math.round(list * 0.3) + random.below(3) - 1)
      if (region < 0) continue
      const inputs = { town: '上黄镇', regionArea: String(region), listArea: String(list) }
      const kept = 10 * region >= 3 * list
      expect(valueOf(regionShare, inputs)).toBe(kept ? '不少于30%' : '不足30%')
      expect(valueOf(regionShare, inputs, { total: 'target' })).toBe(
        region >= 63 ? '不少于30%' : '不足30%',
      )
    }
  })

  it('refuses an empty list and more in the regions than in the list', () => {
    const inputs = { town: '高新区', regionArea: '0', listArea: '0' }
    expect(refusedInputs(regionShare, inputs)).toEqual(['listArea'])
    expect(refusedInputs(regionShare, { ...inputs, regionArea: '11', listArea: '10' })).toEqual([
      'regionArea',
    ])
  })

  it('compares the cost per mu exactly, singly and on average', () => {
    const random = seededRandom(60)
    for (let round = 0; round < 200; round += 1) {
      const plots = [0, 1, 2].map(() => {
        const area = 1 + random.below(200)
        return { area, cost: area * 60 + random.below(5) - 2 }
      })
      const inputs = Object.fromEntries(
        plots.flatMap(({ area, cost }, at) => [
          [`cost${at + 1}`, String(cost)],
          [`area${at + 1}`, String(area)],
        ]),
      )
      const single = plots.some(({ area, cost }) => cost > 60 * area)
      const sum = (key: 'area' | 'cost') => plots.reduce((total, plot) => total + plot[key], 0)
      const average = sum('cost') > 60 * sum('area')
      const told = (above: boolean) => (above ? '高于60万元/亩' : '不高于60万元/亩')
      expect(valueOf(purchaseCost, { unit: '企业', ...inputs })).toBe(told(single))
      expect(valueOf(purchaseCost, { unit: '片区', ...inputs })).toBe(told(average))
      expect(valueOf(purchaseCost, { unit: '片区', ...inputs }, { block: 'each' })).toBe(
        told(single),
      )
    }
  })

  it('asks for both halves of a plot and for an area above zero', () => {
    const base = { unit: '企业', cost1: '10', area1: '1' }
    expect(refusedInputs(purchaseCost, { ...base, cost3: '5' })).toEqual(['area3'])
    expect(refusedInputs(purchaseCost, { ...base, area5: '5' })).toEqual(['cost5'])
    expect(refusedInputs(purchaseCost, { ...base, area1: '0' })).toEqual(['area1'])
  })

  it('lends up to thirty per cent and charges what is not returned', () => {
    for (let hundredths = 1; hundredths <= 400; hundredths += 7) {
      const inputs = {
        filed: '是',
        plannedArea: '10',
        borrowed: (hundredths / 100).toFixed(2),
        use: '支持其他项目建设',
      }
      expect(valueOf(quotaLoanLimit, inputs)).toBe(hundredths > 300 ? '超过上限' : '未超过上限')
    }
    for (const [returned, rest, all] of [
      ['59.99999', '0.00085', '5100'],
      ['0', '5100', '5100'],
      ['0.01', '5099.15', '5100'],
      ['59.99', '0.85', '5100'],
      ['60', '0', '0'],
    ] as const) {
      const inputs = { borrowedOn: '2023-01-01', borrowed: '60', returned, askedOn: '2025-06-01' }
      expect(valueOf(quotaLoanFee, inputs)).toBe(rest)
      expect(valueOf(quotaLoanFee, inputs, { partial: 'all' })).toBe(all)
    }
  })

  it('refuses more returned than borrowed and a day before the loan', () => {
    expect(
      refusedInputs(quotaLoanFee, {
        borrowedOn: '2023-05-01',
        borrowed: '10',
        returned: '10.01',
        askedOn: '2023-04-30',
      }),
    ).toEqual(['returned', 'askedOn'])
  })
})

describe('what is counted', () => {
  it('turns on filing, joint review and verification alone', () => {
    const groundwork = ['creditChecked', 'soilTested', 'valued', 'townReviewed', 'negotiated']
    for (const path of ['政府收储', '市场化收购'])
      for (let bits = 0; bits < 256; bits += 1) {
        const bit = (at: number) => (bits & (1 << at)) !== 0
        const counts = bit(5) && (path === '政府收储' || bit(6))
        const inputs = {
          path,
          ...Object.fromEntries(groundwork.map((name, at) => [name, yesNo(bit(at))])),
          filed: yesNo(bit(5)),
          jointReview: yesNo(bit(6)),
          verified: yesNo(bit(7)),
        }
        expect(valueOf(pathCheck, inputs)).toBe(counts ? (bit(7) ? '计入' : '待核实') : '尚不计入')
        expect(valueOf(pathCheck, inputs, { counting: 'filed' })).toBe(counts ? '计入' : '尚不计入')
      }
  })

  it('warns of missing groundwork', () => {
    const inputs = { path: '政府收储', filed: '是', verified: '是', creditChecked: '是' }
    expect(evaluationOf(pathCheck, inputs).warnings.join()).toMatch(/土壤检测、价值评估、收储洽谈/)
  })
})

describe('members of the check-up', () => {
  it('are the twenty-one of the clause, in its order', () => {
    expect(checkUpMembers).toHaveLength(21)
    expect(memberClauses.members.quote).toContain(`由${checkUpMembers.join('、')}等单位`)
  })
})

describe('terms', () => {
  const isoDate = (date: Date): string => date.toISOString().slice(0, 10)

  it('counts working days as a plain walk over the calendar does', () => {
    const off = new Set(['2023-05-01', '2023-05-02', '2023-05-03', '2023-06-22', '2023-06-23'])
    const extra = new Set(['2023-04-23', '2023-05-06', '2023-06-25'])
    const walk = (from: string, days: number): string => {
      const date = new Date(`${from}T00:00:00Z`)
      let left = days
      while (left > 0) {
        date.setUTCDate(date.getUTCDate() + 1)
        const day = isoDate(date)
        const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
        if (extra.has(day) || (!weekend && !off.has(day))) left -= 1
      }
      return isoDate(date)
    }
    for (let day = 1; day <= 30; day += 1) {
      const startedOn = `2023-04-${String(day).padStart(2, '0')}`
      const inputs = {
        startedOn,
        daysOff: '2023-05-01~2023-05-03，2023-06-22、2023年6月23日',
        extraWorkdays: [...extra].join('、'),
      }
      expect(valueOf(checkUpDeadlines, inputs)).toBe(walk(walk(startedOn, 10), 20))
      expect(valueOf(checkUpDeadlines, inputs, { progressFrom: 'start' })).toBe(walk(startedOn, 20))
    }
  })

  it('proposes the last working day up to the term in every month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const name = `2024-${String(month).padStart(2, '0')}`
      const date = new Date(`${name}-25T00:00:00Z`)
      while (date.getUTCDay() === 0 || date.getUTCDay() === 6)
        date.setUTCDate(date.getUTCDate() - 1)
      const { steps } = evaluationOf(monthlyCycle, { task: '核实', month: `${name}-02` })
      expect(steps.find(({ id }) => id === '稳妥日期')?.value).toBe(isoDate(date))
    }
  })

  it('refuses dates it cannot read', () => {
    const inputs = { startedOn: '2023-04-10' }
    for (const daysOff of ['五一', '2023-05-03~2023-05-01', '2023-02-30', '2023-01-01~2023-12-31'])
      expect(refusedInputs(checkUpDeadlines, { ...inputs, daysOff })).toEqual(['daysOff'])
    expect(refusedInputs(checkUpDeadlines, { ...inputs, listOn: '2023-04-09' })).toEqual(['listOn'])
  })

  it('does not both accept and punish', () => {
    expect(refusedInputs(checkUpSanctions, { rectified: '是', refuses: '是' })).toEqual(['refuses'])
  })
})
