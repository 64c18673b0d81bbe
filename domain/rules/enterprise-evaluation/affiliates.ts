import { Ratio } from '../../quantity/ratio'
import type { Trace } from '../calculator'
import { landAreaOf } from './base-score'
import type { EnterpriseValues } from './subject'

const silent: Trace = { step: () => undefined, gap: () => undefined, warn: () => undefined }
const noReadings = {
  adjustmentOrder: '',
  deferralAndVeto: '',
  safetyFineAbove50: '',
  listingYear: '',
  deferralLibrary: '',
}

/** 亩, the share of a plot worked out. */
export const areaOf = (values: EnterpriseValues): Ratio =>
  landAreaOf({ values, readings: noReadings, trace: silent })

function sumOfGiven(numbers: readonly (Ratio | null)[]): Ratio | null {
  const given = numbers.filter((number) => number !== null)
  return given.length === 0 ? null : Ratio.sum(given)
}

function highest(numbers: readonly (Ratio | null)[]): Ratio | null {
  const given = numbers.filter((number) => number !== null)
  return given.length === 0 ? null : given.reduce((top, number) => Ratio.max(top, number))
}

/** The weightiest of the chosen values, by their order in `byWeight` (lightest first). */
const weightiest = (
  chosen: readonly (string | null)[],
  byWeight: readonly string[],
): string | null => byWeight.findLast((value) => chosen.includes(value)) ?? null

/**
 * Data of enterprises under one controller as those of one (溧政发〔2023〕6号 一、). The text says that data are
 * merged, not how the kind and the single facts are: 规上 and 有排污 if any member is, the highest bonus and
 * deduction of each class (推定, told with every merged result).
 */
export function mergeAffiliates(members: readonly EnterpriseValues[]): EnterpriseValues {
  const [first] = members
  if (first === undefined) throw new RangeError('no members')
  if (members.length === 1) return first
  const kinds = members.map(({ kind }) => kind)
  const above = kinds.some((kind) => kind !== '规下')
  const listing = weightiest(
    members.map((member) => member.listing),
    ['完成股改', '挂牌企业迁入', '新三板挂牌', '上市公司迁入', '上市'],
  )
  const orTaxPaid = (pick: (member: EnterpriseValues) => Ratio | null): Ratio | null =>
    members.every((member) => pick(member) === null)
      ? null
      : Ratio.sum(members.map((member) => pick(member) ?? member.taxPaid))
  return {
    ...first,
    kind: kinds.includes('规上有排污') ? '规上有排污' : above ? '规上无排污' : '规下',
    taxPaid: Ratio.sum(members.map(({ taxPaid }) => taxPaid)),
    landArea: Ratio.sum(members.map(areaOf)),
    plotArea: null,
    ownFloorArea: null,
    totalFloorArea: null,
    taxableSales: Ratio.sum(members.map(({ taxableSales }) => taxableSales)),
    energyUse: sumOfGiven(members.map(({ energyUse }) => energyUse)),
    emissions: sumOfGiven(members.map(({ emissions }) => emissions)),
    treasuryTax: orTaxPaid(({ treasuryTax }) => treasuryTax),
    annualTax: orTaxPaid(({ annualTax }) => annualTax),
    listing,
    // Earlier only if none of the members with the weightiest event had it in the year of evaluation.
    listingYear:
      listing !== null &&
      members.every((member) => member.listing !== listing || member.listingYear === '以前年度')
        ? '以前年度'
        : null,
    highTech: members.some(({ highTech }) => highTech),
    honour: weightiest(
      members.map(({ honour }) => honour),
      ['市级', '省级', '国家级'],
    ),
    environment: weightiest(
      members.map(({ environment }) => environment),
      ['行政罚款', '停产整治', '强制执行'],
    ),
    safetyFine: highest(members.map(({ safetyFine }) => safetyFine)),
    fire: weightiest(
      members.map(({ fire }) => fire),
      ['责令改正', '行政处罚', '火灾事故'],
    ),
    taxOffence: weightiest(
      members.map(({ taxOffence }) => taxOffence),
      ['行政处罚', '移送公安'],
    ),
    exposurePoints: highest(members.map(({ exposurePoints }) => exposurePoints)),
    exposureSevere: members.some(({ exposureSevere }) => exposureSevere),
    majorAccident: members.some(({ majorAccident }) => majorAccident),
    priorityIndustry: members.some(({ priorityIndustry }) => priorityIndustry),
    deferralListed: members.some(({ deferralListed }) => deferralListed),
    // Terms run from each member's own date; of the merged data only the list counts.
    library: null,
    leasedRegisteredOn: null,
    landSuppliedOn: null,
    mergerLandOn: null,
  }
}
