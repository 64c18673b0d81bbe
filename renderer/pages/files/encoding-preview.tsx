import { useEffect, useRef } from 'react'
import { encodings, encodingWords, type Encoding } from '../../../domain/import/reading'
import { changeEncoding, confirmPreview, dismissPreview, type PreviewState } from './import-session'

/** Looks at a plain text before it is imported: a wrong encoding shows at once. */
export function EncodingPreview({ state }: { readonly state: PreviewState }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const { file, encoding, preview } = state
  return (
    <dialog
      className="encoding-preview"
      ref={dialog}
      aria-label="预览文本"
      onCancel={(event) => {
        event.preventDefault()
        dismissPreview()
      }}
    >
      <h2>预览“{file.name}”</h2>
      <p className="row">
        <label>
          编码{' '}
          <select
            value={encoding ?? ''}
            onChange={({ target }) => {
              // The options below are all there are.
              changeEncoding(target.value === '' ? null : (target.value as Encoding))
            }}
          >
            <option value="">自动识别</option>
            {encodings.map((one) => (
              <option key={one} value={one}>
                {encodingWords[one]}
              </option>
            ))}
          </select>
        </label>
        {preview?.ok === true && preview.encoding !== null ? (
          <span className="quiet">按{encodingWords[preview.encoding]}读出，以下为开头部分</span>
        ) : null}
      </p>
      {preview === null ? (
        <p className="quiet preview-text">正在读取…</p>
      ) : preview.ok ? (
        <>
          <pre className="preview-text song" tabIndex={0}>
            {preview.text}
          </pre>
          {preview.notes.map((note) => (
            <p key={note} className="problem">
              {note}。
            </p>
          ))}
        </>
      ) : (
        <p className="problem preview-text" role="alert">
          {preview.place}
          {preview.reason}。{preview.remedy}。
        </p>
      )}
      <p className="row dialog-buttons">
        <button
          type="button"
          className="primary"
          disabled={preview?.ok !== true}
          onClick={confirmPreview}
        >
          导入
        </button>
        <button type="button" onClick={dismissPreview}>
          取消
        </button>
      </p>
    </dialog>
  )
}
