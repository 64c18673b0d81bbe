import { useCallback, useEffect, useState } from 'react'
import type { OwnFileRow } from '../../../contract/own-file'
import { call, messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { useNavigation, type Target } from '../../navigation'
import { PdfBody } from './pdf-body'
import { openPdf, type PDFDocumentProxy } from './pdf-document'

interface PdfPagesProps {
  readonly file: OwnFileRow
  /** Words of the text to begin with; null for the first page. */
  readonly target: Target | null
  readonly onClose: () => void
}

/** A PDF page by page as it was printed, with the text that was read from the page beside it. */
export function PdfPages({ file, target, onClose }: PdfPagesProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [number, setNumber] = useState(1)
  const [shown, setShown] = useState(target)
  const [document] = useCall('document.open', { documentId: file.id })
  const { go } = useNavigation()
  const { id } = file
  useEffect(() => {
    let current = true
    let opened: PDFDocumentProxy | null = null
    call('file.original', { id })
      .then(({ bytes }) => openPdf(bytes))
      .then((loaded) => {
        opened = loaded
        if (current) setPdf(loaded)
        else void loaded.destroy()
      })
      .catch((error: unknown) => {
        if (current) setProblem(messageOf(error))
      })
    return () => {
      current = false
      void opened?.destroy()
    }
  }, [id])
  const total = pdf?.numPages ?? 0
  const turnTo = useCallback((next: number) => {
    // A damaged page says so for itself alone.
    setProblem(null)
    setNumber(next)
  }, [])
  const turn = (by: number) => {
    turnTo(Math.max(1, Math.min(Math.max(1, total), number + by)))
  }
  return (
    <section
      className="page pdf-view"
      onKeyDown={({ key, target: pressed }) => {
        if (pressed instanceof Element && pressed.closest('.note-editor') !== null) return
        if (key === 'PageDown') turn(1)
        else if (key === 'PageUp') turn(-1)
        else if (key === 'Escape') onClose()
      }}
    >
      <div className="tools">
        <button type="button" onClick={onClose} autoFocus>
          ← 返回列表
        </button>
        <strong>{file.name}</strong>
        <button
          type="button"
          disabled={number <= 1}
          onClick={() => {
            turn(-1)
          }}
        >
          上一页
        </button>
        <span role="status">
          第{number}页，共{total === 0 ? '…' : total}页
        </span>
        <button
          type="button"
          disabled={number >= total}
          onClick={() => {
            turn(1)
          }}
        >
          下一页
        </button>
        <button
          type="button"
          onClick={() => {
            go({ room: 'reader', documentId: id, target: shown })
          }}
        >
          在阅读页打开
        </button>
      </div>
      {problem === null ? null : (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <Loading state={document}>
        {(loaded) =>
          pdf === null ? (
            <p className="padded">{problem === null ? '正在打开原件…' : ''}</p>
          ) : (
            <PdfBody
              pdf={pdf}
              document={loaded}
              number={number}
              shown={shown}
              onNumber={turnTo}
              onShown={setShown}
              onProblem={setProblem}
            />
          )
        }
      </Loading>
    </section>
  )
}
