import { fork } from 'node:child_process'
import type { WorkbookChild } from './workbook-client'

/** Megabytes of heap a workbook may cost; a file that needs more ends its process, not the program. */
export const workbookHeap = 512

/** Starts the workbook process as a forked Node process, for use without a window. */
export function forkWorkbookChild(entry: string): WorkbookChild {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${workbookHeap}`],
    // Nothing of it may reach standard output, which belongs to the caller's JSON.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
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
