import type { Calculator } from '../calculator'
import { capacityExpansion } from './capacity-expansion'
import { elasticStartPrice } from './elastic-start-price'
import { existingEnterprise } from './existing-enterprise'
import { floorArea } from './floor-area'
import { landPrice } from './land-price'
import { landTerm } from './land-term'
import { annualRent, conversionPrice } from './lease-price'
import { projectReview } from './project-review'
import { separateSupply } from './separate-supply'
import { stockLand } from './stock-land'
import { taxShortfall } from './tax-shortfall'

/** 进一步推进工业用地提质增效, 溧政发〔2023〕11号. */
export const industrialLandCalculators: readonly Calculator[] = [
  projectReview,
  floorArea,
  separateSupply,
  existingEnterprise,
  landTerm,
  landPrice,
  elasticStartPrice,
  annualRent,
  conversionPrice,
  taxShortfall,
  stockLand,
  capacityExpansion,
]
