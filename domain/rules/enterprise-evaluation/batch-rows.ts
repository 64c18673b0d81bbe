import type { BatchRequest, BatchRow, RowProblem } from '../batch'
import { creditCodeProblem } from '../credit-code'
import { checkInputs } from '../evaluate'
import { readInput } from '../input-value'
import { batchColumns } from './batch-columns'
import { benchmarkNames } from './benchmarks'
import { enterpriseEvaluation } from './calculator'
import type { EnterpriseValues } from './subject'

/** An enterprise whose row can be used. */
export interface Subject {
  readonly row: number
  /** Empty: stands alone. */
  readonly controller: string
  readonly values: EnterpriseValues
}

export interface ReadSubjects {
  readonly subjects: readonly Subject[]
  /** Controller → rows under it that were refused. */
  readonly refusedByController: ReadonlyMap<string, readonly number[]>
  readonly problems: readonly RowProblem[]
}

interface ReadRow {
  readonly row: number
  readonly code: string
  readonly controller: string
  readonly values: EnterpriseValues | null
  readonly problems: readonly RowProblem[]
}

// Benchmarks are worked out from the accepted rows, so a stand-in passes the check of the single row.
const standIns = Object.fromEntries(benchmarkNames.map((name) => [name, '1']))

function readRow({ row, values, refused }: BatchRow, referenceDate: string): ReadRow {
  const found: RowProblem[] = []
  const words: Record<string, string> = {}
  for (const [column, input] of Object.entries(batchColumns)) {
    const read = readInput(input, Object.hasOwn(values, column) ? (values[column] ?? '') : '')
    if (!read.ok) found.push({ row, column, reason: read.reason, remedy: read.remedy })
    else if (typeof read.value === 'string') words[column] = read.value
  }
  const { creditCode: code = '', controller = '' } = words
  const codeProblem = code === '' ? null : creditCodeProblem(code)
  if (codeProblem !== null) found.push({ row, column: 'creditCode', ...codeProblem })
  const data = Object.entries(values).filter(([name]) => !Object.hasOwn(batchColumns, name))
  const checked = checkInputs(enterpriseEvaluation, {
    ...Object.fromEntries(data),
    ...standIns,
    referenceDate,
  })
  if (checked.kind === 'refused')
    for (const { input, reason, remedy } of checked.problems)
      found.push({ row, column: input, reason, remedy })
  const unreadable = new Set(refused.map(({ column }) => column))
  return {
    row,
    code: codeProblem === null ? code : '',
    controller,
    values: checked.kind === 'checked' ? checked.values : null,
    problems: [...refused, ...found.filter(({ column }) => !unreadable.has(column))],
  }
}

function rowsBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Rows that share a credit code are all refused, faulty ones among them: nobody can tell which one holds. */
const duplicateProblems = (rows: readonly ReadRow[]): readonly RowProblem[] =>
  [...rowsBy(rows, ({ code }) => code).values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map(({ row }) => ({
        row,
        column: 'creditCode',
        reason: `与第${same
          .filter((other) => other.row !== row)
          .map((other) => other.row)
          .join('、')}行的统一社会信用代码重复`,
        remedy: '请核对后只保留一行',
      })),
    )

/**
 * Energy is asked of enterprises above scale only; under one controller with such an enterprise it is part of
 * the sum, and a blank would make the group look thriftier than it is.
 */
function missingEnergyProblems(rows: readonly ReadRow[]): readonly RowProblem[] {
  return [...rowsBy(rows, ({ controller }) => controller).values()].flatMap((members) => {
    const inScope = members.flatMap(({ row, values }) =>
      values === null || values.outOfScope !== null ? [] : [{ row, values }],
    )
    const above = inScope.find(({ values }) => values.kind !== '规下')
    if (above === undefined) return []
    return inScope
      .filter(({ values }) => values.energyUse === null)
      .map(({ row }) => ({
        row,
        column: 'energyUse',
        reason: `未填写；与第${above.row}行同一实际控制人，合并后按规上企业计算单位能耗税收`,
        remedy: '请补填总能耗，确无能耗的填0',
      }))
  })
}

/** Checks the rows one by one, then against each other. No row is lost: it is a subject or has a problem. */
export function readSubjects({ rows, parameters }: BatchRequest): ReadSubjects {
  const referenceDate = parameters['referenceDate'] ?? ''
  const read = rows.map((row) => readRow(row, referenceDate))
  const problems = [
    ...read.flatMap((row) => row.problems),
    ...duplicateProblems(read),
    ...missingEnergyProblems(read),
  ]
  const refused = new Set(problems.map(({ row }) => row))
  const refusedByController = new Map(
    [
      ...rowsBy(
        read.filter(({ row }) => refused.has(row)),
        ({ controller }) => controller,
      ),
    ].map(([controller, members]) => [controller, members.map(({ row }) => row)]),
  )
  const subjects = read.flatMap(({ row, controller, values }) =>
    refused.has(row) || values === null ? [] : [{ row, controller, values }],
  )
  return { subjects, refusedByController, problems }
}
