import type { Calculator } from '../calculator'
import { assessmentGrade } from './assessment-grade'
import { awardPlace } from './award-place'
import { awardQuotas } from './award-quotas'

/** 2022年度安全生产和消防工作考核, 海政办发〔2022〕81号. */
export const safetyAssessmentCalculators: readonly Calculator[] = [
  assessmentGrade,
  awardQuotas,
  awardPlace,
]
