import type { CorpusPlace } from './place'

/**
 * 勘误: what the source prints and what it most likely should say. Shown beside the printed words, never in their
 * stead: the text of the library stays as printed.
 */
export interface Erratum extends CorpusPlace {
  /** From 1; which of several equal words on the line is meant. */
  readonly occurrence: number
  readonly proposed: string
  /** `certain`: the text itself or the standard it names proves it; `doubtful`: a reading. */
  readonly kind: 'certain' | 'doubtful'
  readonly reason: string
}
