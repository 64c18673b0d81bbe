import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { onEvent } from '../../api'
import { rangesNear, useSpanHighlight } from './highlights'
import { MarkCard } from './mark-card'
import { marksAt, stepMark, type Mark } from './marks'
import { caretOffset, offsetAtPoint, scrollToRange } from './stream-dom'
import { useOpenPlace } from './use-open-place'

interface MarkLayerProps {
  readonly textRef: RefObject<HTMLElement | null>
  readonly document: GazetteDocument
  readonly marks: readonly Mark[]
  /** First character that one sees: walking begins there. */
  readonly from: () => number
}

interface Card {
  readonly marks: readonly Mark[]
  readonly box: DOMRect
  /** Stays until Esc or a press elsewhere; else it goes with the pointer. */
  readonly isPinned: boolean
}

/** Milliseconds over a mark before its card opens, and off it before the card goes. */
const opening = 350
const closing = 300
/** Milliseconds after which the scrolling to a mark has come to rest. */
const settled = 120

/** Cards of the marks in the text: by pointer, by a click, and by F8 from mark to mark. */
export function MarkLayer({ textRef, document, marks, from }: MarkLayerProps) {
  const open = useOpenPlace()
  const [card, setCard] = useState<Card | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  // Walking to a mark scrolls, which must not take its card away. Its timer is its own: Chromium reports a pointer that
  // rests on text which moved under it as if it had moved.
  const walking = useRef(false)
  const walkTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const close = useCallback(() => {
    clearTimeout(timer.current)
    setCard(null)
  }, [])
  const show = useCallback(
    (shown: readonly Mark[], isPinned: boolean) => {
      const [mark] = shown
      const [range] =
        textRef.current === null || mark === undefined
          ? []
          : rangesNear(textRef.current, document, mark)
      if (range !== undefined)
        setCard({
          marks: shown,
          box: range.getClientRects()[0] ?? range.getBoundingClientRect(),
          isPinned,
        })
    },
    [textRef, document],
  )
  const follow = useCallback(
    (shown: readonly Mark[]) => {
      const leads = shown.find(
        (mark): mark is Extract<Mark, { kind: 'reference' }> =>
          mark.kind === 'reference' && mark.reference.target.kind === 'document',
      )
      if (leads === undefined) show(shown, true)
      else {
        close()
        open.reference(leads.reference)
      }
    },
    [show, close, open],
  )
  // A card belongs to the marks it was opened for: the switch of the errata takes it away.
  const walked = card?.isPinned === true ? (card.marks[0] ?? null) : null
  useSpanHighlight(textRef, document, { name: 'mark-here', span: walked, drawing: marks })

  useEffect(() => {
    const text = textRef.current
    if (text === null) return
    let restsAt = ''
    const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
      const point = `${clientX} ${clientY}`
      if (buttons !== 0 || point === restsAt) return
      restsAt = point
      if (walking.current) return
      clearTimeout(timer.current)
      const offset = offsetAtPoint(clientX, clientY)
      const here = offset === null ? [] : marksAt(marks, offset)
      text.classList.toggle('over-mark', here.length > 0)
      timer.current = setTimeout(
        () => {
          if (here.length > 0) show(here, false)
          else setCard((old) => (old?.isPinned === true ? old : null))
        },
        here.length > 0 ? opening : closing,
      )
    }
    const onClick = () => {
      const offset = caretOffset()
      const here = offset === null ? [] : marksAt(marks, offset)
      if (here.length > 0) follow(here)
      else close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
      if (event.key !== 'Enter' || event.isComposing) return
      const offset = caretOffset()
      const here = offset === null ? [] : marksAt(marks, offset)
      if (here.length > 0) follow(here)
    }
    const onLeave = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        setCard((old) => (old?.isPinned === true ? old : null))
      }, closing)
    }
    text.addEventListener('pointermove', onMove)
    text.addEventListener('pointerleave', onLeave)
    text.addEventListener('click', onClick)
    text.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer.current)
      text.removeEventListener('pointermove', onMove)
      text.removeEventListener('pointerleave', onLeave)
      text.removeEventListener('click', onClick)
      text.removeEventListener('keydown', onKey)
    }
  }, [textRef, marks, show, follow, close])

  useEffect(() => {
    const pane = textRef.current?.parentElement
    const onScroll = () => {
      if (!walking.current) close()
    }
    pane?.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      pane?.removeEventListener('scroll', onScroll)
    }
  }, [textRef, close])

  const walk = useCallback(
    (by: 1 | -1) => {
      const text = textRef.current
      const mark = stepMark(marks, walked?.start ?? caretOffset() ?? from() - 1, by)
      if (text === null || mark === null) return
      const [range] = rangesNear(text, document, mark)
      if (range === undefined) return
      text.focus({ preventScroll: true })
      window.getSelection()?.collapse(range.startContainer, range.startOffset)
      scrollToRange(range, text.parentElement)
      walking.current = true
      clearTimeout(timer.current)
      clearTimeout(walkTimer.current)
      walkTimer.current = setTimeout(() => {
        show(marksAt(marks, mark.start), true)
        walking.current = false
      }, settled)
    },
    [textRef, document, marks, walked, from, show],
  )
  useEffect(
    () => () => {
      clearTimeout(walkTimer.current)
    },
    [],
  )
  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        if (command === 'mark.next') walk(1)
        else if (command === 'mark.previous') walk(-1)
      }),
    [walk],
  )

  if (card === null) return null
  return (
    <CardBox
      card={card}
      onEnter={() => {
        clearTimeout(timer.current)
      }}
      onLeave={close}
      onClose={() => {
        close()
        textRef.current?.focus({ preventScroll: true })
      }}
    />
  )
}

interface CardBoxProps {
  readonly card: Card
  readonly onEnter: () => void
  readonly onLeave: () => void
  /** Closed by hand: the focus goes back to the text. */
  readonly onClose: () => void
}

const cardWidth = 400
const cardHeight = 260

/** Below the words, or above them where the window ends. */
function CardBox({ card: { marks, box, isPinned }, onEnter, onLeave, onClose }: CardBoxProps) {
  const isBelow = box.bottom + cardHeight < window.innerHeight || box.top < cardHeight
  return (
    <div
      className="mark-card"
      role="dialog"
      aria-label="标记说明"
      aria-live="polite"
      style={{
        left: Math.max(8, Math.min(box.left, window.innerWidth - cardWidth - 12)),
        width: cardWidth,
        maxHeight: cardHeight,
        ...(isBelow ? { top: box.bottom + 4 } : { bottom: window.innerHeight - box.top + 4 }),
      }}
      onPointerEnter={onEnter}
      onPointerLeave={isPinned ? undefined : onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <MarkCard marks={marks} />
      {isPinned ? (
        <button type="button" className="card-close" onClick={onClose}>
          关闭（Esc）
        </button>
      ) : null}
    </div>
  )
}
