import type { BatchReport, BatchScenario } from '../../../contract/batch'
import { call, messageOf } from '../../api'
import type { Values } from '../../components/forms/field-check'
import { createStore } from '../../store'

/** A trial of the batch that is open: what is supposed, and what would come of it. */
export interface Trial {
  /** The run it belongs to; another run begins with a fresh trial. */
  readonly batchId: string
  readonly parameters: Values
  readonly readings: Values
  readonly running: boolean
  readonly scenario: BatchScenario | null
  /** Something was supposed otherwise since then. */
  readonly outdated: boolean
  readonly problem: string | null
  /** First mover shown. */
  readonly offset: number
}

const freshTrial = (batchId: string): Trial => ({
  batchId,
  parameters: {},
  readings: {},
  running: false,
  scenario: null,
  outdated: false,
  problem: null,
  offset: 0,
})

export const trials = createStore<Readonly<Record<string, Trial>>>({})

export function trialOf(
  all: Readonly<Record<string, Trial>>,
  id: string,
  { batchId }: Pick<BatchReport, 'batchId'>,
): Trial {
  const known = all[id]
  return known?.batchId === batchId ? known : freshTrial(batchId)
}

function update(id: string, report: BatchReport, changes: Partial<Trial>): void {
  trials.change((all) => ({ ...all, [id]: { ...trialOf(all, id, report), ...changes } }))
}

export function supposeParameter(
  id: string,
  report: BatchReport,
  [name, value]: readonly [string, string],
): void {
  const { parameters } = trialOf(trials.get(), id, report)
  update(id, report, { parameters: { ...parameters, [name]: value }, outdated: true })
}

export function supposeReading(
  id: string,
  report: BatchReport,
  [name, value]: readonly [string, string],
): void {
  const { readings } = trialOf(trials.get(), id, report)
  update(id, report, { readings: { ...readings, [name]: value }, outdated: true })
}

export function showMovers(id: string, report: BatchReport, offset: number): void {
  update(id, report, { offset })
}

/** Runs the batch once more; the result itself stays as it is. */
export async function runTrial(id: string, report: BatchReport): Promise<void> {
  const { parameters, readings } = trialOf(trials.get(), id, report)
  update(id, report, { running: true, problem: null })
  // A field left empty supposes nothing: the figure of the run stays.
  const given = Object.entries(parameters).filter(([, value]) => value.trim() !== '')
  try {
    const scenario = await call('batch.scenario', {
      batchId: report.batchId,
      parameters: Object.fromEntries(given),
      readings,
    })
    const now = trialOf(trials.get(), id, report)
    update(id, report, {
      running: false,
      scenario,
      offset: 0,
      outdated: now.parameters !== parameters || now.readings !== readings,
    })
  } catch (error) {
    update(id, report, { running: false, problem: messageOf(error) })
  }
}
