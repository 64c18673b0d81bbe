import type { Calculator } from '../calculator'
import { composition } from './composition'
import { formation } from './formation'
import { jointDecision } from './joint-decision'
import { meeting } from './meeting'
import { ownerMember } from './owner-member'
import { timeLimits } from './time-limits'
import { vacancy } from './vacancy'

/** 关于推进物业管理委员会组建运行工作的实施意见, 常政规〔2023〕2号. */
export const propertyCommitteeCalculators: readonly Calculator[] = [
  formation,
  composition,
  ownerMember,
  timeLimits,
  meeting,
  vacancy,
  jointDecision,
]
