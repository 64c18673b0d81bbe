import type { Calculator } from '../calculator'
import { checkUpDeadlines } from './check-up-deadlines'
import { checkUpFields } from './check-up-fields'
import { checkUpSanctions } from './check-up-sanctions'
import { monthlyCycle } from './monthly-cycle'
import { pathCheck } from './path-check'
import { purchaseCost } from './purchase-cost'
import { quotaLoanFee } from './quota-loan-fee'
import { quotaLoanLimit } from './quota-loan-limit'
import { regionShare } from './region-share'
import { targetClass } from './target-class'
import { yearlyProgress } from './yearly-progress'

/** 2023年度溧阳市“危污乱散低”专项治理工作方案, 溧政办发〔2023〕20号. */
export const scatteredIndustryCalculators: readonly Calculator[] = [
  yearlyProgress,
  targetClass,
  regionShare,
  purchaseCost,
  quotaLoanLimit,
  quotaLoanFee,
  monthlyCycle,
  pathCheck,
  checkUpDeadlines,
  checkUpFields,
  checkUpSanctions,
]
