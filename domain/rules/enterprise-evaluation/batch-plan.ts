import type { Ratio } from '../../quantity/ratio'
import type { BatchOutcome, BatchPlan, BatchRequest, BatchScore, RowProblem } from '../batch'
import type { Evaluation, Inputs, Readings } from '../calculator'
import { creditCodeProblem } from '../credit-code'
import { checkInputs, evaluateChecked, readingsOf } from '../evaluate'
import { readInput } from '../input-value'
import { areaOf, mergeAffiliates } from './affiliates'
import { benchmarkNames, benchmarkOf, type BenchmarkName } from './benchmarks'
import { enterpriseEvaluation } from './calculator'
import { batchClauses, clauses } from './clauses'
import { inputs } from './inputs'
import type { EnterpriseValues } from './subject'

const columns = {
  enterpriseName: { kind: 'text', label: '企业名称', aliases: ['单位名称', '企业'] },
  creditCode: {
    kind: 'text',
    label: '统一社会信用代码',
    aliases: ['信用代码', '社会信用代码'],
  },
  town: {
    kind: 'text',
    label: '所属镇（街道）',
    aliases: ['镇（街道）', '所属镇街', '镇街', '板块', '所属板块', '所属镇（区、街道）'],
  },
  controller: {
    kind: 'text',
    label: '实际控制人',
    optional: true,
    cite: batchClauses.affiliates,
    help: '同一实际控制人的企业合并数据评价，共享结果；留空为单独评价。',
  },
} as const satisfies Inputs

const batchReadings = {
  benchmarkMean: {
    question: '基准值所依据的“平均值”怎样计算，文件未规定',
    options: [
      { value: 'meanOfRatios', label: '各企业指标值的简单平均（推定）' },
      { value: 'ratioOfSums', label: '合计值之比' },
    ],
    cites: [clauses.otherIndicators],
  },
} as const satisfies Readings

interface Subject {
  readonly row: number
  readonly code: string
  readonly controller: string
  readonly values: EnterpriseValues
}

/** Checks the rows one by one; what concerns several rows comes later. */
function readSubjects(request: BatchRequest): {
  readonly subjects: readonly Subject[]
  /** Row → controller of the rows that are out. */
  readonly refused: Map<number, string>
  readonly problems: readonly RowProblem[]
} {
  const subjects: Subject[] = []
  const refused = new Map<number, string>()
  const problems: RowProblem[] = []
  // Benchmarks are worked out from the accepted rows, so a stand-in passes the check of the single row.
  const standIns = Object.fromEntries(benchmarkNames.map((name) => [name, '1']))
  for (const { row, values } of request.rows) {
    const own: RowProblem[] = []
    const text = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '')
    for (const [column, input] of Object.entries(columns)) {
      const read = readInput(input, text(column))
      if (!read.ok) own.push({ row, column, reason: read.reason, remedy: read.remedy })
    }
    const code = text('creditCode')
    const codeProblem = code === '' ? null : creditCodeProblem(code)
    if (codeProblem !== null) own.push({ row, column: 'creditCode', ...codeProblem })
    const given = Object.fromEntries(
      Object.entries(values).filter(([name]) => !Object.hasOwn(columns, name)),
    )
    const referenceDate = request.parameters['referenceDate'] ?? ''
    const checked = checkInputs(enterpriseEvaluation, { ...given, ...standIns, referenceDate })
    if (checked.kind === 'refused')
      for (const { input, reason, remedy } of checked.problems)
        own.push({ row, column: input, reason, remedy })
    const controller = text('controller')
    if (own.length === 0 && checked.kind === 'checked')
      subjects.push({ row, code, controller, values: checked.values })
    else refused.set(row, controller)
    problems.push(...own)
  }
  return { subjects, refused, problems }
}

/** Rows that share a credit code are all refused: nobody can tell which one holds. */
function duplicates(subjects: readonly Subject[]): readonly RowProblem[] {
  const rows = new Map<string, number[]>()
  for (const { code, row } of subjects) {
    const seen = rows.get(code)
    if (seen === undefined) rows.set(code, [row])
    else seen.push(row)
  }
  return [...rows.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map((row) => ({
        row,
        column: 'creditCode',
        reason: `与第${same.filter((other) => other !== row).join('、')}行的统一社会信用代码重复`,
        remedy: '请核对后只保留一行',
      })),
    )
}

/** Accepted rows by controller; a row without one stands alone. */
function groupsOf(subjects: readonly Subject[]): readonly (readonly Subject[])[] {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    const alone = subject.controller === '' || subject.values.outOfScope !== null
    const key = alone ? `#${subject.row}` : subject.controller
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [subject])
    else group.push(subject)
  }
  return [...groups.values()]
}

const shown = (value: Ratio | boolean | string | null): string =>
  value === null
    ? ''
    : typeof value === 'boolean'
      ? value
        ? '是'
        : '否'
      : typeof value === 'string'
        ? value
        : value.toText(6)

function withMergeNote(
  evaluation: Evaluation,
  group: readonly Subject[],
  merged: EnterpriseValues,
): Evaluation {
  if (group.length < 2) return evaluation
  const rows = group.map(({ row }) => row).join('、')
  const step = {
    id: '关联企业合并',
    label: '关联企业合并',
    formula: `同一实际控制人（${group[0]?.controller ?? ''}），第${rows}行合并数据`,
    substituted: `实缴税金${group.map(({ values }) => values.taxPaid.toText()).join('+')}，占地面积${group.map(({ values }) => areaOf(values).toText()).join('+')}`,
    value: merged.kind,
    unit: '',
    cites: [batchClauses.affiliates],
    assumption:
      '任一企业为规上的按规上、有排污的按有排污，加分扣分各大类就高（推定，文件只规定合并数据）',
  }
  return { ...evaluation, steps: [step, ...evaluation.steps] }
}

type Benchmarks = Readonly<Partial<Record<BenchmarkName, Ratio>>>

function withBenchmarks(values: EnterpriseValues, benchmarks: Benchmarks): EnterpriseValues {
  return {
    ...values,
    salesBenchmark: benchmarks.salesBenchmark ?? null,
    energyBenchmark: benchmarks.energyBenchmark ?? null,
    emissionBenchmark: benchmarks.emissionBenchmark ?? null,
  }
}

function score(request: BatchRequest, onProgress: (done: number) => void): BatchOutcome {
  const { subjects: read, refused, problems: rowProblems } = readSubjects(request)
  const problems: RowProblem[] = [...rowProblems, ...duplicates(read)]
  for (const { row } of problems) if (!refused.has(row)) refused.set(row, '')
  const duplicated = read.filter(({ row }) => refused.has(row))
  for (const { row, controller } of duplicated) refused.set(row, controller)

  // A group that lacks the data of one member would be scored on too little: it waits for the correction.
  const open = read.filter(({ row }) => !refused.has(row))
  const accepted = open.filter(({ row, controller }) => {
    const faulty = [...refused].filter(([, other]) => controller !== '' && other === controller)
    if (faulty.length === 0) return true
    problems.push({
      row,
      column: 'controller',
      reason: `同一实际控制人的第${faulty.map(([other]) => other).join('、')}行有误，合并数据不完整，未予评价`,
      remedy: '请先改正所列各行，再重新计算',
    })
    return false
  })

  const groups = groupsOf(accepted).map((group) => ({
    group,
    merged: mergeAffiliates(group.map(({ values }) => values)),
  }))
  const method = readingsOf(batchReadings, request.readings).benchmarkMean
  const parameters = benchmarkNames
    .map((name) =>
      benchmarkOf(
        name,
        groups.map(({ merged }) => merged),
        { manual: request.parameters[name] ?? '', method },
      ),
    )
    .filter((parameter) => parameter !== null)
  const unusable = parameters.filter(({ ratio }) => ratio.isZero())
  const benchmarks: Benchmarks = Object.fromEntries(
    parameters.map(({ name, ratio }) => [name, ratio]),
  )

  const scores: BatchScore[] = []
  let done = request.rows.length - accepted.length
  onProgress(done)
  for (const { group, merged } of groups) {
    const above = merged.kind !== '规下' && merged.outOfScope === null
    if (above && unusable.length > 0) {
      for (const { row } of group)
        problems.push({
          row,
          column: null,
          reason: `${unusable.map(({ label }) => label).join('、')}：参评企业平均值为0，无法设定基准值`,
          remedy: '请在基准值一步手工填写后重新计算',
        })
      continue
    }
    const values = above ? withBenchmarks(merged, benchmarks) : merged
    const evaluation = withMergeNote(
      evaluateChecked(enterpriseEvaluation, values, request.readings),
      group,
      merged,
    )
    const told = Object.fromEntries(
      Object.keys(inputs).map((name) => [name, shown(values[name as keyof typeof inputs])]),
    )
    const mergedRows = group.map(({ row }) => row)
    for (const { row } of group) scores.push({ row, evaluation, mergedRows, inputs: told })
    done += group.length
    onProgress(done)
  }
  return {
    parameters: parameters.map(({ ratio, ...parameter }) => parameter),
    scores: scores.sort((a, b) => a.row - b.row),
    problems: problems.sort((a, b) => a.row - b.row),
  }
}

/** 工业企业效益综合评价 over a workbook of enterprises. */
export const enterpriseEvaluationBatch: BatchPlan = {
  calculator: enterpriseEvaluation,
  columns,
  nameColumn: 'enterpriseName',
  codeColumn: 'creditCode',
  groupColumn: 'town',
  parameters: [...benchmarkNames, 'referenceDate'],
  readings: batchReadings,
  clauses: batchClauses,
  score,
}
