import { assertNever } from '../result'
import { MalformedQuery, tokensOf, type FilterField, type Token } from './query-tokens'

export type { FilterField }

/** What is asked of a block (words, clause) and of its document (the other filters). */
export type Query =
  /** Folded, never empty. */
  | { readonly kind: 'word'; readonly term: string }
  | { readonly kind: 'filter'; readonly field: FilterField; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

export type ParsedQuery =
  | { readonly kind: 'query'; readonly query: Query }
  /** Nothing to look for: blanks, a quote just opened. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'malformed'; readonly message: string }

const keyOf = (query: Query): string => JSON.stringify(query)

/** One operator over all parts, none twice; parts still being typed (null) are left out. */
function joined(kind: 'and' | 'or', parts: readonly (Query | null)[]): Query | null {
  const flat = parts.flatMap((part) =>
    part === null ? [] : part.kind === kind ? part.parts : [part],
  )
  const distinct = [...new Map(flat.map((part) => [keyOf(part), part])).values()]
  const [first] = distinct
  return first === undefined || distinct.length === 1 ? (first ?? null) : { kind, parts: distinct }
}

/** NOT binds closest, then AND, written or not, then OR. */
class Parser {
  private at = 0

  constructor(private readonly tokens: readonly Token[]) {}

  read(): Query | null {
    const query = this.readOr()
    const left = this.tokens[this.at]
    if (left !== undefined) throw new Error(`unread token ${left.kind}`)
    return query
  }

  private taken(kind: Token['kind']): boolean {
    if (this.tokens[this.at]?.kind !== kind) return false
    this.at += 1
    return true
  }

  private readOr(): Query | null {
    const parts = [this.readAnd()]
    while (this.taken('or')) parts.push(this.readAnd())
    return joined('or', parts)
  }

  private readAnd(): Query | null {
    const parts = [this.readUnary()]
    for (;;) {
      const next = this.tokens[this.at]?.kind
      if (next === undefined || next === 'or' || next === 'close') return joined('and', parts)
      this.taken('and')
      parts.push(this.readUnary())
    }
  }

  private readUnary(): Query | null {
    if (!this.taken('not')) return this.readPrimary()
    const part = this.readUnary()
    return part === null ? null : { kind: 'not', part }
  }

  private readPrimary(): Query | null {
    const token = this.tokens[this.at]
    if (token === undefined) return this.missing()
    switch (token.kind) {
      case 'word':
      case 'filter':
        this.at += 1
        return token
      case 'pending':
        this.at += 1
        return null
      case 'open': {
        this.at += 1
        const query = this.readOr()
        // The lexer lets none open that is not closed.
        this.taken('close')
        return query
      }
      case 'and':
      case 'or':
      case 'not':
      case 'close':
        return this.missing()
      default:
        return assertNever(token)
    }
  }

  private missing(): never {
    const before = this.tokens[this.at - 1]
    const here = this.tokens[this.at]
    const quote = '要查这个词本身，请加引号。'
    if (before !== undefined && 'printed' in before && before.kind !== 'open')
      throw new MalformedQuery(`“${before.printed}”后面缺要找的词。${quote}`)
    if (here !== undefined && 'printed' in here)
      throw new MalformedQuery(`“${here.printed}”前面缺要找的词。${quote}`)
    throw new MalformedQuery('括号里没有要找的词。')
  }
}

/** Whether the query says what to find, not only what to leave out. */
function isBounded(query: Query): boolean {
  switch (query.kind) {
    case 'word':
    case 'filter':
      return true
    case 'and':
      return query.parts.some(isBounded)
    case 'or':
      return query.parts.every(isBounded)
    case 'not':
      return false
    default:
      return assertNever(query)
  }
}

/**
 * Words stand together (亩均税收 工业 → both); AND 且, OR 或 |, NOT 非 and a hyphen before a word join them, quotes
 * keep a phrase together, brackets group, 标题： 文号： 单位： 条款： 公报： 类型： filter. A quote that is not closed,
 * as while typing, is no character of the word and no error.
 */
export function parseQuery(text: string): ParsedQuery {
  try {
    const tokens = tokensOf(text)
    if (tokens.every(({ kind }) => kind === 'pending')) return { kind: 'empty' }
    const query = new Parser(tokens).read()
    if (query === null) return { kind: 'empty' }
    if (!isBounded(query))
      return {
        kind: 'malformed',
        message:
          '只写了要排除的词，没有写要找的词；“非”“NOT”“-”只能从找到的结果中排除，“或”的两边都要有要找的词。',
      }
    return { kind: 'query', query }
  } catch (error) {
    if (error instanceof MalformedQuery) return { kind: 'malformed', message: error.message }
    throw error
  }
}

/** Words that a hit shows marked: all that are asked for, none that is excluded. */
export function wantedTerms(query: Query): readonly string[] {
  switch (query.kind) {
    case 'word':
      return [query.term]
    case 'and':
    case 'or':
      return [...new Set(query.parts.flatMap(wantedTerms))]
    case 'filter':
    case 'not':
      return []
    default:
      return assertNever(query)
  }
}

/** Whether the query asks for whole documents only: 标题：消防 means the document, not each of its paragraphs. */
export function asksForDocuments(query: Query): boolean {
  switch (query.kind) {
    case 'word':
      return false
    case 'filter':
      return query.field !== 'clause'
    case 'and':
    case 'or':
      return query.parts.every(asksForDocuments)
    case 'not':
      return true
    default:
      return assertNever(query)
  }
}
