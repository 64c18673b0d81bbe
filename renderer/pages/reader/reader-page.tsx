import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { officialCitation } from '../../../domain/citation/official-citation'
import { blockAt } from '../../../domain/gazette/stream'
import { onEvent } from '../../api'
import { Loading } from '../../components/loading'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import type { Target } from '../../navigation'
import { useNotice } from '../../notice'
import { useSettings } from '../../settings'
import { DocumentHead } from './document-head'
import { DocumentText } from './document-text'
import { useHighlights } from './highlights'
import { NoteList } from './note-list'
import { Outline } from './outline'
import { SelectionBar } from './selection-bar'
import { scrollToSpan, selectedSpan, spanAtCaret } from './stream-dom'
import { useNotes } from './use-notes'

/** Characters that one note may mark; the contract refuses more. */
const longestQuote = 20_000

interface ReaderPageProps {
  readonly documentId: string
  readonly target: Target | null
  /** Changes with every move, so that the same target is shown again. */
  readonly move: number
}

/** One document: outline, text, notes. */
export function ReaderPage({ documentId, target, move }: ReaderPageProps) {
  const [document] = useCall('document.open', { documentId })
  return (
    <Loading state={document}>
      {(loaded) => <Reader document={loaded} target={target} move={move} />}
    </Loading>
  )
}

interface ReaderProps {
  readonly document: GazetteDocument
  readonly target: Target | null
  readonly move: number
}

interface SelectedWords extends Target {
  readonly x: number
  readonly y: number
}

function Reader({ document, target, move }: ReaderProps) {
  const { readerSize } = useSettings()
  const notice = useNotice()
  const text = useRef<HTMLDivElement>(null)
  const notes = useNotes(document)
  // A note picked from the list is shown until the next move brings its own target.
  const [picked, setPicked] = useState<{ readonly move: number; readonly target: Target } | null>(
    null,
  )
  const shown = picked?.move === move ? picked.target : target
  // Read on to where one stood, unless words are asked for: their scrolling comes after.
  const pane = useKeptScroll(`reader ${document.id}`)
  const [words, setWords] = useState<SelectedWords | null>(null)
  const { annotations, stream, add, setSelected } = notes
  useHighlights(text, annotations, shown)

  useEffect(() => {
    if (target === null || text.current === null) return
    scrollToSpan(text.current, target.start, target.end)
  }, [target, move])

  const openBlock = useCallback((block: number) => {
    window.document.getElementById(`block-${block}`)?.scrollIntoView({ block: 'start' })
  }, [])

  /** Reads the selection after the mouse or the keyboard has made one. */
  const readSelection = useCallback(() => {
    const root = text.current
    const span = root === null ? null : selectedSpan(root)
    const box = window.getSelection()?.rangeCount
      ? window.getSelection()?.getRangeAt(0).getBoundingClientRect()
      : undefined
    if (span === null || box === undefined || box.bottom < 0 || box.top > window.innerHeight)
      setWords(null)
    else
      setWords({
        ...span,
        x: Math.max(8, Math.min(box.left, window.innerWidth - 430)),
        y: Math.max(56, box.top - 44),
      })
  }, [])

  const mark = useCallback(
    (colour: PlacedAnnotation['colour'], edit: boolean) => {
      if (words === null) {
        notice.show('请先在正文中选取文字。', 'problem')
        return
      }
      if (words.end - words.start > longestQuote) {
        notice.show(
          `所选文字有${words.end - words.start}字，一条批注最多标${longestQuote}字，请分段选取。`,
          'problem',
        )
        return
      }
      setWords(null)
      window.getSelection()?.removeAllRanges()
      void add(words, colour, edit)
    },
    [words, add, notice],
  )
  const copyCitation = useCallback(() => {
    if (words === null) {
      notice.show('请先在正文中选取文字。', 'problem')
      return
    }
    const block = blockAt(document.blocks, words.start)
    if (block === null) return
    const { text: place, warning } = officialCitation(document, block)
    const quote = stream.slice(words.start, words.end).replace(/\s+/g, ' ')
    navigator.clipboard.writeText(`“${quote}”——${place}`).then(
      () => {
        notice.show(`引文已复制。${warning ?? ''}`, warning === null ? 'done' : 'problem')
      },
      () => {
        notice.show('引文没有复制成功，请再点一次“复制引文”。', 'problem')
      },
    )
  }, [words, document, stream, notice])

  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        if (command === 'annotation.highlight') mark('yellow', false)
        else if (command === 'annotation.note') mark('yellow', true)
        else if (command === 'citation.copy') copyCitation()
      }),
    [mark, copyCitation],
  )

  return (
    <section className="reader">
      <DocumentHead document={document} />
      <div className="reader-body">
        <nav className="outline-pane" aria-label="目录">
          <Outline
            clauses={document.clauses}
            blocks={document.blocks}
            text={text}
            onOpen={openBlock}
          />
        </nav>
        <div
          className="text-pane"
          ref={pane}
          onMouseUp={readSelection}
          onKeyUp={(event) => {
            if (event.key === 'Escape') setWords(null)
            else readSelection()
          }}
          onScroll={() => {
            if (words !== null) readSelection()
          }}
        >
          <div
            className="document-text song"
            ref={text}
            style={{ fontSize: readerSize }}
            tabIndex={0}
            role="document"
            aria-label={document.title}
            onClick={() => {
              const spans = annotations
                .filter(({ placement }) => placement !== 'orphaned')
                .map(({ id, anchor: { start, end } }) => ({ id, start, end }))
              const hit = spanAtCaret(spans)
              if (hit !== undefined) setSelected(hit.id)
            }}
          >
            <DocumentText document={document} />
          </div>
        </div>
        <NoteList
          annotations={annotations}
          selected={notes.selected}
          editing={notes.editing}
          onSelect={({ id, anchor }) => {
            setSelected(id)
            setPicked({ move, target: { start: anchor.start, end: anchor.end } })
            scrollToSpan(text.current, anchor.start, anchor.end)
          }}
          onEdit={notes.setEditing}
          onChange={notes.change}
          onRemove={notes.remove}
        />
      </div>
      {words === null ? null : (
        <SelectionBar
          x={words.x}
          y={words.y}
          onHighlight={(colour) => {
            mark(colour, false)
          }}
          onNote={() => {
            mark('yellow', true)
          }}
          onCopy={copyCitation}
        />
      )}
    </section>
  )
}
