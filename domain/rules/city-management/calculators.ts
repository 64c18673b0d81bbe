import type { Calculator } from '../calculator'
import { communityFacilities } from './community-facilities'
import { enforcementStaff } from './enforcement-staff'
import { enforcementTraining } from './enforcement-training'
import { indicatorCheck } from './indicator-check'
import { accessibleParking, parkingSupply } from './parking'
import { incineration, publicToilets } from './sanitation-quotas'
import { sanitationWage } from './sanitation-wage'
import { selfScore } from './self-score'
import { stage } from './stage'
import { unitItems } from './unit-items'
import { veto } from './veto'

/** 江苏省城市管理示范市, 溧政发〔2023〕10号. */
export const cityManagementCalculators: readonly Calculator[] = [
  selfScore,
  veto,
  indicatorCheck,
  parkingSupply,
  accessibleParking,
  publicToilets,
  incineration,
  sanitationWage,
  enforcementStaff,
  enforcementTraining,
  communityFacilities,
  unitItems,
  stage,
]
