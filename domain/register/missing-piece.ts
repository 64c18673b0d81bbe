import type { CorpusPlace } from './place'

/** 缺失件: a piece that the text names and the library lacks. */
export interface MissingPiece extends CorpusPlace {
  readonly kind: 'annex' | 'map' | 'figure' | 'form' | 'table' | 'document' | 'page' | 'other'
  /** Its name. */
  readonly what: string
  /** What a reader can do about it. */
  readonly note: string
}
