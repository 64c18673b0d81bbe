import { chineseDate, readIsoDate } from '../../../domain/calendar/iso-date'
import type { IsoDate } from '../../../domain/gazette/document'
import { forceStatusWords } from '../../../domain/force/force-status'
import { kindWords } from '../../../domain/gazette/document-kind'
import {
  noFilters,
  type FacetCount,
  type FacetName,
  type Facets,
  type Filters,
} from '../../../domain/search/facets'

/** Groups of the window, in their order. */
export const facetGroups: readonly { readonly name: FacetName; readonly label: string }[] = [
  { name: 'status', label: '时效' },
  { name: 'year', label: '年份' },
  { name: 'gazette', label: '公报' },
  { name: 'issuer', label: '发文机关' },
  { name: 'kind', label: '文种' },
]

/** A value as the window shows it. */
export function facetWords(name: FacetName, value: string): string {
  switch (name) {
    case 'status':
      return (forceStatusWords as Readonly<Record<string, string>>)[value] ?? value
    case 'kind':
      return (kindWords as Readonly<Record<string, string>>)[value] ?? value
    case 'year':
      return value === '' ? '无日期' : `${value}年`
    case 'gazette':
      return value.replace('人民政府', '')
    case 'issuer':
      return value
  }
}

export const isChosen = (filters: Filters, name: FacetName, value: string): boolean =>
  (filters[name] as readonly string[]).includes(value)

/** Chooses a value, or takes the choice back. */
export const toggled = (filters: Filters, name: FacetName, value: string): Filters => ({
  ...filters,
  [name]: isChosen(filters, name, value)
    ? filters[name].filter((other) => other !== value)
    : [...filters[name], value],
})

export interface Chip {
  readonly key: string
  readonly words: string
  /** The filters without it. */
  readonly without: Filters
}

const boundWords = (date: IsoDate): string => (date.length === 4 ? `${date}年` : chineseDate(date))

/** Everything that narrows the hits, each to be taken away by itself. */
export function chipsOf(filters: Filters): readonly Chip[] {
  const { from, to } = filters
  const range =
    from === null && to === null
      ? []
      : [
          {
            key: 'range',
            words: `成文日期：${from === null ? '' : `${boundWords(from)}起`}${to === null ? '' : `${boundWords(to)}止`}`,
            without: { ...filters, from: null, to: null },
          },
        ]
  return [
    ...range,
    ...facetGroups.flatMap(({ name, label }) =>
      filters[name].map((value) => ({
        key: `${name} ${value}`,
        words: `${label}：${facetWords(name, value)}`,
        without: toggled(filters, name, value),
      })),
    ),
  ]
}

export const sameFilters = (a: Filters, b: Filters): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

export const isNarrowed = (filters: Filters): boolean => !sameFilters(filters, noFilters)

/**
 * Values of the group that leave a choice: a single one leaves none, unless one is chosen. What is chosen is listed
 * even where it has no hits, so that it can be taken back where it was chosen.
 */
export function choicesOf(
  facets: Facets,
  filters: Filters,
  name: FacetName,
): readonly FacetCount[] {
  const counts: readonly FacetCount[] = facets[name]
  const chosen: readonly string[] = filters[name]
  const absent = chosen
    .filter((value) => counts.every((known) => known.value !== value))
    .map((value) => ({ value, count: 0 }))
  return counts.length > 1 || chosen.length > 0 ? [...counts, ...absent] : []
}

export type Bound =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'unreadable' }

/** 2023, 2023-7, 2023年7月 or a day in any writing that the program reads. */
export function readBound(text: string): Bound {
  const typed = text.normalize('NFKC').trim()
  if (typed === '') return { kind: 'none' }
  const day = readIsoDate(typed)
  if (day !== null) return { kind: 'date', date: day }
  const [, year = '', month] = /^(\d{4})(?:年|(?:[-/.年](\d{1,2})月?))?$/.exec(typed) ?? []
  if (year === '' || (month !== undefined && (Number(month) < 1 || Number(month) > 12)))
    return { kind: 'unreadable' }
  return { kind: 'date', date: month === undefined ? year : `${year}-${month.padStart(2, '0')}` }
}
