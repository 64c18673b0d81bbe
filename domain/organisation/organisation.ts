import type { TextSpan } from '../text/fold'

/**
 * The register of organisations (resources/registers/organisations.json) and what is found with it: which unit a
 * document names, where, by which of its names and in which part.
 */

/** Where an organisation belongs. The gazettes are those of 溧阳, 海门 and 常州; the others stand above them. */
export type Place = '溧阳' | '常州' | '海门' | '江苏' | '南通' | '国家'

export type OrganisationKind =
  | 'department'
  | 'town'
  | 'subdistrict'
  | 'committee'
  | 'headquarters'
  | 'court'
  | 'company'
  /** 人民政府, and the 管委会 or 管理办公室 of a zone or resort */
  | 'government'
  | 'office'
  | 'other'

/** A name the texts print though the body has another one by then. */
export interface FormerName {
  readonly name: string
  readonly note: string
  /** First three characters of the corpus file. */
  readonly file: string
  readonly line: number
}

export interface Organisation {
  readonly id: string
  readonly place: Place
  /** Full name, with the name of the place where the body bears it. */
  readonly name: string
  readonly kind: OrganisationKind
  /** Every other form the gazettes print, each in the very characters of the text. */
  readonly aliases: readonly string[]
  readonly formerNames: readonly FormerName[]
  /** What a reader must know of the name; empty for nothing. */
  readonly note: string
}

/** 各镇（街道）, 市各有关单位 …: one phrase for several organisations. */
export interface Collective {
  readonly name: string
  readonly place: Place
  /** Null where the texts do not say who belongs to it; nobody is guessed then. */
  readonly members: readonly string[] | null
  readonly note: string
  readonly file: string
  readonly line: number
}

/** Words that hold the name of an organisation but name another body or none: 老科协, 人民法院 in general. */
export interface NotAName {
  readonly words: string
  readonly reason: string
}

export interface OrganisationRegister {
  readonly organisations: readonly Organisation[]
  readonly collectives: readonly Collective[]
  readonly notNames: readonly NotAName[]
}

export type NameKind = 'name' | 'alias' | 'formerName' | 'collective'

/**
 * What the unit does at the place, as the text writes it. A lead is one only where 牵头 is written: the first of
 * several responsible units is none.
 */
export type MentionRole =
  /** 牵头 */
  | 'lead'
  /** 配合, 参与, 协助 */
  | 'support'
  /** 责任单位, 负责, 按职责分工, 落实 */
  | 'responsible'
  /** Seat in a committee, or named as one of its member units. */
  | 'member'
  | 'copyTo'
  | 'addressee'
  | 'issuer'
  | 'tableCell'
  | 'text'

/** A name found in a block; offsets count in the block's own text. */
export interface NamedSpan extends TextSpan {
  /** One id, or those of the members of a collective; none where these are not known. */
  readonly organisationIds: readonly string[]
  /** The name of the register that was found; the printed words may have the place before it. */
  readonly name: string
  readonly kind: NameKind
}

export interface Mention {
  readonly documentId: string
  readonly clauseId: string | null
  readonly blockIndex: number
  /** Offsets in the document's stream, end exclusive. */
  readonly start: number
  readonly end: number
  /** Line of the corpus file on which the name begins. */
  readonly line: number
  /** The name of the register that was found. */
  readonly name: string
  readonly kind: NameKind
  readonly role: MentionRole
  readonly organisationIds: readonly string[]
}
