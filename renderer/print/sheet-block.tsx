import { Fragment, type ReactNode } from 'react'
import type { Widths } from './measure'
import type { Cut, Page, Piece } from './paginate'
import {
  columnsOf,
  isFigure,
  type FigureBlock,
  type HeadingBlock,
  type Mark,
  type PrintModel,
  type TableBlock,
  type TextBlock,
} from './print-model'

/** All of the model on one endless page, to be measured. */
export const wholePage = ({ blocks }: PrintModel): Page =>
  blocks.flatMap((block, at): readonly Piece[] => {
    const whole = { block: at, row: null, from: null, to: null }
    return block.kind === 'table' ? block.rows.map((_, row) => ({ ...whole, row })) : [whole]
  })

/** Pieces that follow one another and belong to the same block. */
function grouped(page: Page): readonly (readonly [Piece, ...Piece[]])[] {
  const groups: [Piece, ...Piece[]][] = []
  for (const piece of page) {
    const group = groups.at(-1)
    if (group?.[0].block === piece.block) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

interface PageBodyProps {
  readonly model: PrintModel
  readonly page: Page
  /** Not yet known while the columns are measured. */
  readonly widths: Widths | null
}

export function PageBody({ model, page, widths }: PageBodyProps): ReactNode {
  return grouped(page).map((pieces) => {
    const [first] = pieces
    const block = model.blocks[first.block]
    if (block === undefined) return null
    if (block.kind === 'figure') return <SheetFigure key={first.block} figure={block} />
    return block.kind === 'table' ? (
      <SheetTable
        key={first.block}
        table={block}
        pieces={pieces}
        widths={widths?.get(first.block) ?? null}
      />
    ) : (
      <SheetText key={first.block} block={block} piece={first} />
    )
  })
}

const at = (cut: Cut | null, cell: number, otherwise: number): number =>
  cut === null ? otherwise : typeof cut === 'number' ? cut : (cut[cell] ?? otherwise)

interface SheetTextProps {
  readonly block: TextBlock | HeadingBlock
  readonly piece: Piece
}

function SheetText({ block, piece: { from, to } }: SheetTextProps) {
  const { text } = block
  const words = (
    <Runs
      text={text}
      marks={block.kind === 'text' ? block.marks : []}
      from={at(from, 0, 0)}
      to={at(to, 0, text.length)}
    />
  )
  const parts = `${from === null ? '' : ' continued'}${to === null ? '' : ' continues'}`
  if (block.kind === 'text') {
    const keep = ['title', 'subtitle', 'centre', 'small'].includes(block.style)
    return (
      <p className={`print-text ${block.style}${keep ? ' keep-with-next' : ''}${parts}`}>{words}</p>
    )
  }
  return (
    <p
      role="heading"
      aria-level={Math.min(6, block.level + 1)}
      className={`print-heading level-${block.level} keep-with-next${parts}`}
    >
      {words}
    </p>
  )
}

interface RunsProps {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly from: number
  readonly to: number
}

/** The words between two offsets, the marked ones set off. */
function Runs({ text, marks, from, to }: RunsProps) {
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
  return (
    <>
      {inside.map(({ start, end }, position) => (
        <Fragment key={start}>
          {text.slice(inside[position - 1]?.end ?? from, start)}
          <strong>{text.slice(start, end)}</strong>
        </Fragment>
      ))}
      {text.slice(inside.at(-1)?.end ?? from, to)}
    </>
  )
}

/** The drawing of the window once more: a copy, for the page may be put on paper several times. */
function SheetFigure({ figure: { caption, drawing } }: { readonly figure: FigureBlock }) {
  return (
    <figure className="print-figure">
      <figcaption>{caption}</figcaption>
      <div
        ref={(place) => {
          place?.replaceChildren(drawing.cloneNode(true))
        }}
      />
    </figure>
  )
}

/** Figures from top to bottom; they stand to the right. */
function isNumeric({ rows }: TableBlock, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')
  return cells.length > 0 && cells.every(isFigure)
}

interface SheetTableProps {
  readonly table: TableBlock
  readonly pieces: readonly Piece[]
  readonly widths: readonly number[] | null
}

function SheetTable({ table, pieces, widths }: SheetTableProps) {
  const columns = columnsOf(table)
  const numeric = Array.from({ length: columns }, (_, column) => isNumeric(table, column))
  const cellsOf = (row: readonly string[]) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? '')
  const [first] = pieces
  const continued = first !== undefined && (first.row !== 0 || first.from !== null)
  return (
    <div className={`print-table${continued ? ' continued' : ''}`}>
      <table className={widths === null ? undefined : 'fixed'}>
        <colgroup>
          {numeric.map((_, column) => (
            <col key={column} style={widths === null ? undefined : { width: widths[column] }} />
          ))}
        </colgroup>
        {table.header.length === 0 ? null : (
          <thead>
            {table.header.map((row, position) => (
              <tr key={position}>
                {cellsOf(row).map((cell, column) => (
                  <th key={column} scope="col">
                    <div>{cell}</div>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {pieces.map(({ row, from, to }) => (
            <tr key={row}>
              {cellsOf(table.rows[row ?? 0] ?? []).map((cell, column) => (
                <td key={column} className={numeric[column] === true ? 'number' : undefined}>
                  <div>{cell.slice(at(from, column, 0), at(to, column, cell.length))}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
