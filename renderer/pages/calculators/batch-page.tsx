import { useRef } from 'react'
import type { CalculatorDescription } from '../../../contract/calculation'
import { columnItems, mappingRows, type Batch } from '../../components/batch/column-mapping'
import { BatchActions } from './batch-actions'
import { currentStep, doneSteps, obstaclesOf, type BatchStep } from './batch-progress'
import { BatchResult } from './batch-result'
import { batches, batchOf, clearNotice, runBatch, showFace, type BatchState } from './batch-session'
import { BatchSetup } from './batch-setup'
import { BatchStepLine } from './batch-step-line'
import { useStore } from '../../store'

interface BatchPageProps {
  readonly description: CalculatorDescription
  readonly batch: Batch
}

/** 批量计算: from a workbook to scores, in five steps of which the first four stand on one page. */
export function BatchPage({ description, batch }: BatchPageProps) {
  const { id } = description
  const state = batchOf(useStore(batches), id)
  const page = useRef<HTMLDivElement>(null)
  const { file, sheet, mapping, report, face, work } = state
  const rows = sheet === null ? [] : mappingRows(columnItems(description, batch), sheet, mapping)
  const obstacles = obstaclesOf(description, batch, state, rows)
  const listed = [...obstacles.columns, ...obstacles.settings]
  const ready = file !== null && sheet !== null && listed.length === 0 && work.kind === 'idle'
  const run = () => {
    if (ready) void runBatch(id)
  }
  const goTo = (step: BatchStep) => {
    showFace(id, step === 'result' ? 'result' : 'setup')
    // The steps may only now be coming into sight.
    requestAnimationFrame(() => {
      const place = page.current?.querySelector<HTMLElement>(`#step-${step}`)
      place?.scrollIntoView({ block: 'start' })
      place?.querySelector<HTMLElement>('button:enabled, select, input')?.focus({
        preventScroll: true,
      })
    })
  }
  return (
    <div className="batch" ref={page}>
      <BatchStepLine
        words={batch.words}
        current={currentStep(state, obstacles)}
        done={doneSteps(state, obstacles)}
        open={(step) => (step === 'result' ? report !== null : step === 'file' || file !== null)}
        onStep={goTo}
      />
      <BatchNotice id={id} notice={state.notice} />
      {face === 'result' && report !== null ? (
        <BatchResult description={description} state={state} report={report} />
      ) : (
        <>
          <div className="scroll">
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
              act={batch.words.act}
              work={work}
              ready={ready}
              obstacles={listed}
              dataRows={sheet?.dataRows ?? 0}
              onRun={run}
            />
          )}
        </>
      )}
    </div>
  )
}

const noticeWords = { done: '完成：', problem: '没有完成：', cancelled: '已取消：' } as const

function BatchNotice({ id, notice }: Pick<BatchState, 'notice'> & { readonly id: string }) {
  if (notice === null) return null
  return (
    <p
      className={`batch-notice ${notice.kind}`}
      role={notice.kind === 'problem' ? 'alert' : 'status'}
    >
      <strong>{noticeWords[notice.kind]}</strong>
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
  )
}
