import { outcomeWords, reportSentence, type FileReport } from '../../../domain/import/report'
import { encodingWords, fileKindWords } from '../../../domain/import/reading'
import { useNavigation } from '../../navigation'
import { useStore } from '../../store'
import { cancelImport, clearReports, importSession } from './import-session'

/** How far the import is, and a report on every file it has been through. */
export function ImportPanel() {
  const { running, reports, problem } = useStore(importSession)
  if (running === null && reports.length === 0 && problem === null) return null
  const came = reports.filter(({ outcome }) => ['imported', 'restored'].includes(outcome)).length
  const doubles = reports.filter(({ outcome }) => outcome === 'duplicate').length
  const failed = reports.filter(({ outcome }) => outcome === 'refused').length
  return (
    <section className="import-panel" aria-label="导入情况">
      <p className="row" role="status">
        {running === null ? (
          <strong>
            共{reports.length}个文件：导入{came}个，重复{doubles}个，未导入
            {reports.length - came - doubles}个{failed > 0 ? '（原因见下）' : ''}。
          </strong>
        ) : (
          <>
            <span>
              正在导入第{running.number}/{running.total}个：{running.name}
              {running.pages === null ? '' : `（第${running.pages.done}/${running.pages.total}页）`}
            </span>
            <progress
              max={running.total}
              value={
                running.number -
                1 +
                (running.pages === null ? 0 : running.pages.done / running.pages.total)
              }
              aria-label="导入进度"
            />
            <button type="button" onClick={cancelImport}>
              取消
            </button>
          </>
        )}
        {running === null ? (
          <button type="button" className="link" onClick={clearReports}>
            收起
          </button>
        ) : null}
      </p>
      {problem === null ? null : (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {reports.length === 0 ? null : (
        <div className="report-scroll">
          <table className="list report-table">
            <thead>
              <tr>
                <th className="report-name">文件</th>
                <th className="report-outcome">结果</th>
                <th>说明</th>
              </tr>
            </thead>
            <tbody>
              {reports.map((report, at) => (
                <ReportRow key={`${at} ${report.name}`} report={report} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function ReportRow({ report }: { readonly report: FileReport }) {
  const { go } = useNavigation()
  const { documentId } = report
  const kind = report.kind === null ? '' : fileKindWords[report.kind]
  const encoding = report.encoding === null ? '' : `，${encodingWords[report.encoding]}编码`
  return (
    <tr>
      <td className="selectable">
        {report.name}
        {kind === '' ? null : (
          <span className="quiet">
            {' '}
            {kind}
            {encoding}
          </span>
        )}
      </td>
      <td className={report.outcome === 'refused' ? 'problem nowrap' : 'nowrap'}>
        {outcomeWords[report.outcome]}
      </td>
      <td className="selectable">
        {documentId === null || report.title === null ? null : (
          <button
            type="button"
            className="link"
            onClick={() => {
              go({ room: 'reader', documentId, target: null })
            }}
          >
            {report.title}
          </button>
        )}
        <p>{reportSentence(report)}</p>
        {report.notes.map((note) => (
          <p key={note} className="quiet">
            {note}。
          </p>
        ))}
      </td>
    </tr>
  )
}
