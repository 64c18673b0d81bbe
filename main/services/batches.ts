import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { RequestOf, ResponseOf } from '../../contract/ipc'
import { settingProblems } from '../../domain/rules/batch'
import { batchPlanFor } from '../../domain/rules/registry'
import { Failure } from '../ipc/failure'
import { findColumnMapping, saveColumnMapping } from '../store/column-mappings'
import type { Database } from '../store/database'
import { logOperation } from '../store/operation-log'
import type { JobProgress, RunResult } from '../workbook/job'
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

/** Sample workbook of a calculator, in the samples folder. */
const samples: Readonly<Record<string, string>> = {
  'liyang-2023-6/enterprise-evaluation': '工业企业效益综合评价-样例500家.xlsx',
}

interface Run {
  readonly id: string
  readonly result: RunResult
}

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
    const sample = Object.hasOwn(samples, calculatorId) ? samples[calculatorId] : undefined
    if (sample === undefined) throw new Failure('notFound', '该计算器没有样例工作簿。')
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
    const plan = batchPlanFor(request.calculatorId)
    if (plan === undefined) throw new Failure('notFound', '该计算器没有批量计算。')
    const problems = settingProblems(plan, request)
    if (problems.length > 0)
      throw new Failure(
        'invalidRequest',
        problems.map(({ label, reason, remedy }) => `${label}：${reason}；${remedy}`).join('。'),
      )
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
    this.lastRun = { id: randomUUID(), result }
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

  async detail({ batchId, row }: RequestOf<'batch.detail'>): Promise<ResponseOf<'batch.detail'>> {
    this.runOf(batchId)
    return this.options.client.run({ kind: 'detail', row }, { file: '评价结果' })
  }

  async export(batchId: string): Promise<ResponseOf<'batch.export'>> {
    this.runOf(batchId)
    const madeAt = this.options.now()
    const target =
      await this.options.dialogs.chooseSaveTarget('工业企业效益综合评价结果通报表.xlsx')
    if (target === null) return { name: null }
    await this.options.client.run(
      { kind: 'export', target, programVersion: this.options.programVersion, madeAt },
      { file: basename(target), onProgress: this.options.onProgress },
    )
    return { name: basename(target) }
  }

  async saveTemplate(calculatorId: string): Promise<ResponseOf<'batch.saveTemplate'>> {
    const target = await this.options.dialogs.chooseSaveTarget('工业企业效益综合评价-空白模板.xlsx')
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

/** Excel in, Excel out, without a window: the first sheet with a recognised header, computed benchmarks. */
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
