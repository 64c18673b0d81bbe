import type { Calculator } from '../calculator'
import { dutyLookup } from './duty-lookup'
import { healthStaff } from './health-staff'
import { placeTarget } from './place-target'
import { registrationRoute } from './registration-route'
import { staffCheckUp } from './staff-check-up'

/** 溧阳市促进3岁以下婴幼儿照护服务发展实施方案, 溧政办发〔2023〕23号. */
export const childcareCalculators: readonly Calculator[] = [
  placeTarget,
  healthStaff,
  staffCheckUp,
  registrationRoute,
  dutyLookup,
]
