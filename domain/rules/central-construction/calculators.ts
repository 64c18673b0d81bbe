import type { Calculator } from '../calculator'
import { agreementChecklist } from './agreement-checklist'
import { dutyLookup } from './duty-lookup'
import { executorQualification } from './executor-qualification'
import { investmentChain } from './investment-chain'
import { liability } from './liability'
import { procedure } from './procedure'
import { projectScope } from './project-scope'

/** 政府投资非盈利性工程建设项目集中建设管理实施细则（试行）, 溧政办发〔2023〕15号. */
export const centralConstructionCalculators: readonly Calculator[] = [
  projectScope,
  executorQualification,
  investmentChain,
  dutyLookup,
  procedure,
  agreementChecklist,
  liability,
]
