import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { ClauseCalculators } from '../../../contract/kept-calculations'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { blockAt } from '../../../domain/gazette/stream'
import { isOwnDocument } from '../../../domain/import/own-document'
import { onEvent } from '../../api'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import type { Target } from '../../navigation'
import { useNotice } from '../../notice'
import { useSettings } from '../../settings'
import { extrasOf } from './block-extras'
import { DocumentHead } from './document-head'
import { DocumentText } from './document-text'
import { FindBar } from './find-bar'
import { rangesNear, useHighlights, useSpanHighlight } from './highlights'
import { MarkLayer } from './mark-layer'
import { Outline } from './outline'
import type { Span } from './painter'
import { linesTarget } from './places'
import { ReaderPane } from './reader-pane'
import { toggleSwitch, useReaderSwitches } from './reader-switches'
import { SelectionBar } from './selection-bar'
import { caretOffset, scrollToBlock, scrollToRange, spanAtCaret } from './stream-dom'
import { TableDialog } from './table-dialog'
import { useDocument, useRegisters } from './use-document'
import { useDrawn } from './use-drawn'
import { useKeyboardSelection } from './use-keyboard-selection'
import { useFind } from './use-find'
import { useMarks } from './use-marks'
import { stepOfKey, useNotes } from './use-notes'
import { useOriginal } from './use-original'
import { useReadingPlace } from './use-reading-place'
import { useSelection } from './use-selection'
import { useViewport } from './viewport'

/** One list for all drawings before the answer, so that no block is drawn twice for it. */
const noneComputable: readonly ClauseCalculators[] = []

interface ReaderPageProps {
  readonly documentId: string
  readonly target: Target | null
  /** Changes with every move, so that the same target is shown again. */
  readonly move: number
}

/** One document: outline, text, and what is known beside it. */
export function ReaderPage({ documentId, target, move }: ReaderPageProps) {
  const document = useDocument(documentId)
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

function Reader({ document, target, move }: ReaderProps) {
  const { readerSize } = useSettings()
  const notice = useNotice()
  const switches = useReaderSwitches()
  const text = useRef<HTMLDivElement>(null)
  const viewport = useViewport(text)
  const warn = useCallback(
    (message: string) => {
      notice.show(message, 'problem')
    },
    [notice],
  )
  const registers = useRegisters(document.id, warn)
  const [computable] = useCall('calculator.byClause', { documentId: document.id })
  const notes = useNotes(document)
  const { annotations, setSelected } = notes
  const marks = useMarks(document, registers, switches.errata)
  const extras = useMemo(
    () => extrasOf(document, registers, switches.errata),
    [document, registers, switches.errata],
  )
  // A place picked beside the text is shown until the next move brings its own target.
  const [picked, setPicked] = useState<{ readonly move: number; readonly target: Span } | null>(
    null,
  )
  const shown = picked?.move === move ? picked.target : target
  const [table, setTable] = useState<string | null>(null)
  const keyboard = useKeyboardSelection(text, viewport)

  const showSpan = useCallback(
    (span: Span) => {
      if (text.current === null) return
      const [range] = rangesNear(text.current, document, span)
      scrollToRange(range, text.current.parentElement)
    },
    [document],
  )
  const pick = useCallback(
    (span: Span) => {
      setPicked({ move, target: span })
      showSpan(span)
    },
    [move, showSpan],
  )
  const showLines = useCallback(
    (lines: readonly number[]) => {
      const span = linesTarget(document, lines)
      if (span !== null) pick(span)
    },
    [document, pick],
  )
  const openBlock = useCallback((block: number) => {
    scrollToBlock(text.current?.children[block], text.current?.parentElement ?? null)
  }, [])
  const from = useCallback(
    () => document.blocks[viewport.get().first]?.start ?? 0,
    [document, viewport],
  )
  const find = useFind(document, { errata: registers.errata, from, onShow: showSpan })
  const [asked, setAsked] = useState(0)
  const found = find.places[find.at] ?? null

  // Notes, marks and hits stay painted when 勘误 or 原文行 draws blocks anew.
  const drawn = useDrawn(document, target)
  const size = [switches.original, switches.errata, registers.errata.length, readerSize].join(' ')
  const drawing = `${size} ${drawn}`
  useHighlights(text, viewport, { document, annotations, marks, found: find.places, drawing })
  useSpanHighlight(text, document, { name: 'target', span: shown, drawing })
  useSpanHighlight(text, document, { name: 'found-here', span: found, drawing })
  useSpanHighlight(text, document, { name: 'caret', span: keyboard.caret, drawing })
  useReadingPlace({
    documentId: document.id,
    textRef: text,
    viewport,
    hasTarget: target !== null,
    drawing: size,
  })
  useEffect(() => {
    if (target !== null) showSpan(target)
  }, [target, move, showSpan])

  const selection = useSelection({ text, document, stream: notes.stream, add: notes.add })
  const { mark, copy } = selection
  const { bookmark } = notes
  const bookmarkHere = useCallback(() => {
    const start = selection.words?.start ?? caretOffset()
    const block = start === null ? null : blockAt(document.blocks, start)
    void bookmark(block?.clauseId ?? null)
  }, [bookmark, document, selection.words])
  const openFind = useCallback(() => {
    find.open()
    setAsked((count) => count + 1)
  }, [find])
  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        const commands: Readonly<Record<string, () => void>> = {
          'annotation.highlight': () => {
            mark({ kind: 'highlight', colour: 'yellow', edit: false })
          },
          'annotation.underline': () => {
            mark({ kind: 'underline', colour: 'pink', edit: false })
          },
          'annotation.note': () => {
            mark({ kind: 'highlight', colour: 'yellow', edit: true })
          },
          'annotation.bookmark': bookmarkHere,
          'citation.copy': () => {
            copy(true)
          },
          'citation.copyPlace': () => {
            copy(false)
          },
          'reader.errata': () => {
            toggleSwitch('errata')
          },
          'reader.original': () => {
            toggleSwitch('original')
          },
          'find.open': openFind,
          'find.next': () => {
            find.step(1)
          },
          'find.previous': () => {
            find.step(-1)
          },
        }
        commands[command]?.()
      }),
    [mark, copy, find, openFind, bookmarkHere],
  )
  const onTextKey = (event: KeyboardEvent) => {
    if (keyboard.select(event)) return
    const step = stepOfKey(event)
    if (step !== null) notes.step(step)
  }
  const original = useOriginal(document.id, shown, from)
  const opened = registers.tables.find(({ key }) => key === table)

  return (
    <section className="reader">
      <DocumentHead
        document={document}
        switches={switches}
        errata={registers.errata.length}
        onFind={openFind}
        onOriginal={original}
      />
      <div className="reader-body">
        <nav className="outline-pane" aria-label="目录">
          <Outline
            clauses={document.clauses}
            blocks={document.blocks}
            viewport={viewport}
            onOpen={openBlock}
          />
        </nav>
        <div className="text-column">
          {find.isOpen ? (
            <FindBar
              find={find}
              asked={asked}
              onClose={() => {
                find.close()
                text.current?.focus({ preventScroll: true })
              }}
            />
          ) : null}
          <div
            className="text-pane"
            onMouseUp={() => {
              keyboard.clear()
              selection.read()
            }}
            onKeyDown={onTextKey}
            onKeyUp={(event) => {
              if (event.key === 'Escape') selection.clear()
              else selection.read()
            }}
            onScroll={() => {
              if (selection.words !== null) selection.read()
            }}
          >
            <div
              className={`document-text song${isOwnDocument(document.id) ? ' own-document' : ''}`}
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
              <DocumentText
                document={document}
                drawn={drawn}
                extras={extras}
                original={switches.original}
                computable={computable.kind === 'loaded' ? computable.value : noneComputable}
                onTable={setTable}
                onLines={showLines}
              />
            </div>
          </div>
          <MarkLayer textRef={text} document={document} marks={marks} from={from} />
        </div>
        <ReaderPane
          document={document}
          registers={registers}
          notes={notes}
          selected={selection.words}
          onPick={pick}
          onTable={setTable}
          onOriginal={original}
        />
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
          onBookmark={bookmarkHere}
          onCopy={copy}
        />
      )}
      {opened === undefined ? null : (
        <TableDialog
          table={opened}
          onClose={() => {
            setTable(null)
          }}
          onLines={showLines}
        />
      )}
    </section>
  )
}
