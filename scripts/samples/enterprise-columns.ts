import {
  choiceNames,
  figureNames,
  flagBit,
  type ChoiceName,
  type EnterpriseColumns,
  type FigureName,
} from '../../domain/rules/enterprise-evaluation/columns/columns'
import { seededRandom, type SeededRandom } from '../seeded-random'

/** Decimals of the columns; the rest have two. */
const fineDecimals: Partial<Record<FigureName, number>> = { energyUse: 4, landArea: 3 }
export const decimalsOf = (name: FigureName): number => fineDecimals[name] ?? 2

/** 万元/亩, 万元/吨标煤 and 万元/吨, as hundredths. */
const benchmarks = { salesBenchmark: 80_000, energyBenchmark: 100, emissionBenchmark: 10_000 }

type Draft = Partial<Record<FigureName | ChoiceName | 'flags', number>>

/** 万元/亩 in 1/80000 that give the points exactly; the points in 1/800. */
function perMuFor(points: number): number {
  if (points >= 64_000) return points * 25
  if (points >= 48_000) return 800_000 + (points - 48_000) * 50
  if (points >= 32_000) return 400_000 + (points - 32_000) * 25
  return points * 12.5
}

/** A total of exactly 80, 60 or 40 points, in figures of few decimals; null where they do not come out whole. */
function onBound(random: SeededRandom): Draft | null {
  const kind = random.pick([1, 2, 3, 3])
  const share = [0, 80, 70, 100][kind] ?? 100
  // 亩 in hundreds of thousandths, so that tax and sales have two decimals at most.
  const area = random.pick([4, 5, 8, 10, 16, 20, 22.742, 40, 100, 200]) * 1000
  const sales = kind === 3 ? 0 : random.pick([0.5, 1, 2, 4, 5, 7.5, 10])
  const energy = kind === 3 ? 0 : random.pick([1, 2, 2.5, 4, 5, 8, 10])
  const emission = kind === 2 ? random.pick([1, 2, 2.5, 4, 5, 8, 10]) : 0
  const bonus = random.pick([0, 0, 0, 1, 3, 5])
  const left = random.pick([80, 60, 40]) - bonus - sales - energy - emission
  const points = (left * 800 * 100) / share
  if (points < 0 || points > 80_000 || !Number.isInteger(points)) return null
  // tax in hundredths: perMu ÷ 80000 × area ÷ 1000 × 100
  const taxPaid = (perMuFor(points) * area) / 800_000
  const taxableSales = kind === 3 ? 50_000 : (area / 1000) * 800 * 10 * sales
  // energy in 1/10000: tax ÷ energy points × 10
  const energyUse = kind === 3 ? NaN : (taxPaid * 100 * 10) / energy
  const emissions = kind === 2 ? taxPaid / 10 / emission : NaN
  const whole = [taxPaid, taxableSales, ...(kind === 3 ? [] : [energyUse])]
  if (kind === 2) whole.push(emissions)
  if (!whole.every((digits) => Number.isInteger(digits))) return null
  if (kind !== 3 && taxPaid === 0) return null
  const honour = bonus === 3 ? 2 : bonus === 1 ? 3 : 0
  return {
    kind,
    landArea: area,
    taxPaid,
    taxableSales,
    energyUse,
    emissions,
    treasuryTax: 0,
    honour,
    flags: bonus === 5 ? flagBit('highTech') : 0,
  }
}

function anywhere(random: SeededRandom): Draft {
  const area = 2 + random.below(random.chance(0.3) ? 260 : 40) + random.below(1000) / 1000
  const landArea = Math.round(area * 1000)
  const taxPaid = Math.round(area * (1.5 + random.below(3500) / 100) * 100)
  const draft: Draft = {
    kind: random.pick([3, 3, 3, 1, 1, 2]),
    landArea,
    taxPaid,
    taxableSales: Math.round(taxPaid * (4 + random.below(30))),
    energyUse: 1 + random.below(90_000_000),
    emissions: 1 + random.below(9000),
    flags: random.chance(0.2) ? flagBit('highTech') : 0,
  }
  const put = (share: number, name: keyof Draft, values: readonly [number, ...number[]]) => {
    if (random.chance(share)) draft[name] = random.pick(values)
  }
  put(0.05, 'listing', [1, 2, 3, 4, 5])
  if (draft.listing !== undefined) put(0.2, 'listingYear', [1, 2])
  put(0.15, 'honour', [1, 2, 3])
  put(0.06, 'environment', [1, 2, 3])
  put(0.06, 'safetyFine', [100, 500, 501, 2000, 2001, 5000, 6000])
  put(0.04, 'fire', [1, 2, 3])
  put(0.03, 'taxOffence', [1, 2])
  put(0.03, 'exposurePoints', [250, 700, 1000])
  put(0.1, 'annualTax', [19_999, 20_000, 99_999, 100_000])
  if (random.chance(0.01)) draft.flags = (draft.flags ?? 0) | flagBit('majorAccident')
  if (random.chance(0.01)) draft.flags = (draft.flags ?? 0) | flagBit('deferralListed')
  return draft
}

export interface SampleColumns extends EnterpriseColumns {
  /** Rows whose total is exactly 80, 60 or 40 points. */
  readonly onBound: number
}

/** So many synthetic enterprises in columns, one in ten exactly on a bound of the classes. */
export function sampleColumns(rows: number, seed: number): SampleColumns {
  const random = seededRandom(seed)
  const figures = Object.fromEntries(
    figureNames.map((name) => [
      name,
      { digits: new Float64Array(rows).fill(NaN), decimals: decimalsOf(name) },
    ]),
  ) as Record<FigureName, { readonly digits: Float64Array; readonly decimals: number }>
  const choices = Object.fromEntries(
    choiceNames.map((name) => [name, new Uint8Array(rows)]),
  ) as Record<ChoiceName, Uint8Array>
  const flags = new Uint8Array(rows)
  let bound = 0
  for (let row = 0; row < rows; row += 1) {
    let draft: Draft | null = null
    if (row % 10 === 0) {
      while (draft === null) draft = onBound(random)
      bound += 1
    } else draft = anywhere(random)
    for (const name of figureNames) {
      const digits = draft[name]
      if (digits !== undefined) figures[name].digits[row] = digits
    }
    for (const [name, digits] of Object.entries(benchmarks))
      figures[name as keyof typeof benchmarks].digits[row] = digits
    for (const name of choiceNames) choices[name][row] = draft[name] ?? 0
    flags[row] = draft.flags ?? 0
  }
  return { rows, figures, choices, flags, ordinary: () => null, onBound: bound }
}
