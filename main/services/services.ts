import { openLibrary, type Library } from '../store/library'
import { openWorkspace } from '../store/workspace'
import { createAnnotations, type Annotations } from './annotations'
import { Batches } from './batches'
import { createCalculators, type Calculators } from './calculators'
import { createCitations, type Citations } from './citations'
import type { Dialogs } from './dialogs'
import { createRegisters, type Registers } from './registers'
import { createSearch, type Search } from './search'
import { createSettings, type Settings } from './settings'
import { createWorkbookClient, type WorkbookChild } from './workbook-client'
import type { JobProgress } from '../workbook/job'

/** What needs only the library: for the window and for `desk`. */
export interface ReadingServices {
  readonly library: Library
  readonly registers: Registers
  readonly search: Search
  readonly citations: Citations
  readonly calculators: Calculators
}

export async function openReadingServices(libraryPath: string): Promise<ReadingServices> {
  const library = await openLibrary(libraryPath)
  const registers = createRegisters(library)
  return {
    library,
    registers,
    search: createSearch(library, registers, today),
    citations: createCitations(library),
    calculators: createCalculators(library),
  }
}

/** The day on the machine's clock. */
const today = (): string => {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export interface Services extends ReadingServices {
  readonly annotations: Annotations
  readonly settings: Settings
  readonly batches: Batches
  close(): Promise<void>
}

export interface ServicesOptions {
  readonly libraryPath: string
  readonly workspacePath: string
  readonly samplesFolder: string
  readonly programVersion: string
  readonly dialogs: Dialogs
  readonly startWorkbookChild: () => WorkbookChild
  readonly onBatchProgress: (progress: JobProgress) => void
}

/** Opens both databases; throws WorkspaceError with a Chinese message when the user's cannot be used. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const now = () => new Date().toISOString()
  const [reading, workspace] = await Promise.all([
    openReadingServices(options.libraryPath),
    openWorkspace(options.workspacePath),
  ])
  const client = createWorkbookClient(options.startWorkbookChild)
  return {
    ...reading,
    annotations: createAnnotations(reading.library, workspace, now),
    settings: createSettings(workspace, now),
    batches: new Batches({
      client,
      workspace,
      dialogs: options.dialogs,
      samplesFolder: options.samplesFolder,
      programVersion: options.programVersion,
      now,
      onProgress: options.onBatchProgress,
    }),
    close: async () => {
      client.close()
      await Promise.all([workspace.close(), reading.library.close()])
    },
  }
}
