import type { Calculator } from '../calculator'
import { deadlineAndAcceptance } from './deadline-and-acceptance'
import { responsibleUnit } from './responsible-unit'

/** 交通“四沿”环境综合整治, 溧政办发〔2023〕27号. */
export const greenVergeCalculators: readonly Calculator[] = [responsibleUnit, deadlineAndAcceptance]
