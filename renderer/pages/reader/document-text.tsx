import { memo, type ReactNode } from 'react'
import type { Block, GazetteDocument } from '../../../domain/gazette/document'
import { sourceWords } from '../../words'
import { streamAttribute } from './stream-dom'

interface DocumentTextProps {
  readonly document: GazetteDocument
}

/** The document's blocks, each with its clause and source line in the margin. */
export const DocumentText = memo(function DocumentText({ document }: DocumentTextProps) {
  const labels = new Map(document.clauses.map(({ id, label }) => [id, label]))
  return document.blocks.map((block, position) => {
    const label = block.clauseId === null ? '' : (labels.get(block.clauseId) ?? '')
    const before = document.blocks[position - 1]
    const first = before === undefined || before.clauseId !== block.clauseId
    return (
      <div
        key={block.index}
        id={`block-${block.index}`}
        className={`block ${block.kind} level-${block.level}`}
      >
        <span className="margin" aria-hidden="true">
          <span className="margin-clause">{first ? label : ''}</span>
          <span className="margin-line">{sourceWords(document.source.file, block.firstLine)}</span>
        </span>
        <BlockText block={block} />
      </div>
    )
  })
})

function BlockText({ block }: { readonly block: Block }): ReactNode {
  if (block.kind === 'table')
    return block.table === null ? <ScatteredTable block={block} /> : <TableText block={block} />
  if (block.kind === 'heading')
    return (
      <p role="heading" aria-level={block.level + 1} {...streamAttribute(block.start)}>
        {block.text}
      </p>
    )
  return <p {...streamAttribute(block.start)}>{block.text}</p>
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
const isNumber = (text: string): boolean => /^[-−+]?\d[\d,.]*[%％]?$/.test(text.trim())

/** Rows and cells are cut from the text itself, so that every cell knows its place in the stream. */
function TableText({ block }: { readonly block: Block }) {
  const width = Math.max(...block.text.split('\n').map((row) => row.split('\t').length))
  const header = block.table?.header.length ?? 0
  const rows = placedCells(block)
  return (
    <div className="table-frame">
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={cells[0]?.start ?? row}>
              {cells.map(({ text, start }) =>
                row < header ? (
                  <th key={start} {...streamAttribute(start)}>
                    {text}
                  </th>
                ) : (
                  <td
                    key={start}
                    className={isNumber(text) ? 'number' : undefined}
                    {...streamAttribute(start)}
                  >
                    {text}
                  </td>
                ),
              )}
              {cells.length < width ? <td colSpan={width - cells.length} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ScatteredTable({ block }: { readonly block: Block }) {
  return (
    <div className="table-frame">
      <p className="quiet table-remark">
        此表在原文提取时行列已打散，下面按原文行序照录，未作重排；以正式发文为准。
      </p>
      <pre {...streamAttribute(block.start)}>{block.text}</pre>
    </div>
  )
}
