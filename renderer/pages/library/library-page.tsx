import { useMemo, useState } from 'react'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { folded } from '../../../domain/text/fold'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { dateWords, kindWords, sourceWords } from '../../words'

type SortKey = 'order' | 'title' | 'documentNumber' | 'issuer' | 'issuedOn' | 'kind'

const headings: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'title', label: '标题' },
  { key: 'documentNumber', label: '文号' },
  { key: 'issuer', label: '发文机关' },
  { key: 'issuedOn', label: '成文日期' },
  { key: 'kind', label: '种类' },
]

const collator = new Intl.Collator('zh', { numeric: true })

function sortValue(document: DocumentSummary, key: SortKey): string {
  switch (key) {
    case 'order':
      return ''
    case 'kind':
      return kindWords[document.kind]
    case 'title':
    case 'issuer':
      return document[key]
    case 'documentNumber':
    case 'issuedOn':
      return document[key] ?? ''
  }
}

/** 公报库: every document of the library, to filter, sort and open. */
export function LibraryPage() {
  const [documents] = useCall('document.list', {})
  return <Loading state={documents}>{(loaded) => <DocumentTable documents={loaded} />}</Loading>
}

function DocumentTable({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { go } = useNavigation()
  const [filter, setFilter] = useState('')
  const [gazette, setGazette] = useState('')
  const [sort, setSort] = useState<{ readonly key: SortKey; readonly down: boolean }>({
    key: 'order',
    down: false,
  })
  const gazettes = useMemo(
    () => [...new Set(documents.map((document) => document.gazette))],
    [documents],
  )
  const shown = useMemo(() => {
    const wanted = folded(filter)
    const rows = documents.filter(
      (document) =>
        (gazette === '' || document.gazette === gazette) &&
        folded(`${document.title} ${document.documentNumber ?? ''} ${document.issuer}`).includes(
          wanted,
        ),
    )
    if (sort.key === 'order') return rows
    const sorted = [...rows].sort((a, b) =>
      collator.compare(sortValue(a, sort.key), sortValue(b, sort.key)),
    )
    return sort.down ? sorted.reverse() : sorted
  }, [documents, filter, gazette, sort])
  const chronicles = documents.filter(({ kind }) => kind === 'chronicle').length

  return (
    <section className="page">
      <div className="tools">
        <h1>公报库</h1>
        <TextField
          value={filter}
          onValue={setFilter}
          placeholder="按标题、文号、发文机关筛选"
          aria-label="按标题、文号、发文机关筛选"
        />
        <select
          value={gazette}
          onChange={({ target }) => {
            setGazette(target.value)
          }}
          aria-label="公报"
        >
          <option value="">全部公报</option>
          {gazettes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <span className="quiet">
          {shown.length === documents.length
            ? `共${documents.length - chronicles}件${chronicles > 0 ? `，另有大事记${chronicles}件` : ''}`
            : `筛选出${shown.length}件`}
        </span>
      </div>
      <div className="scroll">
        <table className="list library-table">
          <thead>
            <tr>
              <th className="number-column">序号</th>
              {headings.map(({ key, label }) => (
                <th
                  key={key}
                  className={`${key}-column`}
                  aria-sort={sort.key !== key ? 'none' : sort.down ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    className="sort"
                    onClick={() => {
                      setSort({ key, down: sort.key === key && !sort.down })
                    }}
                  >
                    {label}
                    {sort.key === key ? (sort.down ? ' ▼' : ' ▲') : ''}
                  </button>
                </th>
              ))}
              <th className="gazette-column">公报</th>
              <th className="source-column">来源（文件:行）</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((document, position) => (
              <tr key={document.id}>
                <td className="number-column">{position + 1}</td>
                <td>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      go({ room: 'reader', documentId: document.id, target: null })
                    }}
                  >
                    {document.title}
                  </button>
                </td>
                <td className="nowrap">{document.documentNumber ?? '—'}</td>
                <td>{document.issuer}</td>
                <td className="nowrap">{dateWords(document.issuedOn)}</td>
                <td className="nowrap">{kindWords[document.kind]}</td>
                <td>
                  {document.gazette}
                  {document.printedPage === null ? '' : ` 第${document.printedPage}页`}
                  {document.disclaimer === null ? '' : `（${document.disclaimer}）`}
                </td>
                <td className="nowrap" title={document.source.file}>
                  {sourceWords(document.source.file, document.source.firstLine)}–
                  {document.source.lastLine}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 ? (
          <p className="quiet padded">没有符合条件的文件；可清空筛选，或用“检索”查找正文。</p>
        ) : null}
      </div>
    </section>
  )
}
