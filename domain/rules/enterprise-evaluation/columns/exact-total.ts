import type { DecimalColumn, EnterpriseColumns } from './columns'

/**
 * The exact side of the columns: whole numbers decide where doubles come too near to a bound. First in doubles, which
 * are exact for whole numbers below 2^53, then in BigInt.
 */

/** Bands of 亩均税收, lowest first: from 0, 5, 10 and 20 万元/亩; points = slope × x + offset, the last capped at 100. */
export const bands = [
  { from: 0, slope: 8, offset: 0 },
  { from: 5, slope: 4, offset: 20 },
  { from: 10, slope: 2, offset: 40 },
  { from: 20, slope: 4, offset: 0 },
] as const

/** Shares of 亩均税收 in hundredths, by the code of the kind: 1 规上无排污, 2 规上有排污, 3 规下. */
export const landTaxShares = [0, 80, 70, 100] as const

const powers = Array.from({ length: 23 }, (_power, exponent) => 10 ** exponent)
export const powerOfTen = (exponent: number): number => powers[exponent] ?? 10 ** exponent
const bigPowers = Array.from({ length: 40 }, (_power, exponent) => 10n ** BigInt(exponent))
const bigPower = (exponent: number): bigint => bigPowers[exponent] ?? 10n ** BigInt(exponent)

const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER

/** Compares a ÷ b with a bound, b > 0: whether it is at least that. */
function quotientAtLeast(a: DecimalColumn, b: DecimalColumn, row: number, bound: number): boolean {
  const [left, right] = [a.digits[row] ?? 0, b.digits[row] ?? 0]
  const [up, down] = [Math.max(0, b.decimals - a.decimals), Math.max(0, a.decimals - b.decimals)]
  const dividend = left * powerOfTen(up)
  const product = right * bound * powerOfTen(down)
  if (isExact(dividend) && isExact(product)) return dividend >= product
  return BigInt(left) * bigPower(up) >= BigInt(right) * BigInt(bound) * bigPower(down)
}

/** Band of 亩均税收, by exact comparison. */
export function exactBand({ figures }: EnterpriseColumns, row: number): number {
  const { taxPaid, landArea } = figures
  let band = bands.length - 1
  while (band > 0 && !quotientAtLeast(taxPaid, landArea, row, bands[band]?.from ?? 0)) band -= 1
  return band
}

interface Fraction {
  readonly up: bigint
  readonly down: bigint
}

/** min(10, a ÷ b ÷ benchmark × 10) */
function indicatorPoints(
  a: DecimalColumn,
  b: DecimalColumn,
  benchmark: DecimalColumn,
  row: number,
): Fraction {
  const up = 10n * BigInt(a.digits[row] ?? 0) * bigPower(b.decimals + benchmark.decimals)
  const down =
    BigInt(b.digits[row] ?? 0) * BigInt(benchmark.digits[row] ?? 0) * bigPower(a.decimals)
  return up >= 10n * down ? { up: 10n, down: 1n } : { up, down }
}

/** Points that are known exactly beside 亩均税收: whole ones and those of 举报曝光, which are subtracted. */
export interface KnownPoints {
  /** 加分 less the whole 扣分, and 10 for every indicator that is certainly at its cap. */
  readonly whole: number
  /** Indicators at their cap, bit by bit: 1 sales, 2 energy, 4 emissions. */
  readonly capped: number
}

/** Whether the unrounded total of the row is at least the bound, given in thousandths of a point. */
export function exactTotalAtLeast(
  columns: EnterpriseColumns,
  row: number,
  known: KnownPoints,
  bound: number,
): boolean {
  const { figures, choices } = columns
  const { taxPaid, landArea, exposurePoints } = figures
  const kind = choices.kind[row] ?? 0
  const share = landTaxShares[kind] ?? 0
  const band = exactBand(columns, row)
  const top = band === bands.length - 1 && quotientAtLeast(taxPaid, landArea, row, 25)
  const { slope, offset } = top ? { slope: 0, offset: 100 } : (bands[band] ?? bands[0])
  const exposure = exposurePoints.digits[row] ?? NaN
  const decimals = Math.max(3, exposurePoints.decimals)
  // What 亩均税收 and the open indicators must come to, × 10^decimals.
  const needed =
    bound * powerOfTen(decimals - 3) -
    known.whole * powerOfTen(decimals) +
    (Number.isNaN(exposure) ? 0 : exposure * powerOfTen(decimals - exposurePoints.decimals))
  const [tax, area] = [taxPaid.digits[row] ?? 0, landArea.digits[row] ?? 0]
  const [upTax, upArea] = [
    powerOfTen(Math.max(0, landArea.decimals - taxPaid.decimals)),
    powerOfTen(Math.max(0, taxPaid.decimals - landArea.decimals)),
  ]
  const open = kind === 3 ? 0 : (kind === 2 ? 7 : 3) & ~known.capped
  if (open === 0) {
    const left = share * (slope * tax * upTax + offset * area * upArea) * powerOfTen(decimals)
    const right = needed * 100 * area * upArea
    if (isExact(left) && isExact(right)) return left >= right
  }
  const down = BigInt(area) * BigInt(upArea)
  let sumUp = BigInt(share) * (BigInt(slope) * BigInt(tax) * BigInt(upTax) + BigInt(offset) * down)
  let sumDown = 100n * down
  const add = ({ up, down: by }: Fraction) => {
    sumUp = sumUp * by + up * sumDown
    sumDown *= by
  }
  if ((open & 1) !== 0)
    add(indicatorPoints(figures.taxableSales, landArea, figures.salesBenchmark, row))
  if ((open & 2) !== 0)
    add(indicatorPoints(taxPaid, figures.energyUse, figures.energyBenchmark, row))
  if ((open & 4) !== 0)
    add(indicatorPoints(taxPaid, figures.emissions, figures.emissionBenchmark, row))
  return sumUp * bigPower(decimals) >= BigInt(needed) * sumDown
}
