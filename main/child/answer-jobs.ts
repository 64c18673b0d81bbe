/** A job that came over the channel, with the number that its answers bear. */
interface JobMessage {
  readonly id: number
  readonly job: unknown
}

/** What a child process answers: any number of times how far it is, then once how it ended. */
export type JobAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | {
      readonly id: number
      readonly kind: 'failed'
      /** Told to the person as it is; everything else is a fault of the program. */
      readonly known: boolean
      readonly message: string
    }

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: JobMessage }) => void): void
  postMessage(message: unknown): void
}

/**
 * The life of a child process: it does one job after the other and speaks to its parent over Electron's parent port or
 * over the channel of a forked Node process. It may be killed at any time.
 */
export function answerJobs(
  run: (job: unknown, onProgress: (progress: unknown) => void) => Promise<unknown>,
  isKnown: (error: unknown) => boolean,
): void {
  // Electron adds parentPort to the process of a utility process; Node's types do not know it.
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort }
  const post = (message: JobAnswer): void => {
    if (parentPort === undefined) process.send?.(message)
    else parentPort.postMessage(message)
  }
  const answer = async ({ id, job }: JobMessage): Promise<void> => {
    try {
      const value = await run(job, (progress) => {
        post({ id, kind: 'progress', progress })
      })
      post({ id, kind: 'done', value })
    } catch (error) {
      const known = isKnown(error)
      const told = error instanceof Error ? error.message : String(error)
      const detail = error instanceof Error ? (error.stack ?? told) : told
      post({ id, kind: 'failed', known, message: known ? told : detail })
    }
  }
  let queue: Promise<void> = Promise.resolve()
  const receive = (message: JobMessage): void => {
    queue = queue.then(() => answer(message))
  }
  if (parentPort === undefined) process.on('message', receive)
  else
    parentPort.on('message', ({ data }) => {
      receive(data)
    })
}
