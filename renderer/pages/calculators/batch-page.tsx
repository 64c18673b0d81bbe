import { useRef } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import {
  columnItems,
  mappingRows,
  missingItems,
  type Batch,
} from '../../components/batch/column-mapping'
import { BatchActions } from './batch-actions'
import { BatchResult } from './batch-result'
import { batches, batchOf, clearNotice, runBatch, showFace } from './batch-session'
import { parameterProblems } from './batch-settings'
import { BatchSetup, setupSteps, type SetupStep } from './batch-setup'
import { useStore } from './store'

interface BatchPageProps {
  readonly description: CalculatorDescription
  readonly batch: Batch
}

/** 批量评价: from a workbook to scores, in five steps of which the first four stand on one page. */
export function BatchPage({ description, batch }: BatchPageProps) {
  const { id } = description
  const state = batchOf(useStore(batches), id)
  const setup = useRef<HTMLDivElement>(null)
  const { file, sheet, mapping, report, face, notice, work } = state
  const rows = sheet === null ? [] : mappingRows(columnItems(description, batch), sheet, mapping)
  const obstacles = [
    ...(sheet?.headerRow === null ? [`工作表“${sheet.name}”没有可识别的表头`] : []),
    ...missingItems(rows).map((label) => `缺少必需的列“${label}”`),
    ...parameterProblems(description, batch, state.parameters).map(
      ({ label, reason }) => `${label}${reason}`,
    ),
  ]
  const ready = file !== null && sheet !== null && obstacles.length === 0 && work.kind === 'idle'
  const run = () => {
    if (ready) void runBatch(id)
  }
  const goTo = (step: SetupStep) => {
    showFace(id, 'setup')
    // The steps may only now be coming into sight.
    requestAnimationFrame(() => {
      setup.current?.querySelector(`#step-${step}`)?.scrollIntoView({ block: 'start' })
    })
  }
  return (
    <div className="batch">
      <nav className="batch-steps" aria-label="批量评价步骤">
        <ol>
          {setupSteps.map(({ step, label }) => (
            <li key={step}>
              <button
                type="button"
                disabled={step !== 'file' && file === null}
                aria-current={face === 'setup' ? 'step' : undefined}
                onClick={() => {
                  goTo(step)
                }}
              >
                {label}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              disabled={report === null}
              aria-current={face === 'result' ? 'step' : undefined}
              onClick={() => {
                showFace(id, 'result')
              }}
            >
              ⑤ 评价结果
            </button>
          </li>
        </ol>
      </nav>
      {notice === null ? null : (
        <p
          className={`batch-notice ${notice.kind}`}
          role={notice.kind === 'problem' ? 'alert' : 'status'}
        >
          <strong>{notice.kind === 'problem' ? '没有完成：' : '完成：'}</strong>
          <span className="selectable">{notice.text}</span>
          <button
            type="button"
            className="link"
            onClick={() => {
              clearNotice(id)
            }}
          >
            知道了
          </button>
        </p>
      )}
      {face === 'result' && report !== null ? (
        <BatchResult description={description} state={state} report={report} />
      ) : (
        <>
          <div className="scroll" ref={setup}>
            <BatchSetup
              description={description}
              batch={batch}
              state={state}
              rows={rows}
              onEnter={run}
            />
          </div>
          {file === null ? null : (
            <BatchActions
              id={id}
              work={work}
              ready={ready}
              obstacles={obstacles}
              dataRows={sheet?.dataRows ?? 0}
              onRun={run}
            />
          )}
        </>
      )}
    </div>
  )
}
