import type { BatchReport } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { CountTable, ParameterTable } from '../../components/batch/count-table'
import { ProblemTable } from '../../components/batch/problem-table'
import { BatchScores } from './batch-scores'
import { exportSummary, showResult, type BatchState, type ResultTab } from './batch-session'

interface BatchResultProps {
  readonly description: CalculatorDescription
  readonly state: BatchState
  readonly report: BatchReport
}

const secondsWords = (seconds: number): string =>
  seconds < 0.1 ? '不到0.1秒' : `${seconds.toFixed(1)}秒`

/** ⑤ 结果: counts, the enterprises with their steps, the rows that were refused. */
export function BatchResult({ description, state, report }: BatchResultProps) {
  const { id } = description
  const { view, work, outdated } = state
  const tabs: readonly { readonly tab: ResultTab; readonly label: string }[] = [
    { tab: 'counts', label: '分类汇总' },
    { tab: 'scores', label: `企业结果（${report.scored}家）` },
    { tab: 'problems', label: `问题清单（${report.problems.length}条）` },
  ]
  return (
    <section className="batch-result" aria-label="评价结果">
      <div className="result-tools">
        <p className="batch-summary" role="status">
          {report.fileName}“{report.sheet}”共{report.rows}行，已评价
          <strong>{report.scored}</strong>行，有问题未评价
          <strong>{report.rejected}</strong>行，用时{secondsWords(report.seconds)}。
        </p>
        <button
          type="button"
          className="primary at-end"
          disabled={work.kind !== 'idle' || report.scored === 0}
          onClick={() => void exportSummary(id, report)}
        >
          {work.kind === 'exporting' ? '正在导出…' : '导出评价结果通报表'}
        </button>
      </div>
      {outdated ? (
        <p className="outdated">
          <strong className="tag">待重算</strong>
          计算之后又改动了列对应、基准值或口径，下列仍是改动前的结果。
        </p>
      ) : null}
      <div className="tabs result-tabs" role="group" aria-label="结果内容">
        {tabs.map(({ tab, label }) => (
          <button
            key={tab}
            type="button"
            aria-pressed={view.tab === tab}
            onClick={() => {
              showResult(id, { tab })
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="result-body">
        {view.tab === 'counts' ? (
          <div className="scroll">
            <CountTable
              counts={report.counts}
              onShow={(group, value) => {
                showResult(id, { tab: 'scores', group, value, offset: 0, row: null })
              }}
            />
            <ParameterTable parameters={report.parameters} />
          </div>
        ) : view.tab === 'scores' ? (
          <BatchScores description={description} report={report} view={view} />
        ) : (
          <ProblemTable problems={report.problems} />
        )}
      </div>
    </section>
  )
}
