/** The place in a document that a rule rests on. */
export interface Citation {
  /** 文号, canonical. */
  readonly documentNumber: string
  /** Label of the clause, e.g. 二、（一）(1). */
  readonly clause: string
  /** Verbatim words of the document, unbroken. */
  readonly quote: string
}

/** A citation found again in the library: offsets are in the document's stream. */
export interface LocatedCitation extends Citation {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly sourceFile: string
  /** First line of the quote in that file, from 1. */
  readonly line: number
}

/** `citer('溧政发〔2023〕6号')` makes the citations of one document. */
export const citer =
  (documentNumber: string) =>
  (clause: string, quote: string): Citation => ({ documentNumber, clause, quote })
