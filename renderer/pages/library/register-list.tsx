import { useMemo, type ReactNode } from 'react'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useStore, type Store } from '../../store'
import { filtered } from './register-filter'
import { RegisterTools, type RegisterView } from './register-tools'

interface Column<Row> {
  readonly label: string
  readonly className?: string
  readonly cell: (row: Row) => ReactNode
}

interface RegisterListProps<Row> {
  /** Names the scroll position that is kept. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly view: Store<RegisterView>
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  readonly kindOf: (row: Row) => string
  /** What the filter looks in. */
  readonly wordsOf: (row: Row) => readonly string[]
  readonly keyOf: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly placeholder: string
  /** 项, 件, 处 … as the entries are counted. */
  readonly counter: string
}

/** A register of the library as a table to filter. */
export function RegisterList<Row>(props: RegisterListProps<Row>) {
  const { rows, columns, counter, kindOf, wordsOf } = props
  const view = useStore(props.view)
  const scroll = useKeptScroll(`library ${props.name}`)
  const shown = useMemo(
    () =>
      filtered(
        rows.filter((row) => view.kind === '' || kindOf(row) === view.kind),
        view.filter,
        wordsOf,
      ),
    [rows, view, kindOf, wordsOf],
  )
  return (
    <>
      <RegisterTools
        view={view}
        onView={(next) => {
          props.view.change(() => next)
        }}
        kinds={props.kinds}
        placeholder={props.placeholder}
        count={
          shown.length === rows.length
            ? `共${rows.length}${counter}`
            : `筛选出${shown.length}${counter}`
        }
      />
      <div className="scroll" ref={scroll}>
        <table className={`list register-table ${props.name}-table`}>
          <thead>
            <tr>
              {columns.map(({ label, className }) => (
                <th key={label} className={className}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={props.keyOf(row)}>
                {columns.map(({ label, className, cell }) => (
                  <td key={label} className={className}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 ? (
          <p className="quiet padded">没有符合条件的条目；可清空筛选再看。</p>
        ) : null}
      </div>
    </>
  )
}
