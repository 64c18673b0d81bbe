import type { SeededRandom } from '../../../../scripts/seeded-random'
import type { Row } from './straightforward'

/** `digits` of hundredths as a decimal: 1234 → 12.34. */
export const hundredths = (digits: number): string =>
  `${String(Math.trunc(digits / 100))}.${String(digits % 100).padStart(2, '0')}`

type Facts = Record<string, string>

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const randomDate = (random: SeededRandom): string =>
  `${String(2019 + random.below(5))}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`

/** Facts that score, each class present in a small share of the enterprises. */
function addFacts(facts: Facts, random: SeededRandom): void {
  const put = (share: number, name: string, value: () => string): void => {
    if (random.chance(share)) facts[name] = value()
  }
  put(0.2, 'listing', () =>
    random.pick(['完成股改', '新三板挂牌', '挂牌企业迁入', '上市', '上市公司迁入']),
  )
  if (facts['listing'] !== undefined)
    put(0.5, 'listingYear', () => random.pick(['评价年度', '以前年度']))
  put(0.2, 'highTech', () => random.pick(['是', '否']))
  put(0.2, 'honour', () => random.pick(['国家级', '省级', '市级']))
  put(0.15, 'environment', () => random.pick(['行政罚款', '停产整治', '强制执行']))
  put(0.15, 'safetyFine', () =>
    random.pick(['0', '0.01', '5', '5.01', '12', '20', '20.01', '35', '50', '50.01', '60']),
  )
  put(0.15, 'fire', () => random.pick(['责令改正', '行政处罚', '火灾事故']))
  put(0.1, 'taxOffence', () => random.pick(['行政处罚', '移送公安']))
  put(0.1, 'exposurePoints', () => random.pick(['0', '2.5', '7', '10']))
  put(0.04, 'exposureSevere', () => '是')
  put(0.04, 'majorAccident', () => '是')
  put(0.05, 'priorityIndustry', () => '是')
  put(0.05, 'deferralListed', () => '是')
  put(0.1, 'leasedRegisteredOn', () => randomDate(random))
  put(0.1, 'landSuppliedOn', () => random.pick(['2020-12-31', '2021-01-01', '2021-01-05']))
  put(0.1, 'library', () => random.pick(['重点培育名录库', '全流程服务管理库', '两库']))
  if (facts['leasedRegisteredOn'] !== undefined || facts['landSuppliedOn'] !== undefined)
    facts['referenceDate'] = '2023-12-31'
}

const taxes = ['199.99', '200', '999.99', '1000', '3000', '4999.99', '5000'] as const

/** Any enterprise that the rule accepts, benchmarks included. */
function anyEnterprise(random: SeededRandom): Facts {
  const area = 50 + random.below(random.chance(0.5) ? 1500 : 20_000)
  const perMu = random.below(random.chance(0.3) ? 600 : 3500)
  const facts: Facts = {
    kind: random.pick(['规下', '规上无排污', '规上有排污']),
    taxPaid: hundredths(Math.floor((area * perMu) / 100) + random.below(7)),
    taxableSales: hundredths(random.below(random.chance(0.1) ? 30_000_000 : 400_000)),
    energyUse: hundredths(1 + random.below(1_000_000)),
    emissions: hundredths(1 + random.below(20_000)),
    salesBenchmark: hundredths(1 + random.below(90_000)),
    energyBenchmark: hundredths(1 + random.below(300)),
    emissionBenchmark: hundredths(1 + random.below(20_000)),
  }
  if (random.chance(0.1)) {
    const own = 1 + random.below(9000)
    facts['plotArea'] = hundredths(area * 3)
    facts['ownFloorArea'] = String(own)
    facts['totalFloorArea'] = String(own + random.below(20_000))
  } else facts['landArea'] = hundredths(area)
  if (random.chance(0.2)) facts['treasuryTax'] = random.pick(taxes)
  if (random.chance(0.2)) facts['annualTax'] = random.pick(taxes)
  addFacts(facts, random)
  return facts
}

/** Score of an enterprise below scale, 0–100 in whole points → thousandths of 万元/亩 that give just that score. */
function perMuThousandths(score: number): number {
  if (score >= 80) return score * 250
  if (score >= 60) return 10_000 + (score - 60) * 500
  if (score >= 40) return 5000 + (score - 40) * 250
  return score * 125
}

/**
 * An enterprise whose total is exactly 80, 60 or 40 points, or whose area, tax and sales stand on a bound of the
 * adjustments; a third of them one hundredth of 万元 beside it.
 */
function boundaryEnterprise(random: SeededRandom): Facts {
  const bound = random.pick([80, 60, 40])
  const area = random.pick([300, 299, 301, 324, 2274, 4000, 10_000, 40_000])
  const bonus = random.pick([0, 1, 3, 5, 10])
  const beside = random.pick([0, 0, 0, 0, -1, 1])
  const perMu = perMuThousandths(bound - bonus)
  // Only whole hundredths of 万元 stand exactly on the bound.
  const whole = (area * perMu) % 1000 === 0 ? area : area * 1000
  const facts: Facts = {
    kind: '规下',
    landArea: hundredths(whole),
    taxPaid: hundredths((whole * perMu) / 1000 + beside),
    taxableSales: random.pick(['500', '1999.99', '2000', '99999.99', '100000']),
    treasuryTax: bonus === 10 ? '5000' : '999.99',
    annualTax: random.pick(['199.99', '200', '999.99', '1000']),
  }
  if (bonus === 5) facts['highTech'] = '是'
  if (bonus === 3) facts['honour'] = '省级'
  if (bonus === 1) facts['honour'] = '市级'
  return facts
}

/** One enterprise in ten stands on a boundary. */
export const randomEnterprise = (random: SeededRandom): Row =>
  random.chance(0.1) ? boundaryEnterprise(random) : anyEnterprise(random)
