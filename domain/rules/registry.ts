import type { BatchPlan } from './batch'
import { buildingWasteCalculators } from './building-waste/calculators'
import type { Calculator } from './calculator'
import { centralConstructionCalculators } from './central-construction/calculators'
import { childcareCalculators } from './childcare/calculators'
import { cityManagementCalculators } from './city-management/calculators'
import { creditBenefitCalculators } from './credit-benefit/calculators'
import { ecoTargetCalculators } from './eco-targets/calculators'
import { elderlyCareCalculators } from './elderly-care/calculators'
import { enterpriseEvaluationBatch } from './enterprise-evaluation/batch-plan'
import { enterpriseEvaluation } from './enterprise-evaluation/calculator'
import { environmentCampaignCalculators } from './environment-campaign/calculators'
import { farmMachineryCalculators } from './farm-machinery/calculators'
import { fireServiceCalculators } from './fire-service/calculators'
import { fitnessCalculators } from './fitness/calculators'
import { foodSafetyCalculators } from './food-safety/calculators'
import { greenVergeCalculators } from './green-verge/calculators'
import { industrialLandCalculators } from './industrial-land/calculators'
import { landSupplyCalculators } from './land-supply/calculators'
import { machineBanCalculators } from './machine-ban/calculators'
import { noiseCalculators } from './noise/calculators'
import { powerConnectionCalculators } from './power-connection/calculators'
import { powerServiceCalculators } from './power-service/calculators'
import { projectFundCalculators } from './project-funds/calculators'
import { propertyCommitteeCalculators } from './property-committee/calculators'
import { rowPlan } from './row-plan'
import { ruralLodgingCalculators } from './rural-lodging/calculators'
import { safetyAssessmentCalculators } from './safety-assessment/calculators'
import { scatteredIndustryCalculators } from './scattered-industry/calculators'
import { teacherTalentCalculators } from './teacher-talent/calculators'
import { wharfCalculators } from './wharf/calculators'

/** Every calculator of the program, by documents in the order of the gazettes, which is the order of the list. */
export const calculators: readonly Calculator[] = [
  // 溧阳
  ...noiseCalculators,
  ...machineBanCalculators,
  enterpriseEvaluation,
  ...landSupplyCalculators,
  ...cityManagementCalculators,
  ...industrialLandCalculators,
  ...foodSafetyCalculators,
  ...centralConstructionCalculators,
  ...powerServiceCalculators,
  ...scatteredIndustryCalculators,
  ...ruralLodgingCalculators,
  ...childcareCalculators,
  ...greenVergeCalculators,
  ...creditBenefitCalculators,
  ...wharfCalculators,
  // 海门
  ...projectFundCalculators,
  ...environmentCampaignCalculators,
  ...farmMachineryCalculators,
  ...elderlyCareCalculators,
  ...teacherTalentCalculators,
  ...fireServiceCalculators,
  ...safetyAssessmentCalculators,
  ...fitnessCalculators,
  ...powerConnectionCalculators,
  // 常州
  ...buildingWasteCalculators,
  ...propertyCommitteeCalculators,
  ...ecoTargetCalculators,
]

/** Calculators whose batch is more than a row for each case. */
export const batchPlans: readonly BatchPlan[] = [enterpriseEvaluationBatch]

export const calculatorById = (id: string): Calculator | undefined =>
  calculators.find((calculator) => calculator.id === id)

/** The batch of a calculator: its own plan, else one that takes every row for itself. */
export function planFor(calculatorId: string): BatchPlan | undefined {
  const own = batchPlans.find(({ calculator }) => calculator.id === calculatorId)
  if (own !== undefined) return own
  const calculator = calculatorById(calculatorId)
  return calculator === undefined ? undefined : rowPlan(calculator)
}
