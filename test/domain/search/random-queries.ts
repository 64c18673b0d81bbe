import type { GazetteDocument } from '../../../domain/gazette/document'
import { folded } from '../../../domain/text/fold'
import { seededRandom } from '../../seeded-random'

/** What a reference scan sees of a block, made without any code of the search. */
export interface PlainBlock {
  readonly key: string
  readonly document: GazetteDocument
  readonly texts: readonly string[]
}

/** A query as a person types it, and the same as a test of a block. */
export interface RandomQuery {
  readonly text: string
  readonly holds: (block: PlainBlock) => boolean
  /** Holds a word or filter outside of any NOT: else the query asks for nothing. */
  readonly bounded: boolean
  /** Filters alone ask for documents. */
  readonly hasWord: boolean
}

const quoted = (word: string): string => `“${word}”`
/** A value in quotes cannot hold one. */
const beforeQuote = (text: string): string => text.replace(/["“”＂].*$/, '') || '关于'

/** Trees of words, filters and operators, three levels deep, over slices of the corpus. */
export function randomQueries(
  documents: readonly GazetteDocument[],
  count: number,
  seed: number,
): readonly RandomQuery[] {
  const random = seededRandom(seed)
  const corpus = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('')
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T

  const word = (): RandomQuery => {
    const at = random(corpus.length - 10)
    const printed = corpus.slice(at, at + 1 + random(4)).replace(/["“”＂\s]/g, '') || '市'
    const term = folded(printed) || '市'
    return {
      text: quoted(folded(printed) === '' ? '市' : printed),
      holds: ({ texts }) => texts.some((text) => text.includes(term)),
      bounded: true,
      hasWord: true,
    }
  }
  const filter = (): RandomQuery => {
    const { title, issuer } = pick(documents)
    const [head, value, read] = pick<
      readonly [string, string, (document: GazetteDocument) => string]
    >([
      ['标题：', beforeQuote(title).slice(0, 2 + random(8)), (document) => document.title],
      ['单位:', issuer.slice(0, 3), (document) => document.issuer],
    ])
    return {
      text: head + quoted(value),
      holds: ({ document }) => folded(read(document)).includes(folded(value)),
      bounded: true,
      hasWord: false,
    }
  }
  const tree = (depth: number): RandomQuery => {
    const kind = depth === 0 ? 0 : random(6)
    if (kind <= 1) return random(8) === 0 ? filter() : word()
    const [left, right] = [tree(depth - 1), tree(depth - 1)]
    if (kind === 2)
      return {
        text: pick([`NOT (${left.text} OR ${right.text})`, `-(${left.text} | ${right.text})`]),
        holds: (block) => !left.holds(block) && !right.holds(block),
        bounded: false,
        hasWord: false,
      }
    if (kind === 3)
      return {
        text: `(${left.text} ${pick(['OR', '或', '|'])} ${right.text})`,
        holds: (block) => left.holds(block) || right.holds(block),
        bounded: left.bounded && right.bounded,
        hasWord: left.hasWord || right.hasWord,
      }
    return {
      text: `（${left.text} ${pick(['AND', '且', ''])} ${right.text}）`,
      holds: (block) => left.holds(block) && right.holds(block),
      bounded: left.bounded || right.bounded,
      hasWord: left.hasWord || right.hasWord,
    }
  }
  const result: RandomQuery[] = []
  while (result.length < count) {
    const query = tree(1 + random(3))
    if (query.bounded && query.hasWord) result.push(query)
  }
  return result
}
