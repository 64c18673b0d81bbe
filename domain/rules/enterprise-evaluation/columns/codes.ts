import { honourPoints, listingPoints } from '../bonus'
import { environmentPoints, firePoints, taxPoints } from '../deduction'
import { choiceValues, flagBit, type ChoiceName } from './columns'

/** Kinds and years by the codes of their choices. */
export const belowScale = 3
export const emitting = 2
export const earlierYear = 2

const pointsByCode = (name: ChoiceName, points: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(choiceValues(name), (value) => (value === null ? 0 : (points[value] ?? 0)))

export const listings = pointsByCode('listing', listingPoints)
export const honours = pointsByCode('honour', honourPoints)
export const environments = pointsByCode('environment', environmentPoints)
export const fires = pointsByCode('fire', firePoints)
export const taxOffences = pointsByCode('taxOffence', taxPoints)

export const highTech = flagBit('highTech')
export const exposureSevere = flagBit('exposureSevere')
export const majorAccident = flagBit('majorAccident')
export const priorityIndustry = flagBit('priorityIndustry')
export const deferralListed = flagBit('deferralListed')
