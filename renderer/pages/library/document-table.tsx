import { useMemo, useRef } from 'react'
import type { ForceStatus } from '../../../domain/force/force-status'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { isOwnDocument } from '../../../domain/import/own-document'
import { asOfDate } from '../../as-of-date'
import { AsOfField } from '../../components/as-of-field'
import { ForceMark } from '../../components/force-mark'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { focusEntry, moveFocus } from '../../hooks/arrow-focus'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { createStore, useStore } from '../../store'
import { kindWords } from '../../../domain/gazette/document-kind'
import { dateWords, sourceWords } from '../../words'
import { documentRows, type LibraryView, type SortKey } from './document-rows'

const headings: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'title', label: '标题' },
  { key: 'documentNumber', label: '文号' },
  { key: 'issuer', label: '发文机关' },
  { key: 'issuedOn', label: '成文日期' },
  { key: 'kind', label: '种类' },
]

/** Survives the visit to a document: one comes back to the same rows. */
const libraryView = createStore<LibraryView>({
  filter: '',
  gazette: '',
  key: 'order',
  down: false,
})

/** 溧阳市人民政府公报 2023年第1期 → 溧阳市公报 2023年第1期: the table is narrow. */
const shortGazette = (name: string): string => name.replace('人民政府', '')

/** A first click sorts upwards, the second downwards, the third gives the order of the gazettes back. */
function sortedBy(view: LibraryView, key: SortKey): Pick<LibraryView, 'key' | 'down'> {
  if (view.key !== key) return { key, down: false }
  return view.down ? { key: 'order', down: false } : { key, down: true }
}

/** Every document of the library, to filter, sort and open, with its force on the day asked for. */
export function DocumentTable() {
  const [documents] = useCall('document.list', {})
  return (
    <Loading state={documents}>
      {(loaded) => <Documents documents={loaded.filter(({ id }) => !isOwnDocument(id))} />}
    </Loading>
  )
}

function Documents({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const on = useStore(asOfDate)
  const [forces] = useCall('register.forceOfAll', { on })
  const statuses = useMemo(
    () =>
      new Map(
        forces.kind === 'loaded'
          ? forces.value.map(({ documentId, status }) => [documentId, status])
          : [],
      ),
    [forces],
  )
  const { go } = useNavigation()
  const view = useStore(libraryView)
  const show = (change: Partial<LibraryView>) => {
    libraryView.change((old) => ({ ...old, ...change }))
  }
  const body = useRef<HTMLTableSectionElement>(null)
  const scroll = useKeptScroll('library')
  const gazettes = useMemo(
    () => [...new Set(documents.map((document) => document.gazette))],
    [documents],
  )
  const shown = useMemo(() => documentRows(documents, view), [documents, view])
  const chronicles = documents.filter(({ kind }) => kind === 'chronicle').length

  return (
    <>
      <div className="tools">
        <TextField
          value={view.filter}
          onValue={(filter) => {
            show({ filter })
          }}
          onEnter={() => {
            focusEntry(body.current, 'button', 0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusEntry(body.current, 'button', 0)
          }}
          placeholder="按标题、文号、发文机关筛选"
          aria-label="按标题、文号、发文机关筛选"
        />
        <select
          value={view.gazette}
          onChange={({ target }) => {
            show({ gazette: target.value })
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
        <AsOfField />
      </div>
      <div className="scroll" ref={scroll}>
        <table className="list library-table">
          <thead>
            <tr>
              <th className="number-column">序号</th>
              {headings.map(({ key, label }) => (
                <th
                  key={key}
                  className={`${key}-column`}
                  aria-sort={view.key !== key ? 'none' : view.down ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    className="sort"
                    onClick={() => {
                      show(sortedBy(view, key))
                    }}
                  >
                    {label}
                    {view.key === key ? (view.down ? ' ▼' : ' ▲') : ''}
                  </button>
                </th>
              ))}
              <th className="force-column">时效</th>
              <th className="gazette-column">公报</th>
              <th className="source-column">来源（文件:行）</th>
            </tr>
          </thead>
          <tbody
            ref={body}
            onKeyDown={(event) => {
              moveFocus(event, 'button')
            }}
          >
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
                  <KnownForce status={statuses.get(document.id)} />
                </td>
                <td title={document.gazette}>
                  {shortGazette(document.gazette)}
                  {document.printedPage === null ? null : (
                    <span className="nowrap"> 第{document.printedPage}页</span>
                  )}
                  {document.disclaimer === null ? null : (
                    <span className="disclaimer"> {document.disclaimer}</span>
                  )}
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
    </>
  )
}

/** Nothing is said before the answer is there. */
const KnownForce = ({ status }: { readonly status: ForceStatus | undefined }) =>
  status === undefined ? null : <ForceMark status={status} />
