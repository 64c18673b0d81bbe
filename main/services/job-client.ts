import type { JobAnswer } from '../child/answer-jobs'
import { Failure } from '../ipc/failure'

/** A running child process, whatever started it. */
export interface Child {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: () => void): void
  kill(): void
}

/** What a client does with jobs of its kind, and what it says when it has to end one. */
export interface JobRules<Job> {
  /** Milliseconds without an answer after which the process is ended. */
  readonly limit: (job: Job) => number
  /** Whether every word of progress gives the job its time anew; otherwise the limit is for the whole job. */
  readonly progressExtends: boolean
  readonly words: {
    readonly died: (file: string) => string
    readonly timedOut: (file: string, seconds: number) => string
    readonly busy: string
  }
}

interface Pending {
  readonly id: number
  readonly onProgress: (progress: unknown) => void
  readonly settle: (outcome: { readonly value: unknown } | { readonly error: Error }) => void
}

export interface JobClient<Job> {
  run(
    job: Job,
    options: {
      /** Name shown when the process has to be ended. */
      readonly file: string
      readonly onProgress?: (progress: unknown) => void
    },
  ): Promise<unknown>
  /** Ends the running job; its caller gets `cancelled`. */
  cancel(): void
  close(): void
}

/**
 * One process at a time, started when first needed and again after it was ended. A file that crashes or hangs it costs
 * a message, nothing else.
 */
export function createJobClient<Job>(start: () => Child, rules: JobRules<Job>): JobClient<Job> {
  let child: Child | null = null
  let pending: Pending | null = null
  let lastId = 0

  const finish = (outcome: { readonly value: unknown } | { readonly error: Error }) => {
    const waiting = pending
    pending = null
    waiting?.settle(outcome)
  }
  const end = (error: Error) => {
    const ended = child
    child = null
    ended?.kill()
    finish({ error })
  }
  const receive = (message: JobAnswer) => {
    if (pending === null || message.id !== pending.id) return
    switch (message.kind) {
      case 'progress':
        pending.onProgress(message.progress)
        break
      case 'done':
        finish({ value: message.value })
        break
      case 'failed':
        finish({
          error: message.known
            ? new Failure('unreadable', message.message)
            : new Error(message.message),
        })
        break
    }
  }
  const running = (file: string): Child => {
    if (child !== null) return child
    const started = start()
    // Both ends of the channel are this program's own; the job's types are the one description of what passes.
    started.onMessage((message) => {
      receive(message as JobAnswer)
    })
    started.onExit(() => {
      if (child !== started) return
      child = null
      finish({ error: new Failure('unreadable', rules.words.died(file)) })
    })
    child = started
    return started
  }

  return {
    run: (job, { file, onProgress = () => undefined }) =>
      new Promise<unknown>((resolve, reject) => {
        if (pending !== null) {
          reject(new Failure('conflict', rules.words.busy))
          return
        }
        lastId += 1
        const limit = rules.limit(job)
        const startTimer = () =>
          setTimeout(() => {
            end(new Failure('unreadable', rules.words.timedOut(file, limit / 1000)))
          }, limit)
        let timer = startTimer()
        pending = {
          id: lastId,
          onProgress: (progress) => {
            if (rules.progressExtends) {
              clearTimeout(timer)
              timer = startTimer()
            }
            onProgress(progress)
          },
          settle: (outcome) => {
            clearTimeout(timer)
            if ('error' in outcome) reject(outcome.error)
            else resolve(outcome.value)
          },
        }
        running(file).post({ id: lastId, job })
      }),
    cancel: () => {
      if (pending !== null) end(new Failure('cancelled', '已取消。'))
    },
    close: () => {
      const ended = child
      child = null
      ended?.kill()
    },
  }
}
