import { useState, type ReactNode } from 'react'
import { annotationKinds } from '../../../domain/annotation/annotation'
import { noFilter, type AnnotationFilter } from '../../../domain/annotation/annotation-filter'
import { readIsoDate } from '../../../domain/calendar/iso-date'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { TextField } from '../../components/text-field'
import { useStore } from '../../store'
import { colours, colourWords, kindWords } from '../../words'
import { listSession, sortOf, sortWords } from './list-session'

interface FilterBarProps {
  /** Documents that have notes. */
  readonly documents: readonly Pick<DocumentSummary, 'id' | 'title' | 'documentNumber'>[]
  readonly tags: readonly { readonly name: string; readonly count: number }[]
  readonly onListFocus: () => void
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onValue, children }: ChoiceProps) {
  return (
    <select
      value={value}
      aria-label={label}
      onChange={({ target }) => {
        onValue(target.value)
      }}
    >
      {children}
    </select>
  )
}

/** A day that is not complete yet is no condition. */
const dayOrNothing = (typed: string): string => readIsoDate(typed) ?? ''

const isNarrowed = (filter: AnnotationFilter): boolean =>
  JSON.stringify(filter) !== JSON.stringify(noFilter)

export function FilterBar({ documents, tags, onListFocus }: FilterBarProps) {
  const { filter, sort, trash } = useStore(listSession)
  const change = (next: Partial<AnnotationFilter>) => {
    listSession.change((old) => ({ ...old, filter: { ...old.filter, ...next } }))
  }
  const state = trash ? 'trash' : filter.state
  return (
    <div className="tools annotation-filter" role="search" aria-label="筛选批注">
      <TextField
        value={filter.text}
        onValue={(text) => {
          change({ text })
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onListFocus()
        }}
        placeholder="摘录、批注、标签、文件"
        aria-label="按摘录、批注、标签、文件筛选"
        maxLength={200}
      />
      <Choice
        label="状态"
        value={state}
        onValue={(value) => {
          listSession.change((old) => ({ ...old, trash: value === 'trash' }))
          change({ state: value === 'needsPlace' || value === 'kept' ? value : 'all' })
        }}
      >
        <option value="all">全部批注</option>
        <option value="needsPlace">待确认</option>
        <option value="kept">无位置（已确认保留）</option>
        <option value="trash">回收站</option>
      </Choice>
      <Choice
        label="文件"
        value={filter.documentId ?? ''}
        onValue={(value) => {
          change({ documentId: value === '' ? null : value })
        }}
      >
        <option value="">全部文件</option>
        {documents.map(({ id, title, documentNumber }) => (
          <option key={id} value={id}>
            {documentNumber === null ? title : `${title}（${documentNumber}）`}
          </option>
        ))}
      </Choice>
      <Choice
        label="标签"
        value={filter.tag ?? ''}
        onValue={(value) => {
          change({ tag: value === '' ? null : value })
        }}
      >
        <option value="">全部标签</option>
        {tags.map(({ name, count }) => (
          <option key={name} value={name}>
            {name}（{count}）
          </option>
        ))}
      </Choice>
      <Choice
        label="颜色"
        value={filter.colour ?? ''}
        onValue={(value) => {
          change({ colour: colours.find((colour) => colour === value) ?? null })
        }}
      >
        <option value="">全部颜色</option>
        {colours.map((colour) => (
          <option key={colour} value={colour}>
            {colourWords[colour]}
          </option>
        ))}
      </Choice>
      <Choice
        label="类型"
        value={filter.kind ?? ''}
        onValue={(value) => {
          change({ kind: annotationKinds.find((kind) => kind === value) ?? null })
        }}
      >
        <option value="">全部类型</option>
        {annotationKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </Choice>
      <DayField
        label="修改日期从"
        day={filter.from}
        onDay={(from) => {
          change({ from })
        }}
      />
      <DayField
        label="修改日期到"
        day={filter.to}
        onDay={(to) => {
          change({ to })
        }}
      />
      <Choice
        label="排序"
        value={sort}
        onValue={(value) => {
          listSession.change((old) => ({ ...old, sort: sortOf(value) }))
        }}
      >
        {Object.entries(sortWords).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Choice>
      {isNarrowed(filter) || trash ? (
        <button
          type="button"
          onClick={() => {
            listSession.change((old) => ({ ...old, filter: noFilter, trash: false }))
          }}
        >
          清除筛选
        </button>
      ) : null}
    </div>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly day: string
  readonly onDay: (day: string) => void
}

function DayField({ label, day, onDay }: DayFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft ?? day
  const isWrong = typed !== '' && dayOrNothing(typed) === ''
  return (
    <TextField
      className="day-field"
      value={typed}
      onValue={(text) => {
        setDraft(text)
        onDay(dayOrNothing(text))
      }}
      onBlur={() => {
        setDraft(null)
      }}
      placeholder={label}
      aria-label={label}
      aria-invalid={isWrong}
      title={isWrong ? '请按 2023-09-01 的格式填写日期' : label}
      inputMode="numeric"
      maxLength={12}
    />
  )
}
