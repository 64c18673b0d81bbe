import type { BatchReport } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import type { BatchWords } from '../../../domain/forms/batch-form'
import { CountTable, ParameterTable } from '../../components/batch/count-table'
import { ProblemTable } from '../../components/batch/problem-table'
import { BatchCharts } from './batch-charts'
import { BatchScenarioTab } from './batch-scenario'
import { BatchScores } from './batch-scores'
import { exportSummary, showResult, type BatchState, type ResultTab } from './batch-session'

interface BatchResultProps {
  readonly description: CalculatorDescription
  readonly state: BatchState
  readonly report: BatchReport
}

const secondsWords = (seconds: number): string =>
  seconds < 0.1 ? '不到0.1秒' : `${seconds.toFixed(1)}秒`

/** ⑤ 结果: counts, the rows with their steps, those that were refused, and what would be if. */
export function BatchResult({ description, state, report }: BatchResultProps) {
  const { id, batch } = description
  const { words } = batch
  const canBeTried =
    batch.parameters.length > 0 ||
    Object.keys({ ...batch.readings, ...description.readings }).length > 0
  const { view, work, outdated } = state
  const tabs: readonly { readonly tab: ResultTab; readonly label: string }[] = [
    { tab: 'counts', label: words.group === null ? '结果汇总' : '分类汇总' },
    { tab: 'scores', label: `${words.subject}结果（${report.scored}${words.counter}）` },
    { tab: 'problems', label: `问题清单（${report.problems.length}条）` },
    ...(canBeTried ? [{ tab: 'scenario', label: '测算' } as const] : []),
  ]
  return (
    <section className="batch-result" aria-label={`${words.act}结果`}>
      <div className="result-tools">
        <p className="batch-summary" role="status">
          {report.fileName}“{report.sheet}”共{report.rows}行，已{words.act}
          <strong>{report.scored}</strong>行，有问题未{words.act}
          <strong>{report.rejected}</strong>行，用时{secondsWords(report.seconds)}。
        </p>
        <button
          type="button"
          className="primary at-end"
          disabled={work.kind !== 'idle' || report.scored === 0}
          onClick={() => void exportSummary(id, report, words.report)}
        >
          {work.kind === 'exporting' ? '正在导出…' : `导出${words.report}`}
        </button>
      </div>
      {outdated ? (
        <p className="outdated">
          <strong className="tag">待重算</strong>
          计算之后又改动了列对应、{words.parameters?.title ?? '参数'}或口径，下列仍是改动前的结果。
        </p>
      ) : null}
      <div className="segments result-tabs" role="group" aria-label="结果内容">
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
              words={words}
              onShow={(group, value) => {
                showResult(id, { tab: 'scores', group, value, offset: 0, row: null })
              }}
            />
            <BatchCharts description={description} report={report} />
            <Figures figures={report.figures} words={words} />
            <ParameterTable parameters={report.parameters} words={words} />
          </div>
        ) : view.tab === 'scores' ? (
          <BatchScores description={description} report={report} view={view} />
        ) : view.tab === 'problems' ? (
          <ProblemTable problems={report.problems} words={words} />
        ) : (
          <BatchScenarioTab description={description} state={state} report={report} />
        )}
      </div>
    </section>
  )
}

interface FiguresProps {
  readonly figures: BatchReport['figures']
  readonly words: BatchWords
}

/** Sum and range of amounts. */
function Figures({ figures, words }: FiguresProps) {
  if (figures === null) return null
  const { number, sum, least, greatest, unit } = figures
  return (
    <p className="batch-figures">
      {sum === null ? null : (
        <>
          {words.value}合计
          <strong>
            {sum}
            {unit}
          </strong>
          （{number}
          {words.counter}）；
        </>
      )}
      最小{least}
      {unit}，最大{greatest}
      {unit}。
    </p>
  )
}
