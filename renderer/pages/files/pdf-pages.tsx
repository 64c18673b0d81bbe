import { useEffect, useRef, useState } from 'react'
import type { OwnFileRow } from '../../../contract/own-file'
import type { Block, GazetteDocument } from '../../../domain/gazette/document'
import { pageOfLine } from '../../../domain/gazette/gazette-page'
import { call, messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { drawPage, openPdf, type PDFDocumentProxy } from './pdf-document'

interface PdfPagesProps {
  readonly file: OwnFileRow
  readonly onClose: () => void
}

/** A PDF page by page as it was printed, with the text that was read from the page beside it. */
export function PdfPages({ file, onClose }: PdfPagesProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [number, setNumber] = useState(1)
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
  const turn = (by: number) => {
    setNumber((old) => Math.max(1, Math.min(Math.max(1, total), old + by)))
  }
  return (
    <section
      className="page pdf-view"
      onKeyDown={({ key }) => {
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
            go({ room: 'reader', documentId: id, target: null })
          }}
        >
          在阅读页打开
        </button>
      </div>
      <div className="pdf-body">
        <div className="pdf-page-pane" tabIndex={0} aria-label="原件页面">
          {problem === null ? (
            <PageCanvas pdf={pdf} number={number} onProblem={setProblem} />
          ) : (
            <p className="problem" role="alert">
              {problem}
            </p>
          )}
        </div>
        <div className="pdf-text-pane song" tabIndex={0} aria-label="本页文字">
          <Loading state={document}>
            {(loaded) => <PageText document={loaded} number={number} />}
          </Loading>
        </div>
      </div>
    </section>
  )
}

interface PageCanvasProps {
  readonly pdf: PDFDocumentProxy | null
  readonly number: number
  readonly onProblem: (message: string) => void
}

function PageCanvas({ pdf, number, onProblem }: PageCanvasProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = place.current
    if (pdf === null || root === null) return
    // A fresh canvas for every page: a drawing that is still under way never meets the next one.
    const canvas = window.document.createElement('canvas')
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', `第${number}页`)
    root.replaceChildren(canvas)
    drawPage(pdf, number, canvas, root.clientWidth).catch(() => {
      if (canvas.isConnected) onProblem(`第${number}页无法显示，可能已损坏。`)
    })
  }, [pdf, number, onProblem])
  return (
    <>
      {pdf === null ? <p>正在打开原件…</p> : null}
      <div ref={place} />
    </>
  )
}

const onPage = (document: GazetteDocument, number: number): readonly Block[] =>
  document.blocks.filter(({ firstLine }) => pageOfLine(document, firstLine) === number)

function PageText({
  document,
  number,
}: {
  readonly document: GazetteDocument
  readonly number: number
}) {
  const blocks = onPage(document, number)
  if (blocks.length === 0)
    return <p className="quiet">本页没有读出文字，或文字接在前一页的段落里。</p>
  return (
    <>
      {blocks.map(({ index, text }) => (
        <p key={index}>{text}</p>
      ))}
    </>
  )
}
