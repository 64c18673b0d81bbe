import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { ResponseOf } from '../../../contract/ipc'
import { needsPlace, type PlacedAnnotation } from '../../../domain/annotation/annotation'
import {
  filterAnnotations,
  sortAnnotations,
  type ListFacts,
} from '../../../domain/annotation/annotation-filter'
import type { DocumentSummary } from '../../../domain/gazette/document'
import { focusEntry, moveFocus } from '../../hooks/arrow-focus'
import { isComposing } from '../../hooks/composition'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useNavigation } from '../../navigation'
import { useStore } from '../../store'
import { timeWords } from '../../words'
import { AnnotationDetail } from './annotation-detail'
import { AnnotationRow } from './annotation-row'
import { BulkBar } from './bulk-bar'
import { ExchangeBar } from './exchange-bar'
import { FilterBar } from './filter-bar'
import { affected, commandOf, listSession, ticked } from './list-session'
import { TagManager } from './tag-manager'
import { useAnnotationActs } from './use-annotation-acts'

interface AnnotationListProps {
  readonly annotations: readonly PlacedAnnotation[]
  readonly documents: readonly DocumentSummary[]
  readonly tags: ResponseOf<'annotation.tagList'>
  readonly overview: ResponseOf<'annotation.overview'> | null
  readonly reload: () => void
}

/** So many rows are drawn at once: a table of thousands would be slow. */
const drawnAtOnce = 300

function listFacts(documents: readonly DocumentSummary[]): ListFacts {
  const places = new Map(documents.map(({ id, title }, at) => [id, { title, at }]))
  return {
    titleOf: (id) => places.get(id)?.title ?? id,
    positionOf: (id) => places.get(id)?.at ?? documents.length,
    dayOf: (iso) => timeWords(iso).slice(0, 10),
  }
}

export function AnnotationList(props: AnnotationListProps) {
  const { annotations, documents, tags, overview, reload } = props
  const { go } = useNavigation()
  const { filter, sort, trash } = useStore(listSession)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [lastTicked, setLastTicked] = useState<string | null>(null)
  const [open, setOpen] = useState<{ readonly id: string; readonly editTags: boolean } | null>(null)
  const [managing, setManaging] = useState(false)
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const body = useRef<HTMLTableSectionElement>(null)
  const scroll = useKeptScroll('annotations')
  const acts = useAnnotationActs(reload)

  const facts = useMemo(() => listFacts(documents), [documents])
  const shown = useMemo(
    () => sortAnnotations(filterAnnotations(annotations, filter, facts), sort, facts),
    [annotations, filter, sort, facts],
  )
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const chosen = affected(selected, ids, null)
  const byId = useMemo(() => new Map(documents.map((one) => [one.id, one])), [documents])
  const noted = useMemo(() => {
    const withNotes = new Set(annotations.map(({ anchor }) => anchor.documentId))
    const known = documents.filter(({ id }) => withNotes.has(id))
    const unknown = [...withNotes].filter((id) => !byId.has(id))
    return [...known, ...unknown.map((id) => ({ id, title: id, documentNumber: null }))]
  }, [annotations, documents, byId])
  const knownTags = tags.map(({ name }) => name)
  const opened = open === null ? undefined : annotations.find(({ id }) => id === open.id)

  const tick = (id: string, withShift: boolean) => {
    setSelected(ticked(selected, ids, { id, from: withShift ? lastTicked : null }))
    setLastTicked(id)
  }
  const focused = () =>
    document.activeElement?.closest('[data-annotation]')?.getAttribute('data-annotation') ?? null

  /** Keys of the list itself; fields keep theirs. */
  const onKeys = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent)) return
    const command = commandOf(event)
    const id = focused()
    const isRow = event.target instanceof HTMLElement && event.target.matches('.row-main, input')
    if (command === 'tick' && !isRow) return
    if (command === 'tick' && id !== null) tick(id, event.shiftKey)
    else if (command === 'tickAll') setSelected(new Set(ids))
    else if (command === 'clear') setSelected(new Set())
    else if (command === 'tags' && id !== null) setOpen({ id, editTags: true })
    else if (command === 'remove' && !trash) {
      const wanted = affected(selected, ids, id)
      if (wanted.length === 0) return
      acts.remove(wanted)
      setSelected(new Set())
    } else {
      moveFocus(event, '.row-main')
      return
    }
    event.preventDefault()
  }
  useEffect(() => {
    // Anywhere on the page but in a field, where the keys undo the typing.
    const onUndo = (event: globalThis.KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type="checkbox"]), textarea')
      if (isField || isComposing(event)) return
      const command = commandOf(event)
      if (command !== 'undo' && command !== 'redo') return
      event.preventDefault()
      acts[command]()
    }
    window.addEventListener('keydown', onUndo)
    return () => {
      window.removeEventListener('keydown', onUndo)
    }
  }, [acts])

  const lost = annotations.filter(needsPlace).length
  const undo = overview?.undo ?? null
  const redo = overview?.redo ?? null
  return (
    <section className="page">
      <div className="tools">
        <h1>{trash ? '批注回收站' : '批注'}</h1>
        <span className="quiet" role="status">
          {shown.length === annotations.length
            ? `共${annotations.length}条`
            : `筛选出${shown.length}条，共${annotations.length}条`}
          {trash || lost === 0 ? '' : `，其中${lost}条待确认`}
        </span>
        <button
          type="button"
          disabled={undo === null}
          title={undo === null ? '没有可撤销的操作' : `撤销“${undo}”（Ctrl+Z）`}
          onClick={acts.undo}
        >
          撤销
        </button>
        <button
          type="button"
          disabled={redo === null}
          title={redo === null ? '没有可重做的操作' : `重做“${redo}”（Ctrl+Y）`}
          onClick={acts.redo}
        >
          重做
        </button>
        <button
          type="button"
          aria-expanded={managing}
          onClick={() => {
            setManaging(!managing)
          }}
        >
          标签管理
        </button>
        {trash ? null : (
          <ExchangeBar
            ids={chosen.length > 0 ? chosen : shown.length < annotations.length ? ids : null}
            count={chosen.length > 0 ? chosen.length : shown.length}
            onImported={reload}
          />
        )}
      </div>
      <FilterBar
        documents={noted}
        tags={tags}
        onListFocus={() => {
          focusEntry(body.current, '.row-main', 0)
        }}
      />
      {overview !== null && (trash || overview.erasedAtStart > 0) ? (
        <p className="quiet trash-line">
          {trash
            ? `删除的批注保留${overview.trashDays}天，可随时恢复；到期后在程序启动时彻底删除。`
            : ''}
          {overview.erasedAtStart === 0
            ? ''
            : `本次启动时彻底删除了${overview.erasedAtStart}条在回收站满${overview.trashDays}天的批注。`}
        </p>
      ) : null}
      {managing ? (
        <TagManager
          tags={tags}
          acts={acts}
          onClose={() => {
            setManaging(false)
          }}
        />
      ) : null}
      {chosen.length === 0 ? null : (
        <BulkBar
          ids={chosen}
          trash={trash}
          knownTags={knownTags}
          carried={[
            ...new Set(shown.filter(({ id }) => selected.has(id)).flatMap((one) => one.tags)),
          ].sort()}
          acts={acts}
          onClear={() => {
            setSelected(new Set())
          }}
        />
      )}
      <div className="annotation-panes">
        <div className="scroll" ref={scroll}>
          {shown.length === 0 ? (
            <p className="quiet padded">
              {annotations.length > 0
                ? '没有符合条件的批注。'
                : trash
                  ? '回收站是空的。'
                  : '还没有批注。打开一件文件，选取文字后选择颜色或“写批注”。'}
            </p>
          ) : (
            <table className="list annotation-table" aria-describedby="annotation-keys">
              <thead>
                <tr>
                  <th className="tick-column">
                    <span className="visually-hidden">选择</span>
                  </th>
                  <th className="colour-column">类型</th>
                  <th className="quote-column">摘录</th>
                  <th className="note-column">批注和标签</th>
                  <th className="file-column">文件和条款</th>
                  <th className="time-column">修改时间</th>
                </tr>
              </thead>
              <tbody ref={body} onKeyDown={onKeys}>
                {shown.slice(0, drawn).map((annotation) => (
                  <AnnotationRow
                    key={annotation.id}
                    annotation={annotation}
                    document={byId.get(annotation.anchor.documentId)}
                    isTicked={selected.has(annotation.id)}
                    isOpen={open?.id === annotation.id}
                    onTick={(withShift) => {
                      tick(annotation.id, withShift)
                    }}
                    onGo={() => {
                      const { documentId, start, end } = annotation.anchor
                      go({ room: 'reader', documentId, target: { start, end } })
                    }}
                    onDetail={() => {
                      const isSame = open?.id === annotation.id
                      setOpen(isSame ? null : { id: annotation.id, editTags: false })
                    }}
                  />
                ))}
              </tbody>
            </table>
          )}
          {shown.length > drawn ? (
            <p className="padded">
              <button
                type="button"
                onClick={() => {
                  setDrawn(drawn + drawnAtOnce)
                }}
              >
                再显示{Math.min(drawnAtOnce, shown.length - drawn)}条（还有{shown.length - drawn}
                条）
              </button>
            </p>
          ) : null}
          <p id="annotation-keys" className="quiet padded">
            ↑↓移动，回车打开，空格选择（Shift+空格连选），Ctrl+A全选，F2改标签，Delete删除，Ctrl+Z撤销，Ctrl+Y重做。
          </p>
        </div>
        {opened === undefined || open === null ? null : (
          <AnnotationDetail
            annotation={opened}
            all={annotations}
            knownTags={knownTags}
            acts={acts}
            editTags={open.editTags}
            onClose={() => {
              setOpen(null)
              const at = ids.indexOf(open.id)
              if (at >= 0) focusEntry(body.current, '.row-main', at)
            }}
          />
        )}
      </div>
    </section>
  )
}
