import type { Calculator } from '../calculator'
import { coverage } from './coverage'

/** “村网共建”电力便民服务指导意见, 溧政办发〔2023〕18号. */
export const powerServiceCalculators: readonly Calculator[] = [coverage]
