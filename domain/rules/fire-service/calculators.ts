import type { Calculator } from '../calculator'
import { committeeComposition } from './committee-composition'
import { findingRouting } from './finding-routing'
import { firefighterPay } from './firefighter-pay'
import { leaverAid } from './leaver-aid'

/** 区镇（街道）消防工作, 海政办发〔2022〕80号. */
export const fireServiceCalculators: readonly Calculator[] = [
  committeeComposition,
  firefighterPay,
  leaverAid,
  findingRouting,
]
