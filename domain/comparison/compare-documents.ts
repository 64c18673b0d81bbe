import { streamOf } from '../gazette/stream'
import { folded } from '../text/fold'
import { align, type Aligned } from './align'
import {
  swapped,
  type ComparedPair,
  type ComparedSide,
  type Comparison,
  type Difference,
  type OtherPlace,
  type PairStatus,
  type SideName,
} from './comparison'
import { pairDifferences, subjectBefore, type NamedPart } from './pair-differences'
import { partsOf, shownPart } from './parts'
import { personDifferences } from './person-differences'
import { byBlock, mentionsIn } from './unit-list'
import { valueMentions } from './value-mention'

function named(side: ComparedSide): readonly NamedPart[] {
  const mentions = byBlock(side.mentions)
  return partsOf(side).map((part) => ({ part, names: mentionsIn(part, mentions) }))
}

interface CountedPlace extends OtherPlace {
  readonly subject: string
}

/** Every number of a text with what it counts. */
const countedPlaces = (side: SideName, parts: readonly NamedPart[]): readonly CountedPlace[] =>
  parts.flatMap(({ part, names }) =>
    valueMentions(part.text, names)
      .filter(({ kind }) => kind === 'number')
      .map(({ start, end }) => ({
        side,
        label: part.label,
        line: part.line,
        words: part.text.slice(start, end).trim(),
        subject: folded(subjectBefore(part.text, start)),
      })),
  )

/** A subject shorter than this (占, 共计) names no indicator. */
const shortestSubject = 6

function withOtherPlaces(
  difference: Difference,
  pair: Pick<ComparedPair, 'left' | 'right'>,
  places: () => readonly CountedPlace[],
): Difference {
  const subject = folded(difference.subject)
  if (difference.kind !== 'number' || subject.length < shortestSubject) return difference
  // A text gives the line of the part alone, so its own number is known by part and words.
  const isOwn = (place: CountedPlace) => {
    const [part, span] =
      place.side === 'left' ? [pair.left, difference.left] : [pair.right, difference.right]
    return place.label === part?.label && place.words === span?.words
  }
  const elsewhere = places()
    .filter((place) => place.subject === subject && !isOwn(place))
    .map(({ side, label, line, words }) => ({ side, label, line, words }))
  return { ...difference, elsewhere }
}

function pairOf(
  { left, right, similarity, moved }: Aligned,
  leftParts: readonly NamedPart[],
  rightParts: readonly NamedPart[],
  places: () => readonly CountedPlace[],
): ComparedPair {
  const one = left === null ? undefined : leftParts[left]
  const other = right === null ? undefined : rightParts[right]
  const shown = {
    similarity,
    moved,
    left: one === undefined ? null : shownPart(one.part),
    right: other === undefined ? null : shownPart(other.part),
  }
  if (one === undefined || other === undefined)
    return { ...shown, status: one === undefined ? 'onlyRight' : 'onlyLeft', differences: [] }
  const differences =
    one.part.text === other.part.text
      ? []
      : pairDifferences(one, other).map((each) => withOtherPlaces(each, shown, places))
  return { ...shown, status: differences.length === 0 ? 'same' : 'changed', differences }
}

/** Which of two texts goes first inside: never the order of the arguments, so that this only swaps sides. */
const sortKey = ({ document }: ComparedSide): string => `${document.id}\n${streamOf(document)}`

/** Puts two documents, or two versions of one, side by side by their clauses and tells where they differ. */
export function compareDocuments(left: ComparedSide, right: ComparedSide): Comparison {
  if (sortKey(left) > sortKey(right)) return swapped(compareDocuments(right, left))
  const [leftParts, rightParts] = [named(left), named(right)]
  const ways = align(
    leftParts.map(({ part }) => part),
    rightParts.map(({ part }) => part),
  )
  let counted: readonly CountedPlace[] | null = null
  // Most comparisons of versions find no number, and then no other place is wanted.
  const places = () =>
    (counted ??= [...countedPlaces('left', leftParts), ...countedPlaces('right', rightParts)])
  const pairs = ways.map((way) => pairOf(way, leftParts, rightParts, places))
  const count = (status: PairStatus) => pairs.filter((pair) => pair.status === status).length
  return {
    leftId: left.document.id,
    rightId: right.document.id,
    pairs,
    persons: personDifferences(left.tables, right.tables),
    counts: {
      same: count('same'),
      changed: count('changed'),
      onlyLeft: count('onlyLeft'),
      onlyRight: count('onlyRight'),
    },
  }
}
