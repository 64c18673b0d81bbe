import type { Calculator } from '../calculator'
import { eligibleSubject } from './eligible-subject'
import { investmentBase } from './investment-base'
import { serviceCentres } from './service-centres'

/** 海门区农业生产全程全面机械化示范县建设, 海政办发〔2022〕68号. */
export const farmMachineryCalculators: readonly Calculator[] = [
  serviceCentres,
  investmentBase,
  eligibleSubject,
]
