import type { DocumentSummary } from '../../../domain/gazette/document'
import { kindWords } from '../../../domain/gazette/document-kind'
import { isOwnDocument } from '../../../domain/import/own-document'
import { useSettings } from '../../settings'
import { dateWords, sourceWords } from '../../words'
import { ForceLine } from './force-line'
import { toggleSwitch, type ReaderSwitches } from './reader-switches'
import { RecentDocuments } from './recent-documents'
import type { OpenOriginal } from './use-original'

interface DocumentHeadProps {
  readonly document: DocumentSummary
  readonly switches: ReaderSwitches
  /** How many errata the document has. */
  readonly errata: number
  readonly onFind: () => void
  /** Shows the printed page; null for a document without any. */
  readonly onOriginal: OpenOriginal | null
}

interface Dated {
  readonly label: string
  readonly date: string | null
}

/** What the document is, where it comes from, and whether it holds. */
export function DocumentHead(props: DocumentHeadProps) {
  const { document, switches, errata, onFind, onOriginal } = props
  const { source, gazette, printedPage } = document
  const dates: readonly Dated[] = [
    { label: '成文', date: document.issuedOn },
    { label: '公布', date: document.promulgatedOn },
    { label: '施行', date: document.effectiveFrom },
    { label: '有效期至', date: document.validUntil },
  ]
  return (
    <header className="document-head">
      <div className="title-line">
        <h1>{document.title}</h1>
        <ReaderTools switches={switches} errata={errata} onFind={onFind} onOriginal={onOriginal} />
      </div>
      <p className="document-facts">
        <span className="accent">{document.documentNumber ?? '无文号'}</span>
        <span>{document.issuer}</span>
        <span>{kindWords[document.kind]}</span>
        {dates.map(({ label, date }) =>
          date === null ? null : (
            <span key={label} className="nowrap">
              {dateWords(date)}
              {label}
            </span>
          ),
        )}
        <span>
          {gazette}
          {printedPage === null || isOwnDocument(document.id) ? '' : ` 第${printedPage}页起`}
        </span>
        <span title={source.file}>
          原文 {sourceWords(source.file, source.firstLine)}–{source.lastLine}
        </span>
        {document.disclaimer === null ? null : (
          <strong className="accent">{document.disclaimer}</strong>
        )}
      </p>
      <ForceLine documentId={document.id} />
    </header>
  )
}

type ReaderToolsProps = Omit<DocumentHeadProps, 'document'>

function ReaderTools({ switches, errata, onFind, onOriginal }: ReaderToolsProps) {
  const { readerSize, setReaderSize } = useSettings()
  return (
    <div className="reader-tools" role="toolbar" aria-label="阅读">
      <button type="button" title="本文查找（Ctrl+F）" onClick={onFind}>
        查找
      </button>
      {onOriginal === null ? null : (
        <button
          type="button"
          title="看原件上的这一页"
          onClick={() => {
            onOriginal()
          }}
        >
          看原件
        </button>
      )}
      <button
        type="button"
        aria-pressed={switches.errata}
        title="在疑误的文字旁显示建议（Ctrl+Shift+E）"
        onClick={() => {
          toggleSwitch('errata')
        }}
      >
        勘误{errata === 0 ? '' : ` ${errata}`}
      </button>
      <button
        type="button"
        aria-pressed={switches.original}
        title="在每段下显示公报原文行（Ctrl+Shift+L）"
        onClick={() => {
          toggleSwitch('original')
        }}
      >
        原文行
      </button>
      <RecentDocuments />
      <button
        type="button"
        aria-label="A− 缩小正文"
        onClick={() => {
          setReaderSize(readerSize - 1)
        }}
      >
        A−
      </button>
      <button
        type="button"
        aria-label="A＋ 放大正文"
        onClick={() => {
          setReaderSize(readerSize + 1)
        }}
      >
        A＋
      </button>
    </div>
  )
}
