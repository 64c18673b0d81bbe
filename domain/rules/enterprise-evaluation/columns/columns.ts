import type { Ratio } from '../../../quantity/ratio'
import type { Choice } from '../../calculator'
import { inputs } from '../inputs'
import type { EnterpriseValues } from '../subject'

/** Decimals of one kind for all rows: value = digits ÷ 10^decimals, digits whole and safe; NaN where nothing is given. */
export interface DecimalColumn {
  readonly digits: Float64Array
  readonly decimals: number
}

export const figureNames = [
  'taxPaid',
  'landArea',
  'taxableSales',
  'energyUse',
  'emissions',
  'treasuryTax',
  'annualTax',
  'salesBenchmark',
  'energyBenchmark',
  'emissionBenchmark',
  'safetyFine',
  'exposurePoints',
] as const
export type FigureName = (typeof figureNames)[number]

export const choiceNames = [
  'kind',
  'outOfScope',
  'listing',
  'listingYear',
  'honour',
  'environment',
  'fire',
  'taxOffence',
] as const
export type ChoiceName = (typeof choiceNames)[number]

export const flagNames = [
  'highTech',
  'exposureSevere',
  'majorAccident',
  'priorityIndustry',
  'deferralListed',
] as const

/**
 * Enterprises column by column, as a million of them are scored at once. `ordinary` gives the data of a row that
 * does not go into columns (area by share of a plot, more decimals than a column holds, dates of 暂缓定类); null for
 * all others. The data are those that the single calculation accepts.
 */
export interface EnterpriseColumns {
  readonly rows: number
  readonly figures: Readonly<Record<FigureName, DecimalColumn>>
  /** 0 for nothing chosen, else the position of the choice from 1. */
  readonly choices: Readonly<Record<ChoiceName, Uint8Array>>
  /** Bit n stands for the n-th of `flagNames`. */
  readonly flags: Uint8Array
  readonly ordinary: (row: number) => EnterpriseValues | null
}

/** Values of a choice by its code; none stands first. */
export const choiceValues = (name: ChoiceName): readonly (string | null)[] => {
  const choices: readonly Choice[] = inputs[name].choices
  return [null, ...choices.map(({ value }) => value)]
}
const codesOf = (name: ChoiceName): ReadonlyMap<string | null, number> =>
  new Map(choiceValues(name).map((value, code) => [value, code]))

export const flagBit = (name: (typeof flagNames)[number]): number => 1 << flagNames.indexOf(name)

const mostDecimals = 6

/** Decimals that hold all the numbers exactly, or the most a column may have. */
function decimalsFor(numbers: readonly (Ratio | null)[]): number {
  for (let decimals = 2; decimals < mostDecimals; decimals += 2)
    if (numbers.every((number) => number === null || number.digitsAt(decimals) !== null))
      return decimals
  return mostDecimals
}

/** Rows whose story needs more than columns tell. */
const isOrdinary = (values: EnterpriseValues): boolean =>
  values.landArea === null ||
  values.referenceDate !== null ||
  values.library !== null ||
  values.leasedRegisteredOn !== null ||
  values.landSuppliedOn !== null ||
  values.mergerLandOn !== null

/** The columns of checked data. */
export function columnsOf(data: readonly EnterpriseValues[]): EnterpriseColumns {
  const ordinary = new Uint8Array(data.length)
  for (const [row, values] of data.entries()) if (isOrdinary(values)) ordinary[row] = 1
  const figure = (name: FigureName): DecimalColumn => {
    const decimals = decimalsFor(data.map((values) => values[name]))
    const digits = new Float64Array(data.length)
    for (const [row, values] of data.entries()) {
      const number = values[name]
      const found = number === null ? NaN : number.digitsAt(decimals)
      if (found === null) ordinary[row] = 1
      digits[row] = found ?? NaN
    }
    return { digits, decimals }
  }
  const choice = (name: ChoiceName): Uint8Array => {
    const codes = codesOf(name)
    return Uint8Array.from(data, (values) => codes.get(values[name]) ?? 0)
  }
  return {
    rows: data.length,
    figures: Object.fromEntries(figureNames.map((name) => [name, figure(name)])) as Record<
      FigureName,
      DecimalColumn
    >,
    choices: Object.fromEntries(choiceNames.map((name) => [name, choice(name)])) as Record<
      ChoiceName,
      Uint8Array
    >,
    flags: Uint8Array.from(data, (values) =>
      flagNames.reduce((bits, name) => (values[name] ? bits | flagBit(name) : bits), 0),
    ),
    ordinary: (row) => (ordinary[row] === 1 ? (data[row] ?? null) : null),
  }
}
