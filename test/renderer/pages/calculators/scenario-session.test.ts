import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BatchReport } from '../../../../contract/batch'
import {
  runTrial,
  supposeParameter,
  supposeReading,
  trialOf,
  trials,
} from '../../../../renderer/pages/calculators/scenario-session'

const report: BatchReport = {
  batchId: '0f0e0d0c-0b0a-4908-8706-050403020100',
  fileName: '名单.xlsx',
  sheet: '名单',
  rows: 1,
  scored: 1,
  rejected: 0,
  seconds: 0.1,
  parameters: [],
  counts: [],
  figures: null,
  problems: [],
}
const scenario = { rows: 1, counts: [], movers: [], settings: [] }
const id = 'a/batch'
const trial = () => trialOf(trials.get(), id, report)

let asked: unknown[] = []
let answer: () => unknown = () => ({ ok: true, value: scenario })
beforeEach(() => {
  asked = []
  answer = () => ({ ok: true, value: scenario })
  trials.change(() => ({}))
  vi.stubGlobal('window', {
    workstation: {
      call: (name: string, request: unknown) => {
        asked.push([name, request])
        return Promise.resolve(answer())
      },
    },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a trial', () => {
  it('asks with what was supposed, and takes an empty field for nothing supposed', async () => {
    supposeParameter(id, report, ['salesBenchmark', '400'])
    supposeParameter(id, report, ['energyBenchmark', ' '])
    supposeReading(id, report, ['benchmarkMean', 'ratioOfSums'])
    await runTrial(id, report)
    expect(asked).toEqual([
      [
        'batch.scenario',
        {
          batchId: report.batchId,
          parameters: { salesBenchmark: '400' },
          readings: { benchmarkMean: 'ratioOfSums' },
        },
      ],
    ])
    expect(trial()).toMatchObject({ scenario, running: false, outdated: false, problem: null })
  })

  it('is marked when something else is supposed afterwards', async () => {
    await runTrial(id, report)
    supposeParameter(id, report, ['salesBenchmark', '401'])
    expect(trial().outdated).toBe(true)
  })

  it('tells why it failed, and keeps the trial before', async () => {
    await runTrial(id, report)
    answer = () => ({ ok: false, error: { code: 'notFound', message: '请重新计算。' } })
    await runTrial(id, report)
    expect(trial()).toMatchObject({ scenario, running: false, problem: '请重新计算。' })
  })

  it('begins afresh with another run', async () => {
    await runTrial(id, report)
    const other = { ...report, batchId: '1f0e0d0c-0b0a-4908-8706-050403020100' }
    expect(trialOf(trials.get(), id, other)).toMatchObject({ scenario: null, parameters: {} })
  })
})
