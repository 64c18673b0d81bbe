import type { Trace, ValuesOf } from '../calculator'
import type { inputs } from './inputs'
import type { readings } from './readings'

/** The checked data of one enterprise (or of a merged group). */
export type EnterpriseValues = ValuesOf<typeof inputs>
export type EnterpriseReadings = { readonly [K in keyof typeof readings]: string }

/** What every part of the rule gets. */
export interface Assessment {
  readonly values: EnterpriseValues
  readonly readings: EnterpriseReadings
  readonly trace: Trace
}
