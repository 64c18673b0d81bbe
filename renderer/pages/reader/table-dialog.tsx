import { useEffect, useRef } from 'react'
import type { TypedTable } from '../../../domain/tables/typed-table'
import { TypedTableView } from '../../components/typed-table'
import { useNotice } from '../../notice'
import { tableFacts, tableText } from './table-facts'

interface TableDialogProps {
  readonly table: TypedTable
  readonly onClose: () => void
  /** Leads to corpus lines in the text behind. */
  readonly onLines: (lines: readonly number[]) => void
}

/** A table by itself: rows with units and doubts, and each printed total beside the computed one. */
export function TableDialog({ table, onClose, onLines }: TableDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const notice = useNotice()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const jump = (lines: readonly number[]) => {
    dialog.current?.close()
    onLines(lines)
  }
  const copy = () => {
    navigator.clipboard.writeText(tableText(table)).then(
      () => {
        notice.show('表格已复制，可粘贴到 WPS 表格或 Excel。', 'done')
      },
      () => {
        notice.show('表格没有复制成功，请再试一次。', 'problem')
      },
    )
  }
  return (
    <dialog ref={dialog} className="table-dialog" aria-label={table.title} onClose={onClose}>
      <header>
        <h2>{table.title}</h2>
        <span className="quiet">{tableFacts(table)}</span>
        <button type="button" onClick={copy}>
          复制表格
        </button>
        <button
          type="button"
          onClick={() => {
            dialog.current?.close()
          }}
        >
          关闭
        </button>
      </header>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="表格内容">
        <TypedTableView
          table={table}
          onOpenLine={(line) => {
            jump([line])
          }}
        />
      </div>
    </dialog>
  )
}
