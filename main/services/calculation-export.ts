import type { RequestOf, ResponseOf } from '../../contract/ipc'
import { calculationSheets } from '../../domain/forms/calculation-sheets'
import type { SavedCalculations } from './saved-calculations'
import type { SheetExport } from './sheet-export'
import { timeWords } from './time-words'

/** 计算书 as a workbook: of what a form holds, or of a saved version from its record. */
export interface CalculationExport {
  ofForm(request: RequestOf<'calculation.export'>): Promise<ResponseOf<'calculation.export'>>
  ofSaved(
    request: RequestOf<'calculation.exportSaved'>,
  ): Promise<ResponseOf<'calculation.exportSaved'>>
}

export const createCalculationExport = ({
  saved,
  sheetExport,
  now,
}: {
  readonly saved: SavedCalculations
  readonly sheetExport: SheetExport
  readonly now: () => string
}): CalculationExport => ({
  ofForm: async (request) => {
    const record = await saved.computed(request, '未导出')
    const names = { subject: '', note: '', at: timeWords(now()) }
    return sheetExport(calculationSheets(record, names), `${record.title}计算书`)
  },
  ofSaved: async (request) => {
    const { calculation, record, version, savedAt } = await saved.open(request)
    const { name, subject, note } = calculation
    const names = { subject, note, at: `${timeWords(savedAt)}存为第${version}版` }
    return sheetExport(calculationSheets(record, names), `${name}计算书`)
  },
})
