import { utilityProcess } from 'electron'
import { workbookHeap } from '../services/fork-workbook-child'
import type { WorkbookChild } from '../services/workbook-client'

/** Starts the workbook process as Electron's utility process: forking Node is switched off in the product. */
export function utilityWorkbookChild(entry: string): WorkbookChild {
  const child = utilityProcess.fork(entry, [], {
    serviceName: '公报案头 工作簿',
    execArgv: [`--max-old-space-size=${workbookHeap}`],
    stdio: 'ignore',
  })
  return {
    post: (message) => {
      child.postMessage(message)
    },
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.on('exit', listener)
    },
    kill: () => {
      child.kill()
    },
  }
}
