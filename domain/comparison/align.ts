import { folded } from '../text/fold'
import type { SourcedPart } from './parts'
import { gramsOf, similarityOf, type Grams } from './similarity'

/** Places in the two rows of parts that belong together; null for a part without a fellow. */
export interface Aligned {
  readonly left: number | null
  readonly right: number | null
  readonly similarity: number
  readonly moved: boolean
}

interface Likeness {
  readonly part: SourcedPart
  readonly heading: Grams
  readonly words: Grams
  readonly plain: string
}

/** Below this two parts are two different things; found with the pair of 2023 and random clauses of the gazettes. */
const lowest = 0.3
const lowestRow = 0.5
/** Two annexes of one number, two lines of address: put side by side however little they share. */
const samePlace = 0.35
/** Parts out of order must be alike beyond doubt. */
const lowestMoved = 0.6

const likenessOf = (part: SourcedPart): Likeness => ({
  part,
  heading: gramsOf(part.heading),
  words: gramsOf(part.likeness),
  plain: folded(part.text),
})

/** How alike two parts are, 0 to 1: their words, and their headings where both have one. */
function alike(left: Likeness, right: Likeness): number {
  if (left.part.kind !== right.part.kind) return 0
  if (left.plain === right.plain) return 1
  const words = similarityOf(left.words, right.words)
  if (left.part.kind === 'tableRow') return words < lowestRow ? 0 : Math.min(words, 0.999)
  if (left.part.label === right.part.label && hasOwnPlace(left.part))
    return Math.max(samePlace, Math.min(words, 0.999))
  if (left.part.kind !== 'clause' || left.heading.total === 0 || right.heading.total === 0)
    return Math.min(words, 0.999)
  const heading = similarityOf(left.heading, right.heading)
  return Math.min(Math.max(words, (words + heading) / 2), 0.999)
}

const hasOwnPlace = ({ kind, label }: SourcedPart): boolean =>
  kind === 'head' ? label !== '正文' : label.startsWith('附')

/** The same number under the same heading tips the scales between equals; it never makes a pair. */
function bonus({ part: left }: Likeness, { part: right }: Likeness): number {
  const sameMarker = left.marker !== '' && left.marker === right.marker
  const sameParent = left.parentHeading !== '' && left.parentHeading === right.parentHeading
  return (sameMarker ? 0.03 : 0) + (sameParent ? 0.03 : 0) + (left.label === right.label ? 0.02 : 0)
}

/** How many parts both texts begin and end with alike. */
function commonEnds(
  left: readonly Likeness[],
  right: readonly Likeness[],
): readonly [number, number] {
  const same = (a: number, b: number): boolean =>
    left[a]?.part.label === right[b]?.part.label &&
    left[a]?.part.kind === right[b]?.part.kind &&
    left[a]?.plain === right[b]?.plain
  const shorter = Math.min(left.length, right.length)
  let head = 0
  while (head < shorter && same(head, head)) head += 1
  let tail = 0
  while (tail < shorter - head && same(left.length - 1 - tail, right.length - 1 - tail)) tail += 1
  return [head, tail]
}

const alone = (left: number | null, right: number | null): Aligned => ({
  left,
  right,
  similarity: 0,
  moved: false,
})

/**
 * Puts the parts of two texts together: first the best way through both in their order (so that a task which restarts
 * its count in every 工程 finds its fellow there), then what is left over and beyond doubt the same, wherever it stands.
 */
export function align(
  leftParts: readonly SourcedPart[],
  rightParts: readonly SourcedPart[],
): readonly Aligned[] {
  const left = leftParts.map(likenessOf)
  const right = rightParts.map(likenessOf)
  // Versions of one text are alike but for a few clauses, which alone need the long way.
  const [head, tail] = commonEnds(left, right)
  const [leftEnd, rightEnd] = [left.length - tail, right.length - tail]
  const equal = (from: number, to: number, shift: number): readonly Aligned[] =>
    left
      .slice(from, to)
      .map((_, at) => ({ left: from + at, right: from + at + shift, similarity: 1, moved: false }))
  const inner = bestWay(left.slice(head, leftEnd), right.slice(head, rightEnd)).map((way) => ({
    ...way,
    left: way.left === null ? null : way.left + head,
    right: way.right === null ? null : way.right + head,
  }))
  return [...equal(0, head, 0), ...inner, ...equal(leftEnd, left.length, rightEnd - leftEnd)]
}

function bestWay(left: readonly Likeness[], right: readonly Likeness[]): readonly Aligned[] {
  const scores = left.map((a) => Float64Array.from(right, (b) => alike(a, b)))
  const score = (a: number, b: number): number => scores[a]?.[b] ?? 0
  const gain = (a: number, b: number): number => {
    const [one, other] = [left[a], right[b]]
    const value = score(a, b)
    return value < lowest || one === undefined || other === undefined
      ? 0
      : value - lowest / 2 + bonus(one, other)
  }
  // best[a][b]: gain of the best way through left[a..] and right[b..].
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1))
  const at = (a: number, b: number): number => best[a]?.[b] ?? 0
  for (let a = left.length - 1; a >= 0; a -= 1)
    for (let b = right.length - 1; b >= 0; b -= 1) {
      const own = gain(a, b)
      const paired = own > 0 ? own + at(a + 1, b + 1) : 0
      const row = best[a]
      if (row !== undefined) row[b] = Math.max(at(a + 1, b), at(a, b + 1), paired)
    }
  const ways: Aligned[] = []
  let [a, b] = [0, 0]
  while (a < left.length && b < right.length) {
    const own = gain(a, b)
    if (own > 0 && at(a, b) === own + at(a + 1, b + 1)) {
      ways.push({ left: a, right: b, similarity: score(a, b), moved: false })
      a += 1
      b += 1
    } else if (at(a, b) === at(a + 1, b)) {
      ways.push(alone(a, null))
      a += 1
    } else {
      ways.push(alone(null, b))
      b += 1
    }
  }
  for (; a < left.length; a += 1) ways.push(alone(a, null))
  for (; b < right.length; b += 1) ways.push(alone(null, b))
  return withMoved(ways, score)
}

/** Joins parts that stand alone on either side and are the same, the most alike first. */
function withMoved(
  ways: readonly Aligned[],
  score: (left: number, right: number) => number,
): readonly Aligned[] {
  const lonely = (side: 'left' | 'right') =>
    ways
      .flatMap((way) => (way.left === null || way.right === null ? [way[side]] : []))
      .filter(known)
  const candidates = lonely('left')
    .flatMap((a) => lonely('right').map((b) => ({ a, b, similarity: score(a, b) })))
    .filter(({ similarity }) => similarity >= lowestMoved)
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
  const partner = new Map<number, { readonly b: number; readonly similarity: number }>()
  const taken = new Set<number>()
  for (const { a, b, similarity } of candidates) {
    if (partner.has(a) || taken.has(b)) continue
    partner.set(a, { b, similarity })
    taken.add(b)
  }
  return ways.flatMap((way): readonly Aligned[] => {
    if (way.left !== null && way.right !== null) return [way]
    if (way.right !== null) return taken.has(way.right) ? [] : [way]
    const found = way.left === null ? undefined : partner.get(way.left)
    return found === undefined
      ? [way]
      : [{ left: way.left, right: found.b, similarity: found.similarity, moved: true }]
  })
}

const known = (value: number | null): value is number => value !== null
