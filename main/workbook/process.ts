import type { Job } from './job'
import { JobRunner } from './jobs'
import { WorkbookError } from './workbook-error'

/**
 * Entry of the workbook process. It speaks to its parent over Electron's parent port or over the channel of a
 * forked Node process, and holds nothing but the last batch, so it may be killed at any time.
 */
export interface JobMessage {
  readonly id: number
  readonly job: Job
}

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: JobMessage }) => void): void
  postMessage(message: unknown): void
}

// Electron adds parentPort to the process of a utility process; Node's types do not know it.
const { parentPort } = process as unknown as { readonly parentPort?: ParentPort }

const post = (message: unknown): void => {
  if (parentPort === undefined) process.send?.(message)
  else parentPort.postMessage(message)
}

const runner = new JobRunner()
let queue: Promise<void> = Promise.resolve()

async function answer({ id, job }: JobMessage): Promise<void> {
  try {
    const value = await runner.run(job, (progress) => {
      post({ id, kind: 'progress', progress })
    })
    post({ id, kind: 'done', value })
  } catch (error) {
    const known = error instanceof WorkbookError
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    post({ id, kind: 'failed', known, message: known ? error.message : detail })
  }
}

const receive = (message: JobMessage): void => {
  queue = queue.then(() => answer(message))
}

if (parentPort === undefined) process.on('message', receive)
else
  parentPort.on('message', ({ data }) => {
    receive(data)
  })
