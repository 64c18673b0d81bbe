import type { CorpusPlace } from './place'

/** 矛盾与缺口: places that disagree, cases the text leaves open, words that can be read two ways. */
export interface Contradiction {
  /** Stable over releases: a person's 已核实 hangs on it. */
  readonly key: string
  readonly kind: 'contradiction' | 'gap' | 'ambiguity'
  readonly title: string
  /** Two at least for a contradiction. */
  readonly places: readonly CorpusPlace[]
  /** What disagrees, with the figures. */
  readonly disagreement: string
  /** What a reader should do. */
  readonly advice: string
}
