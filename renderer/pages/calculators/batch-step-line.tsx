import type { BatchWords } from '../../../domain/forms/batch-form'
import { batchSteps, type BatchStep } from './batch-progress'

interface BatchStepLineProps {
  readonly words: BatchWords
  readonly current: BatchStep
  readonly done: ReadonlySet<BatchStep>
  /** Steps that can be gone to. */
  readonly open: (step: BatchStep) => boolean
  readonly onStep: (step: BatchStep) => void
}

/** The five steps, which are done, and where one is. */
export function BatchStepLine({ words, current, done, open, onStep }: BatchStepLineProps) {
  return (
    <nav className="batch-steps" aria-label={`${words.many}步骤`}>
      <ol>
        {batchSteps(words).map(({ step, label }) => (
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
