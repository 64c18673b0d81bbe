import {
  contradictionWords,
  erratumWords,
  missingKindWords,
} from '../../../domain/register/register-words'
import { moveFocus } from '../../hooks/arrow-focus'
import { PlaceLinks } from './place-links'
import type { DocumentRegisters } from './registers'
import { useOpenPlace } from './use-open-place'

/** Contradictions and gaps, missing pieces and errata of the document, each with its places. */
export function HintList({ registers }: { readonly registers: DocumentRegisters }) {
  const { contradictions, missingPieces, errata } = registers
  const isEmpty = contradictions.length + missingPieces.length + errata.length === 0
  return (
    <div
      onKeyDown={(event) => {
        moveFocus(event, 'summary, .entry-words')
      }}
    >
      {isEmpty ? <p className="quiet">没有登记的矛盾、缺失件和勘误。</p> : null}
      <Contradictions contradictions={contradictions} />
      <MissingPieces pieces={missingPieces} />
      <Errata errata={errata} />
    </div>
  )
}

function Contradictions({ contradictions }: Pick<DocumentRegisters, 'contradictions'>) {
  if (contradictions.length === 0) return null
  return (
    <>
      <h2 className="pane-heading">矛盾、缺口和两可 {contradictions.length}条</h2>
      {contradictions.map(({ key, kind, title, disagreement, advice, places }) => (
        <details key={key} className="hint">
          <summary>
            <strong className={`hint-kind ${kind}`}>{contradictionWords[kind]}</strong> {title}
          </summary>
          <p>{disagreement}</p>
          <p>
            <strong>怎么办：</strong>
            {advice}
          </p>
          <PlaceLinks places={places} />
        </details>
      ))}
    </>
  )
}

function MissingPieces({ pieces }: { readonly pieces: DocumentRegisters['missingPieces'] }) {
  const open = useOpenPlace()
  if (pieces.length === 0) return null
  return (
    <>
      <h2 className="pane-heading">原文缺失 {pieces.length}件</h2>
      <ul className="register-list">
        {pieces.map(({ documentId, start, end, kind, what, note }) => (
          <li key={`${start} ${what}`}>
            <button
              type="button"
              className="link entry-words"
              onClick={() => {
                open.target(documentId, { start, end })
              }}
            >
              {missingKindWords[kind]}：{what}
            </button>
            <p className="quiet">{note}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Errata({ errata }: { readonly errata: DocumentRegisters['errata'] }) {
  const open = useOpenPlace()
  if (errata.length === 0) return null
  return (
    <>
      <h2 className="pane-heading">勘误 {errata.length}处</h2>
      <ul className="register-list">
        {errata.map(({ documentId, start, end, quote, proposed, kind, reason }) => (
          <li key={start}>
            <button
              type="button"
              className="link entry-words song"
              onClick={() => {
                open.target(documentId, { start, end })
              }}
            >
              {quote} → {proposed === '' ? '（删）' : proposed}
            </button>
            <p className="quiet">
              <span className={`relation erratum-${kind}`}>{erratumWords[kind]}</span> {reason}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
