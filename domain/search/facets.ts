import type { ForceStatus } from '../force/force-status'
import type { DocumentKind, GazetteDocument, IsoDate } from '../gazette/document'

/** In the order in which they are offered. */
export const forceStatuses: readonly ForceStatus[] = [
  'inForce',
  'notYet',
  'partlySuperseded',
  'lapsed',
  'repealed',
  'unknown',
]

export type StatusOf = (documentId: string) => ForceStatus

/** What a hit's document must be. No values in a group: any. */
export interface Filters {
  /** Bounds of the 成文日期, both included; null for none. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly status: readonly ForceStatus[]
  /** Four digits; empty for documents without a date. */
  readonly year: readonly string[]
  readonly gazette: readonly string[]
  readonly issuer: readonly string[]
  readonly kind: readonly DocumentKind[]
}

export type FacetName = Exclude<keyof Filters, 'from' | 'to'>

export interface FacetCount<V extends string = string> {
  readonly value: V
  /** Blocks that this value would show, all other filters kept. */
  readonly count: number
}

export type Facets = {
  readonly [N in FacetName]: readonly FacetCount<Filters[N][number]>[]
}

export const noFilters: Filters = {
  from: null,
  to: null,
  status: [],
  year: [],
  gazette: [],
  issuer: [],
  kind: [],
}

/** A document with its hits. */
export interface Tally {
  readonly document: GazetteDocument
  readonly status: ForceStatus
  readonly count: number
}

const valueOf: { readonly [N in FacetName]: (tally: Tally) => Filters[N][number] } = {
  status: ({ status }) => status,
  year: ({ document }) => document.issuedOn?.slice(0, 4) ?? '',
  gazette: ({ document }) => document.gazette,
  issuer: ({ document }) => document.issuer,
  kind: ({ document }) => document.kind,
}
const names: readonly FacetName[] = ['status', 'year', 'gazette', 'issuer', 'kind']

/** Whether the date lies before the other, as far as both tell: 2023-07 lies neither before nor after 2023-07-15. */
function isBefore(a: IsoDate, b: IsoDate): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

function isInRange(date: IsoDate | null, { from, to }: Filters): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  return !(from !== null && isBefore(date, from)) && !(to !== null && isBefore(to, date))
}

const isChosen = (tally: Tally, filters: Filters, name: FacetName): boolean => {
  const chosen: readonly string[] = filters[name]
  return chosen.length === 0 || chosen.includes(valueOf[name](tally))
}

/** Whether the document passes all filters. */
export const passesFilters = (tally: Tally, filters: Filters): boolean =>
  isInRange(tally.document.issuedOn, filters) &&
  names.every((name) => isChosen(tally, filters, name))

function counted<V extends string>(
  tallies: readonly Tally[],
  value: (tally: Tally) => V,
): readonly FacetCount<V>[] {
  const counts = new Map<V, number>()
  for (const tally of tallies) {
    const key = value(tally)
    counts.set(key, (counts.get(key) ?? 0) + tally.count)
  }
  return [...counts].map(([key, count]) => ({ value: key, count }))
}

/**
 * Hits per value. A group's own choice does not narrow its counts, so that one sees what a second value would add.
 * Gazettes keep their order; kinds and issuers with most hits stand first.
 */
export function facetsOf(tallies: readonly Tally[], filters: Filters): Facets {
  const dated = tallies.filter(({ document }) => isInRange(document.issuedOn, filters))
  const countsOf = <N extends FacetName>(name: N): readonly FacetCount<Filters[N][number]>[] =>
    counted<Filters[N][number]>(
      dated.filter((tally) =>
        names.every((other) => other === name || isChosen(tally, filters, other)),
      ),
      valueOf[name],
    )
  const mostFirst = (a: FacetCount, b: FacetCount) => b.count - a.count
  return {
    status: [...countsOf('status')].sort(
      (a, b) => forceStatuses.indexOf(a.value) - forceStatuses.indexOf(b.value),
    ),
    year: [...countsOf('year')].sort((a, b) => (a.value < b.value ? 1 : -1)),
    gazette: countsOf('gazette'),
    issuer: [...countsOf('issuer')].sort(mostFirst),
    kind: [...countsOf('kind')].sort(mostFirst),
  }
}
