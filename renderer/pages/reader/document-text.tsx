import { memo, useMemo } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import type { BlockExtras } from './block-extras'
import { BlockView } from './block-view'
import type { ClauseCalculators } from '../../../contract/kept-calculations'
import { calculatorsBetween } from '../../components/calculators-of-block'

const noChips: ClauseCalculators['calculators'] = []

interface DocumentTextProps {
  readonly document: GazetteDocument
  /** How many blocks are drawn, from the first. */
  readonly drawn: number
  readonly extras: ReadonlyMap<number, BlockExtras>
  /** Whether the corpus lines are shown under each block. */
  readonly original: boolean
  /** Words of the document that calculators rest on. */
  readonly computable: readonly ClauseCalculators[]
  readonly onTable: (key: string) => void
  readonly onLines: (lines: readonly number[]) => void
}

/** The document's blocks, the children of the text in their order: highlights count on it. */
export const DocumentText = memo(function DocumentText(props: DocumentTextProps) {
  const { document, drawn, extras, original, computable, onTable, onLines } = props
  // Kept from drawing to drawing, so that a block is drawn anew only where its own chips change.
  const chips = useMemo(
    () =>
      document.blocks.map(({ start, text }) => {
        const found = calculatorsBetween(computable, start, start + text.length)
        return found.length === 0 ? noChips : found
      }),
    [document, computable],
  )
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
        calculators={chips[position] ?? noChips}
        original={original}
        onTable={onTable}
        onLines={onLines}
      />
    )
  })
})
