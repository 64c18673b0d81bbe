import type { ForceStatus } from '../force/force-status'
import { forceStatusWords } from '../force/force-status'
import type { IsoDate } from '../gazette/document'

/** What the library's texts say of a cited document on the chosen day; 未收录 and 未知 are no word against it. */
export type DraftStatus = ForceStatus | 'notCollected'

export const draftStatusWords: Readonly<Record<DraftStatus, string>> = {
  ...forceStatusWords,
  notCollected: '未收录',
}

export type CitationKind = 'number' | 'title' | 'numberAndTitle' | 'shortName' | 'clause'

/** Where the cited document is known from. */
export type KnownFrom = 'library' | 'keptList' | 'repealedList' | 'namedInLibrary' | 'none'

export const knownFromWords: Readonly<Record<KnownFrom, string>> = {
  library: '公报库',
  keptList: '继续施行目录',
  repealedList: '废止目录',
  namedInLibrary: '库内文件提及',
  none: '',
}

export type ProblemKind =
  /** Number and title belong to two documents. */
  | 'wrongPair'
  /** The title is printed otherwise than the document has it. */
  | 'titleDiffers'
  /** The named document has no such clause. */
  | 'clauseMissing'
  /** The document counts 一、（一） and not by articles. */
  | 'clauseForm'
  /** A clause of which document is not said. */
  | 'clauseWithoutText'
  /** What the cited document amends is repealed. */
  | 'amendsRepealed'
  /** Several documents bear the title. */
  | 'ambiguousTitle'
  /** [2018]27号 for 〔2018〕27号 */
  | 'notation'

export const problemWords: Readonly<Record<ProblemKind, string>> = {
  wrongPair: '文号与标题不是同一文件',
  titleDiffers: '标题与原文不一致',
  clauseMissing: '条款不存在',
  clauseForm: '该文件不分条',
  clauseWithoutText: '未写明所属文件',
  amendsRepealed: '修改对象已废止',
  ambiguousTitle: '同名文件不止一件',
  notation: '文号写法不规范',
}

export interface DraftProblem {
  readonly kind: ProblemKind
  readonly text: string
}

/** The cited clause: found in the library's text, missing there, or not to be checked without the text. */
export type ClauseFinding =
  | { readonly state: 'found'; readonly clauseId: string; readonly label: string }
  | { readonly state: 'missing' }
  | { readonly state: 'textNotCollected' }

/** The clause that the status rests on. */
export interface StatusBasis {
  readonly documentId: string | null
  /** Empty where the place stands in no clause. */
  readonly clauseLabel: string
  readonly file: string
  readonly line: number
  readonly quote: string
}

export interface DraftRow {
  /** Offsets in the draft, end exclusive. */
  readonly start: number
  readonly end: number
  /** Line of the draft, from 1. */
  readonly line: number
  readonly words: string
  readonly kind: CitationKind
  /** Canonical 文号; null where neither the draft nor the library tells it. */
  readonly number: string | null
  readonly title: string | null
  /** 第十八条第一款第一项; null for a whole document. */
  readonly citedClause: string | null
  /** The library's document; null where its text is not collected. */
  readonly documentId: string | null
  readonly knownFrom: KnownFrom
  /** Null for a clause of the draft itself and for one of an unnamed document. */
  readonly status: DraftStatus | null
  readonly on: IsoDate
  readonly reason: string
  readonly basis: StatusBasis | null
  readonly clause: ClauseFinding | null
  readonly problems: readonly DraftProblem[]
  /** What the writer can do; empty for nothing. */
  readonly suggestion: string
}
