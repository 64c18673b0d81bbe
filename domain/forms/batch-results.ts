import type { Citation } from '../citation/citation'
import { Ratio } from '../quantity/ratio'
import { valueIn, type BatchScore, type ScoredRow } from '../rules/batch'
import type { Evaluation, Inputs, Step } from '../rules/calculator'
import { outcomeMark, outcomeValue } from '../rules/outcome'
import { basisSheet } from './basis-sheet'
import type { BatchForm, BatchFormData, BatchWords } from './batch-form'
import { countSheet, distributionSheet } from './chart-sheets'
import { valueFigures } from './class-count'
import { problemSheet } from './problem-sheet'
import type { SheetColumn, SheetModel, SheetValue } from './sheet-model'

const words: BatchWords = {
  single: '单项计算',
  many: '批量计算',
  act: '计算',
  subject: '对象',
  counter: '行',
  name: '名称',
  group: null,
  value: '结果',
  valueSuffix: '',
  values: [],
  report: '批量计算结果',
  parameters: null,
  facts: [],
  scale: null,
}

/** More step columns than these would not be legible on paper; the other steps are told in one column. */
const mostStepColumns = 6

/** A step over all rows that have it. */
interface StepStatistics {
  readonly label: string
  rows: number
  readonly units: Set<string>
  isFigures: boolean
  decimals: number
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/** The steps in the order in which they are met. The traces are not kept: they are gone through once here. */
function stepStatistics(scores: readonly BatchScore[]): ReadonlyMap<string, StepStatistics> {
  const statistics = new Map<string, StepStatistics>()
  for (const score of scores) {
    const seen = new Set<string>()
    for (const { id, label, unit, value } of score.detail().evaluation.steps) {
      const known = statistics.get(id) ?? {
        label,
        rows: 0,
        units: new Set(),
        isFigures: true,
        decimals: 0,
      }
      statistics.set(id, known)
      known.rows += 1
      // Of a step that a row has twice the first stands in the column.
      if (seen.has(id)) continue
      seen.add(id)
      known.units.add(unit)
      if (Ratio.parse(value) === null) known.isFigures = false
      known.decimals = Math.max(known.decimals, decimalsOf(value))
    }
  }
  return statistics
}

/** The steps most rows have, the later ones before the earlier: those lead up to the result. */
function mainSteps(statistics: ReadonlyMap<string, StepStatistics>): readonly string[] {
  const ids = [...statistics.keys()]
  const rowsOf = (id: string) => statistics.get(id)?.rows ?? 0
  const kept = new Set(
    ids
      .toReversed()
      .sort((a, b) => rowsOf(b) - rowsOf(a))
      .slice(0, mostStepColumns),
  )
  return ids.filter((id) => kept.has(id))
}

interface StepColumn {
  readonly column: SheetColumn
  readonly valueOf: (evaluation: Evaluation) => SheetValue
}

/** A column of figures where every value is one; else of words, each with its own unit. */
function stepColumn(id: string, { label, units, isFigures, decimals }: StepStatistics): StepColumn {
  const [unit = ''] = units
  const stepOf = ({ steps }: Evaluation) => steps.find((step) => step.id === id)
  return isFigures && units.size === 1
    ? {
        column: {
          header: unit === '' ? label : `${label}（${unit}）`,
          width: 12,
          kind: 'number',
          decimals,
        },
        valueOf: (evaluation) => {
          const value = stepOf(evaluation)?.value
          return value === undefined ? null : { number: value }
        },
      }
    : {
        column: { header: label, width: 16, kind: 'wrapped' },
        valueOf: (evaluation) => {
          const step = stepOf(evaluation)
          return step === undefined ? '' : `${step.value}${step.unit}`
        },
      }
}

/** Steps of a rule may share a label; columns of a sheet may not. */
function withOwnHeaders(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const taken = new Map<string, number>()
  return columns.map((column) => {
    const uses = (taken.get(column.header) ?? 0) + 1
    taken.set(column.header, uses)
    return uses === 1 ? column : { ...column, header: `${column.header}[${uses}]` }
  })
}

const stepWords = ({ label, formula, substituted, value, unit }: Step): string =>
  `${label}：${formula}${substituted === '' ? '' : `，${substituted}`}，得${value}${unit}`

/** The clauses a result rests on, each once, by document. */
function clauseWords({ outcome, steps, gaps }: Evaluation): string {
  const cites: readonly Citation[] = [
    ...(outcome.kind === 'notApplicable' ? outcome.cites : []),
    ...steps.flatMap((step) => step.cites),
    ...gaps.flatMap((gap) => gap.cites),
  ]
  const labels = new Map<string, Set<string>>()
  for (const { documentNumber, clause } of cites)
    labels.set(documentNumber, (labels.get(documentNumber) ?? new Set()).add(clause))
  return [...labels].map(([document, own]) => `${document}${[...own].join('，')}`).join('；')
}

/** What was assumed: open points with the reading used, and steps that rest on a presumption. */
const assumptionWords = ({ steps, gaps }: Evaluation): string =>
  [
    ...gaps.map(({ question, used }) => `${question}，本表按：${used}`),
    ...steps.map(({ assumption }) => assumption).filter((text) => text !== null),
  ].join('；')

const inputWords = (inputs: Inputs, values: Readonly<Record<string, string>>): string =>
  Object.entries(inputs)
    .flatMap(([name, input]) => {
      const value = values[name] ?? ''
      if (value === '' || (input.kind === 'flag' && value === '否')) return []
      return [`${input.label}${input.kind === 'number' ? `${value}${input.unit}` : `：${value}`}`]
    })
    .join('；')

function noteOf({ evaluation }: ScoredRow): string {
  const mark = outcomeMark(evaluation.outcome)
  const remarks = [
    evaluation.outcome.summary,
    ...evaluation.gaps.map(({ question, used }) => `${question}，按：${used}`),
    ...evaluation.warnings.map((warning) => `提示：${warning}`),
  ]
    .map((text) => text.replace(/。$/, ''))
    .join('；')
  return mark === '' ? remarks : `【${mark}】${remarks}`
}

function resultSheet({ plan, rows, outcome, source }: BatchFormData): SheetModel {
  const { scores } = outcome
  const valuesOf = new Map(rows.map(({ row, values }) => [row, values]))
  const coded = scores.some(({ row }) => valueIn(valuesOf.get(row) ?? {}, plan.codeColumn) !== '')
  const figures = valueFigures(scores)
  // A spread of tens of thousands of arguments does not fit the stack.
  const decimals = scores.reduce(
    (most, score) => Math.max(most, decimalsOf(outcomeValue(score.outcome))),
    0,
  )
  const statistics = stepStatistics(scores)
  const steps = mainSteps(statistics)
  const stepColumns = steps.flatMap((id) => {
    const own = statistics.get(id)
    return own === undefined ? [] : [stepColumn(id, own)]
  })
  const refused = rows.length - scores.length
  const valueCell = ({ outcome: found }: Evaluation): SheetValue =>
    figures === null || !('value' in found) ? outcomeValue(found) : { number: found.value }
  return {
    name: '结果',
    title: `${plan.calculator.title}批量计算结果`,
    unitLine: `依据${plan.calculator.documentNumber}`,
    columns: [
      { header: '序号', width: 5, kind: 'centred' },
      { header: '原表行号', width: 6, kind: 'centred' },
      { header: '名称', width: 24, kind: 'wrapped' },
      ...(coded ? [{ header: '统一社会信用代码', width: 21, kind: 'text' } as const] : []),
      figures === null
        ? { header: '结果', width: 14, kind: 'centred' }
        : {
            header: figures.unit === '' ? '结果' : `结果（${figures.unit}）`,
            width: 13,
            kind: 'number',
            decimals,
          },
      { header: '说明', width: 36, kind: 'wrapped' },
      ...withOwnHeaders(stepColumns.map(({ column }) => column)),
      { header: '其他步骤', width: 30, kind: 'wrapped' },
      { header: '依据条款', width: 24, kind: 'wrapped' },
      { header: '推定口径', width: 30, kind: 'wrapped' },
      { header: '提示', width: 26, kind: 'wrapped' },
      { header: '所填数据', width: 40, kind: 'wrapped' },
    ],
    rows: scores.map((score, at) => {
      const { row } = score
      const { evaluation, inputs } = score.detail()
      const own = valuesOf.get(row) ?? {}
      const mark = outcomeMark(evaluation.outcome)
      return [
        { number: String(at + 1) },
        { number: String(row) },
        valueIn(own, plan.nameColumn),
        ...(coded ? [valueIn(own, plan.codeColumn)] : []),
        valueCell(evaluation),
        `${mark === '' ? '' : `【${mark}】`}${evaluation.outcome.summary}`,
        ...stepColumns.map(({ valueOf }) => valueOf(evaluation)),
        evaluation.steps
          .filter(({ id }) => !steps.includes(id))
          .map(stepWords)
          .join('；'),
        clauseWords(evaluation),
        assumptionWords(evaluation),
        evaluation.warnings.join(''),
        inputWords(plan.calculator.inputs, inputs),
      ]
    }),
    notes: [
      `共${rows.length}行，已计算${scores.length}行，未计算${refused}行${refused > 0 ? '（见“问题”）' : ''}。`,
      ...(figures === null
        ? []
        : [
            `${figures.sum === null ? '' : `结果合计${figures.sum}${figures.unit}（${figures.number}行），`}最小${figures.least}${figures.unit}，最大${figures.greatest}${figures.unit}。`,
          ]),
      `数据来源：${source.file}，工作表“${source.sheet}”。`,
    ],
  }
}

/** How the outcomes are spread: amounts by bins, words by their number. */
function spread({ plan, outcome: { scores } }: BatchFormData): readonly SheetModel[] {
  const figures = valueFigures(scores)
  const { title } = plan.calculator
  const sheet =
    figures === null
      ? countSheet(
          { title, words },
          scores.map(({ outcome }) => outcomeValue(outcome)),
        )
      : distributionSheet(
          { title, words, label: words.value, unit: figures.unit, thresholds: [], notes: [] },
          scores.flatMap(({ outcome }) => ('value' in outcome ? [outcome.value] : [])),
        )
  return sheet === null ? [] : [sheet]
}

const sheets = (data: BatchFormData): readonly SheetModel[] => [
  resultSheet(data),
  problemSheet(data.problems, {
    name: '问题',
    unitLine:
      data.problems.length === 0
        ? '没有问题行，全部数据行都已计算'
        : '以下各行有误，未予计算；改正后可重新导入',
    subject: '名称',
  }),
  ...spread(data),
  basisSheet(data, {
    title: '口径与依据',
    more: [],
    note: '本表由程序按所列条款和口径计算。',
  }),
]

/** The form of every batch for which no document prescribes one: 结果, 问题, 口径与依据. */
export const resultsForm: BatchForm = {
  words,
  sample: null,
  template: { sheet: '名单', notes: ['红色列名为必填。每行一个对象，各行单独计算。'] },
  facts: () => [],
  note: noteOf,
  sheets,
}
