import type { Ratio } from '../../quantity/ratio'
import type {
  BatchOutcome,
  BatchOutline,
  BatchParameter,
  BatchPlan,
  BatchRequest,
  BatchRow,
  BatchScore,
  BatchWatch,
  RowProblem,
  ScoreDetail,
} from '../batch'
import type { Evaluation } from '../calculator'
import { evaluateChecked, readingsOf } from '../evaluate'
import { outcomeUnit } from '../outcome'
import { areaOf, mergeAffiliates } from './affiliates'
import { batchColumns, batchReadings } from './batch-columns'
import { readSubjects, type ReadSubjects, type Subject } from './batch-rows'
import { benchmarkNames, benchmarkOf, type Benchmark, type BenchmarkName } from './benchmarks'
import { enterpriseEvaluation } from './calculator'
import { batchClauses } from './clauses'
import { classify } from './columns/classify'
import { columnsOf } from './columns/columns'
import { codeNotApplicable, valueOfCode } from './columns/trace-columns'
import { inputs } from './inputs'
import type { EnterpriseValues } from './subject'

/** Enterprises that are scored as one: those of one controller, or a single one. */
interface Group {
  readonly members: readonly Subject[]
  readonly merged: EnterpriseValues
}

/** A group that lacks the data of a member would be scored on too little: it waits for the correction. */
function waitingProblems({ subjects, refusedByController }: ReadSubjects): readonly RowProblem[] {
  return subjects.flatMap(({ row, controller }) => {
    const faulty = refusedByController.get(controller)
    return faulty === undefined
      ? []
      : [
          {
            row,
            column: 'controller',
            reason: `同一实际控制人的第${faulty.join('、')}行有误，合并数据不完整，未予评价`,
            remedy: '请先改正所列各行，再重新计算',
          },
        ]
  })
}

/** Rows by controller in the order of the sheet; whoever is no subject of the evaluation is merged with nobody. */
function groupsOf(subjects: readonly Subject[]): readonly Group[] {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    const alone = subject.controller === '' || subject.values.outOfScope !== null
    const key = alone ? `#${subject.row}` : subject.controller
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [subject])
    else group.push(subject)
  }
  return [...groups.values()].map((members) => ({
    members,
    merged: mergeAffiliates(members.map(({ values }) => values)),
  }))
}

const rowNumbers = (members: readonly Subject[]): string => members.map(({ row }) => row).join('、')

/** The text says that data are merged, not how; what was done is told as 推定, and unequal lists as a warning. */
function withMergeNotes(evaluation: Evaluation, { members, merged }: Group): Evaluation {
  const [first] = members
  if (first === undefined || members.length < 2) return evaluation
  const taxes = members.map(({ values }) => values.taxPaid.toText())
  const areas = members.map(({ values }) => areaOf(values).toText())
  const step = {
    id: '关联企业合并',
    label: '关联企业合并',
    formula: `同一实际控制人（${first.controller}），第${rowNumbers(members)}行合并数据`,
    substituted: `实缴税金${taxes.join('+')}，占地面积${areas.join('+')}`,
    value: merged.kind,
    unit: '',
    cites: [batchClauses.affiliates],
    assumption:
      '任一企业为规上的按规上、有排污的按有排污，各项数据相加（未填的排放量按0计），加分扣分各大类就高（推定，文件只规定合并数据）',
  }
  const listed = members.filter(({ values }) => values.deferralListed)
  const uneven = listed.length > 0 && listed.length < members.length
  return {
    ...evaluation,
    steps: [step, ...evaluation.steps],
    warnings: uneven
      ? [
          ...evaluation.warnings,
          `关联企业中仅第${rowNumbers(listed)}行列入暂缓定类名单，合并后按列入处理（推定）；请与领导小组核对。`,
        ]
      : evaluation.warnings,
  }
}

const applies = (name: BenchmarkName, { kind, outOfScope }: EnterpriseValues): boolean =>
  outOfScope === null && (name === 'emissionBenchmark' ? kind === '规上有排污' : kind !== '规下')

type Benchmarks = ReadonlyMap<BenchmarkName, Ratio>

const withBenchmarks = (values: EnterpriseValues, benchmarks: Benchmarks): EnterpriseValues => ({
  ...values,
  ...Object.fromEntries(
    benchmarkNames.map((name) => [
      name,
      applies(name, values) ? (benchmarks.get(name) ?? null) : null,
    ]),
  ),
})

function told(value: Ratio | boolean | string | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' ? value : value.toText(12)
}

const inputsTold = (values: EnterpriseValues): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value)]))

/** A benchmark of 0 divides nothing: its enterprises wait for one set by hand. */
function benchmarkProblems(
  { members, merged }: Group,
  benchmarks: Benchmarks,
): readonly RowProblem[] {
  const unusable = benchmarkNames.filter(
    (name) => applies(name, merged) && benchmarks.get(name)?.isZero() === true,
  )
  if (unusable.length === 0) return []
  const labels = unusable.map((name) => inputs[name].label).join('、')
  return members.map(({ row }) => ({
    row,
    column: null,
    reason: `${labels}：参评企业平均值为0，无法设定基准值`,
    remedy: '请手工填写基准值后重新计算',
  }))
}

/** A batch as far as it goes without scoring. */
interface Prepared {
  readonly parameters: readonly Benchmark[]
  readonly benchmarks: Benchmarks
  /** Groups that can be scored. */
  readonly groups: readonly Group[]
  readonly problems: readonly RowProblem[]
}

/** Reading the rows costs more than scoring them, and a scenario asks for the same rows again and again. */
const lastRead = new WeakMap<
  readonly BatchRow[],
  { readonly referenceDate: string; readonly read: ReadSubjects }
>()
function subjectsOf(request: BatchRequest): ReadSubjects {
  const referenceDate = request.parameters['referenceDate'] ?? ''
  const known = lastRead.get(request.rows)
  if (known?.referenceDate === referenceDate) return known.read
  const read = readSubjects(request)
  lastRead.set(request.rows, { referenceDate, read })
  return read
}

function prepare(request: BatchRequest): Prepared {
  const read = subjectsOf(request)
  const waiting = waitingProblems(read)
  const waitingRows = new Set(waiting.map(({ row }) => row))
  const accepted = groupsOf(read.subjects.filter(({ row }) => !waitingRows.has(row)))
  const method = readingsOf(batchReadings, request.readings).benchmarkMean
  const participants = accepted.map(({ merged }) => merged)
  const parameters = benchmarkNames
    .map((name) =>
      benchmarkOf(name, participants, { manual: request.parameters[name] ?? '', method }),
    )
    .filter((parameter) => parameter !== null)
  const benchmarks: Benchmarks = new Map(parameters.map(({ name, ratio }) => [name, ratio]))
  const problems: RowProblem[] = [...read.problems, ...waiting]
  const groups = accepted.filter((group) => {
    const lacking = benchmarkProblems(group, benchmarks)
    problems.push(...lacking)
    return lacking.length === 0
  })
  return { parameters, benchmarks, groups, problems: problems.sort((a, b) => a.row - b.row) }
}

const plain = ({ ratio: _ratio, ...parameter }: Benchmark): BatchParameter => parameter

function score(request: BatchRequest, { onProgress, onScore }: BatchWatch = {}): BatchOutcome {
  const { parameters, benchmarks, groups, problems } = prepare(request)
  const scores: BatchScore[] = []
  const scored = groups.reduce((rows, { members }) => rows + members.length, 0)
  let done = request.rows.length - scored
  onProgress?.(done)
  for (const group of groups) {
    const work = (): ScoreDetail => {
      const values = withBenchmarks(group.merged, benchmarks)
      return {
        evaluation: withMergeNotes(
          evaluateChecked(enterpriseEvaluation, values, request.readings),
          group,
        ),
        inputs: inputsTold(values),
      }
    }
    const found = work()
    const { outcome } = found.evaluation
    const mergedRows = group.members.map(({ row }) => row)
    for (const row of mergedRows) {
      scores.push({ row, mergedRows, outcome, unit: outcomeUnit(found.evaluation), detail: work })
      onScore?.({ row, mergedRows, ...found })
    }
    done += group.members.length
    onProgress?.(done)
  }
  return {
    parameters: parameters.map(plain),
    scores: scores.sort((a, b) => a.row - b.row),
    problems,
  }
}

/** The classes column by column: fast enough to follow a hand that moves a benchmark. */
function outline(request: BatchRequest): BatchOutline {
  const { parameters, benchmarks, groups } = prepare(request)
  const classes = classify(
    columnsOf(groups.map(({ merged }) => withBenchmarks(merged, benchmarks))),
    readingsOf(enterpriseEvaluation.readings, request.readings),
  )
  const values = groups.flatMap(({ members }, at) => {
    const value = valueOfCode(classes[at] ?? codeNotApplicable)
    return members.map(({ row }) => [row, value] as const)
  })
  return { parameters: parameters.map(plain), values: new Map(values) }
}

/** 工业企业效益综合评价 over a workbook of enterprises. */
export const enterpriseEvaluationBatch: BatchPlan = {
  calculator: enterpriseEvaluation,
  columns: batchColumns,
  nameColumn: 'enterpriseName',
  codeColumn: 'creditCode',
  groupColumn: 'town',
  parameters: [...benchmarkNames, 'referenceDate'],
  readings: batchReadings,
  clauses: batchClauses,
  score,
  outline,
}
