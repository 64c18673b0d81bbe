import { useCallback, useEffect, useRef, useState } from 'react'
import { call, messageOf } from '../api'
import { today } from '../as-of-date'
import { Loading } from '../components/loading'
import { isComposing } from '../hooks/composition'
import { useCall } from '../hooks/use-call'
import { dateWords } from '../words'
import type { PrintModel } from './print-model'
import { Sheets } from './sheets'

const scales = [50, 75, 100, 125] as const

interface PrintPreviewProps {
  readonly model: PrintModel
  readonly onClose: () => void
}

type Busy = 'paper' | 'pdf' | null

interface Told {
  readonly kind: 'done' | 'problem'
  readonly words: string
}

/** 打印预览: the pages as they will come out, over everything else. Its sheets are what main prints. */
export function PrintPreview({ model, onClose }: PrintPreviewProps) {
  const [program] = useCall('program.describe', {})
  const [landscape, setLandscape] = useState(model.landscape)
  const [scale, setScale] = useState<number>(75)
  const [pages, setPages] = useState<number | null>(null)
  const [busy, setBusy] = useState<Busy>(null)
  const [told, setTold] = useState<Told | null>(null)
  const close = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const before = document.activeElement
    close.current?.focus()
    return () => {
      // The focus goes back once the window can be reached again.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement) before.focus()
      })
    }
  }, [])

  const turn = (lying: boolean) => {
    setPages(null)
    setLandscape(lying)
  }
  const run = (kind: 'paper' | 'pdf', act: () => Promise<string | null>) => {
    setBusy(kind)
    setTold(null)
    act()
      .then(
        (done) => {
          if (done !== null) setTold({ kind: 'done', words: done })
        },
        (error: unknown) => {
          setTold({ kind: 'problem', words: messageOf(error) })
        },
      )
      .finally(() => {
        setBusy(null)
        requestAnimationFrame(() => close.current?.focus())
      })
  }
  const request = { name: model.name.slice(0, 200), landscape }
  const toPaper = () => {
    run('paper', async () => {
      const { printed } = await call('print.paper', request)
      return printed ? '已送往打印机。' : null
    })
  }
  const toPdf = () => {
    run('pdf', async () => {
      const { name } = await call('print.pdf', request)
      return name === null ? null : `已另存为“${name}”。`
    })
  }
  useEffect(() => {
    // Heard at the window: a button that waits for the printer has lost the focus.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isComposing(event) && busy === null) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [busy, onClose])
  const onPages = useCallback((count: number) => {
    setPages(count)
  }, [])
  const waiting = pages === null || busy !== null

  return (
    <div className="print-preview" role="dialog" aria-modal="true" aria-labelledby="print-title">
      <header className="print-tools">
        <h2 id="print-title">打印预览</h2>
        <span className="quiet" role="status">
          {pages === null ? '正在排版…' : `A4，共${pages}页`}
        </span>
        <label>
          纸张方向
          <select
            value={landscape ? 'lying' : 'upright'}
            onChange={({ target }) => {
              turn(target.value === 'lying')
            }}
          >
            <option value="upright">纵向</option>
            <option value="lying">横向</option>
          </select>
        </label>
        <label>
          显示比例
          <select
            value={scale}
            onChange={({ target }) => {
              setScale(Number(target.value))
            }}
          >
            {scales.map((percent) => (
              <option key={percent} value={percent}>
                {percent}%
              </option>
            ))}
          </select>
        </label>
        <span className="print-acts">
          <button type="button" className="primary" disabled={waiting} onClick={toPaper}>
            {busy === 'paper' ? '正在打印…' : '打印…'}
          </button>
          <button type="button" disabled={waiting} onClick={toPdf}>
            {busy === 'pdf' ? '正在生成…' : '另存为PDF…'}
          </button>
          <button type="button" ref={close} disabled={busy !== null} onClick={onClose}>
            关闭
          </button>
        </span>
        <p className="print-told" role="status">
          {told?.kind === 'done' ? told.words : null}
        </p>
        {told?.kind === 'problem' ? (
          <p className="print-told problem" role="alert">
            {told.words}
          </p>
        ) : null}
      </header>
      <div className="sheets-pane" role="region" aria-label="各页预览" tabIndex={0}>
        <Loading state={program}>
          {({ version }) => (
            <div className={`sheets scale-${scale}`}>
              <Sheets
                key={landscape ? 'lying' : 'upright'}
                model={model}
                landscape={landscape}
                foot={{ version, printedOn: dateWords(today()) }}
                onPages={onPages}
              />
            </div>
          )}
        </Loading>
      </div>
    </div>
  )
}
