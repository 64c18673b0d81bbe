import { basename } from 'node:path'
import type { RequestOf, ResponseOf } from '../../contract/ipc'
import type { Database } from '../store/database'
import { logOperation } from '../store/operation-log'
import { Failure } from '../ipc/failure'
import type { Dialogs } from './dialogs'
import { withPlainIdeographs } from './pdf-ideographs'
import { WorkbookError } from '../workbook/workbook-error'
import { writeWhole } from '../workbook/write-whole'

/** Puts on paper what the preview shows; the window's own affair. */
export interface Printer {
  pdf(options: { readonly landscape: boolean }): Promise<Uint8Array>
  /** False where the person closed the system's dialog. */
  paper(options: { readonly landscape: boolean }): Promise<boolean>
}

export interface Printing {
  pdf(request: RequestOf<'print.pdf'>): Promise<ResponseOf<'print.pdf'>>
  paper(request: RequestOf<'print.paper'>): Promise<ResponseOf<'print.paper'>>
}

interface PrintingOptions {
  readonly workspace: Database
  readonly dialogs: Pick<Dialogs, 'chooseSaveTarget'>
  readonly printer: Printer
  readonly now: () => string
}

/** Longer names are refused by some file systems, which count bytes: a Chinese character has three. */
const longestName = 70

/** What a file may not be called by is left out. */
const fileName = (words: string): string =>
  `${words
    .replace(/[\\/:*?"<>|]/g, ' ')
    .trim()
    .slice(0, longestName)}.pdf`

/** Printing leaves a trace in the operation log, as every act that takes something out of the program. */
export function createPrinting({ workspace, dialogs, printer, now }: PrintingOptions): Printing {
  const log = (act: string, subject: string, content: Readonly<Record<string, unknown>>) =>
    workspace.transaction((tx) => logOperation(tx, { act, subject, content }, now()))
  return {
    pdf: async ({ name, landscape }) => {
      const target = await dialogs.chooseSaveTarget(fileName(name))
      if (target === null) return { name: null }
      const bytes = withPlainIdeographs(await printer.pdf({ landscape }))
      await writeWhole(target, bytes).catch((error: unknown) => {
        throw error instanceof WorkbookError ? new Failure('storage', error.message) : error
      })
      await log('print.pdf', name, { file: basename(target) })
      return { name: basename(target) }
    },
    paper: async ({ name, landscape }) => {
      const printed = await printer.paper({ landscape })
      if (printed) await log('print.paper', name, {})
      return { printed }
    },
  }
}
