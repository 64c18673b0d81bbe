import type { Calculator } from '../calculator'
import { graduateClass } from './graduate-class'
import { graduateReward } from './graduate-reward'
import { homeGrownTalentReward } from './home-grown-talent-reward'
import { recruitedTalentClass } from './recruited-talent-class'
import { recruitedTalentReward } from './recruited-talent-reward'
import { serviceClawback } from './service-clawback'

/** 东洲教育英才, 海政办发〔2022〕72号. */
export const teacherTalentCalculators: readonly Calculator[] = [
  recruitedTalentClass,
  recruitedTalentReward,
  graduateClass,
  graduateReward,
  homeGrownTalentReward,
  serviceClawback,
]
