import type { IsoDate } from '../gazette/document'
import type { CorpusPlace } from '../register/place'

/** What a clause says of the force of a document; reviewed by hand, each with the words that say so. */
export type ForceStatement = CorpusPlace & {
  /** The document whose clause it is. */
  readonly documentId: string
  /** A reading that the clause needs, e.g. how 公布之日起30日后 was counted; empty for none. */
  readonly note: string
} & (
    | { readonly statement: 'effective'; readonly date: IsoDate }
    /** `until` is the last day in force. */
    | { readonly statement: 'until'; readonly until: IsoDate }
    /** `target` is a canonical 文号 or a title; `date` the first day out of force. */
    | { readonly statement: 'repeals'; readonly target: string; readonly date: IsoDate }
    /** 不一致的以本…为准: the target gives way in part; null for “earlier rules” without a name. */
    | { readonly statement: 'prevails'; readonly target: string | null; readonly date: IsoDate }
    | { readonly statement: 'keepsInForce'; readonly target: string | null; readonly date: IsoDate }
    /** Years a plan or a target is made for: information, not force. */
    | {
        readonly statement: 'period'
        readonly date: IsoDate | null
        readonly until: IsoDate | null
      }
  )

/** A row of 常政发〔2023〕50号 or of the annex of 常政规〔2023〕3号. */
export interface ListedDocument extends CorpusPlace {
  /** Number in the list. */
  readonly position: number
  readonly title: string
  readonly documentNumber: string
}
