import type { PrintedLine } from '../../../domain/gazette/document'
import type { LocatedMissingPiece } from '../../../domain/register/register-files'
import { missingKindWords } from '../../../domain/register/register-words'
import type { TypedTable } from '../../../domain/tables/typed-table'
import { tableFacts } from './table-facts'

/** Pieces that the text names here and the library lacks. */
export function MissingLines({ pieces }: { readonly pieces: readonly LocatedMissingPiece[] }) {
  return pieces.map(({ kind, what, note, start }) => (
    <div key={`${start} ${what}`} className="missing-line">
      <strong>原文缺失 · {missingKindWords[kind]}</strong> {what}
      <span className="missing-note">{note}</span>
    </div>
  ))
}

/** The lines of the corpus file as they are, blank ones too. */
export function OriginalLines({ lines }: { readonly lines: readonly PrintedLine[] }) {
  return (
    <table className="original-lines" aria-label="原文行">
      <tbody>
        {lines.map(({ number, raw }) => (
          <tr key={number} className={raw === '' ? 'blank' : undefined}>
            <th scope="row">{number}</th>
            <td>{raw}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface TableNoteProps {
  readonly tables: readonly TypedTable[]
  readonly onTable: (key: string) => void
}

/** Above a printed table: the same as checked rows. */
export function TableNote({ tables, onTable }: TableNoteProps) {
  return tables.map((table) => (
    <p key={table.key} className="table-remark">
      <button
        type="button"
        className="link"
        onClick={() => {
          onTable(table.key)
        }}
      >
        数据表
      </button>{' '}
      {tableFacts(table)}
    </p>
  ))
}
