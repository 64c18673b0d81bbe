import type { Ratio } from '../../quantity/ratio'
import type { BatchOutcome, BatchPlan, BatchRequest, BatchScore, RowProblem } from '../batch'
import type { Evaluation } from '../calculator'
import { evaluateChecked, readingsOf } from '../evaluate'
import { areaOf, mergeAffiliates } from './affiliates'
import { batchColumns, batchReadings } from './batch-columns'
import { readSubjects, type ReadSubjects, type Subject } from './batch-rows'
import { benchmarkNames, benchmarkOf, type BenchmarkName } from './benchmarks'
import { enterpriseEvaluation } from './calculator'
import { batchClauses } from './clauses'
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

function score(request: BatchRequest, onProgress: (done: number) => void): BatchOutcome {
  const read = readSubjects(request)
  const waiting = waitingProblems(read)
  const waitingRows = new Set(waiting.map(({ row }) => row))
  const accepted = read.subjects.filter(({ row }) => !waitingRows.has(row))
  const groups = groupsOf(accepted)
  const method = readingsOf(batchReadings, request.readings).benchmarkMean
  const participants = groups.map(({ merged }) => merged)
  const parameters = benchmarkNames
    .map((name) =>
      benchmarkOf(name, participants, { manual: request.parameters[name] ?? '', method }),
    )
    .filter((parameter) => parameter !== null)
  const benchmarks: Benchmarks = new Map(parameters.map(({ name, ratio }) => [name, ratio]))

  const scores: BatchScore[] = []
  const problems: RowProblem[] = [...read.problems, ...waiting]
  let done = request.rows.length - accepted.length
  onProgress(done)
  for (const group of groups) {
    const lacking = benchmarkProblems(group, benchmarks)
    problems.push(...lacking)
    if (lacking.length === 0) {
      const values = withBenchmarks(group.merged, benchmarks)
      const evaluation = withMergeNotes(
        evaluateChecked(enterpriseEvaluation, values, request.readings),
        group,
      )
      const mergedRows = group.members.map(({ row }) => row)
      const given = inputsTold(values)
      for (const row of mergedRows) scores.push({ row, evaluation, mergedRows, inputs: given })
    }
    done += group.members.length
    onProgress(done)
  }
  return {
    parameters: parameters.map(({ ratio: _ratio, ...parameter }) => parameter),
    scores: scores.sort((a, b) => a.row - b.row),
    problems: problems.sort((a, b) => a.row - b.row),
  }
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
}
