import type { Calculator } from '../calculator'
import { benefitLookup } from './benefit-lookup'
import { familyGrade } from './family-grade'
import { parkingPayment } from './parking-payment'
import { taskTracker } from './task-tracker'

/** 溧阳市高质量推进信用惠民试点创新开展信用管理与服务实施方案, 溧政办发〔2023〕32号. */
export const creditBenefitCalculators: readonly Calculator[] = [
  benefitLookup,
  familyGrade,
  parkingPayment,
  taskTracker,
]
