import { forkChild } from './fork-child'
import type { WorkbookChild } from './workbook-client'

/** Megabytes of heap a workbook may cost; a file that needs more ends its process, not the program. */
export const workbookHeap = 512

/** Starts the workbook process as a forked Node process, for use without a window. */
export const forkWorkbookChild = (entry: string): WorkbookChild =>
  forkChild(entry, { heap: workbookHeap })
