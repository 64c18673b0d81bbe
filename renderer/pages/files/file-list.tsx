import type { OwnFileRow } from '../../../contract/own-file'
import {
  encodings,
  encodingWords,
  fileKindWords,
  type Encoding,
} from '../../../domain/import/reading'
import { call, messageOf } from '../../api'
import { moveFocus } from '../../hooks/arrow-focus'
import { useNavigation } from '../../navigation'
import { useNotice } from '../../notice'
import { timeWords } from '../../words'
import { fileRows, sizeWords } from './file-rows'
import { addReport } from './import-session'

interface FileListProps {
  readonly files: readonly OwnFileRow[]
  readonly filter: string
  readonly trash: boolean
  readonly onChanged: () => void
  readonly onPages: (id: string) => void
}

/** The files that are in, or those in the trash. */
export function FileList({ files, filter, trash, onChanged, onPages }: FileListProps) {
  const shown = fileRows(files, { filter, trash })
  if (shown.length === 0)
    return (
      <p className="quiet padded">
        {trash
          ? '回收站是空的。'
          : files.some(({ deletedAt }) => deletedAt === null)
            ? '没有符合条件的文件，可清空筛选。'
            : '还没有自己的文件。可导入 txt、docx、doc、wps、pdf、ofd、xlsx、xls、et、csv；原件保留在本机，导入后一并检索、批注和引用。'}
      </p>
    )
  return (
    <table className="list files-table">
      <thead>
        <tr>
          <th>标题</th>
          <th>文号</th>
          <th>原文件</th>
          <th>字数</th>
          <th>导入时间</th>
          <th>操作</th>
        </tr>
      </thead>
      <tbody
        onKeyDown={(event) => {
          moveFocus(event, 'button.title')
        }}
      >
        {shown.map((file) => (
          <FileRow key={file.id} file={file} onChanged={onChanged} onPages={onPages} />
        ))}
      </tbody>
    </table>
  )
}

interface FileRowProps {
  readonly file: OwnFileRow
  readonly onChanged: () => void
  readonly onPages: (id: string) => void
}

function FileRow({ file, onChanged, onPages }: FileRowProps) {
  const { go } = useNavigation()
  const { id, name, kind, bytes, report, importedAt, deletedAt } = file
  const title = report.title ?? name
  return (
    <tr>
      <td>
        {deletedAt === null ? (
          <button
            type="button"
            className="link title"
            onClick={() => {
              go({ room: 'reader', documentId: id, target: null })
            }}
          >
            {title}
          </button>
        ) : (
          title
        )}
      </td>
      <td className="nowrap">{report.documentNumber ?? '—'}</td>
      <td className="selectable">
        {name}
        <span className="quiet">
          {' '}
          {fileKindWords[kind]}，{sizeWords(bytes)}
          {report.encoding === null ? '' : `，${encodingWords[report.encoding]}编码`}
        </span>
      </td>
      <td className="number-column">{report.counts?.characters ?? ''}</td>
      <td className="nowrap">{timeWords(importedAt)}</td>
      <td className="nowrap">
        <FileActions file={file} onChanged={onChanged} onPages={onPages} />
      </td>
    </tr>
  )
}

function FileActions({ file, onChanged, onPages }: FileRowProps) {
  const notice = useNotice()
  const { id, kind, name, deletedAt, report } = file
  const problem = (error: unknown) => {
    notice.show(messageOf(error), 'problem')
  }
  const restore = () => {
    call('file.restore', { id }).then(() => {
      notice.saved(`已恢复“${name}”`)
      onChanged()
    }, problem)
  }
  const remove = () => {
    call('file.remove', { id }).then(() => {
      notice.show(`已将“${name}”移到回收站，其批注保留。`, 'done', { label: '撤销', run: restore })
      onChanged()
    }, problem)
  }
  const reread = (encoding: Encoding) => {
    call('file.reread', { id, encoding }).then((again) => {
      addReport(again)
    }, problem)
  }
  if (deletedAt !== null)
    return (
      <button type="button" className="link" onClick={restore}>
        恢复
      </button>
    )
  return (
    <span className="row">
      {kind === 'pdf' ? (
        <button
          type="button"
          className="link"
          onClick={() => {
            onPages(id)
          }}
        >
          看原件
        </button>
      ) : null}
      {report.encoding === null ? null : (
        <select
          value={report.encoding}
          aria-label={`“${name}”的编码，改后重读`}
          onChange={({ target }) => {
            // The options below are all there are.
            reread(target.value as Encoding)
          }}
        >
          {encodings.map((one) => (
            <option key={one} value={one}>
              {encodingWords[one]}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="link" onClick={remove}>
        移到回收站
      </button>
    </span>
  )
}
