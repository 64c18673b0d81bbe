import { describe, expect, it } from 'vitest'
import { fumeMonitoring } from '../../../../domain/rules/eco-targets/fume-monitoring'
import { newEnergyVehicles } from '../../../../domain/rules/eco-targets/new-energy-vehicles'
import { evaluate } from '../../../../domain/rules/evaluate'
import { evaluationOf } from '../outcome-of'

describe('shares of new-energy vehicles', () => {
  const percents: Readonly<Record<string, number>> = {
    财政性资金单位和国有企业: 30,
    '固定线路执法执勤、通勤': 100,
    运营公交车现有总数: 60,
    建成区公交车: 90,
    巡游出租汽车: 30,
    邮政等公共领域: 100,
    环卫领域: 10,
    城市物流配送领域: 20,
    民用运输机场: 100,
  }

  it('are compared in whole cars, for up to 30 of them', () => {
    for (const [category, percent] of Object.entries(percents))
      for (let total = 1; total <= 30; total += 1)
        for (let clean = 0; clean <= total; clean += 1) {
          const { outcome, steps } = evaluationOf(newEnergyVehicles, {
            category,
            total: String(total),
            clean: String(clean),
          })
          const met = 100 * clean >= percent * total
          expect('value' in outcome && outcome.value.startsWith('达到')).toBe(met)
          expect(steps.find(({ id }) => id === '最少车辆')?.value).toBe(
            String(Math.ceil((percent * total) / 100)),
          )
        }
  })

  it('are told in sentences that say whose cars are counted', () => {
    const summary = (category: string, clean: string, total = '') =>
      evaluationOf(newEnergyVehicles, { category, clean, total }).outcome.summary
    expect(summary('运营公交车现有总数', '600', '1000')).toBe(
      '新能源公交车占运营公交车现有总数的比例：文件规定达60%；1000辆中有600辆新能源公交车，已达到。',
    )
    expect(summary('运营公交车现有总数', '0', '0')).toBe(
      '新能源公交车占运营公交车现有总数的比例：运营公交车现有总数为0辆，不计算比例。',
    )
    expect(summary('市区新能源公交车采购', '200')).toBe(
      '年内市区采购新能源公交车：文件规定计划采购200辆；实际采购200辆，已达到。',
    )
  })

  it('refuse parts of cars, too many of them and none at all', () => {
    const reasons = (total: string, clean: string) => {
      const reply = evaluate(newEnergyVehicles, { category: '环卫领域', total, clean })
      return reply.kind === 'refused' ? reply.problems.map(({ reason }) => reason) : []
    }
    expect(reasons('9.5', '1')).toEqual(['应为整数'])
    expect(reasons('9', '10')).toEqual(['多于车辆总数'])
    expect(reasons('', '1')).toEqual(['未填写'])
  })
})

describe('the scope of fume monitoring', () => {
  it('asks for a purifier where there is fume or smell', () => {
    for (const [noFume, smell, asked] of [
      ['否', '否', true],
      ['否', '是', true],
      ['是', '是', true],
      ['是', '否', false],
    ] as const) {
      const { steps } = evaluationOf(fumeMonitoring, {
        shopKind: '餐饮店',
        area: '50',
        keyArea: '是',
        location: '其他',
        noFume,
        smell,
      })
      expect(steps.find(({ id }) => id === '油烟净化装置')?.value).toBe(
        asked ? '推动安装并定期维护' : '不产生油烟和异味',
      )
    }
  })

  it('agrees with its sentence taken apart, whatever the readings', () => {
    const yes = (word: boolean) => (word ? '是' : '否')
    for (const keyArea of ['shops', 'restaurants', 'all'])
      for (const barbecueArea of ['none', 'same'])
        for (const noFume of ['restaurants', 'all'])
          for (let bits = 0; bits < 32; bits += 1) {
            const [key, grill, large, clean, mall] = [1, 2, 4, 8, 16].map(
              (bit) => (bits & bit) !== 0,
            ) as [boolean, boolean, boolean, boolean, boolean]
            const restaurant = !grill && key && large && !clean
            const barbecue =
              grill && (key || keyArea === 'restaurants') && (large || barbecueArea === 'none')
            const centre =
              mall && (key || keyArea !== 'all') && !(clean && !grill && noFume === 'all')
            const { outcome } = evaluationOf(
              fumeMonitoring,
              {
                shopKind: grill ? '烧烤店' : '餐饮店',
                area: large ? '100' : '99.99',
                keyArea: yes(key),
                noFume: yes(clean),
                location: mall ? '美食街' : '其他',
              },
              { keyArea, barbecueArea, noFume },
            )
            expect('value' in outcome && outcome.value === '属于推动安装范围').toBe(
              restaurant || barbecue || centre,
            )
          }
  })
})
