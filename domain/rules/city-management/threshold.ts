import type { Limit } from '../limit'

/** One number of the annex with its bound. The quote stops before a ≥ that the extraction has as LaTeX. */
export interface Threshold {
  readonly id: string
  readonly label: string
  readonly limit: Limit
  readonly quote: string
  /** Upper end of the scale, where there is one. */
  readonly top?: string
  readonly help?: string
  /** How the words are read. */
  readonly assumption?: string
}

export const percent = (value: string): Limit => ({ compare: 'atLeast', value, unit: '%' })
export const atLeast = (value: string, unit: string): Limit => ({ compare: 'atLeast', value, unit })

export const inclusive = '“以上”含本数（推定）'
export const whole = '“全部”“全覆盖”即100%'
