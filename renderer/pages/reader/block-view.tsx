import { memo, type ReactNode } from 'react'
import type { Block } from '../../../domain/gazette/document'
import type { ClauseCalculators } from '../../../contract/kept-calculations'
import { CalculatorChip } from '../../components/calculator-chip'
import { sourceWords } from '../../words'
import type { BlockExtras } from './block-extras'
import { piecesOf } from './block-pieces'
import { MissingLines, OriginalLines, TableNote } from './block-notes'
import { ScatteredTable } from './scattered-table'
import { streamAttribute } from './stream-dom'

export interface BlockViewProps {
  readonly block: Block
  /** Three digits of the corpus file. */
  readonly file: string
  /** Label of the clause that begins with the block; empty for none. */
  readonly label: string
  readonly extras: BlockExtras | undefined
  /** What rests on the block's words. */
  readonly calculators: ClauseCalculators['calculators']
  readonly original: boolean
  readonly onTable: (key: string) => void
  readonly onLines: (lines: readonly number[]) => void
}

/** Characters of a line of text as wide as the reader mostly shows it. */
const usualLine = 32

/** Height in em that a block has before it is drawn for the first time; the nearer, the steadier the scroll bar. */
function estimatedHeight({ kind, text }: Block, printed: number): number {
  const rows = kind === 'table' ? text.split('\n').length * 0.8 : Math.ceil(text.length / usualLine)
  return Math.max(2, rows * 1.75) + printed * 1.2
}

/** One block: clause and corpus line in the margin, its text, and what is known of the place under it. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, file, label, extras, calculators, original } = props
  const height = estimatedHeight(block, original ? block.printed.length : 0)
  return (
    <div
      id={`block-${block.index}`}
      className={`block ${block.kind} level-${block.level}`}
      style={{ containIntrinsicSize: `auto ${height}em` }}
    >
      {extras === undefined || extras.pageWords === '' ? null : (
        <div className="page-line">{extras.pageWords}</div>
      )}
      <div className="margin">
        <span className="margin-clause" aria-hidden="true">
          {label}
        </span>
        <span className="margin-line" aria-hidden="true">
          {sourceWords(file, block.firstLine)}
        </span>
        <CalculatorChip calculators={calculators} />
      </div>
      <div className="block-body">
        <BlockText {...props} />
        {extras === undefined ? null : <MissingLines pieces={extras.missing} />}
        {original ? <OriginalLines lines={block.printed} /> : null}
      </div>
    </div>
  )
})

function BlockText({ block, extras, onTable, onLines }: BlockViewProps): ReactNode {
  if (block.kind === 'table')
    return block.table === null ? (
      <ScatteredTable block={block} extras={extras} onTable={onTable} onLines={onLines} />
    ) : (
      <>
        <TableNote tables={extras?.tables ?? []} onTable={onTable} />
        <TableText block={block} extras={extras} />
      </>
    )
  if (block.kind === 'heading')
    return (
      <p role="heading" aria-level={block.level + 1} {...pieceAttribute(block, extras)}>
        <Words text={block.text} start={block.start} extras={extras} />
      </p>
    )
  return (
    <p {...pieceAttribute(block, extras)}>
      <Words text={block.text} start={block.start} extras={extras} />
    </p>
  )
}

const isCut = (extras: BlockExtras | undefined): extras is BlockExtras =>
  extras !== undefined && (extras.errata.length > 0 || extras.breaks.length > 0)

/** A text that nothing cuts is one piece itself; else its spans are. */
const pieceAttribute = ({ start }: Pick<Block, 'start'>, extras: BlockExtras | undefined) =>
  isCut(extras) ? {} : streamAttribute(start)

interface WordsProps {
  readonly text: string
  readonly start: number
  readonly extras: BlockExtras | undefined
}

/** The words, cut where something stands beside them; what stands beside is drawn by the style, no part of the text. */
function Words({ text, start, extras }: WordsProps): ReactNode {
  if (!isCut(extras)) return text
  return piecesOf(text, start, extras.errata, extras.breaks).map((piece) => (
    <span
      key={piece.start}
      className={piece.proposal === null ? undefined : `proposal ${piece.proposal.kind}`}
      data-proposal={piece.proposal?.words}
      data-page={piece.page ?? undefined}
      {...streamAttribute(piece.start)}
    >
      {piece.text}
    </span>
  ))
}

interface PlacedCell {
  readonly text: string
  readonly start: number
}

/** Cells of a table block with their offsets in the stream. */
function placedCells(block: Block): readonly (readonly PlacedCell[])[] {
  let at = block.start
  return block.text.split('\n').map((row) =>
    row.split('\t').map((text) => {
      const cell = { text, start: at }
      at += text.length + 1
      return cell
    }),
  )
}

/** Figures stand to the right, so that their digits come below each other. */
export const isNumber = (text: string): boolean => /^[-−+]?\d[\d,.]*[%％]?$/.test(text.trim())

const cutsCell = ({ text, start }: PlacedCell, extras: BlockExtras | undefined): boolean =>
  extras?.errata.some((one) => one.start < start + text.length + 1 && start < one.end) ?? false

/** Rows and cells are cut from the text itself, so that every cell knows its place in the stream. */
function TableText({ block, extras }: Pick<BlockViewProps, 'block' | 'extras'>) {
  const width = Math.max(...block.text.split('\n').map((row) => row.split('\t').length))
  const header = block.table?.header.length ?? 0
  const rows = placedCells(block)
  return (
    <div className="table-frame">
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={cells[0]?.start ?? row}>
              {cells.map((cell) => {
                const Cell = row < header ? 'th' : 'td'
                const own = cutsCell(cell, extras) ? extras : undefined
                return (
                  <Cell
                    key={cell.start}
                    className={row >= header && isNumber(cell.text) ? 'number' : undefined}
                    {...pieceAttribute(cell, own)}
                  >
                    <Words text={cell.text} start={cell.start} extras={own} />
                  </Cell>
                )
              })}
              {cells.length < width ? <td colSpan={width - cells.length} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
