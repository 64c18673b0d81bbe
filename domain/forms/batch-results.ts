import type { Citation } from '../citation/citation'
import { Ratio } from '../quantity/ratio'
import { valueIn, type BatchScore } from '../rules/batch'
import type { Evaluation, Inputs, Step } from '../rules/calculator'
import { outcomeMark, outcomeValue } from '../rules/outcome'
import { basisSheet } from './basis-sheet'
import type { BatchForm, BatchFormData, BatchWords } from './batch-form'
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

/** The steps most rows have, the later ones before the earlier: those lead up to the result. */
function mainSteps(scores: readonly BatchScore[]): readonly string[] {
  const rows = new Map<string, number>()
  for (const { evaluation } of scores)
    for (const { id } of evaluation.steps) rows.set(id, (rows.get(id) ?? 0) + 1)
  const ids = [...rows.keys()]
  const kept = new Set(
    ids
      .toReversed()
      .sort((a, b) => (rows.get(b) ?? 0) - (rows.get(a) ?? 0))
      .slice(0, mostStepColumns),
  )
  return ids.filter((id) => kept.has(id))
}

const stepOf = ({ evaluation }: BatchScore, id: string): Step | undefined =>
  evaluation.steps.find((step) => step.id === id)

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0

/** A column of figures where every value is one; else of words, each with its own unit. */
function stepColumn(
  id: string,
  scores: readonly BatchScore[],
): { readonly column: SheetColumn; readonly valueOf: (score: BatchScore) => SheetValue } {
  const steps = scores.flatMap((score) => stepOf(score, id) ?? [])
  const label = steps[0]?.label ?? id
  const units = new Set(steps.map(({ unit }) => unit))
  const [unit = ''] = units
  const isFigures = units.size === 1 && steps.every(({ value }) => Ratio.parse(value) !== null)
  return isFigures
    ? {
        column: {
          header: unit === '' ? label : `${label}（${unit}）`,
          width: 12,
          kind: 'number',
          decimals: Math.max(0, ...steps.map(({ value }) => decimalsOf(value))),
        },
        valueOf: (score) => {
          const value = stepOf(score, id)?.value
          return value === undefined ? null : { number: value }
        },
      }
    : {
        column: { header: label, width: 16, kind: 'wrapped' },
        valueOf: (score) => {
          const step = stepOf(score, id)
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

function noteOf({ evaluation }: BatchScore): string {
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
  const decimals = Math.max(
    0,
    ...scores.map(({ evaluation }) => decimalsOf(outcomeValue(evaluation.outcome))),
  )
  const steps = mainSteps(scores)
  const stepColumns = steps.map((id) => stepColumn(id, scores))
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
      const { row, evaluation } = score
      const own = valuesOf.get(row) ?? {}
      const mark = outcomeMark(evaluation.outcome)
      return [
        { number: String(at + 1) },
        { number: String(row) },
        valueIn(own, plan.nameColumn),
        ...(coded ? [valueIn(own, plan.codeColumn)] : []),
        valueCell(evaluation),
        `${mark === '' ? '' : `【${mark}】`}${evaluation.outcome.summary}`,
        ...stepColumns.map(({ valueOf }) => valueOf(score)),
        evaluation.steps
          .filter(({ id }) => !steps.includes(id))
          .map(stepWords)
          .join('；'),
        clauseWords(evaluation),
        assumptionWords(evaluation),
        evaluation.warnings.join(''),
        inputWords(plan.calculator.inputs, score.inputs),
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
