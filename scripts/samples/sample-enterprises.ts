import { creditCodeCheck } from '../../domain/rules/credit-code'
import { seededRandom, type SeededRandom } from '../seeded-random'

/** Column name of the batch or input name of the calculator → value as a clerk would fill it in. */
export type SampleRow = Readonly<Record<string, string>>
type Draft = Record<string, string>

/** As 溧政发〔2023〕… and the land supply plan of the same gazette name them. */
const towns = [
  '溧城街道',
  '古县街道',
  '昆仑街道',
  '上兴镇',
  '天目湖镇',
  '戴埠镇',
  '南渡镇',
  '别桥镇',
  '竹箦镇',
  '社渚镇',
  '埭头镇',
  '上黄镇',
] as const

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * A well-formed 统一社会信用代码 that belongs to nobody: no place has the division code 000000. Both check
 * characters are right (GB 11714 inside GB 32100).
 */
export function sampleCreditCode(number: number): string {
  const organisation = String(number).padStart(8, '0')
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * Number(organisation[at]),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  const body = `91000000${organisation}${check === 10 ? 'X' : String(check)}`
  return body + (creditCodeCheck(body) ?? '')
}

const hundredths = (digits: number): string => {
  const text = String(Math.max(0, Math.round(digits))).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`.replace(/\.?0+$/, '')
}

/** Between the two, small figures more often than large ones. */
const skewed = (random: SeededRandom, from: number, to: number): number => {
  const [a, b] = [random.below(1000) / 1000, random.below(1000) / 1000]
  return from + (to - from) * a * b
}

function ordinaryEnterprise(random: SeededRandom): Draft {
  const kind = random.pick(['规下', '规下', '规下', '规上无排污', '规上无排污', '规上有排污'])
  const small = kind === '规下'
  const area = small ? skewed(random, 2, 40) : skewed(random, 8, 260)
  const taxPerMu = skewed(random, 1.5, random.chance(0.15) ? 70 : 38)
  const draft: Draft = {
    kind,
    landArea: hundredths(area * 100),
    taxPaid: hundredths(area * taxPerMu * 100),
    taxableSales: hundredths(
      100 * (small ? skewed(random, 60, 2300) : area * taxPerMu * (8 + random.below(30)) + 2000),
    ),
  }
  if (!small) draft['energyUse'] = hundredths(skewed(random, 60, 9000) * 100)
  if (kind === '规上有排污') draft['emissions'] = hundredths(skewed(random, 0.3, 90) * 100)
  return draft
}

/** Bonus, deduction and adjustment facts in plausible shares. */
function addEvents(draft: Draft, random: SeededRandom): void {
  const put = (share: number, name: string, value: string): void => {
    if (random.chance(share)) draft[name] = value
  }
  put(0.05, 'listing', random.pick(['完成股改', '新三板挂牌', '上市', '挂牌企业迁入']))
  if (draft['listing'] !== undefined) put(0.4, 'listingYear', '以前年度')
  put(0.22, 'highTech', '是')
  put(0.15, 'honour', random.pick(['国家级', '省级', '省级', '市级', '市级', '市级']))
  put(0.06, 'environment', random.pick(['行政罚款', '行政罚款', '停产整治', '强制执行']))
  put(0.06, 'safetyFine', random.pick(['1', '2.5', '4.9', '8', '12', '20', '35']))
  put(0.04, 'fire', random.pick(['责令改正', '行政处罚', '火灾事故']))
  put(0.03, 'taxOffence', random.pick(['行政处罚', '行政处罚', '移送公安']))
  put(0.03, 'exposurePoints', random.pick(['2', '3', '5', '10']))
  put(0.04, 'priorityIndustry', '是')
}

/** Places where the rule turns: exact bounds, vetoes, open points, the list of deferred enterprises. */
const turningPoints: readonly Draft[] = [
  { kind: '规下', taxPaid: '32.4', landArea: '3.24', taxableSales: '900' },
  { kind: '规下', taxPaid: '227.42', landArea: '22.742', taxableSales: '1500' },
  { kind: '规下', taxPaid: '200', landArea: '10', taxableSales: '1999.99' },
  { kind: '规下', taxPaid: '200', landArea: '10', taxableSales: '2000' },
  { kind: '规下', taxPaid: '199.99', landArea: '8', taxableSales: '1200' },
  { kind: '规下', taxPaid: '240', landArea: '3', taxableSales: '1600' },
  { kind: '规下', taxPaid: '240', landArea: '2.99', taxableSales: '1600' },
  { kind: '规下', taxPaid: '50', landArea: '10', taxableSales: '700' },
  { kind: '规下', taxPaid: '49.99', landArea: '10', taxableSales: '700' },
  { kind: '规下', taxPaid: '99.99', landArea: '10', taxableSales: '700' },
  { kind: '规下', taxPaid: '1000', landArea: '400', taxableSales: '1900' },
  { kind: '规下', taxPaid: '999.99', landArea: '400', taxableSales: '1900' },
  { kind: '规下', taxPaid: '60', landArea: '4', taxableSales: '500', safetyFine: '5' },
  { kind: '规下', taxPaid: '60', landArea: '4', taxableSales: '500', safetyFine: '5.01' },
  { kind: '规下', taxPaid: '60', landArea: '4', taxableSales: '500', safetyFine: '50' },
  { kind: '规下', taxPaid: '60', landArea: '4', taxableSales: '500', safetyFine: '60' },
  {
    kind: '规上无排污',
    taxPaid: '200',
    landArea: '100',
    taxableSales: '120000',
    energyUse: '10000',
  },
  {
    kind: '规上无排污',
    taxPaid: '200',
    landArea: '100',
    taxableSales: '120000',
    energyUse: '10000',
    majorAccident: '是',
  },
  { kind: '规下', taxPaid: '300', landArea: '12', taxableSales: '1500', majorAccident: '是' },
  { kind: '规下', taxPaid: '300', landArea: '12', taxableSales: '1500', exposureSevere: '是' },
  { kind: '规下', taxPaid: '30', landArea: '4', taxableSales: '500', priorityIndustry: '是' },
  {
    kind: '规下',
    taxPaid: '30',
    landArea: '4',
    taxableSales: '500',
    listing: '上市',
    listingYear: '以前年度',
  },
  {
    kind: '规下',
    taxPaid: '100',
    plotArea: '40',
    ownFloorArea: '5000',
    totalFloorArea: '20000',
    taxableSales: '800',
  },
  {
    kind: '规下',
    taxPaid: '45',
    plotArea: '25',
    ownFloorArea: '3200',
    totalFloorArea: '9600',
    taxableSales: '620',
  },
  { kind: '规下', taxPaid: '0', landArea: '6', taxableSales: '0' },
  {
    kind: '规上有排污',
    taxPaid: '2600',
    landArea: '90',
    taxableSales: '46000',
    energyUse: '5200',
    emissions: '18',
    outOfScope: '电热气水',
  },
  { kind: '规下', taxPaid: '12', landArea: '5', taxableSales: '300', outOfScope: '未用土地厂房' },
]

const deferralTerms: readonly Draft[] = [
  { leasedRegisteredOn: '2022-03-01' },
  { leasedRegisteredOn: '2022-06-15' },
  { landSuppliedOn: '2021-01-05' },
  { landSuppliedOn: '2022-09-30' },
  { mergerLandOn: '2022-01-01' },
  { mergerLandOn: '2023-04-20' },
]

function deferredEnterprise(random: SeededRandom, number: number): Draft {
  return {
    ...ordinaryEnterprise(random),
    ...deferralTerms[number % deferralTerms.length],
    library: random.pick(['重点培育名录库', '全流程服务管理库', '两库']),
    deferralListed: '是',
  }
}

/** Two to four enterprises under one controller; the energy of each is known, as the merged data need it. */
function affiliates(random: SeededRandom, number: number): readonly Draft[] {
  const controller = `样例控制人${String(number).padStart(2, '0')}`
  return Array.from({ length: 2 + random.below(3) }, () => {
    const draft = ordinaryEnterprise(random)
    addEvents(draft, random)
    return { energyUse: hundredths(skewed(random, 20, 400) * 100), ...draft, controller }
  })
}

/** Synthetic enterprises for trying out the batch; all of them can be scored. */
export function sampleEnterprises(count: number): readonly SampleRow[] {
  const random = seededRandom(20230309)
  const drafts: Draft[] = [
    ...turningPoints,
    ...Array.from({ length: 12 }, (_draft, at) => deferredEnterprise(random, at)),
    ...Array.from({ length: 14 }, (_group, at) => affiliates(random, at + 1)).flat(),
  ]
  while (drafts.length < count) {
    const draft = ordinaryEnterprise(random)
    addEvents(draft, random)
    drafts.push(draft)
  }
  return random.shuffled(drafts.slice(0, count)).map((draft, at) => ({
    enterpriseName: `样例企业${String(at + 1).padStart(3, '0')}`,
    creditCode: sampleCreditCode(at + 1),
    town: random.pick(towns),
    ...draft,
  }))
}
