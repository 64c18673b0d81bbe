import { useEffect, useRef, useState, type DragEvent } from 'react'
import { messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { focusEntry } from '../../hooks/arrow-focus'
import { useCall } from '../../hooks/use-call'
import { useNotice } from '../../notice'
import { useStore } from '../../store'
import { droppedFiles } from './drop-files'
import { EncodingPreview } from './encoding-preview'
import { FileList } from './file-list'
import { filesView, prepareOriginal, type FilesView } from './files-view'
import { ImportPanel } from './import-panel'
import { chooseFiles, importDropped, importSession } from './import-session'
import { PdfPages } from './pdf-pages'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** 我的文件: one's own documents, brought in from files or folders. */
export function FilesPage() {
  const [files, reload] = useCall('file.list', {})
  const { preview, running, round } = useStore(importSession)
  const { filter, trash, pages } = useStore(filesView)
  const notice = useNotice()
  const body = useRef<HTMLDivElement>(null)
  const [dropping, setDropping] = useState(false)
  const show = (change: Partial<FilesView>) => {
    filesView.change((old) => ({ ...old, ...change }))
  }
  useEffect(() => {
    if (round > 0) reload()
  }, [round, reload])
  const shownPages =
    files.kind === 'loaded' ? files.value.find(({ id }) => id === pages?.id) : undefined
  if (shownPages !== undefined)
    return (
      <PdfPages
        key={shownPages.id}
        file={shownPages}
        target={pages?.target ?? null}
        onClose={() => {
          filesView.change((old) => ({ ...old, pages: null }))
        }}
      />
    )
  return (
    <section
      className={dropping ? 'page files-page dropping' : 'page files-page'}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setDropping(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
          setDropping(false)
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setDropping(false)
        droppedFiles(event.dataTransfer).then(importDropped, (error: unknown) => {
          notice.show(messageOf(error), 'problem')
        })
      }}
    >
      <div className="tools">
        <h1>我的文件</h1>
        <button
          type="button"
          className="primary"
          disabled={running !== null}
          onClick={() => void chooseFiles('files')}
        >
          导入文件…
        </button>
        <button
          type="button"
          disabled={running !== null}
          onClick={() => void chooseFiles('folder')}
        >
          导入文件夹…
        </button>
        <TextField
          value={filter}
          onValue={(value) => {
            show({ filter: value })
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusEntry(body.current, 'tbody button', 0)
          }}
          placeholder="按标题、文号、文件名筛选"
          aria-label="按标题、文号、文件名筛选"
        />
        <label className="row">
          <input
            type="checkbox"
            checked={trash}
            onChange={({ target }) => {
              show({ trash: target.checked })
            }}
          />
          回收站
        </label>
        <span className="quiet">也可将文件或文件夹拖到这里</span>
      </div>
      <ImportPanel />
      <div className="scroll" ref={body}>
        <Loading state={files}>
          {(loaded) => (
            <FileList
              files={loaded}
              filter={filter}
              trash={trash}
              onChanged={reload}
              onPages={(id) => {
                prepareOriginal(id, null)
              }}
            />
          )}
        </Loading>
      </div>
      {preview === null ? null : <EncodingPreview key={preview.file.token} state={preview} />}
    </section>
  )
}
