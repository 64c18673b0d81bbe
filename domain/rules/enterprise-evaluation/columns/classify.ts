import { enterpriseEvaluation } from '../calculator'
import { evaluateChecked } from '../../evaluate'
import type { EnterpriseReadings } from '../subject'
import {
  belowScale,
  deferralListed,
  earlierYear,
  emitting,
  environments,
  exposureSevere,
  fires,
  highTech,
  honours,
  listings,
  majorAccident,
  priorityIndustry,
  taxOffences,
} from './codes'
import type { EnterpriseColumns } from './columns'
import { bands, exactBand, exactTotalAtLeast, landTaxShares, powerOfTen } from './exact-total'
import {
  classCodes,
  codeA,
  codeB,
  codeC,
  codeD,
  codeNotApplicable,
  codeT,
  met,
  type TraceColumns,
} from './trace-columns'

/**
 * How near to a bound the doubles are not trusted. All that is added up is below 200 points, each part the outcome of
 * at most five roundings of 2^-53: the error stays below 10^-12.
 */
const margin = 1e-9

const isNear = (value: number, bound: number): boolean => Math.abs(value - bound) < margin

/**
 * Classes of 溧政发〔2023〕6号 for all rows, as the single calculation gives them, by `classCodes`. Doubles decide where
 * they are certain, whole numbers where a total or a quotient lies within a billionth of a bound: no row is decided by
 * a rounding. With `trace` the steps of every row are written down on the way.
 */
export function classify(
  columns: EnterpriseColumns,
  chosen: EnterpriseReadings,
  trace: TraceColumns | null = null,
): Uint8Array {
  const { rows, figures, choices, flags, ordinary } = columns
  const { taxPaid, landArea, taxableSales, energyUse, emissions } = figures
  const { treasuryTax, annualTax, safetyFine, exposurePoints } = figures
  const { salesBenchmark, energyBenchmark, emissionBenchmark } = figures
  const scaleOf = ({ decimals }: { readonly decimals: number }) => powerOfTen(decimals)
  const taxScale = scaleOf(taxPaid)
  const areaScale = scaleOf(landArea)
  const salesScale = scaleOf(taxableSales)
  const energyScale = scaleOf(energyUse)
  const emissionScale = scaleOf(emissions)
  const treasuryScale = scaleOf(treasuryTax)
  const annualScale = scaleOf(annualTax)
  const fineScale = scaleOf(safetyFine)
  const exposureScale = scaleOf(exposurePoints)
  const salesBenchmarkScale = scaleOf(salesBenchmark)
  const energyBenchmarkScale = scaleOf(energyBenchmark)
  const emissionBenchmarkScale = scaleOf(emissionBenchmark)
  const fineAbove50 = Number(chosen.safetyFineAbove50)
  const standing = chosen.listingYear === 'standing'
  const classes = trace?.classes ?? new Uint8Array(rows)
  const kinds = choices.kind

  for (let row = 0; row < rows; row += 1) {
    if (choices.outOfScope[row] !== 0) {
      classes[row] = codeNotApplicable
      continue
    }
    const values = ordinary(row)
    if (values !== null) {
      const { outcome } = evaluateChecked(enterpriseEvaluation, values, chosen)
      const value = 'value' in outcome ? outcome.value : 'notApplicable'
      classes[row] = classCodes.findIndex((one) => one === value)
      continue
    }
    const kind = kinds[row] ?? belowScale
    const flag = flags[row] ?? 0
    const taxDigits = taxPaid.digits[row] ?? 0
    const areaDigits = landArea.digits[row] ?? 0
    const salesDigits = taxableSales.digits[row] ?? 0
    const tax = taxDigits / taxScale
    const area = areaDigits / areaScale
    let bits = 0

    const perMu = tax / area
    const band =
      isNear(perMu, 5) || isNear(perMu, 10) || isNear(perMu, 20)
        ? exactBand(columns, row)
        : perMu >= 20
          ? 3
          : perMu >= 10
            ? 2
            : perMu >= 5
              ? 1
              : 0
    const { slope, offset } = bands[band] ?? bands[0]
    const points = Math.min(100, slope * perMu + offset)
    const weighted = (points * (landTaxShares[kind] ?? 0)) / 100
    let base = weighted
    let capped = 0
    let atCap = 0
    if (kind !== belowScale) {
      const perMuSales = salesDigits / salesScale / area
      const salesPoints =
        (perMuSales / ((salesBenchmark.digits[row] ?? 0) / salesBenchmarkScale)) * 10
      if (salesPoints > 10 + margin) {
        capped |= 1
        atCap += 10
      }
      const perEnergy = tax / ((energyUse.digits[row] ?? 0) / energyScale)
      const energyPoints =
        (perEnergy / ((energyBenchmark.digits[row] ?? 0) / energyBenchmarkScale)) * 10
      if (energyPoints > 10 + margin) {
        capped |= 2
        atCap += 10
      }
      base += Math.min(10, salesPoints) + Math.min(10, energyPoints)
      if (trace !== null) {
        trace.figures.亩均应税销售收入[row] = perMuSales
        trace.figures.亩均应税销售收入得分[row] = Math.min(10, salesPoints)
        trace.figures.单位能耗税收[row] = perEnergy
        trace.figures.单位能耗税收得分[row] = Math.min(10, energyPoints)
      }
      if (kind === emitting) {
        const perEmission = tax / ((emissions.digits[row] ?? 0) / emissionScale)
        const emissionPoints =
          (perEmission / ((emissionBenchmark.digits[row] ?? 0) / emissionBenchmarkScale)) * 10
        if (emissionPoints > 10 + margin) {
          capped |= 4
          atCap += 10
        }
        base += Math.min(10, emissionPoints)
        if (trace !== null) {
          trace.figures.单位污染物排放税收[row] = perEmission
          trace.figures.单位污染物排放税收得分[row] = Math.min(10, emissionPoints)
        }
      }
    }

    const treasuryDigits = treasuryTax.digits[row] ?? NaN
    const ownTreasury = treasuryDigits === treasuryDigits
    const treasury = ownTreasury ? treasuryDigits : taxDigits
    const million = ownTreasury ? treasuryScale : taxScale
    let bonus =
      treasury < 1000 * million
        ? 0
        : treasury >= 5000 * million
          ? 10
          : treasury >= 3000 * million
            ? 7
            : 5
    if (bonus !== 0) bits |= met.taxBonus
    const listing = choices.listing[row] ?? 0
    if (listing !== 0) {
      const earlier = choices.listingYear[row] === earlierYear
      bits |= met.listing
      if (earlier) bits |= met.earlierListing
      if (!earlier || standing) bonus += listings[listing] ?? 0
    }
    if ((flag & highTech) !== 0) {
      bits |= met.highTech
      bonus += 5
    }
    const honour = choices.honour[row] ?? 0
    if (honour !== 0) {
      bits |= met.honour
      bonus += honours[honour] ?? 0
    }

    let deduction = 0
    const environment = choices.environment[row] ?? 0
    if (environment !== 0) {
      bits |= met.environment
      deduction += environments[environment] ?? 0
    }
    const fine = safetyFine.digits[row] ?? NaN
    if (fine > 0) {
      bits |= met.safety
      if (fine <= 5 * fineScale) deduction += 5
      else if (fine <= 20 * fineScale) deduction += 7
      else if (fine <= 50 * fineScale) deduction += 10
      else {
        bits |= met.fineAbove50
        deduction += fineAbove50
      }
    }
    const fire = choices.fire[row] ?? 0
    if (fire !== 0) {
      bits |= met.fire
      deduction += fires[fire] ?? 0
    }
    const taxOffence = choices.taxOffence[row] ?? 0
    if (taxOffence !== 0) {
      bits |= met.taxOffence
      deduction += taxOffences[taxOffence] ?? 0
    }
    const exposureDigits = exposurePoints.digits[row] ?? NaN
    let exposure = 0
    if (exposureDigits > 0) {
      bits |= met.exposure
      exposure = exposureDigits / exposureScale
    }

    const total = base + bonus - deduction - exposure
    const whole = atCap + bonus - deduction
    // Written out for each bound: a function for it would be made anew for every row.
    const reaches80 = isNear(total, 80)
      ? exactTotalAtLeast(columns, row, { whole, capped }, 80_000)
      : total > 80
    const reaches60 = reaches80
      ? true
      : isNear(total, 60)
        ? exactTotalAtLeast(columns, row, { whole, capped }, 60_000)
        : total > 60
    const reaches40 = reaches60
      ? true
      : isNear(total, 40)
        ? exactTotalAtLeast(columns, row, { whole, capped }, 40_000)
        : total > 40
    const scored = reaches80 ? codeA : reaches60 ? codeB : reaches40 ? codeC : codeD

    const annualDigits = annualTax.digits[row] ?? NaN
    const ownAnnual = annualDigits === annualDigits
    const annual = ownAnnual ? annualDigits : taxDigits
    const annualUnit = ownAnnual ? annualScale : taxScale
    let decided: number = scored
    const severe = (flag & (majorAccident | exposureSevere)) !== 0
    if ((flag & deferralListed) !== 0) {
      bits |= met.deferred
      decided = codeT
      if (severe) {
        bits |= met.deferralAndVeto
        if (chosen.deferralAndVeto !== 'deferral') decided = codeD
      }
    } else {
      if (scored === codeA) {
        if (areaDigits < 3 * areaScale || annual < 200 * annualUnit) bits |= met.smallPlot
        if (kind === belowScale && salesDigits >= 2000 * salesScale) bits |= met.belowScaleSales
        if ((bits & (met.smallPlot | met.belowScaleSales)) !== 0) decided = codeB
      }
      const lifted =
        !reaches60 && (annual >= 1000 * annualUnit || salesDigits >= 100_000 * salesScale)
      if (lifted) {
        bits |= met.largePayer
        decided = codeB
      }
      if (severe) {
        if (lifted) bits |= met.adjustmentOrder
        if (!lifted || chosen.adjustmentOrder === 'vetoLast') decided = codeD
      }
    }
    if (severe && decided === codeD) {
      if ((flag & majorAccident) !== 0) bits |= met.accident
      if ((flag & exposureSevere) !== 0) bits |= met.exposureVeto
    }
    classes[row] = decided

    if (trace === null) continue
    if (
      (flag & priorityIndustry) !== 0 &&
      (bits & met.deferred) === 0 &&
      !severe &&
      (decided === codeC || decided === codeD)
    )
      bits |= met.priorityIndustry
    if (kind === belowScale && salesDigits >= 2000 * salesScale) bits |= met.salesAsAboveScale
    const next = scored === codeD ? 40 : scored === codeC ? 60 : scored === codeB ? 80 : Infinity
    if (total > next - 0.005 - margin) {
      const rounds =
        isNear(total, next - 0.005) || isNear(total, next)
          ? exactTotalAtLeast(columns, row, { whole, capped }, next * 1000 - 5)
          : true
      if (rounds) bits |= met.shownRounded
    }
    trace.figures.亩均税收[row] = perMu
    trace.figures.亩均税收得分[row] = points
    trace.figures.亩均税收折算分[row] = weighted
    trace.figures.基础分[row] = base
    trace.figures.加分[row] = bonus
    trace.figures.扣分[row] = deduction + exposure
    trace.figures.总分[row] = total
    trace.band[row] = band
    trace.scored[row] = scored
    trace.met[row] = bits
  }
  return classes
}
