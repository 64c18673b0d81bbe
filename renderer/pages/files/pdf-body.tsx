import { useCallback, useEffect, useMemo, useState, type ClipboardEvent } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { pageOfLine } from '../../../domain/gazette/gazette-page'
import { blocksOfPage, mapPage, toPage, type PageMap } from '../../../domain/import/page-map'
import type { Target } from '../../navigation'
import { useNotice } from '../../notice'
import { NoteList } from '../reader/note-list'
import { SelectionBar } from '../reader/selection-bar'
import { selectedSpan, spanAtCaret, streamAttribute } from '../reader/stream-dom'
import { useNotes } from '../reader/use-notes'
import { pageWith } from './page-with'
import type { PDFDocumentProxy } from './pdf-document'
import { readPageText, type PageText } from './pdf-page-text'
import { PdfSheet } from './pdf-sheet'
import { usePageKeys } from './use-page-keys'
import { usePageNotes, useShownWords } from './use-page-notes'
import { usePageSelection } from './use-page-selection'

interface PdfBodyProps {
  readonly pdf: PDFDocumentProxy
  readonly document: GazetteDocument
  readonly number: number
  /** Words that are shown on their page and in the text. */
  readonly shown: Target | null
  readonly onNumber: (number: number) => void
  readonly onShown: (words: Target) => void
  readonly onProblem: (message: string) => void
}

/** A page, its text beside it, and the notes of both. */
export function PdfBody(props: PdfBodyProps) {
  const { pdf, document, number, shown, onNumber, onShown, onProblem } = props
  const notice = useNotice()
  const notes = useNotes(document)
  const { annotations, setSelected } = notes
  const [words, setWords] = useState<PageText | null>(null)
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  const [text, setText] = useState<HTMLElement | null>(null)
  useEffect(() => {
    let current = true
    readPageText(pdf, number).then(
      (read) => {
        if (current) setWords(read)
      },
      () => {
        if (current) onProblem(`第${number}页无法显示，可能已损坏。`)
      },
    )
    return () => {
      current = false
    }
  }, [pdf, number, onProblem])
  const map = useMemo(
    () =>
      words?.number !== number
        ? null
        : mapPage(words.lines, document, { number: words.number, page: words.text }),
    [words, document, number],
  )
  usePageNotes({ layer, text, map }, annotations)
  useShownWords({ layer, text, map }, shown)
  const selection = usePageSelection({ layer, text, map, document, notes })
  const { mark } = selection
  const keys = usePageKeys({ layer, text, onStep: notes.step })

  const turnTo = useCallback(
    (span: Target) => {
      pageWith(pdf, document, span).then(
        (page) => {
          onNumber(page.number)
          if (!page.found)
            notice.show('这段文字在原件页面上没有找到对应处，只在右侧文字中标出。', 'problem')
        },
        () => {
          onProblem('原件无法读取，可能已损坏。')
        },
      )
    },
    [pdf, document, onNumber, onProblem, notice],
  )
  // What one came for, once: later words are turned to where they are chosen.
  const [asked] = useState(shown)
  useEffect(() => {
    if (asked !== null) turnTo(asked)
  }, [asked, turnTo])

  const placed = annotations.filter(({ placement }) => placement !== 'orphaned')
  /** A press on a note, on the page or in the text: its other place is shown. */
  const press = (where: 'page' | 'text') => {
    const spans = placed.flatMap(({ id, anchor }) =>
      (where === 'text' ? [anchor] : map === null ? [] : toPage(map, anchor)).map(
        ({ start, end }) => ({ id, start, end, anchor }),
      ),
    )
    const hit = spanAtCaret(spans)
    if (hit === undefined) return
    const { start, end } = hit.anchor
    setSelected(hit.id)
    onShown({ start, end })
    if (where === 'text') turnTo({ start, end })
  }
  /** Words alone: the layer's own look, see-through as it is, would go with them. */
  const copy = (event: ClipboardEvent) => {
    const span = layer === null ? null : selectedSpan(layer)
    if (span === null || words === null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', words.text.slice(span.start, span.end))
  }
  return (
    <div
      className="pdf-body"
      onMouseUp={selection.read}
      onKeyUp={selection.read}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || selection.words === null) return
        event.stopPropagation()
        window.getSelection()?.removeAllRanges()
        selection.clear()
      }}
    >
      <div
        className="pdf-page-pane"
        tabIndex={0}
        aria-label="原件页面"
        onScroll={selection.clear}
        onCopy={copy}
        onKeyDown={keys.onPageKey}
        onMouseDown={keys.clear}
        onClick={() => {
          press('page')
        }}
      >
        {words === null ? null : (
          <PdfSheet pdf={pdf} words={words} onLayer={setLayer} onProblem={onProblem} />
        )}
      </div>
      <div className="pdf-side">
        <div
          className="pdf-text-pane song"
          tabIndex={0}
          aria-label="本页文字"
          ref={setText}
          onScroll={selection.clear}
          onKeyDown={keys.onTextKey}
          onMouseDown={keys.clear}
          onClick={() => {
            press('text')
          }}
        >
          <PageWords document={document} number={number} map={map} />
        </div>
        <div className="pdf-notes">
          <NoteList
            annotations={annotations}
            selected={notes.selected}
            editing={notes.editing}
            onSelect={({ id, anchor: { start, end }, placement }) => {
              setSelected(id)
              if (placement === 'orphaned') return
              onShown({ start, end })
              turnTo({ start, end })
            }}
            onEdit={notes.setEditing}
            onChange={notes.change}
            onRemove={notes.remove}
            onPlace={null}
          />
        </div>
      </div>
      {selection.words === null ? null : (
        <SelectionBar
          x={selection.words.x}
          y={selection.words.y}
          onHighlight={(colour) => {
            mark({ kind: 'highlight', colour, edit: false })
          }}
          onUnderline={() => {
            mark({ kind: 'underline', colour: 'pink', edit: false })
          }}
          onNote={() => {
            mark({ kind: 'highlight', colour: 'yellow', edit: true })
          }}
          onBookmark={selection.bookmark}
          onCopy={selection.copy}
        />
      )}
    </div>
  )
}

interface PageWordsProps {
  readonly document: GazetteDocument
  readonly number: number
  readonly map: PageMap | null
}

/** Paragraphs that begin on the page, after the one that runs on to it. */
function PageWords({ document, number, map }: PageWordsProps) {
  const { start: first, end } = blocksOfPage(document, number)
  const shown = document.blocks.slice(first, end).filter((block) => {
    const span = { start: block.start, end: block.start + block.text.length }
    return (
      pageOfLine(document, block.firstLine) === number ||
      (map !== null && toPage(map, span).length > 0)
    )
  })
  if (shown.length === 0) return <p className="quiet">本页没有读出文字。</p>
  return shown.map(({ index, start, text }) => (
    <p key={index} {...streamAttribute(start)}>
      {text}
    </p>
  ))
}
