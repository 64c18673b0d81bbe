/**
 * The model of a gazette document: what the parser makes of a corpus file and what the library stores.
 *
 * A document is a row of blocks. The texts of all blocks, joined by one line feed each, are the document's
 * *stream*; every offset that leaves this folder (hits, annotations, citations) counts UTF-16 units of it.
 */

/** `2023-03-09`, or `2023-07` where the source gives no day. */
export type IsoDate = string

/** Lines are counted from 1, as in the corpus file; both ends belong to the span. */
export interface SourceSpan {
  readonly file: string
  readonly firstLine: number
  readonly lastLine: number
}

/** 通知, 办法 … as the glossary names them; `other` where the title tells none. */
export type DocumentKind =
  | 'order'
  | 'measures'
  | 'provisions'
  | 'implementingRules'
  | 'opinions'
  | 'notice'
  | 'publicNotice'
  | 'decision'
  | 'report'
  | 'developmentPlan'
  | 'annualPlan'
  | 'scheme'
  | 'emergencyPlan'
  | 'appointment'
  | 'chronicle'
  | 'other'

export interface DocumentSummary {
  /** The 文号 in canonical form, or the title of a document without one. Stable over rebuilds. */
  readonly id: string
  readonly title: string
  /** Canonical: full-width 〔〕, no spaces, e.g. 溧政发〔2023〕6号. */
  readonly documentNumber: string | null
  readonly issuer: string
  readonly addressee: string | null
  readonly copyTo: string | null
  readonly kind: DocumentKind
  /** 成文日期 */
  readonly issuedOn: IsoDate | null
  /** 公布日期: the day of a text that says 现予公布; null where no publication is stated. */
  readonly promulgatedOn: IsoDate | null
  /** 施行日期 by the document's own clause; null where it has none. */
  readonly effectiveFrom: IsoDate | null
  /** Last day of the 有效期 by its own clause; null where it has none. */
  readonly validUntil: IsoDate | null
  readonly gazette: string
  /** First printed page in the gazette, where the source tells it. */
  readonly printedPage: number | null
  /** Where each printed page of the document begins, in order; empty where the source does not tell. */
  readonly pages: readonly PageStart[]
  /** Sentence the source puts over everything it prints, e.g. 以正式发文为准. */
  readonly disclaimer: string | null
  readonly source: SourceSpan
}

/** A printed page and the corpus line on which it begins. */
export interface PageStart {
  readonly page: number
  readonly line: number
}

export type BlockKind =
  | 'title'
  | 'documentNumber'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'table'
  | 'caption'
  | 'signature'
  | 'date'
  /** 此件公开发布, 此页无正文, 抄送 …: kept and shown, never body text. */
  | 'boilerplate'
  /** Page heads and numbers that the text extraction left between two pages. */
  | 'pageFurniture'

/** One run of characters taken from one source line; column counts UTF-16 units from 0. */
export interface SourceRun {
  /** Offset in the block's text where the run begins. */
  readonly start: number
  readonly length: number
  readonly line: number
  readonly column: number
}

/** A line of the corpus file, byte for byte but for its line feed. */
export interface PrintedLine {
  readonly number: number
  readonly raw: string
}

export interface TableCells {
  readonly header: readonly (readonly string[])[]
  readonly rows: readonly (readonly string[])[]
}

export interface Block {
  /** Running number in the document, from 0. */
  readonly index: number
  readonly kind: BlockKind
  /** Depth of a heading, 1 (一、 or 章) to 5; 0 for everything else. */
  readonly level: number
  /** Id of the clause the block stands in; null before the first one. */
  readonly clauseId: string | null
  /** Hard line breaks joined, Markdown and LaTeX remains removed. Cells of a table: TAB and line feed. */
  readonly text: string
  /** Offset of the text in the document's stream. */
  readonly start: number
  readonly firstLine: number
  readonly lastLine: number
  readonly runs: readonly SourceRun[]
  /** The lines the block was made of, each with the blank lines behind it. */
  readonly printed: readonly PrintedLine[]
  readonly table: TableCells | null
}

/** Any citable place: 章, 条, 款, 项, 一、, （一）, 1., （1）, 附件. */
export interface Clause {
  /** Unique in the document, e.g. `二/（一）/1`; a repeated number gets `~2`. Stable over rebuilds. */
  readonly id: string
  readonly parentId: string | null
  /** As one would cite it: 二、（一）1; 第四条第二款. */
  readonly label: string
  /** As printed: `（一）`, `第四条`; empty for a counted 款. */
  readonly printed: string
  /** The heading's own words, if it has any. */
  readonly heading: string
  readonly depth: number
  readonly firstBlock: number
  readonly lastBlock: number
}

export interface GazetteDocument extends DocumentSummary {
  readonly blocks: readonly Block[]
  readonly clauses: readonly Clause[]
}
