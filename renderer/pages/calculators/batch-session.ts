import type { BatchReport, SheetInspection } from '../../../contract/batch'
import type { EventOf, ResponseOf } from '../../../contract/ipc'
import { call, CallError, messageOf, onEvent } from '../../api'
import type { ColumnMapping } from '../../components/batch/column-mapping'
import type { Values } from '../../components/forms/field-check'
import { createStore } from '../../store'

type ChosenFile = ResponseOf<'batch.openSample'>
export type Progress = EventOf<'batch.progress'>

export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'exporting' }

export type ResultTab = 'counts' | 'scores' | 'problems' | 'scenario'

/** What of the result is shown; null stands for all. */
export interface ResultView {
  readonly tab: ResultTab
  readonly group: string | null
  readonly value: string | null
  readonly offset: number
  /** Row of the worksheet whose steps are open. */
  readonly row: number | null
}

interface Notice {
  readonly kind: 'done' | 'problem' | 'cancelled'
  readonly text: string
}

export interface BatchState {
  readonly file: ChosenFile | null
  readonly sheets: readonly SheetInspection[]
  readonly sheet: SheetInspection | null
  readonly mapping: ColumnMapping
  readonly parameters: Values
  readonly readings: Values
  readonly work: Work
  readonly report: BatchReport | null
  /** Something was changed since the report was made. */
  readonly outdated: boolean
  readonly face: 'setup' | 'result'
  readonly view: ResultView
  readonly notice: Notice | null
}

const firstView: ResultView = { tab: 'counts', group: null, value: null, offset: 0, row: null }

const emptyBatch: BatchState = {
  file: null,
  sheets: [],
  sheet: null,
  mapping: {},
  parameters: {},
  readings: {},
  work: { kind: 'idle' },
  report: null,
  outdated: false,
  face: 'setup',
  view: firstView,
  notice: null,
}

/** Calculator → its batch, for as long as the window is open. */
export const batches = createStore<Readonly<Record<string, BatchState>>>({})

export const batchOf = (all: Readonly<Record<string, BatchState>>, id: string): BatchState =>
  all[id] ?? emptyBatch

function update(id: string, changes: Partial<BatchState>): void {
  batches.change((all) => ({ ...all, [id]: { ...batchOf(all, id), ...changes } }))
}

const idle: Work = { kind: 'idle' }
const cancelledNotice: Notice = {
  kind: 'cancelled',
  text: '没有产生新的结果，可修改后重新计算。',
}

const refused = (error: unknown): Partial<BatchState> => ({
  work: idle,
  notice: { kind: 'problem', text: messageOf(error) },
})

/** The sheet to begin with: the first whose header was recognised. */
const firstSheet = (sheets: readonly SheetInspection[]): SheetInspection | null =>
  sheets.find(({ headerRow }) => headerRow !== null) ?? sheets[0] ?? null

/** Opens a workbook; a damaged or foreign one leaves what was open before as it is. */
async function open(id: string, choose: () => Promise<ChosenFile | null>): Promise<void> {
  update(id, { work: { kind: 'opening' }, notice: null })
  try {
    const file = await choose()
    if (file === null) {
      update(id, { work: idle })
      return
    }
    const { sheets } = await call('batch.inspect', { token: file.token, calculatorId: id })
    const sheet = firstSheet(sheets)
    update(id, {
      file,
      sheets,
      sheet,
      mapping: sheet?.mapping ?? {},
      work: idle,
      report: null,
      outdated: false,
      face: 'setup',
      view: firstView,
    })
  } catch (error) {
    update(id, refused(error))
  }
}

export const chooseWorkbook = (id: string): Promise<void> =>
  open(id, async () => (await call('batch.chooseWorkbook', {})).file)

export const openSample = (id: string): Promise<void> =>
  open(id, () => call('batch.openSample', { calculatorId: id }))

export function chooseSheet(id: string, name: string): void {
  const sheet = batchOf(batches.get(), id).sheets.find((one) => one.name === name)
  if (sheet !== undefined) update(id, { sheet, mapping: sheet.mapping, outdated: true })
}

export function mapColumn(id: string, name: string, column: number | null): void {
  const { mapping } = batchOf(batches.get(), id)
  update(id, { mapping: { ...mapping, [name]: column }, outdated: true })
}

export function setParameter(id: string, name: string, value: string): void {
  const { parameters } = batchOf(batches.get(), id)
  update(id, { parameters: { ...parameters, [name]: value }, outdated: true })
}

export function setReading(id: string, name: string, value: string): void {
  const { readings } = batchOf(batches.get(), id)
  update(id, { readings: { ...readings, [name]: value }, outdated: true })
}

/** Scores every row. Goes on, and can be cancelled, while one is elsewhere in the program. */
export async function runBatch(id: string): Promise<void> {
  const { file, sheet, mapping, parameters, readings } = batchOf(batches.get(), id)
  if (file === null || sheet === null || sheet.headerRow === null) return
  update(id, { work: { kind: 'running', progress: null }, notice: null })
  const stopListening = onEvent('batch.progress', (progress) => {
    update(id, { work: { kind: 'running', progress } })
  })
  try {
    const report = await call('batch.run', {
      token: file.token,
      calculatorId: id,
      sheet: sheet.name,
      headerRow: sheet.headerRow,
      mapping,
      parameters,
      readings,
    })
    const tab: ResultTab = report.scored === 0 ? 'problems' : 'counts'
    const now = batchOf(batches.get(), id)
    update(id, {
      work: idle,
      report,
      // What was changed while the rows were being scored is not in the report.
      outdated:
        now.mapping !== mapping || now.parameters !== parameters || now.readings !== readings,
      face: 'result',
      view: { ...firstView, tab },
    })
  } catch (error) {
    const cancelled = error instanceof CallError && error.code === 'cancelled'
    update(id, cancelled ? { work: idle, notice: cancelledNotice } : refused(error))
  } finally {
    stopListening()
  }
}

export async function cancelBatch(id: string): Promise<void> {
  try {
    await call('batch.cancel', {})
  } catch (error) {
    update(id, { notice: { kind: 'problem', text: messageOf(error) } })
  }
}

/** Writes a file where the person says; a closed dialog changes nothing. */
async function write(
  id: string,
  what: string,
  writing: () => Promise<{ readonly name: string | null }>,
): Promise<void> {
  update(id, { work: { kind: 'exporting' }, notice: null })
  try {
    const { name } = await writing()
    update(id, {
      work: idle,
      notice: name === null ? null : { kind: 'done', text: `${what}已保存为“${name}”。` },
    })
  } catch (error) {
    update(id, refused(error))
  }
}

export const saveTemplate = (id: string): Promise<void> =>
  write(id, '空白模板', () => call('batch.saveTemplate', { calculatorId: id }))

/** Writes the workbook that is handed on; `name` is what it is called. */
export const exportSummary = (id: string, { batchId }: BatchReport, name: string): Promise<void> =>
  write(id, name, () => call('batch.export', { batchId }))

/** Writes the trial made last. */
export const exportScenario = (id: string, { batchId }: BatchReport): Promise<void> =>
  write(id, '测算结果', () => call('batch.exportScenario', { batchId }))

export function showFace(id: string, face: BatchState['face']): void {
  update(id, { face })
}

export function showResult(id: string, changes: Partial<ResultView>): void {
  update(id, { view: { ...batchOf(batches.get(), id).view, ...changes } })
}

export function clearNotice(id: string): void {
  update(id, { notice: null })
}
