import type { Calculator } from '../calculator'
import { emissionThresholds } from './emission-thresholds'
import { facilityLedger } from './facility-ledger'
import { rectificationDeadline } from './rectification-deadline'
import { riverSection } from './river-section'
import { ruralSewage } from './rural-sewage'
import { townSections } from './town-sections'

/** 海门区2022年度环境质量“提质增优”六大攻坚专项行动, 海政办发〔2022〕65号. */
export const environmentCampaignCalculators: readonly Calculator[] = [
  emissionThresholds,
  riverSection,
  townSections,
  ruralSewage,
  facilityLedger,
  rectificationDeadline,
]
