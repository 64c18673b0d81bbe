import type { GazetteDocument } from '../gazette/document'
import type { Mention } from '../organisation/organisation'
import type { TypedTable } from '../tables/typed-table'

/** One of the two compared texts with what is known of it. */
export interface ComparedSide {
  readonly document: GazetteDocument
  /** Typed tables of the document; their rows are compared one by one. */
  readonly tables: readonly TypedTable[]
  /** The places where the document names organisations. */
  readonly mentions: readonly Mention[]
}

export type SideName = 'left' | 'right'

/** A citable piece of a text: the own words of a clause, a paragraph before the first clause, a row of a table. */
export interface ComparedPart {
  readonly kind: 'clause' | 'head' | 'tableRow'
  readonly clauseId: string | null
  /** 三、（一）1; 标题; 附件1表第15行 */
  readonly label: string
  readonly heading: string
  /** Words without the clause number; paragraphs parted by a line feed, cells by a TAB. */
  readonly text: string
  /** Line of the corpus file on which the part begins. */
  readonly line: number
}

export type DifferenceKind = 'number' | 'date' | 'organisation' | 'words'

export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  number: '数值',
  date: '日期',
  organisation: '单位',
  words: '文字',
}

/** Words of one side that the other side does not have so. */
export interface DifferenceSpan {
  /** Offsets in the part's text, end exclusive. */
  readonly from: number
  readonly to: number
  /** Offsets in the document's stream; null in a row of a table, which was put together anew. */
  readonly start: number | null
  readonly end: number | null
  readonly line: number
  readonly words: string
}

/** The same subject with a number at another place of one of the two texts: 附件1第15行 ≥6 beside ≥8 in the body. */
export interface OtherPlace {
  readonly side: SideName
  readonly label: string
  readonly line: number
  readonly words: string
}

export interface Difference {
  readonly kind: DifferenceKind
  /** Null where the side has nothing in its place. */
  readonly left: DifferenceSpan | null
  readonly right: DifferenceSpan | null
  /** What the number counts, as the words before it say; empty for none. */
  readonly subject: string
  readonly elsewhere: readonly OtherPlace[]
}

export type PairStatus = 'same' | 'changed' | 'onlyLeft' | 'onlyRight'

export const pairStatusWords: Readonly<Record<PairStatus, string>> = {
  same: '相同',
  changed: '有不同',
  onlyLeft: '仅左侧有',
  onlyRight: '仅右侧有',
}

export interface ComparedPair {
  readonly status: PairStatus
  /** 0 to 1; 1 for equal words, 0 for a part without a fellow. */
  readonly similarity: number
  /** The two stand at different places in the order of their texts. */
  readonly moved: boolean
  readonly left: ComparedPart | null
  readonly right: ComparedPart | null
  readonly differences: readonly Difference[]
}

/** A person whom the lists of members of both texts name, with unequal seats. */
export interface PersonDifference {
  readonly name: string
  readonly left: { readonly seat: string; readonly line: number }
  readonly right: { readonly seat: string; readonly line: number }
}

export interface Comparison {
  readonly leftId: string
  readonly rightId: string
  readonly pairs: readonly ComparedPair[]
  readonly persons: readonly PersonDifference[]
  readonly counts: Readonly<Record<PairStatus, number>>
}

const swappedStatus: Readonly<Record<PairStatus, PairStatus>> = {
  same: 'same',
  changed: 'changed',
  onlyLeft: 'onlyRight',
  onlyRight: 'onlyLeft',
}

/** The comparison as seen from the other side. */
export function swapped({ leftId, rightId, pairs, persons, counts }: Comparison): Comparison {
  return {
    leftId: rightId,
    rightId: leftId,
    pairs: pairs.map((pair) => ({
      ...pair,
      status: swappedStatus[pair.status],
      left: pair.right,
      right: pair.left,
      differences: pair.differences.map((one) => ({
        ...one,
        left: one.right,
        right: one.left,
        elsewhere: one.elsewhere.map((place) => ({
          ...place,
          side: place.side === 'left' ? 'right' : 'left',
        })),
      })),
    })),
    persons: persons.map((person) => ({ ...person, left: person.right, right: person.left })),
    counts: { ...counts, onlyLeft: counts.onlyRight, onlyRight: counts.onlyLeft },
  }
}
