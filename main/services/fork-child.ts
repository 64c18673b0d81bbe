import { fork } from 'node:child_process'
import type { Child } from './job-client'

/** Starts a child as a forked Node process, for use without a window. `heap` counts megabytes. */
export function forkChild(
  entry: string,
  {
    heap,
    execArgv = [],
    quiet = false,
  }: {
    readonly heap: number
    readonly execArgv?: readonly string[]
    /** For a child whose libraries write on standard error what is told in the answer anyway. */
    readonly quiet?: boolean
  },
): Child {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${heap}`, ...execArgv],
    // Nothing of it may reach standard output, which belongs to the caller's JSON.
    stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit', 'ipc'],
  })
  return {
    post: (message) => {
      child.send(message as object)
    },
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.on('exit', listener)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
