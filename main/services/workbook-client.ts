import { Failure } from '../ipc/failure'
import type { Job, JobProgress, JobResults } from '../workbook/job'

/** A running workbook process, whatever started it. */
export interface WorkbookChild {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: () => void): void
  kill(): void
}

type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: JobProgress }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | {
      readonly id: number
      readonly kind: 'failed'
      readonly known: boolean
      readonly message: string
    }

interface Pending {
  readonly id: number
  readonly onProgress: (progress: JobProgress) => void
  readonly settle: (outcome: { readonly value: unknown } | { readonly error: Error }) => void
}

/** Milliseconds a job may take before its process is ended. */
const timeLimits: Readonly<Record<Job['kind'], number>> = {
  inspect: 30_000,
  run: 300_000,
  detail: 10_000,
  export: 300_000,
  template: 30_000,
}

export interface WorkbookClient {
  run<J extends Job>(
    job: J,
    options: {
      /** Name shown when the process has to be ended. */
      readonly file: string
      readonly onProgress?: (progress: JobProgress) => void
    },
  ): Promise<JobResults[J['kind']]>
  /** Ends the running job; its caller gets `cancelled`. */
  cancel(): void
  close(): void
}

/**
 * One process at a time, started when first needed and again after it was ended. A workbook that crashes or
 * hangs it costs a message, nothing else.
 */
export function createWorkbookClient(start: () => WorkbookChild): WorkbookClient {
  let child: WorkbookChild | null = null
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
  const receive = (message: Answer) => {
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
  const running = (file: string): WorkbookChild => {
    if (child !== null) return child
    const started = start()
    // Both ends of the channel are this program's own; job.ts is the one description of what passes.
    started.onMessage((message) => {
      receive(message as Answer)
    })
    started.onExit(() => {
      if (child !== started) return
      child = null
      finish({
        error: new Failure(
          'unreadable',
          `处理“${file}”的进程意外结束，可能是文件过大或已损坏。原文件未受影响；请另存为新的 .xlsx 或拆分后重试。`,
        ),
      })
    })
    child = started
    return started
  }

  return {
    run: <J extends Job>(
      job: J,
      {
        file,
        onProgress = () => undefined,
      }: { file: string; onProgress?: (p: JobProgress) => void },
    ) =>
      new Promise<JobResults[J['kind']]>((resolve, reject) => {
        if (pending !== null) {
          reject(new Failure('conflict', '正在处理另一个工作簿，请等它完成或先取消。'))
          return
        }
        lastId += 1
        const limit = timeLimits[job.kind]
        const timer = setTimeout(() => {
          end(
            new Failure(
              'unreadable',
              `处理“${file}”超过${limit / 1000}秒，已停止。请删去多余的行列或拆分工作簿后重试。`,
            ),
          )
        }, limit)
        pending = {
          id: lastId,
          onProgress,
          settle: (outcome) => {
            clearTimeout(timer)
            if ('error' in outcome) reject(outcome.error)
            else resolve(outcome.value as JobResults[J['kind']])
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
