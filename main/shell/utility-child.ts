import { utilityProcess } from 'electron'
import { importHeap } from '../services/import-client'
import { workbookHeap } from '../services/fork-workbook-child'
import type { Child } from '../services/job-client'

/** Starts a child as Electron's utility process: forking Node is switched off in the product. */
function utilityChild(entry: string, serviceName: string, heap: number): Child {
  const child = utilityProcess.fork(entry, [], {
    serviceName,
    execArgv: [`--max-old-space-size=${heap}`],
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

export const utilityWorkbookChild = (entry: string): Child =>
  utilityChild(entry, '公报案头 工作簿', workbookHeap)

export const utilityImportChild = (entry: string): Child =>
  utilityChild(entry, '公报案头 导入', importHeap)
