import type { Calculator } from '../calculator'
import { agriSafetyCounty } from './agri-safety-county'
import { attainment } from './attainment'
import { bodyQuotas } from './body-quotas'
import { inspectionMinimum } from './inspection-minimum'
import { recordCalendar } from './record-calendar'
import { samplingBatches } from './sampling-batches'
import { smallTrades } from './small-trades'
import { stage } from './stage'
import { taskUnits } from './task-units'
import { trainingHours } from './training-hours'

/** 国家食品安全示范城市, 溧政发〔2023〕12号. */
export const foodSafetyCalculators: readonly Calculator[] = [
  attainment,
  samplingBatches,
  trainingHours,
  stage,
  inspectionMinimum,
  agriSafetyCounty,
  smallTrades,
  recordCalendar,
  taskUnits,
  bodyQuotas,
]
