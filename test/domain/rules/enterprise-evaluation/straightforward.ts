/**
 * 工业企业效益综合评价 a second time, written straight from the words of 溧政发〔2023〕6号, with fractions of its
 * own and nothing of domain/rules: what the program computes is held against it.
 */

export type Row = Readonly<Record<string, string>>
export type Chosen = Readonly<Record<string, string>>
/** numerator, denominator > 0 */
export type Fraction = readonly [bigint, bigint]

export interface Judgement {
  readonly score: Fraction
  readonly class: string
}

export function fractionOf(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const atLeast = ([a, b]: Fraction, bound: number): boolean => a >= BigInt(bound) * b
const points = (whole: number): Fraction => [BigInt(whole), 1n]
const capped = (value: Fraction, cap: number): Fraction =>
  atLeast(value, cap) ? points(cap) : value

/** Σ of many fractions over one common denominator, by halves. */
function sumOf(fractions: readonly Fraction[]): Fraction {
  if (fractions.length < 2) return fractions[0] ?? [0n, 1n]
  const half = fractions.length >> 1
  return plus(sumOf(fractions.slice(0, half)), sumOf(fractions.slice(half)))
}

/** Half up, for numbers that are not negative. */
export function rounded([a, b]: Fraction, decimals: number): string {
  const scaled = (a * 10n ** BigInt(decimals) * 2n + b) / (2n * b)
  const digits = scaled.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

const given = (row: Row, name: string): string | undefined =>
  row[name] === undefined || row[name] === '' ? undefined : row[name]
const amount = (row: Row, name: string, otherwise = '0'): Fraction =>
  fractionOf(given(row, name) ?? otherwise)
const says = (row: Row, name: string): boolean => row[name] === '是'

export const areaOf = (row: Row): Fraction =>
  given(row, 'landArea') === undefined
    ? over(
        times(amount(row, 'plotArea'), amount(row, 'ownFloorArea')),
        amount(row, 'totalFloorArea'),
      )
    : amount(row, 'landArea')

function landTaxPoints(x: Fraction): Fraction {
  if (atLeast(x, 20)) return capped(times(x, points(4)), 100)
  if (atLeast(x, 10)) return plus(points(60), times(plus(x, points(-10)), points(2)))
  if (atLeast(x, 5)) return plus(points(40), times(plus(x, points(-5)), points(4)))
  return times(x, points(8))
}

function basePoints(row: Row): Fraction {
  const tax = amount(row, 'taxPaid')
  const land = landTaxPoints(over(tax, areaOf(row)))
  if (row['kind'] === '规下') return land
  const indicator = (value: Fraction, benchmark: string): Fraction =>
    capped(times(over(value, amount(row, benchmark)), points(10)), 10)
  const both = plus(
    indicator(over(amount(row, 'taxableSales'), areaOf(row)), 'salesBenchmark'),
    indicator(over(tax, amount(row, 'energyUse')), 'energyBenchmark'),
  )
  if (row['kind'] === '规上无排污') return plus(times(land, [80n, 100n]), both)
  const emission = indicator(over(tax, amount(row, 'emissions')), 'emissionBenchmark')
  return plus(plus(times(land, [70n, 100n]), both), emission)
}

function bonusPoints(row: Row, chosen: Chosen): number {
  const tax = amount(row, 'treasuryTax', row['taxPaid'])
  const byTax = atLeast(tax, 5000) ? 10 : atLeast(tax, 3000) ? 7 : atLeast(tax, 1000) ? 5 : 0
  const listing =
    { 完成股改: 5, 新三板挂牌: 7, 挂牌企业迁入: 7, 上市: 10, 上市公司迁入: 10 }[
      row['listing'] ?? ''
    ] ?? 0
  const tooOld = row['listingYear'] === '以前年度' && chosen['listingYear'] === 'eventYear'
  const honour = { 国家级: 5, 省级: 3, 市级: 1 }[row['honour'] ?? ''] ?? 0
  return byTax + (tooOld ? 0 : listing) + (says(row, 'highTech') ? 5 : 0) + honour
}

function deductionPoints(row: Row, chosen: Chosen): Fraction {
  const environment = { 行政罚款: 3, 停产整治: 8, 强制执行: 10 }[row['environment'] ?? ''] ?? 0
  const fine = amount(row, 'safetyFine')
  const exceeds = (bound: number): boolean => !atLeast(times(fine, points(-1)), -bound)
  let safety = 0
  if (exceeds(0)) safety = 5
  if (exceeds(5)) safety = 7
  if (exceeds(20)) safety = 10
  if (exceeds(50)) safety = Number(chosen['safetyFineAbove50'] ?? '10')
  const fire = { 责令改正: 5, 行政处罚: 7, 火灾事故: 10 }[row['fire'] ?? ''] ?? 0
  const offence = { 行政处罚: 5, 移送公安: 10 }[row['taxOffence'] ?? ''] ?? 0
  return plus(points(environment + safety + fire + offence), amount(row, 'exposurePoints'))
}

function classOf(row: Row, score: Fraction, chosen: Chosen): string {
  const severe = says(row, 'majorAccident') || says(row, 'exposureSevere')
  if (says(row, 'deferralListed'))
    return severe && chosen['deferralAndVeto'] !== 'deferral' ? 'D' : 'T'
  const tax = amount(row, 'annualTax', row['taxPaid'])
  const sales = amount(row, 'taxableSales')
  let value = atLeast(score, 80) ? 'A' : atLeast(score, 60) ? 'B' : atLeast(score, 40) ? 'C' : 'D'
  if (value === 'A' && (!atLeast(areaOf(row), 3) || !atLeast(tax, 200))) value = 'B'
  if (value === 'A' && row['kind'] === '规下' && atLeast(sales, 2000)) value = 'B'
  const lifted = !atLeast(score, 60) && (atLeast(tax, 1000) || atLeast(sales, 100_000))
  if (lifted) value = 'B'
  if (severe && !(lifted && chosen['adjustmentOrder'] === 'liftLast')) value = 'D'
  return value
}

/** The row is one that the rule accepts. */
export function judge(row: Row, chosen: Chosen = {}): Judgement {
  const [deducted, unit] = deductionPoints(row, chosen)
  const credit = plus(basePoints(row), points(bonusPoints(row, chosen)))
  const score = plus(credit, [-deducted, unit])
  return { score, class: classOf(row, score, chosen) }
}

const openPoints: Readonly<Record<string, readonly string[]>> = {
  adjustmentOrder: ['vetoLast', 'liftLast'],
  deferralAndVeto: ['veto', 'deferral'],
  listingYear: ['standing', 'eventYear'],
  safetyFineAbove50: ['10', '0'],
}

/** Every combination of the readings of the named points. */
const combinations = (names: readonly string[]): readonly Chosen[] =>
  names.reduce<readonly Chosen[]>(
    (sofar, name) =>
      sofar.flatMap((chosen) =>
        (openPoints[name] ?? []).map((value) => ({ ...chosen, [name]: value })),
      ),
    [{}],
  )

/** Whether the class hangs on this point, however the other points are read. */
export function hangsOn(row: Row, name: string): boolean {
  const others = Object.keys(openPoints).filter((other) => other !== name)
  return combinations(others).some((chosen) => {
    const classes = (openPoints[name] ?? []).map(
      (value) => judge(row, { ...chosen, [name]: value }).class,
    )
    return new Set(classes).size > 1
  })
}

/** Whether some reading of the open points, the fine above 50 万元 apart, would give another class. */
export function isOpen(row: Row, chosen: Chosen): boolean {
  const fine = { safetyFineAbove50: chosen['safetyFineAbove50'] ?? '10' }
  const points = ['adjustmentOrder', 'deferralAndVeto', 'listingYear']
  const classes = combinations(points).map((reading) => judge(row, { ...reading, ...fine }).class)
  return new Set(classes).size > 1
}

export const isSilent = (row: Row): boolean =>
  !atLeast(times(amount(row, 'safetyFine'), points(-1)), -50)

const summed = ['taxableSales', 'energyUse', 'emissions'] as const
const ranked = {
  listing: ['上市', '上市公司迁入', '新三板挂牌', '挂牌企业迁入', '完成股改'],
  honour: ['国家级', '省级', '市级'],
  environment: ['强制执行', '停产整治', '行政罚款'],
  fire: ['火灾事故', '行政处罚', '责令改正'],
  taxOffence: ['移送公安', '行政处罚'],
} as const
const anyOf = [
  'highTech',
  'exposureSevere',
  'majorAccident',
  'priorityIndustry',
  'deferralListed',
] as const

/** Decimal text of a fraction whose denominator is a power of ten. */
const exactText = (fraction: Fraction): string => rounded(fraction, 12)

/** 同一实际控制人…合并数据计算: sums; above scale or emitting if one member is; the highest of each class. */
export function merge(members: readonly Row[]): Row {
  const all = (name: string): Fraction => sumOf(members.map((row) => amount(row, name)))
  const kinds = members.map((row) => row['kind'])
  const merged: Record<string, string> = {
    kind: kinds.includes('规上有排污')
      ? '规上有排污'
      : kinds.includes('规上无排污')
        ? '规上无排污'
        : '规下',
    taxPaid: exactText(all('taxPaid')),
    landArea: exactText(sumOf(members.map(areaOf))),
  }
  for (const name of summed) merged[name] = exactText(all(name))
  for (const name of ['treasuryTax', 'annualTax'])
    merged[name] = exactText(sumOf(members.map((row) => amount(row, name, row['taxPaid']))))
  for (const [name, order] of Object.entries(ranked)) {
    const found = order.find((value) => members.some((row) => row[name] === value))
    if (found !== undefined) merged[name] = found
  }
  const listed = members.filter((row) => row['listing'] === merged['listing'])
  if (listed.length > 0 && listed.every((row) => row['listingYear'] === '以前年度'))
    merged['listingYear'] = '以前年度'
  for (const name of ['safetyFine', 'exposurePoints']) {
    const highest = members
      .map((row) => amount(row, name))
      .reduce((top, next) => (top[0] * next[1] < next[0] * top[1] ? next : top))
    merged[name] = exactText(highest)
  }
  for (const name of anyOf) merged[name] = members.some((row) => says(row, name)) ? '是' : '否'
  return merged
}

/** 参评企业评价年度该指标平均值的 2 倍 (someone must be concerned), of six decimals: the mean of the enterprises' own values, or Σ/Σ. */
export function benchmark(rows: readonly Row[], name: string, ofSums: boolean): string {
  const concerned = rows.filter((row) =>
    name === 'emissionBenchmark' ? row['kind'] === '规上有排污' : row['kind'] !== '规下',
  )
  const parts = concerned.map((row): readonly [Fraction, Fraction] =>
    name === 'salesBenchmark'
      ? [amount(row, 'taxableSales'), areaOf(row)]
      : [
          amount(row, 'taxPaid'),
          amount(row, name === 'energyBenchmark' ? 'energyUse' : 'emissions'),
        ],
  )
  const mean = ofSums
    ? over(sumOf(parts.map(([a]) => a)), sumOf(parts.map(([, b]) => b)))
    : over(sumOf(parts.map(([a, b]) => over(a, b))), points(parts.length))
  return rounded(times(mean, points(2)), 6)
}
