import type { Calculator } from '../calculator'
import { agentConstruction } from './agent-construction'
import { agentFee } from './agent-fee'
import { annualCalendar } from './annual-calendar'
import { applicability } from './applicability'
import { budgetChain } from './budget-chain'
import { changeApproval } from './change-approval'
import { paymentCap } from './payment-cap'
import { procurementRoute } from './procurement-route'
import { reviewDepartment } from './review-department'
import { spendingLimit } from './spending-limit'
import { stepGates } from './step-gates'
import { surplusReturn } from './surplus-return'
import { timeLimits } from './time-limits'

/** 海门区本级政府投资建设项目资金管理办法, 海政发〔2022〕17号, in the order of its articles. */
export const projectFundCalculators: readonly Calculator[] = [
  applicability,
  reviewDepartment,
  annualCalendar,
  spendingLimit,
  agentConstruction,
  budgetChain,
  stepGates,
  procurementRoute,
  changeApproval,
  timeLimits,
  paymentCap,
  agentFee,
  surplusReturn,
]
