import type { Calculator } from '../calculator'
import { bedSubsidy } from './bed-subsidy'
import { chainOperationGrant } from './chain-operation-grant'
import { hardshipElderSubsidy } from './hardship-elder-subsidy'
import { homeStaffing } from './home-staffing'
import { landRoute } from './land-route'
import { medicalUnit } from './medical-unit'
import { operatingSubsidy } from './operating-subsidy'
import { regionalCentreSubsidy } from './regional-centre-subsidy'
import { safetyNetSubsidy } from './safety-net-subsidy'
import { starReward } from './star-reward'
import { targets2025 } from './targets-2025'
import { townHomeProgress } from './town-home-progress'

/** 养老服务, 海政办发〔2022〕70号. */
export const elderlyCareCalculators: readonly Calculator[] = [
  homeStaffing,
  chainOperationGrant,
  medicalUnit,
  operatingSubsidy,
  starReward,
  bedSubsidy,
  regionalCentreSubsidy,
  safetyNetSubsidy,
  hardshipElderSubsidy,
  landRoute,
  targets2025,
  townHomeProgress,
]
