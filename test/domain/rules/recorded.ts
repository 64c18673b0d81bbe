import type { StepDraft, Trace } from '../../../domain/rules/calculator'

/** A trace that keeps what is noted, for tests of what is shared between rules. */
export function recorded(): { readonly trace: Trace; readonly steps: readonly StepDraft[] } {
  const steps: StepDraft[] = []
  const trace: Trace = {
    step: (step) => {
      steps.push(step)
    },
    gap: () => undefined,
    warn: () => undefined,
  }
  return { trace, steps }
}
