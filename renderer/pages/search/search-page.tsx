import { useCallback, useEffect, useRef } from 'react'
import type { SearchHit } from '../../../contract/document'
import { noFilters, type Filters } from '../../../domain/search/facets'
import { AsOfField } from '../../components/as-of-field'
import { TextField } from '../../components/text-field'
import { focusEntry } from '../../hooks/arrow-focus'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useNavigation } from '../../navigation'
import { useStore } from '../../store'
import { FacetPanel } from './facet-panel'
import { HitList } from './hit-list'
import { QueryHelp } from './query-help'
import { chipsOf, isNarrowed } from './search-filters'
import { chosenFilters, lastFound, pageSize, useSearch, type Found } from './use-search'

/** Characters of a query. */
const longestQuery = 200

interface SearchPageProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

const choose = (filters: Filters) => {
  chosenFilters.change(() => filters)
}

/** 检索: paragraphs of the whole library that answer the query. */
export function SearchPage({ query, onQuery }: SearchPageProps) {
  const { go } = useNavigation()
  const filters = useStore(chosenFilters)
  const list = useRef<HTMLOListElement>(null)
  const pane = useRef<HTMLElement | null>(null)
  const keptScroll = useKeptScroll('search')
  const scroll = useCallback(
    (element: HTMLElement | null) => {
      pane.current = element
      return keptScroll(element)
    },
    [keptScroll],
  )
  const toTop = useCallback(() => {
    pane.current?.scrollTo(0, 0)
  }, [])
  const { result, problem, more } = useSearch(query, filters, toTop)

  useEffect(() => {
    const opened = lastFound.get()?.opened ?? null
    if (opened !== null) focusEntry(list.current, '.hit', opened)
  }, [])

  const open = ({ documentId, start, end }: SearchHit, position: number) => {
    lastFound.change((old) => old && { ...old, opened: position })
    go({ room: 'reader', documentId, target: { start, end } })
  }
  const focusFirst = () => {
    focusEntry(list.current, '.hit', 0)
  }

  return (
    <section className="page">
      <div className="tools">
        <h1>检索</h1>
        <TextField
          className="wide"
          value={query}
          onValue={onQuery}
          maxLength={longestQuery}
          onEnter={focusFirst}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusFirst()
          }}
          placeholder="一个字起；多个词用空格隔开；连续的话加引号"
          aria-label="检索词"
          autoFocus
        />
        <QueryHelp />
        {result === null ? null : (
          <span className="quiet" role="status">
            “{result.query}”共{result.total}段
          </span>
        )}
        <AsOfField />
      </div>
      {isNarrowed(filters) ? <Chips filters={filters} /> : null}
      {problem === null ? null : problem.isHint ? (
        <p className="search-hint" role="status">
          {problem.message}
        </p>
      ) : (
        <p className="problem padded" role="alert">
          {problem.message}
        </p>
      )}
      <div className="search-body">
        {result === null ? null : (
          <FacetPanel facets={result.facets} filters={filters} onFilters={choose} />
        )}
        <div className="scroll" ref={scroll}>
          {result === null ? (
            <p className="quiet padded">
              输入文字即检索全部公报正文；全角半角、空格和括号写法不同不影响结果。按回车进入结果，再按回车打开原文。
            </p>
          ) : result.total === 0 ? (
            <NothingFound found={result} />
          ) : (
            <>
              <HitList hits={result.hits} list={list} onOpen={open} />
              {result.hits.length < result.total ? (
                <p className="padded">
                  <button
                    type="button"
                    onClick={() => {
                      more(result)
                    }}
                  >
                    再显示{Math.min(pageSize, result.total - result.hits.length)}段（已显示
                    {result.hits.length}段）
                  </button>
                </p>
              ) : null}
            </>
          )}
        </div>
      </div>
    </section>
  )
}

/** What narrows the hits, each with its own way out. */
function Chips({ filters }: { readonly filters: Filters }) {
  return (
    <ul className="chips" aria-label="已选条件">
      {chipsOf(filters).map(({ key, words, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            title="去掉这个条件"
            onClick={() => {
              choose(without)
            }}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="link"
          onClick={() => {
            choose(noFilters)
          }}
        >
          全部去掉
        </button>
      </li>
    </ul>
  )
}

function NothingFound({ found }: { readonly found: Found }) {
  return (
    <p className="quiet padded">
      {isNarrowed(found.filters)
        ? `所选条件下没有“${found.query}”。可去掉上方的条件再看。`
        : `公报库正文中没有“${found.query}”。可减少词语、改用更短的词，或检查错别字。`}
    </p>
  )
}
