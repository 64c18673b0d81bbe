import { useState } from 'react'
import type { ResponseOf } from '../../../contract/ipc'
import { call, messageOf } from '../../api'
import { useNotice } from '../../notice'
import { reportWords } from './report-words'

interface ExchangeBarProps {
  /** Notes to be written: the ticked ones, else those that are shown; null for all. */
  readonly ids: readonly string[] | null
  readonly count: number
  readonly onImported: () => void
}

type Report = ResponseOf<'annotation.import'>

const formats = [
  ['xlsx', 'Excel'],
  ['docx', 'Word'],
  ['json', '批注文件'],
] as const

/** 导出 and 导入 of notes, with the report of the last import. */
export function ExchangeBar({ ids, count, onImported }: ExchangeBarProps) {
  const notice = useNotice()
  const [busy, setBusy] = useState(false)
  const [report, setReport] = useState<Report | null>(null)
  const run = (work: () => Promise<void>) => {
    setBusy(true)
    work()
      .catch((error: unknown) => {
        notice.show(messageOf(error), 'problem')
      })
      .finally(() => {
        setBusy(false)
      })
  }
  const write = (format: 'xlsx' | 'docx' | 'json') => {
    run(async () => {
      const { name, notes } = await call('annotation.export', {
        format,
        ...(ids === null ? {} : { ids }),
      })
      if (name !== null) notice.show(`已导出${notes}条批注到“${name}”。`, 'done')
    })
  }
  const read = () => {
    run(async () => {
      const result = await call('annotation.import', {})
      if (result.report === null) return
      setReport(result)
      onImported()
    })
  }
  return (
    <>
      <span className="row exchange">
        <span className="quiet">导出{count}条：</span>
        {formats.map(([format, words]) => (
          <button
            key={format}
            type="button"
            disabled={busy || count === 0}
            onClick={() => {
              write(format)
            }}
          >
            {words}
          </button>
        ))}
        <button type="button" disabled={busy} onClick={read}>
          导入批注文件
        </button>
      </span>
      {report?.report === null || report === null ? null : (
        <div className="import-report" role="status">
          <p>
            <strong>“{report.name}”导入完成。</strong>
            {reportWords(report.report)}
          </p>
          <button
            type="button"
            onClick={() => {
              setReport(null)
            }}
          >
            知道了
          </button>
        </div>
      )}
    </>
  )
}
