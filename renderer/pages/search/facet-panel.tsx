import { Fragment, useId, useState } from 'react'
import type { IsoDate } from '../../../domain/gazette/document'
import type { FacetCount, FacetName, Facets, Filters } from '../../../domain/search/facets'
import { TextField } from '../../components/text-field'
import { choicesOf, facetGroups, facetWords, isChosen, readBound, toggled } from './search-filters'

interface FacetPanelProps {
  readonly facets: Facets
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** 筛选: what the hits can be narrowed by, with the hits of each value; the range of dates follows the years. */
export function FacetPanel({ facets, filters, onFilters }: FacetPanelProps) {
  return (
    <aside className="facets" aria-label="筛选">
      {facetGroups.map(({ name, label }) => (
        <Fragment key={name}>
          <Group
            label={label}
            name={name}
            choices={choicesOf(facets, filters, name)}
            filters={filters}
            onFilters={onFilters}
          />
          {name === 'year' ? <DateRange filters={filters} onFilters={onFilters} /> : null}
        </Fragment>
      ))}
    </aside>
  )
}

interface GroupProps extends Omit<FacetPanelProps, 'facets'> {
  readonly label: string
  readonly name: FacetName
  readonly choices: readonly FacetCount[]
}

function Group({ label, name, choices, filters, onFilters }: GroupProps) {
  if (choices.length === 0) return null
  return (
    <section>
      <h2>{label}</h2>
      <ul>
        {choices.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              className="facet"
              aria-pressed={isChosen(filters, name, value)}
              onClick={() => {
                onFilters(toggled(filters, name, value))
              }}
            >
              <span>{facetWords(name, value)}</span>
              <span className="quiet">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function DateRange({ filters, onFilters }: Omit<FacetPanelProps, 'facets'>) {
  return (
    <section>
      <h2>成文日期</h2>
      <BoundField
        label="自"
        date={filters.from}
        onDate={(from) => {
          onFilters({ ...filters, from })
        }}
      />
      <BoundField
        label="至"
        date={filters.to}
        onDate={(to) => {
          onFilters({ ...filters, to })
        }}
      />
    </section>
  )
}

interface BoundFieldProps {
  readonly label: string
  readonly date: IsoDate | null
  readonly onDate: (date: IsoDate | null) => void
}

function BoundField({ label, date, onDate }: BoundFieldProps) {
  // What is typed, with the date it led to: a date changed from outside, by a chip, replaces it.
  const [typed, setTyped] = useState({ text: date ?? '', date })
  const hint = useId()
  const text = typed.date === date ? typed.text : (date ?? '')
  const wrong = readBound(text).kind === 'unreadable'
  return (
    <div className="bound">
      <label>
        {label}
        <TextField
          value={text}
          maxLength={20}
          placeholder="如 2023-03"
          aria-invalid={wrong}
          aria-describedby={wrong ? hint : undefined}
          onValue={(value) => {
            const bound = readBound(value)
            const next = bound.kind === 'date' ? bound.date : bound.kind === 'none' ? null : date
            setTyped({ text: value, date: next })
            if (next !== date) onDate(next)
          }}
        />
      </label>
      {wrong ? (
        <p className="quiet" id={hint}>
          写作 2023-03-09 或 2023-03
        </p>
      ) : null}
    </div>
  )
}
