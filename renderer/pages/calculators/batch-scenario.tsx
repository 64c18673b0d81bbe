import { useState } from 'react'
import type { BatchReport, BatchScenario } from '../../../contract/batch'
import type { CalculatorDescription } from '../../../contract/calculation'
import { valueLabel, type BatchWords } from '../../../domain/forms/batch-form'
import { scenarioStamp } from '../../../domain/rules/scenario'
import { Pager } from '../../components/batch/pager'
import { Field } from '../../components/forms/field'
import { valueOf } from '../../components/forms/field-check'
import { ReadingList } from '../../components/forms/reading-list'
import { useStore } from '../../store'
import { parameterProblems } from './batch-progress'
import { exportScenario, type BatchState } from './batch-session'
import {
  runTrial,
  showMovers,
  supposeParameter,
  supposeReading,
  trialOf,
  trials,
  type Trial,
} from './scenario-session'

interface BatchScenarioTabProps {
  readonly description: CalculatorDescription
  readonly state: BatchState
  readonly report: BatchReport
}

/** 测算: the batch with other figures or readings, and who would move. Never a result. */
export function BatchScenarioTab({ description, state, report }: BatchScenarioTabProps) {
  const { id, inputs, batch } = description
  const trial = trialOf(useStore(trials), id, report)
  const problems = parameterProblems(description, batch, trial.parameters)
  // Folded away by a trial, so that what comes of it is in sight.
  const [open, setOpen] = useState(trial.scenario === null)
  const run = () => {
    if (problems.length > 0 || trial.running) return
    void runTrial(id, report)
    setOpen(false)
  }
  return (
    <div className="scroll scenario">
      <p className="scenario-stamp">
        <strong>{scenarioStamp}</strong>
        改动参数或口径后重新计算，与本次结果比较；不影响已有结果和导出的{batch.words.report}。
      </p>
      <p className="row padded">
        <button
          type="button"
          className="primary"
          disabled={trial.running || problems.length > 0}
          onClick={run}
        >
          {trial.running ? '正在测算…' : '测算'}
        </button>
        <button
          type="button"
          disabled={trial.scenario === null || trial.outdated || state.work.kind !== 'idle'}
          onClick={() => void exportScenario(id, report)}
        >
          导出测算…
        </button>
        {trial.problem === null ? null : (
          <span className="problem" role="alert">
            {trial.problem}
          </span>
        )}
      </p>
      <details
        className="padded"
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open)
        }}
      >
        <summary>假定的参数和口径</summary>
        <div className="batch-settings">
          {batch.parameters.length === 0 ? null : (
            <div>
              <h3>假定的参数</h3>
              {batch.parameters.map((name) => {
                const input = inputs[name]
                if (input === undefined) return null
                const used = report.parameters.find((parameter) => parameter.name === name)
                return (
                  <div key={name}>
                    <Field
                      name={`trial-${name}`}
                      input={{ ...input, optional: true }}
                      value={valueOf(trial.parameters, name)}
                      problem={problems.find((problem) => problem.input === name)}
                      onValue={(value) => {
                        supposeParameter(id, report, [name, value])
                      }}
                      onEnter={run}
                      onLeave={() => undefined}
                    />
                    <p className="field-help used-parameter">
                      {used === undefined
                        ? '留空即不改动。'
                        : `本次结果采用${used.value}${used.unit}；留空即不改动。`}
                    </p>
                  </div>
                )
              })}
            </div>
          )}
          <div>
            <h3>假定的口径</h3>
            <ReadingList
              readings={{ ...batch.readings, ...description.readings }}
              chosen={{ ...state.readings, ...trial.readings }}
              idPrefix="trial-reading"
              onReading={(name, value) => {
                supposeReading(id, report, [name, value])
              }}
            />
          </div>
        </div>
      </details>
      {trial.scenario === null ? null : (
        <TrialResult
          trial={trial}
          scenario={trial.scenario}
          words={batch.words}
          onOffset={(offset) => {
            showMovers(id, report, offset)
          }}
        />
      )}
    </div>
  )
}

const pageSize = 100

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : String(difference)

interface TrialResultProps {
  readonly trial: Trial
  readonly scenario: BatchScenario
  readonly words: BatchWords
  readonly onOffset: (offset: number) => void
}

function TrialResult({ trial, scenario, words, onOffset }: TrialResultProps) {
  const { counts, movers, settings, rows } = scenario
  return (
    <section aria-label="测算结果" className="trial-result">
      <h3>
        测算结果<strong className="tag">{scenarioStamp}</strong>
        {trial.outdated ? <strong className="tag">假定已改动，待重新测算</strong> : null}
      </h3>
      <p className="padded" role="status">
        共{rows}
        {words.counter}，{words.value}有变动的{movers.length}
        {words.counter}。
        {settings.length === 0
          ? '没有改动任何参数或口径。'
          : settings.map(({ label, before, after }) => `${label}：${before} → ${after}`).join('；')}
      </p>
      <table className="list count-table">
        <thead>
          <tr>
            <th scope="col">{words.value}</th>
            <th scope="col" className="number">
              调整前
            </th>
            <th scope="col" className="number">
              调整后
            </th>
            <th scope="col" className="number">
              增减
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.slice(0, pageSize).map(({ value, before, after }) => (
            <tr key={value}>
              <th scope="row">{valueLabel(words, value)}</th>
              <td className="number">{before}</td>
              <td className="number">{after}</td>
              <td className="number">{signed(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {movers.length === 0 ? null : (
        <>
          <div className="result-tools">
            <h3>变动清单</h3>
            <Pager
              offset={trial.offset}
              size={pageSize}
              total={movers.length}
              unit={words.counter}
              onOffset={onOffset}
            />
          </div>
          <table className="list mover-table">
            <thead>
              <tr>
                <th scope="col" className="number">
                  行
                </th>
                <th scope="col">{words.name}</th>
                {words.group === null ? null : <th scope="col">{words.group}</th>}
                <th scope="col">调整前</th>
                <th scope="col">调整后</th>
              </tr>
            </thead>
            <tbody>
              {movers.slice(trial.offset, trial.offset + pageSize).map((mover) => (
                <tr key={mover.row}>
                  <td className="number">{mover.row}</td>
                  <td>{mover.name}</td>
                  {words.group === null ? null : <td>{mover.group}</td>}
                  <td>{valueLabel(words, mover.before)}</td>
                  <td>{valueLabel(words, mover.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
