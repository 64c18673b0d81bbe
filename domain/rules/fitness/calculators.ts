import type { Calculator } from '../calculator'
import { residentialSportsArea } from './residential-sports-area'

/** 全民健身, 海政办发〔2022〕82号. */
export const fitnessCalculators: readonly Calculator[] = [residentialSportsArea]
