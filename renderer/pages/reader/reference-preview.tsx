import { useEffect, useState } from 'react'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { forceStatusWords } from '../../../domain/force/force-status'
import type { Reference } from '../../../domain/reference/reference'
import { asOfDate } from '../../as-of-date'
import { useCall } from '../../hooks/use-call'
import { useStore } from '../../store'
import { clauseWords } from '../../words'
import { openDocument } from './document-cache'
import { previewWords } from './reference-words'
import { useOpenPlace } from './use-open-place'

/** Target, its force on the chosen day, and its first lines; what the library lacks is said so. */
export function ReferencePreview({ reference }: { readonly reference: Reference }) {
  const { target, citedNumber, citedTitle, words } = reference
  const named = [
    ...(citedTitle === null ? [] : [`《${citedTitle}》`]),
    ...(citedNumber === null ? [] : [citedNumber]),
  ].join(' ')
  if (target.kind === 'missing')
    return <p className="problem">原文缺失：本文件提到“{words}”，公报原文没有这一部分。</p>
  if (target.kind === 'notCollected')
    return (
      <>
        <p className="song">{named === '' ? words : named}</p>
        <p>未收录：公报库没有这份文件的原文。</p>
        {citedNumber === null && citedTitle === null ? null : (
          <OutsideForce name={citedNumber ?? citedTitle ?? words} />
        )}
      </>
    )
  return <InsidePreview reference={reference} documentId={target.documentId} />
}

/** What the lists of the library say of a document that it does not hold; nothing where they say nothing. */
function OutsideForce({ name }: { readonly name: string }) {
  const date = useStore(asOfDate)
  const [force] = useCall('register.force', { name, on: date })
  if (force.kind !== 'loaded') return null
  const { status, reasons } = force.value
  return (
    <p>
      时效（{date}）：<strong>{forceStatusWords[status]}</strong>
      {status === 'unknown' ? '，库内文件没有记载，不等于失效' : `，${reasons[0]?.text ?? ''}`}
    </p>
  )
}

interface InsidePreviewProps {
  readonly reference: Reference
  readonly documentId: string
}

function InsidePreview({ reference, documentId }: InsidePreviewProps) {
  const open = useOpenPlace()
  const date = useStore(asOfDate)
  const [force] = useCall('register.force', { name: documentId, on: date })
  const [document, setDocument] = useState<GazetteDocument | null>(null)
  useEffect(() => {
    let isCurrent = true
    openDocument(documentId).then(
      (loaded) => {
        if (isCurrent) setDocument(loaded)
      },
      // The link stays; opening it tells what is wrong.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [documentId])
  const clauseId = reference.target.kind === 'document' ? reference.target.clauseId : null
  return (
    <>
      <p className="song">
        {document?.title} {clauseId === null ? '' : clauseWords(clauseId)}
      </p>
      {force.kind === 'loaded' ? (
        <p className="quiet">
          {document?.documentNumber ?? '无文号'} · 时效（{date}）：
          <strong>{forceStatusWords[force.value.status]}</strong>
        </p>
      ) : null}
      {document === null ? null : (
        <p className="song preview-words">{previewWords(document, reference)}</p>
      )}
      <p>
        <button
          type="button"
          className="link primary-link"
          onClick={() => {
            open.reference(reference)
          }}
        >
          打开（回车）
        </button>
      </p>
    </>
  )
}
