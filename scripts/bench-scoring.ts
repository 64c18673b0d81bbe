import Decimal from 'decimal.js'
import { listingPoints, honourPoints } from '../domain/rules/enterprise-evaluation/bonus'
import { classify } from '../domain/rules/enterprise-evaluation/columns/classify'
import {
  choiceValues,
  figureNames,
  flagBit,
  type ChoiceName,
  type FigureName,
} from '../domain/rules/enterprise-evaluation/columns/columns'
import {
  classCodes,
  emptyTrace,
  type TraceColumns,
} from '../domain/rules/enterprise-evaluation/columns/trace-columns'
import {
  environmentPoints,
  firePoints,
  taxPoints,
} from '../domain/rules/enterprise-evaluation/deduction'
import { readings } from '../domain/rules/enterprise-evaluation/readings'
import { readingsOf } from '../domain/rules/evaluate'
import { sampleColumns, type SampleColumns } from './samples/enterprise-columns'
import { median } from './median'

const rows = 100_000
const rounds = 7
const million = 1_000_000

const points = (name: ChoiceName, table: Readonly<Record<string, number>>) =>
  choiceValues(name).map((value) => (value === null ? 0 : (table[value] ?? 0)))
const listings = points('listing', listingPoints)
const honours = points('honour', honourPoints)
const environments = points('environment', environmentPoints)
const fires = points('fire', firePoints)
const taxOffences = points('taxOffence', taxPoints)

type Figures = Readonly<Record<FigureName, readonly (Decimal | null)[]>>

/** The figures as decimal.js has them: making them is not timed. */
const decimalFigures = ({ figures }: SampleColumns): Figures =>
  Object.fromEntries(
    figureNames.map((name) => {
      const { digits, decimals } = figures[name]
      const scale = new Decimal(10).pow(decimals)
      return [
        name,
        Array.from(digits, (one) => (Number.isNaN(one) ? null : new Decimal(one).div(scale))),
      ]
    }),
  ) as unknown as Figures

const least = (value: Decimal, cap: number) => (value.gt(cap) ? new Decimal(cap) : value)

/** The same rule over decimal.js, its precision left as it comes: classes only, no trace. */
function classesByDecimal({ choices, flags }: SampleColumns, figures: Figures): readonly string[] {
  const zero = new Decimal(0)
  return figures.taxPaid.map((taxPaid, row) => {
    const tax = taxPaid ?? zero
    const area = figures.landArea[row] ?? zero
    const sales = figures.taxableSales[row] ?? zero
    const kind = choices.kind[row] ?? 3
    const flag = flags[row] ?? 0
    const x = tax.div(area)
    const land = x.gte(20)
      ? least(x.times(4), 100)
      : x.gte(10)
        ? x.minus(10).times(2).plus(60)
        : x.gte(5)
          ? x.minus(5).times(4).plus(40)
          : x.times(8)
    let total = kind === 3 ? land : land.times(kind === 2 ? 70 : 80).div(100)
    const add = (value: Decimal, benchmark: Decimal | null | undefined) => {
      total = total.plus(least(value.div(benchmark ?? zero).times(10), 10))
    }
    if (kind !== 3) {
      add(sales.div(area), figures.salesBenchmark[row])
      add(tax.div(figures.energyUse[row] ?? zero), figures.energyBenchmark[row])
    }
    if (kind === 2) add(tax.div(figures.emissions[row] ?? zero), figures.emissionBenchmark[row])
    const treasury = figures.treasuryTax[row] ?? tax
    total = total.plus(
      treasury.gte(5000) ? 10 : treasury.gte(3000) ? 7 : treasury.gte(1000) ? 5 : 0,
    )
    total = total.plus(
      (listings[choices.listing[row] ?? 0] ?? 0) +
        ((flag & flagBit('highTech')) === 0 ? 0 : 5) +
        (honours[choices.honour[row] ?? 0] ?? 0),
    )
    const fine = figures.safetyFine[row] ?? zero
    const safety = fine.gt(20) ? 10 : fine.gt(5) ? 7 : fine.gt(0) ? 5 : 0
    total = total
      .minus(
        (environments[choices.environment[row] ?? 0] ?? 0) +
          safety +
          (fires[choices.fire[row] ?? 0] ?? 0) +
          (taxOffences[choices.taxOffence[row] ?? 0] ?? 0),
      )
      .minus(figures.exposurePoints[row] ?? zero)
    const severe = (flag & (flagBit('majorAccident') | flagBit('exposureSevere'))) !== 0
    if ((flag & flagBit('deferralListed')) !== 0) return severe ? 'D' : 'T'
    if (severe) return 'D'
    const annual = figures.annualTax[row] ?? tax
    if (total.gte(80)) {
      const lowered = area.lt(3) || annual.lt(200) || (kind === 3 && sales.gte(2000))
      return lowered ? 'B' : 'A'
    }
    if (total.gte(60)) return 'B'
    if (annual.gte(1000) || sales.gte(100_000)) return 'B'
    return total.gte(40) ? 'C' : 'D'
  })
}

function timed<T>(work: () => T): { readonly seconds: number; readonly value: T } {
  const startedAt = performance.now()
  const value = work()
  return { seconds: (performance.now() - startedAt) / 1000, value }
}

/** Rows a second of the column-by-column scoring beside the same rule in decimal.js, in turns. */
function benchScoring(): string {
  const chosen = readingsOf(readings, {})
  const sample = sampleColumns(rows, 7)
  const figures = decimalFigures(sample)
  const seconds = { decimal: [] as number[], traced: [] as number[], plain: [] as number[] }
  let trace: TraceColumns | null = null
  for (let round = 0; round <= rounds; round += 1) {
    const decimal = timed(() => classesByDecimal(sample, figures))
    const traced = timed(() => {
      trace = emptyTrace(rows)
      return classify(sample, chosen, trace)
    })
    const plain = timed(() => classify(sample, chosen))
    const differing = decimal.value.filter(
      (value, row) =>
        value !== classCodes[traced.value[row] ?? -1] || traced.value[row] !== plain.value[row],
    ).length
    if (differing > 0) console.log(`  decimal.js（20位）与整数比较不同的：${differing}行`)
    // The first round warms the compiler.
    if (round === 0) continue
    seconds.decimal.push(decimal.seconds)
    seconds.traced.push(traced.seconds)
    seconds.plain.push(plain.seconds)
  }
  const speed = (times: readonly number[]) => rows / median(times)
  const base = speed(seconds.decimal)
  const large = sampleColumns(million, 8)
  const whole = timed(() => classify(large, chosen, emptyTrace(million)))
  const line = (name: string, times: readonly number[], goal: string) =>
    `  ${name}  每秒${(speed(times) / 10_000).toFixed(1)}万行，为 decimal.js 的${(speed(times) / base).toFixed(1)}倍${goal}`
  return [
    `企业评价逐列计算，${rows}行，一成恰在分数线上，${rounds}次中位数`,
    line('decimal.js，只有结果    ', seconds.decimal, ''),
    line('逐列，每步的值和条款齐全', seconds.traced, '（目标15倍以上）'),
    line('逐列，只有结果          ', seconds.plain, '（目标60倍以上）'),
    `  一百万行，每步的值和条款齐全：${whole.seconds.toFixed(2)} 秒`,
  ].join('\n')
}

console.log(benchScoring())
