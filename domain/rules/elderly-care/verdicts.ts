import type { Citation } from '../../citation/citation'
import type { Verdict } from '../calculator'

export const decided = (value: string, summary: string): Verdict => ({
  kind: 'decided',
  value,
  summary,
})
export const notApplicable = (summary: string, ...cites: readonly Citation[]): Verdict => ({
  kind: 'notApplicable',
  summary,
  cites,
})

/** What an example expects. */
export const determined = (value: string) => ({ kind: 'determined', value }) as const
export const twoReadings = (value: string) => ({ kind: 'twoReadings', value }) as const
export const silent = (value: string) => ({ kind: 'silent', value }) as const
export const outOfScope = { kind: 'notApplicable' } as const
