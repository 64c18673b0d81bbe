import type { TypedTable } from '../../../domain/tables/typed-table'
import { moveFocus } from '../../hooks/arrow-focus'
import { tableFacts } from './table-facts'

interface TableListProps {
  readonly tables: readonly TypedTable[]
  readonly onTable: (key: string) => void
}

/** The document's tables as checked rows. */
export function TableList({ tables, onTable }: TableListProps) {
  return (
    <>
      <h2 className="pane-heading">数据表 {tables.length}张</h2>
      {tables.length === 0 ? <p className="quiet">本文件没有数据表。</p> : null}
      <ul
        className="register-list"
        onKeyDown={(event) => {
          moveFocus(event, '.entry-words')
        }}
      >
        {tables.map((table) => (
          <li key={table.key}>
            <button
              type="button"
              className="link entry-words"
              onClick={() => {
                onTable(table.key)
              }}
            >
              {table.title}
            </button>
            <p className="quiet">
              {tableFacts(table)} · 原文{table.firstLine}–{table.lastLine}行
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
