import type { MentionRole, NameKind } from '../organisation/organisation'
import type { DueDate } from './due-date'

/** What a place asks of the unit, or only says of it. */
export type EntryKind =
  /** 牵头, 负责, 配合 */
  | 'duty'
  /** A sentence that sets a date and names the unit before it. */
  | 'deadline'
  /** Seat in a committee */
  | 'seat'
  /** Row of a table */
  | 'table'
  /** Addressed, copied to, or named in passing. */
  | 'mention'

export const entryKindWords: Readonly<Record<EntryKind, string>> = {
  duty: '职责',
  deadline: '时限',
  seat: '成员',
  table: '表格',
  mention: '提及',
}

/** By which words the unit is meant; `implied` where the text says that it is not listed again. */
export type NamedBy = NameKind | 'implied'

export const namedByWords: Readonly<Record<NamedBy, string>> = {
  name: '全称',
  alias: '简称',
  formerName: '旧称',
  collective: '统称',
  implied: '推及（原文写明不再列出）',
}

export const roleWords: Readonly<Record<MentionRole, string>> = {
  lead: '牵头',
  support: '配合',
  responsible: '负责',
  member: '成员',
  copyTo: '抄送',
  addressee: '主送',
  issuer: '制发',
  tableCell: '列表',
  text: '提及',
}

export interface DutyTarget {
  /** What the number counts; empty where the words before it do not say. */
  readonly subject: string
  readonly words: string
}

/** Where the unit is named: in the bracket at the end of a task, in a sentence or paragraph, in a row. */
export type EntryForm = 'bracket' | 'sentence' | 'row'

export interface DutyEntry {
  readonly documentId: string
  readonly kind: EntryKind
  readonly form: EntryForm
  /** As the text writes it; 牵头 only where it is written. */
  readonly role: MentionRole
  readonly namedBy: NamedBy
  /** The words that name the unit: 市应急局, 各镇（街道）. */
  readonly name: string
  readonly clauseId: string | null
  /** Empty where the place stands in no clause. */
  readonly clauseLabel: string
  readonly blockIndex: number
  /** Place of the name in the document's stream; of the bracket for an implied duty. */
  readonly start: number
  readonly end: number
  readonly line: number
  /** The task, sentence or row; offsets of the dates count in it. */
  readonly text: string
  /** Title of the typed table whose row it is; null for running text. */
  readonly table: string | null
  readonly dueDates: readonly DueDate[]
  readonly targets: readonly DutyTarget[]
  /** Sentence that implies the duty, with its line; null for a duty of its own words. */
  readonly impliedBy: { readonly text: string; readonly line: number } | null
}
