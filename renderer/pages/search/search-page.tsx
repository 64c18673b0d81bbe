import { Fragment, useCallback, useEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../../contract/document'
import { call, messageOf } from '../../api'
import { TextField } from '../../components/text-field'
import { focusEntry, moveFocus } from '../../hooks/arrow-focus'
import { isEnter } from '../../hooks/composition'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useNavigation } from '../../navigation'
import { createStore, useStore } from '../../store'
import { sourceWords } from '../../words'

const pageSize = 50
/** Characters of a query. */
const longestQuery = 200

interface Found {
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
  /** Position of the hit opened last: one comes back to it. */
  readonly opened: number | null
}

const lastFound = createStore<Found | null>(null)

interface SearchPageProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** 检索: paragraphs of the whole library that hold all words of the query. */
export function SearchPage({ query, onQuery }: SearchPageProps) {
  const { go } = useNavigation()
  const found = useStore(lastFound)
  const [problem, setProblem] = useState('')
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

  useEffect(() => {
    let current = true
    if (query.trim() === '' || lastFound.get()?.query === query) return
    call('search.run', { query, offset: 0, limit: pageSize }).then(
      ({ total, hits }) => {
        if (!current) return
        lastFound.change(() => ({ query, total, hits, opened: null }))
        setProblem('')
        pane.current?.scrollTo(0, 0)
      },
      (error: unknown) => {
        if (current) setProblem(messageOf(error))
      },
    )
    return () => {
      current = false
    }
  }, [query])

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
  const more = (shown: Found) => {
    call('search.run', { query: shown.query, offset: shown.hits.length, limit: pageSize }).then(
      ({ hits }) => {
        // Another query may have been typed meanwhile, or the button pressed twice.
        lastFound.change((old) =>
          old?.query === shown.query && old.hits.length === shown.hits.length
            ? { ...old, hits: [...old.hits, ...hits] }
            : old,
        )
      },
      (error: unknown) => {
        setProblem(messageOf(error))
      },
    )
  }
  const result = query.trim() === '' ? null : found

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
        {result === null ? null : (
          <span className="quiet" role="status">
            “{result.query}”共{result.total}段
          </span>
        )}
      </div>
      {problem === '' ? null : (
        <p className="problem padded" role="alert">
          {problem}
        </p>
      )}
      <div className="scroll" ref={scroll}>
        {result === null ? (
          <p className="quiet padded">
            输入文字即检索全部公报正文；全角半角、空格和括号写法不同不影响结果。按回车进入结果，再按回车打开原文。
          </p>
        ) : result.total === 0 ? (
          <p className="quiet padded">
            公报库正文中没有“{result.query}”。可减少词语、改用更短的词，或检查错别字。
          </p>
        ) : (
          <>
            <ol
              className="hits"
              ref={list}
              onKeyDown={(event) => {
                moveFocus(event, '.hit')
              }}
            >
              {result.hits.map((hit, position) => (
                <li key={`${hit.documentId} ${hit.blockIndex}`}>
                  <div
                    className="hit"
                    role="link"
                    tabIndex={0}
                    onClick={() => {
                      open(hit, position)
                    }}
                    onKeyDown={(event) => {
                      if (isEnter(event)) open(hit, position)
                    }}
                  >
                    <p className="hit-place">
                      <span className="hit-title">{hit.title}</span>
                      <span className="nowrap">{hit.documentNumber ?? ''}</span>
                      <span className="nowrap hit-clause">{hit.clause}</span>
                      <span className="nowrap quiet">{sourceWords(hit.sourceFile, hit.line)}</span>
                    </p>
                    <p className="hit-snippet">
                      <Snippet hit={hit} />
                    </p>
                  </div>
                </li>
              ))}
            </ol>
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
    </section>
  )
}

function Snippet({ hit: { snippet, matches } }: { readonly hit: SearchHit }) {
  return (
    <>
      {matches.map(({ start, end }, position) => (
        <Fragment key={start}>
          {snippet.slice(matches[position - 1]?.end ?? 0, start)}
          <mark>{snippet.slice(start, end)}</mark>
        </Fragment>
      ))}
      {snippet.slice(matches.at(-1)?.end ?? 0)}
    </>
  )
}
