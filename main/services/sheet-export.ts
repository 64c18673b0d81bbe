import { basename } from 'node:path'
import type { SheetModel } from '../../domain/forms/sheet-model'
import type { Dialogs } from './dialogs'
import type { WorkbookClient } from './workbook-client'

/** Writes sheets where the person says; the name is null when the dialog was closed. */
export type SheetExport = (
  models: readonly SheetModel[],
  title: string,
) => Promise<{ readonly name: string | null }>

export const createSheetExport =
  ({
    client,
    dialogs,
    now,
  }: {
    readonly client: WorkbookClient
    readonly dialogs: Pick<Dialogs, 'chooseSaveTarget'>
    readonly now: () => string
  }): SheetExport =>
  async (models, title) => {
    // What a file may not be called by.
    const suggested = `${title.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 100)}.xlsx`
    const target = await dialogs.chooseSaveTarget(suggested)
    if (target === null) return { name: null }
    const file = basename(target)
    await client.run({ kind: 'sheets', models, target, madeAt: now() }, { file })
    return { name: file }
  }
