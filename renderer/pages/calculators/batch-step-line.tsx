import { batchSteps, type BatchStep } from './batch-progress'

interface BatchStepLineProps {
  readonly current: BatchStep
  readonly done: ReadonlySet<BatchStep>
  /** Steps that can be gone to. */
  readonly open: (step: BatchStep) => boolean
  readonly onStep: (step: BatchStep) => void
}

/** The five steps, which are done, and where one is. */
export function BatchStepLine({ current, done, open, onStep }: BatchStepLineProps) {
  return (
    <nav className="batch-steps" aria-label="批量评价步骤">
      <ol>
        {batchSteps.map(({ step, label }) => (
          <li key={step}>
            <button
              type="button"
              disabled={!open(step)}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => {
                onStep(step)
              }}
            >
              {label}
              {done.has(step) ? <span className="done">✓</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
