import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BatchReport, SheetInspection } from '../../../../contract/batch'
import type { Reply } from '../../../../contract/call'
import {
  batches,
  batchOf,
  chooseWorkbook,
  exportSummary,
  mapColumn,
  openSample,
  runBatch,
  setParameter,
} from '../../../../renderer/pages/calculators/batch-session'

const token = '0f0e0d0c-0b0a-4908-8706-050403020100'
const file = { token, name: '名单.xlsx' }
const sheet = (name: string, headerRow: number | null): SheetInspection => ({
  name,
  headerRow,
  headers: [],
  dataRows: 3,
  mapping: { taxPaid: 4 },
  remembered: false,
})
const report: BatchReport = {
  batchId: token,
  fileName: file.name,
  sheet: '名单',
  rows: 3,
  scored: 3,
  rejected: 0,
  seconds: 0.1,
  parameters: [],
  counts: [],
  figures: null,
  problems: [],
}
const fine = <T>(value: T): Reply<T> => ({ ok: true, value })
const refusal = (message: string): Reply<never> => ({
  ok: false,
  error: { code: 'unreadable', message },
})

/** What main answers; a test puts another answer in the place of the usual one. */
const usual: Readonly<Record<string, () => Reply<unknown> | Promise<Reply<unknown>>>> = {
  'batch.chooseWorkbook': () => fine({ file }),
  'batch.openSample': () => fine(file),
  'batch.inspect': () => fine({ sheets: [sheet('封面', null), sheet('名单', 2)] }),
  'batch.run': () => fine(report),
  'batch.export': () => fine({ name: '通报表.xlsx' }),
}
let answers = { ...usual }
let listeners = 0

const id = 'a/batch'
const state = () => batchOf(batches.get(), id)

beforeEach(() => {
  answers = { ...usual }
  listeners = 0
  batches.change(() => ({}))
  vi.stubGlobal('window', {
    workstation: {
      call: async (name: string) => (await answers[name]?.()) ?? refusal(`没有${name}`),
      on: () => {
        listeners += 1
        return () => {
          listeners -= 1
        }
      },
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the batch of a calculator', () => {
  it('opens a workbook at the first sheet with a header', async () => {
    await openSample(id)
    expect(state().sheet?.name).toBe('名单')
    expect(state().mapping).toEqual({ taxPaid: 4 })
    expect(state().work.kind).toBe('idle')
  })

  it('keeps the open workbook and its result when another one cannot be read', async () => {
    await openSample(id)
    await runBatch(id)
    answers['batch.inspect'] = () => refusal('“坏.xlsx”不是 Excel 工作簿。')
    await chooseWorkbook(id)
    expect(state().file).toEqual(file)
    expect(state().report).toEqual(report)
    expect(state().notice).toEqual({ kind: 'problem', text: '“坏.xlsx”不是 Excel 工作簿。' })
    expect(state().work.kind).toBe('idle')
  })

  it('changes nothing when the dialog is closed', async () => {
    await openSample(id)
    const before = state()
    answers['batch.chooseWorkbook'] = () => fine({ file: null })
    await chooseWorkbook(id)
    expect(state()).toEqual(before)
    answers['batch.export'] = () => fine({ name: null })
    await exportSummary(id, report, '评价结果通报表')
    expect(state()).toEqual(before)
  })

  it('shows the result, and marks it when something is changed afterwards', async () => {
    await openSample(id)
    await runBatch(id)
    expect(state().face).toBe('result')
    expect(state().outdated).toBe(false)
    mapColumn(id, 'taxPaid', 5)
    expect(state().outdated).toBe(true)
  })

  it('marks the result when something was changed while the rows were scored', async () => {
    await openSample(id)
    let finish: () => void = () => undefined
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    answers['batch.run'] = async () => {
      await finished
      return fine(report)
    }
    const running = runBatch(id)
    setParameter(id, 'salesBenchmark', '800')
    finish()
    await running
    expect(state().report).toEqual(report)
    expect(state().outdated).toBe(true)
  })

  it('tells a cancelled run from a failed one, and stops listening after both', async () => {
    await openSample(id)
    answers['batch.run'] = () => ({ ok: false, error: { code: 'cancelled', message: '已取消。' } })
    await runBatch(id)
    expect(state().notice?.kind).toBe('cancelled')
    answers['batch.run'] = () => refusal('工作簿已被移走。')
    await runBatch(id)
    expect(state().notice).toEqual({ kind: 'problem', text: '工作簿已被移走。' })
    expect(state().report).toBeNull()
    expect(listeners).toBe(0)
  })

  it('does not start without a header to read by', async () => {
    answers['batch.inspect'] = () => fine({ sheets: [sheet('封面', null)] })
    await openSample(id)
    answers['batch.run'] = () => refusal('不该问到这里。')
    await runBatch(id)
    expect(state().notice).toBeNull()
  })

  it('names the file that was written', async () => {
    await openSample(id)
    await runBatch(id)
    await exportSummary(id, report, '评价结果通报表')
    expect(state().notice).toEqual({
      kind: 'done',
      text: '评价结果通报表已保存为“通报表.xlsx”。',
    })
  })
})
