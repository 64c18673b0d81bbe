import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { RequestOf, ResponseOf } from '../../contract/ipc'
import { formFor } from '../../domain/forms/form-registry'
import { scoreHistogram } from '../../domain/forms/score-histogram'
import { settingProblems, type BatchPlan, type BatchRequest } from '../../domain/rules/batch'
import { planFor } from '../../domain/rules/registry'
import { scenarioStamp } from '../../domain/rules/scenario'
import { Failure } from '../ipc/failure'
import { findColumnMapping, saveColumnMapping } from '../store/column-mappings'
import type { Database } from '../store/database'
import { logOperation } from '../store/operation-log'
import type { JobProgress, RunResult } from '../workbook/job'
import { refuseLocked } from './calculators'
import type { Dialogs } from './dialogs'
import type { WorkbookClient } from './workbook-client'

export interface BatchesOptions {
  readonly client: WorkbookClient
  readonly workspace: Database
  readonly dialogs: Dialogs
  readonly samplesFolder: string
  readonly programVersion: string
  readonly now: () => string
  readonly onProgress: (progress: JobProgress) => void
}

interface Run {
  readonly id: string
  readonly plan: BatchPlan
  readonly result: RunResult
}

/** The batch of a calculator that passes its own examples. */
function usablePlan(calculatorId: string): BatchPlan {
  const plan = planFor(calculatorId)
  if (plan === undefined) throw new Failure('notFound', `没有编号为“${calculatorId}”的计算器。`)
  refuseLocked(plan.calculator)
  return plan
}

function refuseProblems(
  plan: BatchPlan,
  settings: Pick<BatchRequest, 'parameters' | 'readings'>,
): void {
  const problems = settingProblems(plan, settings)
  if (problems.length > 0)
    throw new Failure(
      'invalidRequest',
      problems.map(({ label, reason, remedy }) => `${label}：${reason}；${remedy}`).join('。'),
    )
}

/** A report whose name is a result's goes on the title itself: …评价 + 结果通报表. */
function reportName(plan: BatchPlan): string {
  const { title } = plan.calculator
  const { act, report } = formFor(plan).words
  const rest = title.endsWith(act) && report.startsWith(act) ? report.slice(act.length) : report
  return fileName(title + rest)
}

/** What a file may not be called by. */
const fileName = (words: string): string => `${words.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`

/** The batch as the window sees it: files by token, one result at a time. */
export class Batches {
  private readonly files = new Map<string, string>()
  private lastRun: Run | null = null

  constructor(private readonly options: BatchesOptions) {}

  async chooseWorkbook(): Promise<ResponseOf<'batch.chooseWorkbook'>> {
    const path = await this.options.dialogs.chooseWorkbook()
    return { file: path === null ? null : this.register(path) }
  }

  openSample(calculatorId: string): ResponseOf<'batch.openSample'> {
    const plan = usablePlan(calculatorId)
    const { sample } = formFor(plan)
    if (sample === null) throw new Failure('notFound', '该计算器没有样例工作簿。')
    return this.register(join(this.options.samplesFolder, sample))
  }

  async inspect({
    token,
    calculatorId,
  }: RequestOf<'batch.inspect'>): Promise<ResponseOf<'batch.inspect'>> {
    const path = this.pathOf(token)
    const { sheets } = await this.options.client.run(
      { kind: 'inspect', path, calculatorId },
      { file: basename(path) },
    )
    return {
      sheets: await Promise.all(
        sheets.map(async (sheet) => {
          const known = await findColumnMapping(
            this.options.workspace,
            calculatorId,
            sheet.headers.map(({ text }) => text),
          )
          return { ...sheet, mapping: known ?? sheet.mapping, remembered: known !== null }
        }),
      ),
    }
  }

  async run(request: RequestOf<'batch.run'>): Promise<ResponseOf<'batch.run'>> {
    const path = this.pathOf(request.token)
    const plan = usablePlan(request.calculatorId)
    refuseProblems(plan, request)
    const startedAt = performance.now()
    const { token: _token, ...settings } = request
    const result = await this.options.client.run(
      { kind: 'run', path, ...settings },
      { file: basename(path), onProgress: this.options.onProgress },
    )
    const seconds = (performance.now() - startedAt) / 1000
    const headers = result.headers.filter((text) => text !== '')
    const at = this.options.now()
    await this.options.workspace.transaction(async (tx) => {
      const { calculatorId, mapping } = request
      await saveColumnMapping(tx, { calculatorId, headers, mapping }, at)
      const { rows, scored, rejected } = result
      const content = { file: basename(path), sheet: result.sheet, rows, scored, rejected }
      await logOperation(tx, { act: 'batch.run', subject: calculatorId, content }, at)
    })
    this.lastRun = { id: randomUUID(), plan, result }
    const { scores: _scores, headers: _headers, mapping: _mapping, ...told } = result
    return { batchId: this.lastRun.id, fileName: basename(path), seconds, ...told }
  }

  cancel(): void {
    this.options.client.cancel()
  }

  page({
    batchId,
    group,
    value,
    offset,
    limit,
  }: RequestOf<'batch.page'>): ResponseOf<'batch.page'> {
    const { scores } = this.runOf(batchId).result
    const rows = scores.filter(
      (score) =>
        (group === null || score.group === group) && (value === null || score.value === value),
    )
    return { total: rows.length, rows: rows.slice(offset, offset + limit) }
  }

  /** Scores by bins: the figure that decides the outcome, else outcomes that are figures themselves. */
  histogram({ batchId, group }: RequestOf<'batch.histogram'>): ResponseOf<'batch.histogram'> {
    const { plan, result } = this.runOf(batchId)
    const { words } = formFor(plan)
    const { scale, facts, value } = words
    const rows = result.scores.filter((score) => group === null || score.group === group)
    if (scale === null) {
      const { figures } = result
      const texts = figures === null ? [] : rows.map((row) => row.value)
      const bins = scoreHistogram(texts, [])
      return { label: value, unit: figures?.unit ?? '', bins, thresholds: [] }
    }
    const at = facts.findIndex(({ header }) => header === scale.fact)
    const bins = scoreHistogram(
      rows.map((row) => row.facts[at] ?? ''),
      scale.thresholds.map(({ from }) => from),
    )
    return { label: scale.fact, unit: scale.unit, bins, thresholds: scale.thresholds }
  }

  async detail({ batchId, row }: RequestOf<'batch.detail'>): Promise<ResponseOf<'batch.detail'>> {
    this.runOf(batchId)
    return this.options.client.run({ kind: 'detail', row }, { file: '计算结果' })
  }

  async export(batchId: string): Promise<ResponseOf<'batch.export'>> {
    const { plan } = this.runOf(batchId)
    const madeAt = this.options.now()
    const target = await this.options.dialogs.chooseSaveTarget(reportName(plan))
    if (target === null) return { name: null }
    await this.options.client.run(
      { kind: 'export', target, programVersion: this.options.programVersion, madeAt },
      { file: basename(target), onProgress: this.options.onProgress },
    )
    return { name: basename(target) }
  }

  /** The rows of the last run with other settings. The result in memory and on paper stays what it was. */
  async scenario({
    batchId,
    parameters,
    readings,
  }: RequestOf<'batch.scenario'>): Promise<ResponseOf<'batch.scenario'>> {
    const { plan } = this.runOf(batchId)
    refuseProblems(plan, { parameters, readings })
    return this.options.client.run(
      { kind: 'scenario', parameters, readings },
      { file: scenarioStamp, onProgress: this.options.onProgress },
    )
  }

  async exportScenario(batchId: string): Promise<ResponseOf<'batch.exportScenario'>> {
    const { plan } = this.runOf(batchId)
    const madeAt = this.options.now()
    const target = await this.options.dialogs.chooseSaveTarget(
      fileName(`${plan.calculator.title}-测算（非评价结果）`),
    )
    if (target === null) return { name: null }
    await this.options.client.run(
      { kind: 'exportScenario', target, programVersion: this.options.programVersion, madeAt },
      { file: basename(target), onProgress: this.options.onProgress },
    )
    return { name: basename(target) }
  }

  async saveTemplate(calculatorId: string): Promise<ResponseOf<'batch.saveTemplate'>> {
    const { calculator } = usablePlan(calculatorId)
    const target = await this.options.dialogs.chooseSaveTarget(
      fileName(`${calculator.title}-空白模板`),
    )
    if (target === null) return { name: null }
    await this.options.client.run(
      { kind: 'template', calculatorId, target, madeAt: this.options.now() },
      { file: basename(target) },
    )
    return { name: basename(target) }
  }

  private register(path: string): { readonly token: string; readonly name: string } {
    const token = randomUUID()
    this.files.set(token, path)
    return { token, name: basename(path) }
  }

  private pathOf(token: string): string {
    const path = this.files.get(token)
    if (path === undefined) throw new Failure('notFound', '该文件未经选择，请重新打开工作簿。')
    return path
  }

  private runOf(batchId: string): Run {
    if (this.lastRun?.id !== batchId)
      throw new Failure('notFound', '这次计算的结果已不在内存中，请重新计算。')
    return this.lastRun
  }
}

export interface BatchFileCounts {
  readonly sheet: string
  readonly rows: number
  readonly scored: number
  readonly rejected: number
  readonly seconds: number
  readonly problems: RunResult['problems']
}

/** Excel in, Excel out, without a window: the first sheet with a recognised header, figures computed where they can be. */
export async function runBatchFile(
  client: WorkbookClient,
  job: {
    readonly calculatorId: string
    readonly input: string
    readonly output: string
    readonly programVersion: string
    readonly madeAt: string
  },
): Promise<BatchFileCounts> {
  usablePlan(job.calculatorId)
  const startedAt = performance.now()
  const result = await client.run(
    {
      kind: 'run',
      path: job.input,
      calculatorId: job.calculatorId,
      sheet: null,
      headerRow: null,
      mapping: null,
      parameters: {},
      readings: {},
    },
    { file: basename(job.input) },
  )
  await client.run(
    {
      kind: 'export',
      target: job.output,
      programVersion: job.programVersion,
      madeAt: job.madeAt,
    },
    { file: basename(job.output) },
  )
  const { sheet, rows, scored, rejected, problems } = result
  const seconds = Math.round(performance.now() - startedAt) / 1000
  return { sheet, rows, scored, rejected, seconds, problems }
}

/** The template of a calculator's batch, without a window. */
export async function writeTemplateFile(
  client: WorkbookClient,
  job: { readonly calculatorId: string; readonly target: string; readonly madeAt: string },
): Promise<void> {
  usablePlan(job.calculatorId)
  await client.run({ kind: 'template', ...job }, { file: basename(job.target) })
}
