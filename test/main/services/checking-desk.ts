import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { withForceDates } from '../../../domain/force/document-dates'
import { checkingHandlers } from '../../../main/ipc/handlers/checking'
import { runImportJob } from '../../../main/import/jobs'
import { createComparisons } from '../../../main/services/comparisons'
import type { Documents } from '../../../main/services/documents'
import { createDraftChecks, createDraftFiles } from '../../../main/services/draft-checks'
import { createDuties } from '../../../main/services/duties'
import type { ImportClient } from '../../../main/services/import-client'
import { createSheetExport } from '../../../main/services/sheet-export'
import type { WorkbookClient } from '../../../main/services/workbook-client'
import { buildLibrary } from '../../../main/store/library-build'
import { openLibrary, type Library } from '../../../main/store/library'
import { JobRunner } from '../../../main/workbook/jobs'
import { parsedCorpus } from '../../parsed-corpus'
import { builtRegisters } from '../../registers'

/** The jobs in this very process: what is tested is the service, not the channel. */
function directWorkbook(): WorkbookClient {
  const runner = new JobRunner()
  return {
    run: ((job, { onProgress = () => undefined }) =>
      runner.run(job, onProgress)) as WorkbookClient['run'],
    cancel: () => undefined,
    close: () => undefined,
  }
}
const directImport: ImportClient = {
  run: ((job) => runImportJob(job, { folder: '' }, () => undefined)) as ImportClient['run'],
  cancel: () => undefined,
  close: () => undefined,
}

/** The calls of 核对 on a library of the bundled gazettes, with dialogs that answer what the test says. */
export function checkingDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'checking-'))
  const answers: { target: string | null; draft: string | null } = { target: null, draft: null }
  const suggested: string[] = []
  let library: Library | null = null
  beforeAll(async () => {
    const { registers } = builtRegisters()
    const target = join(folder, 'library.sqlite')
    await buildLibrary({
      documents: withForceDates(parsedCorpus(), registers.force),
      registers,
      target,
      fingerprint: 'test',
      builtAt: '2026-01-01',
    })
    library = await openLibrary(target)
  })
  afterAll(async () => {
    await library?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const opened = (): Library => {
    if (library === null) throw new Error('library not open')
    return library
  }
  return {
    folder,
    answers,
    suggested,
    library: opened,
    calls: (documents: Documents = opened()) =>
      checkingHandlers({
        duties: createDuties(opened()),
        draftChecks: createDraftChecks(documents),
        draftFiles: createDraftFiles(directImport, {
          chooseDraft: () => Promise.resolve(answers.draft),
        }),
        comparisons: createComparisons(documents),
        sheetExport: createSheetExport({
          client: directWorkbook(),
          dialogs: {
            chooseSaveTarget: (name) => {
              suggested.push(name)
              return Promise.resolve(answers.target)
            },
          },
          now: () => '2024-03-01T00:00:00.000Z',
        }),
      }),
  }
}
