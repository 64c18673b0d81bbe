import { useState } from 'react'
import type { ResponseOf } from '../../../contract/ipc'
import { Loading } from '../../components/loading'
import { TypedTableView } from '../../components/typed-table'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import { useOpenLine } from '../../hooks/use-open-line'
import { createStore, useStore } from '../../store'
import { RegisterList } from './register-list'
import type { RegisterView } from './register-tools'

type Summary = ResponseOf<'table.list'>[number]

const view = createStore<RegisterView>({ filter: '', kind: '' })
/** Key of the open table; null for the list. */
const openTable = createStore<string | null>(null)

const checkWords = ({ doubts, disagreements }: Summary): string =>
  [
    ...(doubts === 0 ? [] : [`存疑${doubts}行`]),
    ...(disagreements === 0 ? [] : [`合计不符${disagreements}处`]),
  ].join('，')

/** 数据表: every table of the gazettes with typed rows. */
export function TablePage() {
  const key = useStore(openTable)
  return key === null ? <TableList /> : <OpenTable tableKey={key} />
}

const kindOf = ({ file }: Summary) => file
const keyOf = ({ key }: Summary) => key
const wordsOf = ({ title, documentId }: Summary) => [title, documentId]
const columns = [
  {
    label: '表名',
    cell: ({ key, title }: Summary) => (
      <button
        type="button"
        className="link"
        onClick={() => {
          openTable.change(() => key)
        }}
      >
        {title}
      </button>
    ),
  },
  { label: '文件', className: 'document-column', cell: ({ documentId }: Summary) => documentId },
  { label: '行数', className: 'rows-column number', cell: ({ rows }: Summary) => rows },
  { label: '核对', className: 'check-column', cell: checkWords },
  {
    label: '出处',
    className: 'source-column quiet',
    cell: ({ file, firstLine }: Summary) => `${file}:${firstLine}`,
  },
]

function TableList() {
  const [state] = useCall('table.list', {})
  return (
    <Loading state={state}>
      {(rows) => (
        <RegisterList
          name="table"
          placeholder="按表名、文号筛选"
          counter="张"
          kinds={[]}
          {...{ rows, view, kindOf, keyOf, wordsOf, columns }}
        />
      )}
    </Loading>
  )
}

function OpenTable({ tableKey }: { readonly tableKey: string }) {
  const [state] = useCall('table.open', { key: tableKey })
  const [title, setTitle] = useState('')
  const openLine = useOpenLine()
  const scroll = useKeptScroll(`table ${tableKey}`)
  if (state.kind === 'loaded' && title !== state.value.title) setTitle(state.value.title)
  return (
    <>
      <div className="tools">
        <button
          type="button"
          onClick={() => {
            openTable.change(() => null)
          }}
        >
          ← 全部数据表
        </button>
        <strong>{title}</strong>
        {state.kind === 'loaded' ? (
          <span className="quiet">
            {state.value.documentId}，共{state.value.rows.length}行
          </span>
        ) : null}
      </div>
      <div className="scroll" ref={scroll}>
        <Loading state={state}>
          {(table) => (
            <TypedTableView
              table={table}
              onOpenLine={(line) => {
                openLine(table.documentId, line)
              }}
            />
          )}
        </Loading>
      </div>
    </>
  )
}
