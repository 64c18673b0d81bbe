import { Fragment, useEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../../contract/document'
import { call, messageOf } from '../../api'
import { TextField } from '../../components/text-field'
import { isEnter } from '../../hooks/composition'
import { useNavigation } from '../../navigation'
import { sourceWords } from '../../words'

const pageSize = 50

interface Found {
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
}

interface SearchPageProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** 检索: paragraphs of the whole library that hold all words of the query. */
export function SearchPage({ query, onQuery }: SearchPageProps) {
  const { go } = useNavigation()
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState('')
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    let current = true
    if (query.trim() === '') return
    call('search.run', { query, offset: 0, limit: pageSize }).then(
      ({ total, hits }) => {
        if (!current) return
        setFound({ query, total, hits })
        setProblem('')
      },
      (error: unknown) => {
        if (current) setProblem(messageOf(error))
      },
    )
    return () => {
      current = false
    }
  }, [query])

  const open = ({ documentId, start, end }: SearchHit) => {
    go({ room: 'reader', documentId, target: { start, end } })
  }
  const focusHit = (position: number) => {
    list.current?.querySelectorAll<HTMLElement>('.hit')[position]?.focus()
  }
  const more = async () => {
    if (found === null) return
    const next = await call('search.run', {
      query: found.query,
      offset: found.hits.length,
      limit: pageSize,
    })
    setFound({ ...found, hits: [...found.hits, ...next.hits] })
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
          onEnter={() => {
            focusHit(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusHit(0)
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
      <div className="scroll">
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
            <ol className="hits" ref={list}>
              {result.hits.map((hit, position) => (
                <li key={`${hit.documentId} ${hit.blockIndex}`}>
                  <div
                    className="hit"
                    role="link"
                    tabIndex={0}
                    onClick={() => {
                      open(hit)
                    }}
                    onKeyDown={(event) => {
                      if (isEnter(event)) open(hit)
                      else if (event.key === 'ArrowDown') focusHit(position + 1)
                      else if (event.key === 'ArrowUp') focusHit(Math.max(0, position - 1))
                      else return
                      event.preventDefault()
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
                <button type="button" onClick={() => void more()}>
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
