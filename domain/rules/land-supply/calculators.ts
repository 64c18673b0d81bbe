import type { Calculator } from '../calculator'
import { parcelCheck } from './parcel-check'
import { planExecution } from './plan-execution'
import { poolAgainstPlan } from './pool-against-plan'
import { poolFilter } from './pool-filter'

/** 国有建设用地供应计划, 溧政发〔2023〕8号. */
export const landSupplyCalculators: readonly Calculator[] = [
  planExecution,
  poolFilter,
  poolAgainstPlan,
  parcelCheck,
]
