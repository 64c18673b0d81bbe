import { useEffect, useMemo, useRef } from 'react'
import {
  needsPlace,
  type AnnotationColour,
  type PlacedAnnotation,
} from '../../../domain/annotation/annotation'
import { kindWords } from '../../../domain/annotation/annotation-words'
import { colourWords, timeWords } from '../../words'
import { NoteEditor } from './note-editor'
import type { OpenOriginal } from './use-original'

interface NoteListProps {
  readonly annotations: readonly PlacedAnnotation[]
  readonly selected: string | null
  readonly editing: string | null
  readonly onSelect: (annotation: PlacedAnnotation) => void
  readonly onEdit: (id: string | null) => void
  readonly onChange: (id: string, colour: AnnotationColour, note: string) => void
  readonly onRemove: (id: string) => void
  /** Gives a note without a place the selected words; null while none are selected. */
  readonly onPlace: ((id: string) => void) | null
  /** Shows the words on their printed page; none for a document without any. */
  readonly onOriginal?: OpenOriginal | null
}

const groupSize = 40
/** Height of a note in px before it is drawn. */
const usualHeight = 88

const inGroups = (all: readonly PlacedAnnotation[]): readonly (readonly PlacedAnnotation[])[] =>
  Array.from({ length: Math.ceil(all.length / groupSize) }, (_one, at) =>
    all.slice(at * groupSize, (at + 1) * groupSize),
  )

/** The notes of the open document, in the order of the text. */
export function NoteList(props: NoteListProps) {
  const { annotations, selected } = props
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => inGroups(annotations), [annotations])
  useEffect(() => {
    if (selected !== null)
      list.current?.querySelector('.note.selected')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <section className="notes" aria-label="本文件的批注">
      <h2>批注 {annotations.length}条</h2>
      {annotations.length === 0 ? (
        <p className="quiet">
          选取正文中的文字，即可标色或写批注（Ctrl+Shift+H 标色，Ctrl+Shift+M 批注）。
        </p>
      ) : null}
      <div ref={list}>
        {groups.map((group) => (
          <ul
            key={group[0]?.id}
            className="note-group"
            style={{ containIntrinsicSize: `auto ${group.length * usualHeight}px` }}
          >
            {group.map((annotation) => (
              <NoteEntry key={annotation.id} annotation={annotation} {...props} />
            ))}
          </ul>
        ))}
      </div>
    </section>
  )
}

interface NoteEntryProps extends NoteListProps {
  readonly annotation: PlacedAnnotation
}

function NoteEntry({ annotation, selected, editing, ...props }: NoteEntryProps) {
  return (
    <li
      aria-current={annotation.id === selected ? 'true' : undefined}
      className={`note ${annotation.id === selected ? 'selected' : ''}`}
    >
      <button
        type="button"
        className="note-quote"
        onClick={() => {
          props.onSelect(annotation)
        }}
      >
        <span className={`swatch ${annotation.colour}`} aria-hidden="true" />
        <span className="visually-hidden">{colourWords[annotation.colour]}色</span>
        {needsPlace(annotation) ? <strong>【待确认】</strong> : null}
        {annotation.kind === 'highlight' ? null : (
          <span className="quiet">〔{kindWords[annotation.kind]}〕</span>
        )}
        {annotation.anchor.quote}
      </button>
      {annotation.id === editing ? (
        <NoteEditor
          key={annotation.id}
          annotation={annotation}
          onChange={props.onChange}
          onClose={() => {
            props.onEdit(null)
          }}
        />
      ) : (
        <>
          {annotation.note === '' ? null : <p className="note-text">{annotation.note}</p>}
          {annotation.tags.length === 0 ? null : (
            <p className="note-foot quiet">标签：{annotation.tags.join('、')}</p>
          )}
          {needsPlace(annotation) ? (
            <p className="note-foot">
              <button
                type="button"
                className="link"
                disabled={props.onPlace === null}
                title={props.onPlace === null ? '先在正文中选取文字' : '把批注放到所选文字'}
                onClick={() => {
                  props.onPlace?.(annotation.id)
                }}
              >
                放到所选文字
              </button>
            </p>
          ) : null}
          <p className="note-foot quiet">
            {timeWords(annotation.updatedAt)}
            {annotation.placement === 'orphaned' ||
            props.onOriginal === null ||
            props.onOriginal === undefined ? null : (
              <button
                type="button"
                className="link"
                title="看原件上的这一处"
                onClick={() => {
                  const { start, end } = annotation.anchor
                  props.onOriginal?.({ start, end })
                }}
              >
                原件
              </button>
            )}
            <button
              type="button"
              className="link"
              onClick={() => {
                props.onEdit(annotation.id)
              }}
            >
              {annotation.note === '' ? '写批注' : '修改'}
            </button>
            <button
              type="button"
              className="link"
              onClick={() => {
                props.onRemove(annotation.id)
              }}
            >
              删除
            </button>
          </p>
        </>
      )}
    </li>
  )
}
