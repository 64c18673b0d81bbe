/**
 * 交叉引用: a place where a document names another text, or a place in itself. Targets are resolved inside the library
 * where the text is there; what is not is 未收录 and never guessed.
 */

/** How the sentence uses what it names; `mention` where its words tell nothing. */
export type Relation =
  /** 根据、依据 */
  | 'basedOn'
  /** 按照、依照 */
  | 'followedBy'
  /** 参照 */
  | 'appliedByAnalogy'
  /** 印发 */
  | 'issues'
  /** 转发 */
  | 'forwards'
  /** 贯彻、落实、执行、实施 */
  | 'implements'
  /** 修改、修订 */
  | 'amends'
  /** 废止、不再执行 */
  | 'repeals'
  /** 不一致的以本…为准: the cited text gives way. */
  | 'prevailsOver'
  /** 继续施行、继续有效 */
  | 'keepsInForce'
  | 'mention'

export type ReferenceKind =
  /** 溧政发〔2023〕6号, 常州市人民政府令第19号 */
  | 'documentNumber'
  /** 《…》 */
  | 'title'
  /** 第十八条第一款第一项, 前款, （二）（三）项 */
  | 'clause'
  /** 附件2, 附表1, 附图, 表1 */
  | 'annex'
  /** 本办法, 本通知 */
  | 'self'
  /** 同上 */
  | 'ditto'

export type ReferenceTarget =
  | { readonly kind: 'document'; readonly documentId: string; readonly clauseId: string | null }
  /** 未收录: the text is not in the library. */
  | { readonly kind: 'notCollected' }
  /** The document names a piece of itself that its text does not have. */
  | { readonly kind: 'missing' }

export interface Reference {
  readonly documentId: string
  readonly blockIndex: number
  /** Clause that the naming words stand in. */
  readonly clauseId: string | null
  /** The naming words in the document's stream, end exclusive. */
  readonly start: number
  readonly end: number
  /** Corpus line on which they begin. */
  readonly line: number
  readonly kind: ReferenceKind
  /** As printed. */
  readonly words: string
  /** Canonical 文号; null where none is given. */
  readonly citedNumber: string | null
  /** Title without its outer brackets; null where none is given. */
  readonly citedTitle: string | null
  /** Canonical clause words, e.g. 第十八条第一款第一项; null for a whole document. */
  readonly citedClause: string | null
  readonly relation: Relation
  readonly target: ReferenceTarget
}

export const relationWords: Readonly<Record<Relation, string>> = {
  basedOn: '根据',
  followedBy: '按照',
  appliedByAnalogy: '参照',
  issues: '印发',
  forwards: '转发',
  implements: '贯彻',
  amends: '修改',
  repeals: '废止',
  prevailsOver: '以本文为准',
  keepsInForce: '继续有效',
  mention: '提及',
}
