import type { DocumentSummary } from '../../../domain/gazette/document'
import { useSettings } from '../../settings'
import { kindWords } from '../../../domain/gazette/document-kind'
import { dateWords, sourceWords } from '../../words'

interface DocumentHeadProps {
  readonly document: DocumentSummary
}

/** What the document is and where it comes from. */
export function DocumentHead({ document }: DocumentHeadProps) {
  const { readerSize, setReaderSize } = useSettings()
  const { source, gazette, printedPage } = document
  return (
    <header className="document-head">
      <h1>{document.title}</h1>
      <p className="document-facts">
        <span className="accent">{document.documentNumber ?? '无文号'}</span>
        <span>{document.issuer}</span>
        <span>{dateWords(document.issuedOn)}</span>
        <span>{kindWords[document.kind]}</span>
        <span>
          {gazette}
          {printedPage === null ? '' : ` 第${printedPage}页起`}
        </span>
        <span title={source.file}>
          原文 {sourceWords(source.file, source.firstLine)}–{source.lastLine}
        </span>
        {document.disclaimer === null ? null : (
          <strong className="accent">{document.disclaimer}</strong>
        )}
        <span className="text-size">
          <button
            type="button"
            aria-label="缩小正文"
            onClick={() => {
              setReaderSize(readerSize - 1)
            }}
          >
            A−
          </button>
          <button
            type="button"
            aria-label="放大正文"
            onClick={() => {
              setReaderSize(readerSize + 1)
            }}
          >
            A＋
          </button>
        </span>
      </p>
    </header>
  )
}
