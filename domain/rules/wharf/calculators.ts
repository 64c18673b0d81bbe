import type { Calculator } from '../calculator'
import { disposalClass } from './disposal-class'
import { monthlyReport } from './monthly-report'

/** 2023年溧阳市码头专项治理工作方案, 溧政办发〔2023〕33号. */
export const wharfCalculators: readonly Calculator[] = [disposalClass, monthlyReport]
