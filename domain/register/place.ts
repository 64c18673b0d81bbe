/** Words of a corpus file that an entry of a register stands on. */
export interface CorpusPlace {
  /** First three digits of the file's name. */
  readonly file: string
  /** Corpus line, from 1. */
  readonly line: number
  /** Last line where the words run over several; else the same as `line`. */
  readonly lastLine: number
  /** Exact characters; over several lines each line trimmed and joined without anything between. */
  readonly quote: string
}

/** A place with the document it lies in; offsets are in the document's stream. */
export interface LocatedPlace extends CorpusPlace {
  readonly documentId: string
  readonly clauseId: string | null
  readonly start: number
  readonly end: number
}
