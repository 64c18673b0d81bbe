import { userInfo } from 'node:os'
import { openLibrary, type Library } from '../store/library'
import { openWorkspace } from '../store/workspace'
import { createAnnotationExchange, type AnnotationExchange } from './annotation-exchange'
import { createAnnotations, type Annotations } from './annotations'
import { Batches } from './batches'
import { createCalculationExport, type CalculationExport } from './calculation-export'
import { createCalculators, type Calculators } from './calculators'
import { createCitations, type Citations } from './citations'
import { createClauseCalculators, type ClauseCalculators } from './clause-calculators'
import { createComparisons, type Comparisons } from './comparisons'
import type { Dialogs, DraftDialogs, FileDialogs, NoteDialogs } from './dialogs'
import { mergeDocuments, type Documents } from './documents'
import {
  createDraftChecks,
  createDraftFiles,
  type DraftChecks,
  type DraftFiles,
} from './draft-checks'
import { createDuties, type Duties } from './duties'
import { createImportClient } from './import-client'
import { FileFolder } from './incoming-files'
import type { Child } from './job-client'
import { OwnFiles } from './own-files'
import { createParameters, type Parameters } from './parameters'
import { createPrinting, type Printer, type Printing } from './printing'
import { createRegisters, type Registers } from './registers'
import { SavedCalculations } from './saved-calculations'
import { createSearch, type Search } from './search'
import { createSettings, type Settings } from './settings'
import { createSheetExport, type SheetExport } from './sheet-export'
import { createWorkbookClient, type WorkbookChild } from './workbook-client'
import type { ImportProgress } from '../import/job'
import type { JobProgress } from '../workbook/job'

/** What needs only the library: for the window and for `desk`. */
export interface ReadingServices {
  /** The bundled gazettes alone. */
  readonly library: Library
  /** The gazettes and, in the window, the user's own documents: what is read, searched, annotated and cited. */
  readonly documents: Documents
  readonly registers: Registers
  readonly search: Search
  readonly citations: Citations
  readonly calculators: Calculators
  readonly clauseCalculators: ClauseCalculators
  readonly duties: Duties
  readonly draftChecks: DraftChecks
  readonly comparisons: Comparisons
}

export async function openReadingServices(libraryPath: string): Promise<ReadingServices> {
  const library = await openLibrary(libraryPath)
  return readingServices(library, library)
}

function readingServices(library: Library, documents: Documents): ReadingServices {
  const registers = createRegisters(documents)
  return {
    library,
    documents,
    registers,
    search: createSearch(documents, registers, today),
    citations: createCitations(library),
    calculators: createCalculators(library),
    clauseCalculators: createClauseCalculators(library),
    duties: createDuties(library),
    draftChecks: createDraftChecks(documents),
    comparisons: createComparisons(documents),
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
  readonly annotationExchange: AnnotationExchange
  readonly settings: Settings
  readonly savedCalculations: SavedCalculations
  readonly calculationExport: CalculationExport
  readonly parameters: Parameters
  readonly batches: Batches
  readonly printing: Printing
  readonly ownFiles: OwnFiles
  readonly draftFiles: DraftFiles
  readonly sheetExport: SheetExport
  close(): Promise<void>
}

export interface ServicesOptions {
  readonly libraryPath: string
  readonly workspacePath: string
  readonly samplesFolder: string
  readonly programVersion: string
  /** Where the originals of the user's own files are kept. */
  readonly filesFolder: string
  readonly dialogs: Dialogs & FileDialogs & NoteDialogs & DraftDialogs
  readonly printer: Printer
  readonly startWorkbookChild: () => WorkbookChild
  readonly startImportChild: () => Child
  readonly onBatchProgress: (progress: JobProgress) => void
  readonly onFileProgress: (progress: ImportProgress & { readonly name: string }) => void
}

/** Who writes notes on this machine: the name of the account, empty where the system tells none. */
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

/** Opens both databases; throws WorkspaceError with a Chinese message when the user's cannot be used. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const now = () => new Date().toISOString()
  const [library, workspace] = await Promise.all([
    openLibrary(options.libraryPath),
    openWorkspace(options.workspacePath),
  ])
  const client = createWorkbookClient(options.startWorkbookChild)
  const importClient = createImportClient(options.startImportChild)
  const documents = mergeDocuments(library, workspace)
  const folder = new FileFolder(options.filesFolder)
  await folder.sweep()
  const sheetExport = createSheetExport({ client, dialogs: options.dialogs, now })
  const saved = new SavedCalculations({
    library,
    workspace,
    programVersion: options.programVersion,
    now,
  })
  const author = accountName()
  const annotations = createAnnotations(documents, workspace, now, author)
  // Nobody waits for the trash to be emptied; the page of notes tells what it came to, and why where it failed.
  annotations.startUp().catch(() => undefined)
  return {
    ...readingServices(library, documents),
    annotations,
    annotationExchange: createAnnotationExchange({
      library: documents,
      workspace,
      annotations,
      client,
      dialogs: options.dialogs,
      programVersion: options.programVersion,
      now,
      author,
    }),
    settings: createSettings(workspace, now),
    savedCalculations: saved,
    calculationExport: createCalculationExport({ saved, sheetExport, now }),
    parameters: createParameters(workspace, now),
    printing: createPrinting({
      workspace,
      dialogs: options.dialogs,
      printer: options.printer,
      now,
    }),
    batches: new Batches({
      client,
      workspace,
      dialogs: options.dialogs,
      samplesFolder: options.samplesFolder,
      programVersion: options.programVersion,
      now,
      onProgress: options.onBatchProgress,
    }),
    ownFiles: new OwnFiles({
      client: importClient,
      workspace,
      library,
      documents,
      folder,
      dialogs: options.dialogs,
      now,
      onProgress: options.onFileProgress,
    }),
    draftFiles: createDraftFiles(importClient, options.dialogs),
    sheetExport,
    close: async () => {
      client.close()
      importClient.close()
      await Promise.all([workspace.close(), library.close()])
    },
  }
}
