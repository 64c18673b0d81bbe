import type { Difference, DifferenceKind } from './comparison'
import { hunksOf } from './diff'
import { spanIn, type SourcedPart } from './parts'
import { cellTokens, tokensOf, type Token } from './tokens'
import { unitBrackets, type ListedUnit, type PartMention } from './unit-list'

/** A part with the names that stand in it. */
export interface NamedPart {
  readonly part: SourcedPart
  readonly names: readonly PartMention[]
}

/** What the number at that place counts: the words before it in its clause. */
export function subjectBefore(text: string, start: number): string {
  const head = text.slice(0, start)
  const words = /[^，。；、：:\n\t]*$/.exec(head)?.[0] ?? ''
  const cell = words.trim() === '' ? /([^\t\n]+)\t\s*$/.exec(head)?.[1] : undefined
  return (cell ?? words)
    .replace(/[≥≤＞＜><]|(?:不少于|不低于|不超过|达到?|为|约|近|[（(][^）)]*[）)])/g, '')
    .trim()
}

const isPunctuation = (token: Token): boolean => /^[\p{P}\p{S}]$/u.test(token.key)

interface Span {
  readonly start: number
  readonly end: number
}

interface Sides {
  readonly left: NamedPart
  readonly right: NamedPart
}

const between = (
  { left, right }: Sides,
  kind: DifferenceKind,
  a: Span | null,
  b: Span | null,
): Difference => ({
  kind,
  left: a === null ? null : spanIn(left.part, a.start, a.end),
  right: b === null ? null : spanIn(right.part, b.start, b.end),
  subject:
    kind !== 'number'
      ? ''
      : a !== null
        ? subjectBefore(left.part.text, a.start)
        : subjectBefore(right.part.text, b?.start ?? 0),
  elsewhere: [],
})

/** From the first to the last of the words; null where only marks of punctuation stand. */
const extent = (tokens: readonly Token[]): Span | null => {
  const words = tokens.filter((token) => !isPunctuation(token))
  const [first] = words
  const last = words.at(-1)
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** Tokens of one kind, each with the fellow of the same unit that comes next on the other side. */
function typedPairs(
  left: readonly Token[],
  right: readonly Token[],
): readonly (readonly [Token | null, Token | null])[] {
  const rest = [...right]
  const pairs = left.map((token): readonly [Token | null, Token | null] => {
    const at = rest.findIndex(({ key }) => key === token.key)
    const near = at >= 0 ? at : rest.findIndex(({ unit }) => unit === token.unit)
    return [token, near < 0 ? null : (rest.splice(near, 1)[0] ?? null)]
  })
  return [...pairs, ...rest.map((token): readonly [null, Token] => [null, token])].filter(
    ([a, b]) => a?.key !== b?.key,
  )
}

/** Texts are taken apart at what stands between the typed tokens, so that a sentence is not coloured for a number. */
function wordDifferences(sides: Sides, a: readonly Token[], b: readonly Token[]) {
  const [one, other] = [a, b].map((tokens) => extent(tokens.filter(({ kind }) => kind === 'words')))
  if (!one && !other) return []
  return [between(sides, 'words', one ?? null, other ?? null)]
}

function textDifferences(
  sides: Sides,
  without: readonly (readonly Span[])[],
): readonly Difference[] {
  const { left, right } = sides
  const tokens = ({ part, names }: NamedPart, spans: readonly Span[]) =>
    part.kind === 'tableRow' ? cellTokens(part.text) : tokensOf(part.text, names, spans)
  const [a, b] = [tokens(left, without[0] ?? []), tokens(right, without[1] ?? [])]
  return hunksOf(a, b).flatMap((hunk): readonly Difference[] => {
    const [one, other] = [a.slice(...hunk.left), b.slice(...hunk.right)]
    const typed = (['number', 'date', 'organisation'] as const).flatMap((kind) => {
      const of = (tokens: readonly Token[]) => tokens.filter((token) => token.kind === kind)
      return typedPairs(of(one), of(other)).map(([x, y]) => between(sides, kind, x, y))
    })
    return [...typed, ...wordDifferences(sides, one, other)]
  })
}

/** Units and their part in the task; the order of the names tells nothing. */
function unitDifferences(
  sides: Sides,
  left: readonly ListedUnit[],
  right: readonly ListedUnit[],
): readonly Difference[] {
  const id = ({ key, role }: ListedUnit) => `${role} ${key}`
  const missing = (own: readonly ListedUnit[], other: readonly ListedUnit[]) =>
    own.filter((unit) => !other.some((one) => id(one) === id(unit)))
  const rest = [...missing(right, left)]
  const ofLeft = missing(left, right).map((unit) => {
    // 牵头 here and 配合 there is one difference.
    const at = rest.findIndex(({ key }) => key === unit.key)
    const other = at < 0 ? null : (rest.splice(at, 1)[0] ?? null)
    return between(sides, 'organisation', unit, other)
  })
  return [...ofLeft, ...rest.map((unit) => between(sides, 'organisation', null, unit))]
}

/** All differences of two parts, in the order of their kinds and places. */
export function pairDifferences(left: NamedPart, right: NamedPart): readonly Difference[] {
  const sides = { left, right }
  const brackets = [left, right].map(({ part, names }) => unitBrackets(part.text, names))
  const units = brackets.map((list) => list.flatMap((bracket) => bracket.units))
  return [
    ...textDifferences(sides, brackets),
    ...unitDifferences(sides, units[0] ?? [], units[1] ?? []),
  ]
}
