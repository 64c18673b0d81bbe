import type { Gap, Step } from '../rules/calculator'
import { outcomeMark, outcomeUnit, outcomeValue } from '../rules/outcome'
import type { CalculationRecord } from './record'

/** One line of two records side by side; null where a record has no such line. */
export interface ComparedLine {
  readonly key: string
  readonly label: string
  readonly left: string | null
  readonly right: string | null
  readonly differs: boolean
}

export interface RecordComparison {
  readonly outcome: readonly ComparedLine[]
  readonly inputs: readonly ComparedLine[]
  readonly readings: readonly ComparedLine[]
  readonly steps: readonly ComparedLine[]
  readonly gaps: readonly ComparedLine[]
  readonly warnings: readonly ComparedLine[]
  /** Lines that differ, in all parts. */
  readonly differences: number
}

interface Line {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** The keys of both sides: the left's order, what only the right has behind its neighbour there. */
function mergedKeys(left: readonly string[], right: readonly string[]): readonly string[] {
  const merged = [...left]
  right.forEach((key, at) => {
    if (merged.includes(key)) return
    const before = right[at - 1]
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, key)
  })
  return merged
}

function sideBySide(left: readonly Line[], right: readonly Line[]): readonly ComparedLine[] {
  const leftLines = new Map(left.map((line) => [line.key, line]))
  const rightLines = new Map(right.map((line) => [line.key, line]))
  return mergedKeys([...leftLines.keys()], [...rightLines.keys()]).map((key) => {
    const one = leftLines.get(key)
    const other = rightLines.get(key)
    return {
      key,
      label: one?.label ?? other?.label ?? key,
      left: one?.text ?? null,
      right: other?.text ?? null,
      differs: one?.text !== other?.text,
    }
  })
}

const outcomeLines = ({ evaluation }: CalculationRecord): readonly Line[] => [
  {
    key: 'value',
    label: '结果',
    text: `${outcomeValue(evaluation.outcome)}${outcomeUnit(evaluation)}`,
  },
  { key: 'kind', label: '性质', text: outcomeMark(evaluation.outcome) || '确定' },
  { key: 'summary', label: '结论', text: evaluation.outcome.summary },
]

const inputLines = ({ inputs }: CalculationRecord): readonly Line[] =>
  inputs.map(({ name, label, shown }) => ({ key: name, label, text: shown }))

const readingLines = ({ readings }: CalculationRecord): readonly Line[] =>
  readings.map(({ name, question, shown }) => ({ key: name, label: question, text: shown }))

/** A step differs where its numbers, its value or its clauses do. */
const stepText = ({ substituted, value, unit, cites, assumption }: Step): string => {
  const clauses = [...new Set(cites.map(({ clause }) => clause))].join('、')
  return [
    `${substituted === '' ? '' : `${substituted} → `}${value}${unit}`,
    ...(clauses === '' ? [] : [`依据${clauses}`]),
    ...(assumption === null ? [] : [`推定：${assumption}`]),
  ].join('；')
}

function stepLines({ evaluation }: CalculationRecord): readonly Line[] {
  const met = new Map<string, number>()
  return evaluation.steps.map((step) => {
    const nth = (met.get(step.id) ?? 0) + 1
    met.set(step.id, nth)
    const key = nth === 1 ? step.id : `${step.id} ${nth}`
    return { key, label: step.label, text: stepText(step) }
  })
}

const gapLine = ({ question, used }: Gap): Line => ({
  key: question,
  label: question,
  text: used,
})

/** Two records of one calculator line by line, with what differs marked. */
export function compareRecords(
  left: CalculationRecord,
  right: CalculationRecord,
): RecordComparison {
  const by = (lines: (record: CalculationRecord) => readonly Line[]) =>
    sideBySide(lines(left), lines(right))
  const parts = {
    outcome: by(outcomeLines),
    inputs: by(inputLines),
    readings: by(readingLines),
    steps: by(stepLines),
    gaps: by(({ evaluation }) => evaluation.gaps.map(gapLine)),
    warnings: by(({ evaluation }) =>
      evaluation.warnings.map((warning) => ({ key: warning, label: '提示', text: warning })),
    ),
  }
  const differences = Object.values(parts)
    .flat()
    .filter(({ differs }) => differs).length
  return { ...parts, differences }
}

/** Whether two records say the same of the case; names and versions of the program do not count. */
export const sameResult = (left: CalculationRecord, right: CalculationRecord): boolean =>
  compareRecords(left, right).differences === 0
