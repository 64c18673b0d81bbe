import type { Block } from '../../../domain/gazette/document'
import { TypedTableView } from '../../components/typed-table'
import type { BlockExtras } from './block-extras'
import { streamAttribute } from './stream-dom'
import { TableNote } from './block-notes'

interface ScatteredTableProps {
  readonly block: Block
  readonly extras: BlockExtras | undefined
  readonly onTable: (key: string) => void
  readonly onLines: (lines: readonly number[]) => void
}

/**
 * A table whose cells the extraction has mixed: its reviewed rows in their place, the printed order one key away.
 * The words themselves stay in the page, folded, so that notes and hits find their place.
 */
export function ScatteredTable({ block, extras, onTable, onLines }: ScatteredTableProps) {
  const tables = extras?.tables ?? []
  const raw = <pre {...streamAttribute(block.start)}>{block.text}</pre>
  if (tables.length === 0)
    return (
      <div className="table-frame">
        <p className="quiet table-remark">
          此表在原文提取时行列已打散，下面按原文行序照录，未作重排；以正式发文为准。
        </p>
        {raw}
      </div>
    )
  return (
    <div className="table-frame">
      <TableNote tables={tables} onTable={onTable} />
      {tables.map((table) => (
        <TypedTableView
          key={table.key}
          table={table}
          onOpenLine={(line) => {
            onLines([line])
          }}
        />
      ))}
      <details className="raw-order">
        <summary>
          此表在原文提取时行列已打散，上表按审校数据重排；展开看原文行序（
          {block.firstLine}–{block.lastLine}行）
        </summary>
        {raw}
      </details>
    </div>
  )
}
