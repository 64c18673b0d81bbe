import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import { placementWords } from '../../../domain/annotation/annotation-words'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { clauseWords, colourWords, kindWords, timeWords } from '../../words'

interface AnnotationRowProps {
  readonly annotation: PlacedAnnotation
  readonly document: DocumentSummary | undefined
  readonly isTicked: boolean
  readonly isOpen: boolean
  readonly onTick: (withShift: boolean) => void
  /** Goes to the words in their document. */
  readonly onGo: () => void
  readonly onDetail: () => void
}

/** A note of the list; a note without a place goes nowhere but opens its details. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { annotation, document, isTicked, isOpen } = props
  const { anchor, colour, kind } = annotation
  const state = placementWords(annotation)
  const hasPlace = annotation.placement !== 'orphaned' && annotation.deletedAt === null
  return (
    <tr data-annotation={annotation.id} className={isOpen || isTicked ? 'chosen' : undefined}>
      <td>
        <input
          type="checkbox"
          checked={isTicked}
          tabIndex={-1}
          aria-label={`选择：${anchor.quote.slice(0, 40)}`}
          onChange={() => undefined}
          onClick={(event) => {
            props.onTick(event.shiftKey)
          }}
        />
      </td>
      <td className="nowrap">
        <span className={`swatch ${colour}`} aria-hidden="true" />
        {colourWords[colour]} {kindWords[kind]}
      </td>
      <td>
        <button
          type="button"
          className="link quote row-main"
          title={hasPlace ? '打开所在文件' : '查看详情'}
          onClick={hasPlace ? props.onGo : props.onDetail}
        >
          {state === '' ? null : <strong>【{state}】</strong>}
          {anchor.quote}
        </button>
        {annotation.placementReason === '' ? null : (
          <span className="quiet">（{annotation.placementReason}）</span>
        )}
      </td>
      <td className="note-text">
        {annotation.note}
        {annotation.tags.length === 0 ? null : (
          <span className="note-tags">
            {annotation.tags.map((tag) => (
              <span key={tag} className="note-tag">
                {tag}
              </span>
            ))}
          </span>
        )}
      </td>
      <td>
        {document?.title ?? anchor.documentId}
        <span className="quiet nowrap"> {document?.documentNumber ?? ''}</span>
        {anchor.clauseId === null ? null : (
          <span className="quiet"> {clauseWords(anchor.clauseId)}</span>
        )}
      </td>
      <td className="nowrap">
        {timeWords(annotation.updatedAt)}
        <br />
        <button
          type="button"
          className="link"
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={props.onDetail}
        >
          详情
        </button>
      </td>
    </tr>
  )
}
