import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { Batches } from '../../../main/services/batches'
import type { WorkbookClient } from '../../../main/services/workbook-client'
import type { Database } from '../../../main/store/database'
import { openWorkspace } from '../../../main/store/workspace'
import { JobRunner } from '../../../main/workbook/jobs'
import { readWorkbook } from '../../../main/workbook/read-workbook'

const calculatorId = 'liyang-2023-6/enterprise-evaluation'
const folder = mkdtempSync(join(tmpdir(), 'batches-'))
const suggested: string[] = []
let target: string | null = null
let workspace: Database
let batches: Batches

/** The jobs in this very process: what is tested is the service, not the channel. */
function directClient(): WorkbookClient {
  const runner = new JobRunner()
  return {
    run: ((job, { onProgress = () => undefined }) =>
      runner.run(job, onProgress)) as WorkbookClient['run'],
    cancel: () => undefined,
    close: () => undefined,
  }
}

beforeAll(async () => {
  workspace = await openWorkspace(join(folder, 'workspace.sqlite'))
  batches = new Batches({
    client: directClient(),
    workspace,
    dialogs: {
      chooseWorkbook: () => Promise.resolve(null),
      chooseSaveTarget: (name) => {
        suggested.push(name)
        return Promise.resolve(target)
      },
    },
    samplesFolder: join(__dirname, '../../../resources/samples'),
    programVersion: '0',
    now: () => '2024-03-01T00:00:00.000Z',
    onProgress: () => undefined,
  })
})
afterAll(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

async function sampleRun(salesBenchmark: string) {
  const { token } = batches.openSample(calculatorId)
  const { sheets } = await batches.inspect({ token, calculatorId })
  const sheet = sheets.find(({ headerRow }) => headerRow !== null)
  if (sheet?.headerRow === null || sheet === undefined) throw new Error('no sheet')
  const { name, headerRow, mapping } = sheet
  return batches.run({
    token,
    calculatorId,
    sheet: name,
    headerRow,
    mapping,
    parameters: { salesBenchmark },
    readings: {},
  })
}

describe('a batch as the window asks for it', () => {
  it('answers as the contract says, and shows what the form tells of each row', async () => {
    const report = await sampleRun('800')
    expect(ipc['batch.run'].response.parse(report)).toEqual(report)
    expect(report).toMatchObject({ rows: 500, scored: 500, figures: null })
    const request = { batchId: report.batchId, group: null, value: 'A', offset: 0, limit: 5 }
    const page = batches.page(request)
    expect(ipc['batch.page'].response.parse(page)).toEqual(page)
    for (const { facts, value } of page.rows) {
      expect(value).toBe('A')
      expect(facts[0]).toMatch(/^规/)
      expect(Number(facts[1])).not.toBeNaN()
    }
  })

  it('tells the scores by bins, the classes of the unadjusted rows between their thresholds', async () => {
    const report = await sampleRun('800')
    const { batchId, scored, counts } = report
    const histogram = batches.histogram({ batchId, group: null })
    expect(ipc['batch.histogram'].response.parse(histogram)).toEqual(histogram)
    expect(histogram).toMatchObject({
      label: '得分',
      unit: '分',
      thresholds: [
        { from: '80', value: 'A' },
        { from: '60', value: 'B' },
        { from: '40', value: 'C' },
      ],
    })
    const total = (bins: typeof histogram.bins) => bins.reduce((sum, { count }) => sum + count, 0)
    const rows = batches.page({ batchId, group: null, value: null, offset: 0, limit: 1000 }).rows
    const scores = rows.map(({ facts }) => facts[1] ?? '').filter((text) => text !== '')
    expect(total(histogram.bins)).toBe(scores.length)
    expect(scores.length).toBeGreaterThan(scored / 2)
    const above = histogram.bins.filter(({ from }) => Number(from) >= 80)
    expect(total(above)).toBe(scores.filter((text) => Number(text) >= 80).length)
    const [town] = counts
    const ofTown = batches.histogram({ batchId, group: town?.group ?? '' }).bins
    expect(total(ofTown)).toBeLessThan(total(histogram.bins))
    expect(total(ofTown)).toBeGreaterThan(0)
  })

  it('is tried with another benchmark, and its result stays what it was', async () => {
    const report = await sampleRun('800')
    const scenario = await batches.scenario({
      batchId: report.batchId,
      parameters: { salesBenchmark: '400' },
      readings: {},
    })
    expect(ipc['batch.scenario'].response.parse(scenario)).toEqual(scenario)
    expect(scenario.movers.length).toBeGreaterThan(0)
    const before = await sampleRun('800')
    const after = await sampleRun('400')
    const totals = ({ counts }: typeof report) =>
      counts.find(({ group }) => group === '合计')?.classes ?? {}
    for (const { value, before: old, after: now } of scenario.counts) {
      expect(old).toBe(totals(before)[value] ?? 0)
      expect(now).toBe(totals(after)[value] ?? 0)
    }
  })

  it('refuses an illegal supposition, and one about a run that is gone', async () => {
    const { batchId } = await sampleRun('800')
    await expect(
      batches.scenario({ batchId, parameters: { salesBenchmark: '0' }, readings: {} }),
    ).rejects.toThrow(/应大于0/)
    await expect(
      batches.scenario({
        batchId: '0f0e0d0c-0b0a-4908-8706-050403020100',
        parameters: {},
        readings: {},
      }),
    ).rejects.toThrow(/已不在内存中/)
  })

  it('suggests names that say what a file is, and stamps the trial', async () => {
    const { batchId } = await sampleRun('800')
    await batches.scenario({ batchId, parameters: { salesBenchmark: '400' }, readings: {} })
    suggested.length = 0
    expect(await batches.export(batchId)).toEqual({ name: null })
    target = join(folder, '测算.xlsx')
    expect(await batches.exportScenario(batchId)).toEqual({ name: '测算.xlsx' })
    expect(await batches.saveTemplate(calculatorId)).toEqual({ name: '测算.xlsx' })
    expect(suggested).toEqual([
      '工业企业效益综合评价结果通报表.xlsx',
      '工业企业效益综合评价-测算（非评价结果）.xlsx',
      '工业企业效益综合评价-空白模板.xlsx',
    ])
    expect(existsSync(target)).toBe(true)
    expect(readWorkbook(readFileSync(target), 'x.xlsx')[0]?.name).toBe('企业名单')
    target = null
  })

  it('has no sample where none is shipped, and no batch for an unknown calculator', () => {
    expect(() => batches.openSample('none')).toThrow(/没有编号为“none”的计算器/)
  })
})
