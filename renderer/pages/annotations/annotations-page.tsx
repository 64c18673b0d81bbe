import { useMemo, useRef, useState } from 'react'
import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { folded } from '../../../domain/text/fold'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { focusEntry, moveFocus } from '../../hooks/arrow-focus'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { clauseWords, colourWords, colours, timeWords } from '../../words'

/** 批注: all notes of the user, one click from their place. */
export function AnnotationsPage() {
  const [annotations] = useCall('annotation.list', {})
  const [documents] = useCall('document.list', {})
  return (
    <Loading state={annotations}>
      {(notes) => (
        <Loading state={documents}>
          {(all) => <AnnotationTable annotations={notes} documents={all} />}
        </Loading>
      )}
    </Loading>
  )
}

interface AnnotationTableProps {
  readonly annotations: readonly PlacedAnnotation[]
  readonly documents: readonly DocumentSummary[]
}

function AnnotationTable({ annotations, documents }: AnnotationTableProps) {
  const { go } = useNavigation()
  const [filter, setFilter] = useState('')
  const [colour, setColour] = useState('')
  const body = useRef<HTMLTableSectionElement>(null)
  const scroll = useKeptScroll('annotations')
  const titles = useMemo(() => new Map(documents.map((one) => [one.id, one])), [documents])
  const shown = annotations.filter(
    (annotation) =>
      (colour === '' || annotation.colour === colour) &&
      folded(
        `${annotation.anchor.quote} ${annotation.note} ${titles.get(annotation.anchor.documentId)?.title ?? ''} ${annotation.anchor.documentId}`,
      ).includes(folded(filter)),
  )
  const lost = shown.filter(({ placement }) => placement === 'orphaned').length
  return (
    <section className="page">
      <div className="tools">
        <h1>批注</h1>
        <TextField
          value={filter}
          onValue={setFilter}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusEntry(body.current, 'button', 0)
          }}
          placeholder="按摘录、批注、文件筛选"
          aria-label="按摘录、批注、文件筛选"
        />
        <select
          value={colour}
          onChange={({ target }) => {
            setColour(target.value)
          }}
          aria-label="颜色"
        >
          <option value="">全部颜色</option>
          {colours.map((name) => (
            <option key={name} value={name}>
              {colourWords[name]}
            </option>
          ))}
        </select>
        <span className="quiet" role="status">
          {shown.length === annotations.length
            ? `共${annotations.length}条`
            : `筛选出${shown.length}条，共${annotations.length}条`}
          {lost === 0 ? '' : `，其中${lost}条待确认`}
        </span>
      </div>
      <div className="scroll" ref={scroll}>
        {shown.length === 0 ? (
          <p className="quiet padded">
            {annotations.length === 0
              ? '还没有批注。打开一件文件，选取文字后选择颜色或“写批注”。'
              : '没有符合条件的批注。'}
          </p>
        ) : (
          <table className="list annotation-table">
            <thead>
              <tr>
                <th className="colour-column">颜色</th>
                <th>摘录</th>
                <th className="note-column">批注</th>
                <th className="file-column">文件</th>
                <th className="clause-column">条款</th>
                <th className="time-column">修改时间</th>
              </tr>
            </thead>
            <tbody
              ref={body}
              onKeyDown={(event) => {
                moveFocus(event, 'button')
              }}
            >
              {shown.map((annotation) => {
                const { anchor } = annotation
                const document = titles.get(anchor.documentId)
                return (
                  <tr key={annotation.id}>
                    <td>
                      <span className={`swatch ${annotation.colour}`} aria-hidden="true" />
                      {colourWords[annotation.colour]}
                    </td>
                    <td>
                      {annotation.placement === 'orphaned' ? (
                        <>
                          <strong>【待确认】</strong>
                          {anchor.quote}
                          <span className="quiet">（{annotation.placementReason}）</span>
                        </>
                      ) : (
                        <button
                          type="button"
                          className="link quote"
                          onClick={() => {
                            const { documentId, start, end } = anchor
                            go({ room: 'reader', documentId, target: { start, end } })
                          }}
                        >
                          {anchor.quote}
                        </button>
                      )}
                    </td>
                    <td className="note-text">{annotation.note}</td>
                    <td>
                      {document?.title ?? anchor.documentId}
                      <span className="quiet nowrap"> {document?.documentNumber ?? ''}</span>
                    </td>
                    <td>{anchor.clauseId === null ? '—' : clauseWords(anchor.clauseId)}</td>
                    <td className="nowrap">{timeWords(annotation.updatedAt)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}
