import { assertNever } from '../result'
import type { Query } from './query'

interface Texts {
  readonly text: string
  readonly meant: string | null
}

const unit = 0x10000
/** One UTF-16 unit, or two: no unit of the text is 0, so both share one map of numbers. */
const keyAt = (text: string, at: number, length: 1 | 2): number =>
  length === 1 ? text.charCodeAt(at) : text.charCodeAt(at) * unit + text.charCodeAt(at + 1)

/** Members of both ascending lists. */
function common(a: readonly number[], b: readonly number[]): readonly number[] {
  const result: number[] = []
  let other = 0
  for (const value of a) {
    while (other < b.length && (b[other] ?? 0) < value) other += 1
    if (b[other] === value) result.push(value)
  }
  return result
}

const union = (lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b)

/**
 * Which texts can hold a word, by the pairs of characters in it; single characters have lists of their own. The
 * lists only narrow what is scanned: a text that they name still has to hold the word.
 */
export class GramIndex {
  private readonly postings = new Map<number, number[]>()

  constructor(entries: readonly Texts[]) {
    entries.forEach((entry, id) => {
      for (const text of [entry.text, entry.meant ?? ''])
        for (let at = 0; at < text.length; at += 1) {
          this.add(keyAt(text, at, 1), id)
          if (at + 1 < text.length) this.add(keyAt(text, at, 2), id)
        }
    })
  }

  private add(key: number, id: number): void {
    const list = this.postings.get(key)
    if (list === undefined) this.postings.set(key, [id])
    else if (list.at(-1) !== id) list.push(id)
  }

  /** Ascending positions of entries that can answer the query; null for all. */
  candidates(query: Query): readonly number[] | null {
    switch (query.kind) {
      case 'word':
        return this.holding(query.term)
      case 'filter':
      case 'not':
        return null
      case 'and':
        return query.parts.reduce<readonly number[] | null>((known, part) => {
          const found = known?.length === 0 ? null : this.candidates(part)
          return found === null ? known : known === null ? found : common(known, found)
        }, null)
      case 'or': {
        const lists = query.parts.map((part) => this.candidates(part))
        const all = lists.filter((list) => list !== null)
        return all.length < lists.length ? null : union(all)
      }
      default:
        return assertNever(query)
    }
  }

  private holding(term: string): readonly number[] {
    const length = term.length === 1 ? 1 : 2
    const lists: (readonly number[])[] = []
    for (let at = 0; at + length <= term.length; at += 1) {
      const list = this.postings.get(keyAt(term, at, length))
      if (list === undefined) return []
      lists.push(list)
    }
    lists.sort((a, b) => a.length - b.length)
    return lists.reduce((known, list) => common(known, list))
  }
}
