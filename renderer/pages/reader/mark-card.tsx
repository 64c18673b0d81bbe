import { erratumWords, missingKindWords } from '../../../domain/register/register-words'
import { relationWords } from '../../../domain/reference/reference'
import type { Mark } from './marks'
import { ReferencePreview } from './reference-preview'
import { referenceKindWords } from './reference-words'
import { useOpenPlace } from './use-open-place'

/** What each mark at a place has to tell, the narrowest first. */
export function MarkCard({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark) => (
    <section key={`${mark.kind} ${mark.start} ${mark.end}`}>
      <MarkWords mark={mark} />
    </section>
  ))
}

function MarkWords({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'reference':
      return (
        <>
          <h3>
            引用 · {relationWords[mark.reference.relation]} ·{' '}
            {referenceKindWords[mark.reference.kind]}
          </h3>
          <ReferencePreview reference={mark.reference} />
        </>
      )
    case 'erratum': {
      const { quote, proposed, kind, reason } = mark.erratum
      return (
        <>
          <h3>勘误 · {erratumWords[kind]}</h3>
          <p className="song">
            原文印作“{quote}”，
            {proposed === '' ? '疑为衍文' : `${kind === 'certain' ? '应为' : '疑为'}“${proposed}”`}
          </p>
          <p>{reason}</p>
          <p className="quiet">正文仍照原文，未作改动。</p>
        </>
      )
    }
    case 'missing':
      return (
        <>
          <h3>原文缺失 · {missingKindWords[mark.piece.kind]}</h3>
          <p>{mark.piece.what}</p>
          <p className="quiet">{mark.piece.note}</p>
        </>
      )
    case 'term':
      return <TermWords terms={mark.place.terms} />
  }
}

function TermWords({
  terms,
}: {
  readonly terms: Extract<Mark, { kind: 'term' }>['place']['terms']
}) {
  const open = useOpenPlace()
  return terms.map(({ documentId, number, term, explanation, title, start, end }) => (
    <div key={documentId}>
      <h3>名词解释 · {term}</h3>
      <p className="song">{explanation}</p>
      <p>
        <button
          type="button"
          className="link"
          title={title}
          onClick={() => {
            open.target(documentId, { start, end })
          }}
        >
          {documentId.startsWith('政府工作报告') ? '政府工作报告（2024年）' : documentId} 名词解释第
          {number}条
        </button>
      </p>
    </div>
  ))
}
