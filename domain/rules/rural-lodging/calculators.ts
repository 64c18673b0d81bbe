import type { Calculator } from '../calculator'
import { houseArea } from './house-area'
import { householdSubsidyCap } from './household-subsidy-cap'
import { temporaryFacility } from './temporary-facility'
import { villageApplication } from './village-application'

/** 关于促进“乡村旅居 田园康养”品牌发展的意见（试行）, 溧政办发〔2023〕21号. */
export const ruralLodgingCalculators: readonly Calculator[] = [
  householdSubsidyCap,
  houseArea,
  villageApplication,
  temporaryFacility,
]
