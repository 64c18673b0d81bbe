import type { Citation } from '../citation/citation'
import type { Verdict } from './calculator'

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
export const missing = (inputs: readonly string[], summary: string): Verdict => ({
  kind: 'missing',
  inputs,
  summary,
})

/** What an example expects. */
export const determined = (value: string) => ({ kind: 'determined', value }) as const
export const twoReadings = (value: string) => ({ kind: 'twoReadings', value }) as const
export const silent = (value: string) => ({ kind: 'silent', value }) as const
export const incomplete = { kind: 'missing' } as const
export const outOfScope = { kind: 'notApplicable' } as const
