import type {
  BatchOutcome,
  BatchPlan,
  BatchRequest,
  BatchRow,
  BatchScore,
  BatchWatch,
  RowProblem,
  ScoreDetail,
} from './batch'
import type { Calculator, Inputs } from './calculator'
import { creditCodeProblem } from './credit-code'
import { checkInputs, evaluateChecked } from './evaluate'
import { readInput, type InputValue } from './input-value'
import { outcomeUnit } from './outcome'
import { shownInputs } from './shown-inputs'
import { folded } from '../text/fold'

type Values = Readonly<Record<string, string>>

const nameAliases = ['单位名称', '企业名称', '项目名称', '对象名称', '姓名', '机构名称']
const codeAliases = ['信用代码', '社会信用代码']

/** A column name that no input has. */
function freeName(inputs: Inputs, wanted: string): string {
  let name = wanted
  while (Object.hasOwn(inputs, name)) name += '_'
  return name
}

/** Name and credit code, unless the calculator asks for them itself. */
function subjectColumns({ inputs }: Calculator): {
  readonly columns: Inputs
  readonly nameColumn: string
  readonly codeColumn: string | null
} {
  const known = new Set(
    Object.values(inputs).flatMap(({ label, aliases = [] }) => [label, ...aliases].map(folded)),
  )
  const nameColumn = freeName(inputs, 'subjectName')
  const name = {
    kind: 'text',
    label: known.has('名称') ? '对象名称' : '名称',
    aliases: nameAliases.filter((alias) => !known.has(folded(alias))),
    help: '每行一个对象；名称只用于区分各行，不影响计算。',
  } as const
  if (known.has('统一社会信用代码'))
    return { columns: { [nameColumn]: name }, nameColumn, codeColumn: null }
  const codeColumn = freeName(inputs, 'creditCode')
  const code = {
    kind: 'text',
    label: '统一社会信用代码',
    optional: true,
    aliases: codeAliases.filter((alias) => !known.has(folded(alias))),
    help: '可不填；填写的按18位校验。',
  } as const
  return { columns: { [nameColumn]: name, [codeColumn]: code }, nameColumn, codeColumn }
}

function told(value: InputValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' ? value : value.toText(12)
}

/** Rows that say the very same of the very same subject: both count, but one may have been pasted twice. */
function sameAs(rows: readonly BatchRow[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>()
  const repeated = new Map<number, number>()
  for (const { row, values } of rows) {
    const key = JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row)
    else repeated.set(row, earlier)
  }
  return repeated
}

/**
 * A batch of any calculator: every row is a case of its own, nothing is merged or worked out from several rows.
 * A value in a column that the row's other values make pointless is left out, as the form leaves it out, and said.
 */
export function rowPlan(calculator: Calculator): BatchPlan {
  const { columns, nameColumn, codeColumn } = subjectColumns(calculator)
  const { inputs } = calculator

  const columnProblems = ({ row, values }: BatchRow): readonly RowProblem[] => {
    const found: RowProblem[] = []
    for (const [column, input] of Object.entries(columns)) {
      const text = Object.hasOwn(values, column) ? (values[column] ?? '') : ''
      const read = readInput(input, text)
      if (!read.ok) found.push({ row, column, reason: read.reason, remedy: read.remedy })
      else if (column === codeColumn && typeof read.value === 'string') {
        const problem = creditCodeProblem(read.value)
        if (problem !== null) found.push({ row, column, ...problem })
      }
    }
    return found
  }

  const detailOf = (
    batchRow: BatchRow,
    readings: Values,
    earlier: number | undefined,
  ): ScoreDetail | readonly RowProblem[] => {
    const { row, values, refused } = batchRow
    const data = Object.entries(values).filter(([name]) => !Object.hasOwn(columns, name))
    const shown = new Set(shownInputs(inputs, Object.fromEntries(data)))
    const isIdle = ([name, text]: readonly [string, string]) => {
      const input = inputs[name]
      if (input === undefined || shown.has(name) || text.trim() === '') return false
      const read = readInput(input, text)
      return !read.ok || (read.value !== null && read.value !== false)
    }
    const checked = checkInputs(
      calculator,
      Object.fromEntries(data.filter(([name]) => shown.has(name) || !Object.hasOwn(inputs, name))),
    )
    const unreadable = new Set(refused.map(({ column }) => column))
    const problems = [
      ...refused,
      ...[
        ...columnProblems(batchRow),
        ...(checked.kind === 'refused'
          ? checked.problems.map(({ input, reason, remedy }) => ({
              row,
              column: input,
              reason,
              remedy,
            }))
          : []),
      ].filter(({ column }) => !unreadable.has(column)),
    ]
    if (checked.kind === 'refused' || problems.length > 0) return problems
    const evaluation = evaluateChecked(calculator, checked.values, readings)
    const idle = data.filter(isIdle).map(([name]) => inputs[name]?.label ?? name)
    const remarks = [
      ...(idle.length === 0 ? [] : [`${idle.join('、')}对本行不适用，所填内容未采用。`]),
      ...(earlier === undefined ? [] : [`与第${earlier}行完全相同，请核对是否重复录入。`]),
    ]
    return {
      evaluation:
        remarks.length === 0
          ? evaluation
          : { ...evaluation, warnings: [...evaluation.warnings, ...remarks] },
      inputs: Object.fromEntries(
        Object.entries(checked.values as Readonly<Record<string, InputValue>>).map(
          ([name, value]) => [name, told(value)],
        ),
      ),
    }
  }

  const score = (
    { rows, readings }: BatchRequest,
    { onProgress, onScore }: BatchWatch = {},
  ): BatchOutcome => {
    const scores: BatchScore[] = []
    const problems: RowProblem[] = []
    const repeated = sameAs(rows)
    for (const [at, batchRow] of rows.entries()) {
      const { row } = batchRow
      const work = () => detailOf(batchRow, readings, repeated.get(row))
      const found = work()
      if ('evaluation' in found) {
        const { evaluation } = found
        scores.push({
          row,
          mergedRows: [row],
          outcome: evaluation.outcome,
          unit: outcomeUnit(evaluation),
          detail: () => {
            const again = work()
            if (!('evaluation' in again)) throw new Error(`row ${row} is refused the second time`)
            return again
          },
        })
        onScore?.({ row, mergedRows: [row], ...found })
      } else problems.push(...found)
      onProgress?.(at + 1)
    }
    return { parameters: [], scores, problems }
  }

  return {
    calculator,
    columns,
    nameColumn,
    codeColumn,
    groupColumn: null,
    parameters: [],
    readings: {},
    clauses: {},
    score,
  }
}
