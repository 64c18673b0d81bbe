import { cancelBatch, type Progress, type Work } from './batch-session'

interface BatchActionsProps {
  readonly id: string
  /** 评价, 计算. */
  readonly act: string
  readonly work: Work
  readonly ready: boolean
  /** What keeps the calculation from starting. */
  readonly obstacles: readonly string[]
  readonly dataRows: number
  readonly onRun: () => void
}

/** ④ 计算: the one action, its progress, and the way to stop it. */
export function BatchActions(props: BatchActionsProps) {
  const { id, act, work, ready, obstacles, dataRows, onRun } = props
  return (
    <div className="batch-actions" id="step-run">
      {work.kind === 'running' ? (
        <>
          <button type="button" onClick={() => void cancelBatch(id)}>
            取消计算
          </button>
          <RunProgress progress={work.progress} />
        </>
      ) : (
        <>
          <button type="button" className="primary" disabled={!ready} onClick={onRun}>
            ④ 计算
          </button>
          {obstacles.length === 0 ? (
            <span>
              将{act}
              {dataRows}行；原工作簿不作任何改动。
            </span>
          ) : (
            <span className="problem" role="status">
              尚不能计算：{obstacles.join('；')}。
            </span>
          )}
        </>
      )}
    </div>
  )
}

const phaseWords: Readonly<Record<Progress['phase'], string>> = {
  reading: '正在读取工作簿',
  scoring: '正在计算',
  writing: '正在写出',
}

function RunProgress({ progress }: { readonly progress: Progress | null }) {
  if (progress === null || progress.phase === 'reading')
    return (
      <>
        <progress aria-label="计算进度" />
        <span role="status">正在读取工作簿…</span>
      </>
    )
  const { phase, done, total } = progress
  return (
    <>
      <progress aria-label="计算进度" value={done} max={Math.max(total, 1)} />
      <span role="status">
        {phaseWords[phase]}：{done}/{total}行
      </span>
    </>
  )
}
