import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { countClasses, valueFigures } from '../../domain/forms/class-count'
import { formFor } from '../../domain/forms/form-registry'
import { scenarioSheets } from '../../domain/forms/scenario-sheets'
import {
  valueIn,
  type BatchOutcome,
  type BatchPlan,
  type BatchRow,
  type ScoredRow,
} from '../../domain/rules/batch'
import { outcomeMark, outcomeValue } from '../../domain/rules/outcome'
import { planFor } from '../../domain/rules/registry'
import { compareScenario, type Scenario } from '../../domain/rules/scenario'
import { columnLetter, type Sheet } from './cell'
import type {
  CellProblem,
  DetailJob,
  DetailResult,
  ExportJob,
  ExportScenarioJob,
  InspectJob,
  Job,
  JobProgress,
  JobResults,
  RunJob,
  RunResult,
  ScenarioJob,
  ScoreRow,
} from './job'
import { readRows } from './read-rows'
import { readWorkbook } from './read-workbook'
import { columnsOf, isNeeded, leastMatches, recogniseSheet } from './recognise-header'
import { WorkbookError } from './workbook-error'
import { writeDocx } from './write-docx'
import { writeTemplate } from './write-template'
import { writeWorkbook } from './write-workbook'

interface LastRun {
  readonly job: RunJob
  readonly plan: BatchPlan
  readonly sheet: string
  readonly rows: readonly BatchRow[]
  readonly outcome: BatchOutcome
  readonly problems: readonly CellProblem[]
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在或已被移走，请核对路径后重试',
  EACCES: '没有读取权限，请复制到自己的文件夹后重试',
  EPERM: '没有读取权限，请复制到自己的文件夹后重试',
  EBUSY: '文件正被 WPS 或 Excel 占用，请关闭后重试',
  EISDIR: '这是文件夹，请选择其中的工作簿',
}

async function readSheets(path: string): Promise<readonly Sheet[]> {
  const name = basename(path)
  try {
    return readWorkbook(await readFile(path), name)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = unreadable[code]
    throw reason === undefined ? error : new WorkbookError(`“${name}”无法读取：${reason}。`)
  }
}

function noHeader(plan: BatchPlan, file: string, sheet: string | null): WorkbookError {
  const columns = columnsOf(plan)
  const needed = Object.values(columns).filter(isNeeded)
  const expected = (needed.length < leastMatches(columns) ? Object.values(columns) : needed).map(
    ({ label }) => label,
  )
  const place = sheet === null ? '' : `的工作表“${sheet}”`
  return new WorkbookError(
    `“${file}”${place}中没有找到可识别的表头。表头应在前20行内，至少含有下列列名中的${leastMatches(columns)}个：${expected.join('、')}。可先保存空白模板，将数据粘贴进去再导入。`,
  )
}

function scoreRowOf(
  plan: BatchPlan,
  values: Readonly<Record<string, string>>,
  scored: ScoredRow,
): ScoreRow {
  const form = formFor(plan)
  const { outcome } = scored.evaluation
  return {
    row: scored.row,
    name: valueIn(values, plan.nameColumn),
    code: valueIn(values, plan.codeColumn),
    group: valueIn(values, plan.groupColumn),
    facts: form.facts(scored),
    value: outcomeValue(outcome),
    mark: outcomeMark(outcome),
    note: form.note(scored),
  }
}

/** Tells of every hundredth row: more would cost more than the rows. */
const progressOf =
  (total: number, onProgress: (progress: JobProgress) => void) =>
  (done: number): void => {
    if (done % 100 < 2 || done === total) onProgress({ phase: 'scoring', done, total })
  }

/** Runs the jobs of the workbook process one after the other; keeps the last batch for detail and export. */
export class JobRunner {
  private last: LastRun | null = null
  private lastScenario: Scenario | null = null

  constructor(private readonly plans: (calculatorId: string) => BatchPlan | undefined = planFor) {}

  async run(
    job: Job,
    onProgress: (progress: JobProgress) => void,
  ): Promise<JobResults[Job['kind']]> {
    switch (job.kind) {
      case 'inspect':
        return this.inspect(job)
      case 'run':
        return this.score(job, onProgress)
      case 'detail':
        return this.detail(job)
      case 'export':
        return this.export(job, onProgress)
      case 'template':
        await writeTemplate(this.planOf(job.calculatorId), job.target, job.madeAt)
        return { written: true }
      case 'scenario':
        return this.scenario(job, onProgress)
      case 'exportScenario':
        return this.exportScenario(job)
      case 'sheets':
        await writeWorkbook(job.models, job.target, job.madeAt)
        return { written: true }
      case 'text':
        await writeDocx(job.model, job.target, job.madeAt)
        return { written: true }
    }
  }

  private async inspect({ path, calculatorId }: InspectJob): Promise<JobResults['inspect']> {
    const plan = this.planOf(calculatorId)
    const sheets = (await readSheets(path)).map((sheet) => ({
      name: sheet.name,
      ...recogniseSheet(sheet, plan),
    }))
    if (sheets.every(({ headerRow }) => headerRow === null))
      throw noHeader(plan, basename(path), null)
    return { sheets }
  }

  private async score(
    job: RunJob,
    onProgress: (progress: JobProgress) => void,
  ): Promise<RunResult> {
    const plan = this.planOf(job.calculatorId)
    onProgress({ phase: 'reading', done: 0, total: 1 })
    const sheets = await readSheets(job.path)
    const chosen =
      job.sheet === null
        ? sheets.find((candidate) => recogniseSheet(candidate, plan).headerRow !== null)
        : sheets.find(({ name }) => name === job.sheet)
    if (chosen === undefined) throw noHeader(plan, basename(job.path), job.sheet)
    const recognised = recogniseSheet(chosen, plan)
    const headerRow = job.headerRow ?? recognised.headerRow
    if (headerRow === null) throw noHeader(plan, basename(job.path), chosen.name)
    const mapping = job.mapping ?? recognised.mapping
    const { rows } = readRows(chosen, headerRow, plan, mapping)
    const valuesOf = new Map(rows.map(({ row, values }) => [row, values]))
    const scores: ScoreRow[] = []
    const outcome = plan.score(
      { rows, parameters: job.parameters, readings: job.readings },
      {
        onProgress: progressOf(rows.length, onProgress),
        onScore: (scored) => {
          scores.push(scoreRowOf(plan, valuesOf.get(scored.row) ?? {}, scored))
        },
      },
    )
    const inputs = columnsOf(plan)
    const problems = outcome.problems.map(({ row, column, reason, remedy }): CellProblem => {
      const at = column === null ? null : (mapping[column] ?? null)
      return {
        sheet: chosen.name,
        row,
        cell: at === null ? `第${row}行` : `${columnLetter(at)}${row}`,
        subject: valueIn(valuesOf.get(row) ?? {}, plan.nameColumn),
        column:
          column === null
            ? ''
            : (inputs[column]?.label ?? plan.calculator.inputs[column]?.label ?? column),
        reason,
        remedy,
      }
    })
    this.last = { job, plan, sheet: chosen.name, rows, outcome, problems }
    this.lastScenario = null
    return {
      sheet: chosen.name,
      rows: rows.length,
      scored: outcome.scores.length,
      rejected: rows.length - outcome.scores.length,
      parameters: outcome.parameters,
      counts: countClasses(plan, rows, outcome.scores, formFor(plan).words.values),
      figures: valueFigures(outcome.scores),
      problems,
      scores: scores.sort((a, b) => a.row - b.row),
      headers: (chosen.rows[headerRow - 1] ?? []).map(({ text }) => text),
      mapping,
    }
  }

  private detail({ row }: DetailJob): DetailResult {
    const { plan, rows, outcome } = this.lastRun()
    const score = outcome.scores.find((candidate) => candidate.row === row)
    if (score === undefined) throw new WorkbookError(`第${row}行没有计算结果。`)
    const values = rows.find((candidate) => candidate.row === row)?.values ?? {}
    const { mergedRows } = score
    const { evaluation, inputs } = score.detail()
    const scored = { row, mergedRows, evaluation, inputs }
    return { ...scored, row: scoreRowOf(plan, values, scored) }
  }

  private async export(
    { target, programVersion, madeAt }: ExportJob,
    onProgress: (progress: JobProgress) => void,
  ): Promise<JobResults['export']> {
    const { job, plan, sheet, rows, outcome, problems } = this.lastRun()
    if (target === job.path)
      throw new WorkbookError('导出文件不能覆盖导入的工作簿，请换一个文件名。')
    onProgress({ phase: 'writing', done: 0, total: 1 })
    const models = formFor(plan).sheets({
      plan,
      rows,
      outcome,
      readings: job.readings,
      problems: problems.map((problem) => [
        problem.sheet,
        problem.cell,
        problem.subject,
        problem.column,
        problem.reason,
        problem.remedy,
      ]),
      source: { file: basename(job.path), sheet },
      program: { version: programVersion, madeAt },
    })
    await writeWorkbook(models, target, madeAt)
    onProgress({ phase: 'writing', done: 1, total: 1 })
    return { written: true }
  }

  private scenario(
    { parameters, readings }: ScenarioJob,
    onProgress: (progress: JobProgress) => void,
  ): Scenario {
    const { job, plan, rows, outcome } = this.lastRun()
    const request = { rows, parameters: job.parameters, readings: job.readings }
    const scenario = compareScenario(
      { plan, request, outcome },
      { parameters, readings },
      progressOf(rows.length, onProgress),
    )
    this.lastScenario = scenario
    return scenario
  }

  private async exportScenario({
    target,
    programVersion,
    madeAt,
  }: ExportScenarioJob): Promise<JobResults['exportScenario']> {
    const { job, plan, sheet } = this.lastRun()
    const scenario = this.lastScenario
    if (scenario === null) throw new WorkbookError('测算结果已不在内存中，请重新测算后再导出。')
    if (target === job.path)
      throw new WorkbookError('导出文件不能覆盖导入的工作簿，请换一个文件名。')
    const models = scenarioSheets({
      plan,
      words: formFor(plan).words,
      scenario,
      source: { file: basename(job.path), sheet },
      program: { version: programVersion, madeAt },
    })
    await writeWorkbook(models, target, madeAt)
    return { written: true }
  }

  private planOf(calculatorId: string): BatchPlan {
    const plan = this.plans(calculatorId)
    if (plan === undefined) throw new WorkbookError(`没有编号为“${calculatorId}”的计算器。`)
    return plan
  }

  private lastRun(): LastRun {
    if (this.last === null) throw new WorkbookError('计算结果已不在内存中，请重新计算后再操作。')
    return this.last
  }
}
