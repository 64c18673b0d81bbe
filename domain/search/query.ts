import { folded } from '../text/fold'

const looseQuotes = /^["“”]+|["“”]+$/g

/** Terms that must all stand in a block; folded, none empty. */
export interface Query {
  readonly terms: readonly string[]
}

/**
 * 亩均税收 工业 → both; “市 政府” keeps its space out of the splitting. A quote that is not closed, as while typing,
 * is no character of the term. Null for a query without characters.
 */
export function parseQuery(text: string): Query | null {
  const terms = [...text.matchAll(/["“”]([^"“”]+)["“”]|(\S+)/g)]
    .map((match) => folded(match[1] ?? match[2]?.replace(looseQuotes, '') ?? ''))
    .filter((term) => term !== '')
  return terms.length === 0 ? null : { terms: [...new Set(terms)] }
}
