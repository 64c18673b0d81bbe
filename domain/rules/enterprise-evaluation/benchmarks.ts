import { Ratio } from '../../quantity/ratio'
import type { BatchParameter } from '../batch'
import { readInput } from '../input-value'
import { areaOf } from './affiliates'
import { clauses } from './clauses'
import { inputs } from './inputs'
import type { EnterpriseValues } from './subject'

export type BenchmarkName = 'salesBenchmark' | 'energyBenchmark' | 'emissionBenchmark'
export const benchmarkNames: readonly BenchmarkName[] = [
  'salesBenchmark',
  'energyBenchmark',
  'emissionBenchmark',
]

/** Dividend and divisor of the indicator a benchmark belongs to; null where the enterprise has none. */
function indicatorOf(
  name: BenchmarkName,
  values: EnterpriseValues,
): { readonly dividend: Ratio; readonly divisor: Ratio } | null {
  if (values.outOfScope !== null || values.kind === '规下') return null
  switch (name) {
    case 'salesBenchmark':
      return { dividend: values.taxableSales, divisor: areaOf(values) }
    case 'energyBenchmark':
      return values.energyUse === null
        ? null
        : { dividend: values.taxPaid, divisor: values.energyUse }
    case 'emissionBenchmark':
      return values.kind !== '规上有排污' || values.emissions === null
        ? null
        : { dividend: values.taxPaid, divisor: values.emissions }
  }
}

/** Fine enough that the sum of a million quotients is right to the sixth decimal. */
const quotientDecimals = 20
const decimals = 6
/** A figure set by hand is shown as it was set. */
const valueDecimals = 20

type Figure = { readonly dividend: Ratio; readonly divisor: Ratio }

function mean(figures: readonly Figure[], method: string): Ratio {
  if (method === 'ratioOfSums')
    return Ratio.sum(figures.map(({ dividend }) => dividend)).dividedBy(
      Ratio.sum(figures.map(({ divisor }) => divisor)),
    )
  // Cut off: the exact sum of thousands of fractions has a denominator of thousands of digits.
  const quotients = figures.map(({ dividend, divisor }) =>
    dividend.dividedBy(divisor).rounded(quotientDecimals),
  )
  return Ratio.sum(quotients).dividedBy(Ratio.of(figures.length))
}

/** A figure set by hand; null when none is. Whoever asks has passed it through `settingProblems`. */
function manualValue(name: BenchmarkName, text: string): Ratio | null {
  if (text.trim() === '') return null
  const read = readInput(inputs[name], text)
  if (read.ok && (read.value === null || read.value instanceof Ratio)) return read.value
  throw new RangeError(`unchecked benchmark ${name}: ${text}`)
}

export interface Benchmark extends BatchParameter {
  readonly name: BenchmarkName
  readonly ratio: Ratio
}

/**
 * The benchmark of an indicator: as set by hand, else twice the mean of the participating enterprises to which
 * the indicator applies (溧政发〔2023〕6号 二、（一）: 平均值的 2 倍左右). Null when no enterprise needs it.
 */
export function benchmarkOf(
  name: BenchmarkName,
  subjects: readonly EnterpriseValues[],
  { manual, method }: { readonly manual: string; readonly method: string },
): Benchmark | null {
  const figures = subjects
    .map((values) => indicatorOf(name, values))
    .filter((figure) => figure !== null)
  if (figures.length === 0) return null
  const { label, unit } = inputs[name]
  const average = mean(figures, method)
  const words = method === 'ratioOfSums' ? '合计值之比' : '各企业指标值的简单平均'
  const told = `平均值${average.toText(decimals)}（${words}，适用该指标的参评企业${figures.length}家）`
  const set = manualValue(name, manual)
  const ratio = set ?? average.times(Ratio.of(2)).rounded(decimals)
  return {
    name,
    label,
    unit,
    ratio,
    value: ratio.toText(valueDecimals),
    origin: set === null ? 'computed' : 'manual',
    basis: set === null ? `${told}×2，取六位小数（推定）` : `手工设定；本批${told}`,
    cites: [clauses.otherIndicators],
  }
}
