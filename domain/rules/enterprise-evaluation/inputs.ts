import { dataInputs } from './data-inputs'
import { eventInputs } from './event-inputs'

/** Data of one enterprise for one year of evaluation; 溧政发〔2023〕6号 二、三. */
export const inputs = { ...dataInputs, ...eventInputs }
