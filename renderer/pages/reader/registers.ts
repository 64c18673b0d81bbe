import type { ResponseOf } from '../../../contract/ipc'

/** What is known of a document beside its text. */
export type DocumentRegisters = ResponseOf<'register.ofDocument'>

/** Until main has answered the text stands alone. */
export const noRegisters: DocumentRegisters = {
  references: [],
  citedBy: [],
  parents: [],
  children: [],
  errata: [],
  missingPieces: [],
  contradictions: [],
  tables: [],
}
