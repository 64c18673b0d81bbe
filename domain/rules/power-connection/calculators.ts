import type { Calculator } from '../calculator'
import { approvalDeadline } from './approval-deadline'
import { approvalRoute } from './approval-route'
import { costSharing } from './cost-sharing'
import { designPapers } from './design-papers'
import { processSteps } from './process-steps'
import { propertyBoundary } from './property-boundary'
import { scope } from './scope'

/** 电力接入工程政企共担, 海政办发〔2022〕83号. */
export const powerConnectionCalculators: readonly Calculator[] = [
  scope,
  costSharing,
  propertyBoundary,
  approvalRoute,
  approvalDeadline,
  processSteps,
  designPapers,
]
