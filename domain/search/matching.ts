import type { GazetteDocument } from '../gazette/document'
import { assertNever } from '../result'
import { folded } from '../text/fold'
import { kindWords } from '../gazette/document-kind'
import { asksForDocuments, type FilterField, type Query } from './query'

/** What filters test of a document, folded. */
export type DocumentFacts = Readonly<Record<Exclude<FilterField, 'clause'>, string>>

/** A block, or one printed line of it, as a query sees it. */
export interface Searched {
  readonly facts: DocumentFacts
  /** Folded label of the clause; empty outside of any. */
  readonly clause: string
  /** Folded text, and the same as the errata propose it where they do. */
  readonly text: string
  readonly meant: string | null
  /** Stands for its document where a query asks for whole documents: its title. */
  readonly isHead: boolean
}

export const factsOf = (document: GazetteDocument): DocumentFacts => ({
  title: folded(document.title),
  number: folded(document.documentNumber ?? ''),
  issuer: folded(document.issuer),
  gazette: folded(document.gazette),
  kind: folded(kindWords[document.kind]),
})

const numeral = /[0-9零〇一二三四五六七八九十百]/

/** Whether the label holds the value and no longer number does: 6号 is not found in 16号. */
function includesNumber(label: string, value: string): boolean {
  for (let at = label.indexOf(value); at >= 0; at = label.indexOf(value, at + 1))
    if (!numeral.test(value[0] ?? '') || !numeral.test(label[at - 1] ?? '')) return true
  return false
}

function passes(searched: Searched, field: FilterField, value: string): boolean {
  switch (field) {
    case 'clause':
      return includesNumber(searched.clause, value)
    case 'number':
      // The year is typed in round brackets as often as in those it is printed in.
      return includesNumber(searched.facts.number, value.replace(/\((\d{4})\)/, '[$1]'))
    case 'title':
    case 'issuer':
    case 'gazette':
    case 'kind':
      return searched.facts[field].includes(value)
    default:
      return assertNever(field)
  }
}

type Test = (searched: Searched) => boolean

function testOf(query: Query, withErrata: boolean): Test {
  switch (query.kind) {
    case 'word': {
      const { term } = query
      return withErrata
        ? ({ text, meant }) => text.includes(term) || (meant?.includes(term) ?? false)
        : ({ text }) => text.includes(term)
    }
    case 'filter':
      return (searched) => passes(searched, query.field, query.value)
    case 'and': {
      const tests = query.parts.map((part) => testOf(part, withErrata))
      return (searched) => tests.every((test) => test(searched))
    }
    case 'or': {
      const tests = query.parts.map((part) => testOf(part, withErrata))
      return (searched) => tests.some((test) => test(searched))
    }
    case 'not': {
      const test = testOf(query.part, withErrata)
      return (searched) => !test(searched)
    }
    default:
      return assertNever(query)
  }
}

/**
 * Decides whether a block, or line, answers the query: the truth that any index must agree with. With errata a word
 * stands where it is printed and where it was meant; an excluded word must stand in neither way.
 */
export function matcherOf(
  query: Query,
  { withErrata }: { readonly withErrata: boolean },
): (searched: Searched) => boolean {
  const test = testOf(query, withErrata)
  return asksForDocuments(query) ? (searched) => searched.isHead && test(searched) : test
}
