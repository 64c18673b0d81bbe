import { memo } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import type { BlockExtras } from './block-extras'
import { BlockView } from './block-view'
import { noClauseMarks, type ClauseMarks } from './clause-marks'

interface DocumentTextProps {
  readonly document: GazetteDocument
  /** How many blocks are drawn, from the first. */
  readonly drawn: number
  readonly extras: ReadonlyMap<number, BlockExtras>
  /** Whether the corpus lines are shown under each block. */
  readonly original: boolean
  readonly clauseMarks?: ClauseMarks
  readonly onTable: (key: string) => void
  readonly onLines: (lines: readonly number[]) => void
}

/** The document's blocks, the children of the text in their order: highlights count on it. */
export const DocumentText = memo(function DocumentText(props: DocumentTextProps) {
  const { document, drawn, extras, original, clauseMarks = noClauseMarks, onTable, onLines } = props
  const labels = new Map(document.clauses.map(({ id, label }) => [id, label]))
  return document.blocks.slice(0, drawn).map((block, position) => {
    const { clauseId } = block
    const isFirst = clauseId !== null && document.blocks[position - 1]?.clauseId !== clauseId
    return (
      <BlockView
        key={block.index}
        block={block}
        file={document.source.file}
        label={isFirst ? (labels.get(clauseId) ?? '') : ''}
        extras={extras.get(block.index)}
        clauseMarks={isFirst ? clauseMarks.get(clauseId) : undefined}
        original={original}
        onTable={onTable}
        onLines={onLines}
      />
    )
  })
})
