import { folded } from '../text/fold'

/** What a filter tests: the document, or for `clause` the label of the clause that the block stands in. */
export type FilterField = 'title' | 'number' | 'issuer' | 'clause' | 'gazette' | 'kind'

export type Token =
  /** A word or phrase, folded, never empty. */
  | { readonly kind: 'word'; readonly term: string }
  | { readonly kind: 'filter'; readonly field: FilterField; readonly value: string }
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close'; readonly printed: string }
  /** A quote was opened and nothing follows yet: a word that is still being typed. */
  | { readonly kind: 'pending' }

/** Told to the person as it is. */
export class MalformedQuery extends Error {}

const fields: Readonly<Record<string, FilterField>> = {
  标题: 'title',
  文号: 'number',
  单位: 'issuer',
  发文机关: 'issuer',
  发文单位: 'issuer',
  条款: 'clause',
  公报: 'gazette',
  类型: 'kind',
  文种: 'kind',
}
const filterHead = new RegExp(`^(${Object.keys(fields).join('|')})[:：]`)
/** A 文号 is one value even when it is typed with spaces. */
const spacedNumber = /^[^\s"“”＂]*\s*[〔[［（(【]\s*\d{4}\s*[〕\]］）)】]\s*(?:第?\s*\d+\s*号)?/
const phrase = /^["“”＂]([^"“”＂]+)["“”＂]/
const quotes = /^["“”＂]+/
const looseQuotes = /^["“”＂]+|["“”＂]+$/g
/** Chinese operators stand alone, for 非法 and 或者 are words; the Latin ones may touch a bracket or a quote. */
const operator = /^(?:(AND|OR|NOT|ＡＮＤ|ＯＲ|ＮＯＴ)(?=[\s(（"“”＂]|$)|([且或非])(?=\s|$))/
const meanings: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  且: 'and',
  OR: 'or',
  或: 'or',
  NOT: 'not',
  非: 'not',
}

/** An operator that stands between two words of one bracket. */
const joinsWords = /[|｜]|\s(?:AND|OR|NOT|且|或|非)\s/

const isOpen = (sign: string | undefined): boolean => sign === '(' || sign === '（'
const isClose = (sign: string | undefined): boolean => sign === ')' || sign === '）'
const isBar = (sign: string | undefined): boolean => sign === '|' || sign === '｜'

/** Place of the bracket that closes the one at `at`; quoted brackets do not count. */
function closingOf(text: string, at: number): number | null {
  let depth = 0
  for (let place = at; place < text.length; place += 1) {
    const quoted = phrase.exec(text.slice(place))
    if (quoted !== null) place += quoted[0].length - 1
    else if (isOpen(text[place])) depth += 1
    else if (isClose(text[place])) depth -= 1
    if (depth === 0) return place
  }
  return null
}

/**
 * Brackets that hold more than one word are brackets of the query; （一） and （含） are text, as the gazettes are full
 * of them and search is exact.
 */
function isCompound(inner: string): boolean {
  const trimmed = inner.trim()
  return (
    /\S\s+\S|[|｜]/.test(trimmed) || /^["“”＂].*["“”＂]$/.test(trimmed) || filterHead.test(trimmed)
  )
}

class Lexer {
  private at = 0
  private readonly tokens: Token[] = []
  /** Places of the brackets that close a group. */
  private readonly closings = new Set<number>()

  constructor(private readonly text: string) {}

  read(): readonly Token[] {
    for (;;) {
      this.skipSpace()
      if (this.at >= this.text.length) return this.tokens
      this.readToken()
    }
  }

  private get rest(): string {
    return this.text.slice(this.at)
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1
  }

  private readToken(): void {
    const sign = this.text[this.at] ?? ''
    const named = operator.exec(this.rest)
    const filter = filterHead.exec(this.rest)
    if (this.closings.has(this.at)) this.sign('close', sign)
    else if (isBar(sign)) this.sign('or', /^[|｜]+/.exec(this.rest)?.[0] ?? sign)
    else if (this.isExclusion(sign)) this.sign('not', sign)
    else if (isOpen(sign) && this.opensGroup()) this.sign('open', sign)
    else if (named !== null && !this.isWhole(named[2])) this.readOperator(named[0])
    else if (filter !== null) this.readFilter(filter[0], fields[filter[1] ?? ''] ?? 'title')
    else this.push(this.readTerm(), (term) => ({ kind: 'word', term }))
  }

  private sign(kind: 'or' | 'not' | 'open' | 'close', printed: string): void {
    this.tokens.push({ kind, printed })
    this.at += printed.length
  }

  /** 或 as the whole query is the character itself. */
  private isWhole(chinese: string | undefined): boolean {
    return chinese !== undefined && this.text.trim() === chinese
  }

  private readOperator(printed: string): void {
    this.tokens.push({ kind: meanings[printed.normalize('NFKC')] ?? 'and', printed })
    this.at += printed.length
  }

  /** -应急 excludes; a hyphen alone and a query that is nothing but one word with a hyphen, -3℃, are text. */
  private isExclusion(sign: string): boolean {
    if (sign !== '-' && sign !== '－') return false
    const next = this.text[this.at + 1] ?? ' '
    return /["“”＂(（]/.test(next) || (!/\s/.test(next) && /[\s|｜]/.test(this.text.trim()))
  }

  private opensGroup(): boolean {
    const closing = closingOf(this.text, this.at)
    if (closing === null) {
      if (!isCompound(this.text.slice(this.at + 1))) return false
      throw new MalformedQuery(
        `括号没有配对：“${this.text[this.at] ?? ''}”缺右括号。要查括号本身，请加引号。`,
      )
    }
    if (!isCompound(this.text.slice(this.at + 1, closing))) return false
    this.closings.add(closing)
    return true
  }

  private readFilter(head: string, field: FilterField): void {
    this.at += head.length
    this.skipSpace()
    const number = field === 'number' ? spacedNumber.exec(this.rest) : null
    if (number !== null) this.at += number[0].length
    const value = number === null ? this.readTerm() : folded(number[0])
    if (value === '') throw new MalformedQuery(`“${head}”后面缺要找的词，例如 ${head}消防。`)
    this.push(value, (known) => ({ kind: 'filter', field, value: known }))
  }

  private push(term: string | null, made: (term: string) => Token): void {
    this.tokens.push(term === null || term === '' ? { kind: 'pending' } : made(term))
  }

  /** A phrase or a word, folded; null where a quote was opened and nothing follows. */
  private readTerm(): string | null {
    const quoted = phrase.exec(this.rest)
    if (quoted !== null) {
      this.at += quoted[0].length
      return folded(quoted[1] ?? '') || null
    }
    const opened = quotes.exec(this.rest)?.[0] ?? ''
    this.at += opened.length
    const start = this.at
    let depth = 0
    while (this.at < this.text.length && !this.endsWord()) {
      const begins = isOpen(this.text[this.at])
      if (begins && depth === 0 && this.at > start && this.holdsOperator()) break
      if (begins) depth += 1
      else if (isClose(this.text[this.at])) depth -= 1
      if (depth < 0 && this.closings.size > 0)
        throw new MalformedQuery('多了一个右括号。要查括号本身，请加引号。')
      this.at += 1
    }
    const word = folded(this.text.slice(start, this.at).replace(looseQuotes, ''))
    return word === '' && opened !== '' ? null : word
  }

  /** 消防（应急 OR 补贴）: the bracket belongs to the query although no blank stands before it. */
  private holdsOperator(): boolean {
    const closing = closingOf(this.text, this.at)
    return closing !== null && joinsWords.test(this.text.slice(this.at + 1, closing))
  }

  private endsWord(): boolean {
    const sign = this.text[this.at]
    return /\s/.test(sign ?? '') || isBar(sign) || this.closings.has(this.at)
  }
}

/** Cuts a query into words, filters and signs; throws MalformedQuery. */
export const tokensOf = (text: string): readonly Token[] => new Lexer(text).read()
