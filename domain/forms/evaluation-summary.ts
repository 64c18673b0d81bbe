import { valueIn, type BatchPlan, type BatchScore, type ScoredRow } from '../rules/batch'
import type { Evaluation } from '../rules/calculator'
import { classBounds } from '../rules/enterprise-evaluation/class-adjustment'
import { outcomeMark, outcomeValue } from '../rules/outcome'
import { basisSheet } from './basis-sheet'
import { valueLabel, type BatchForm, type BatchFormData, type BatchWords } from './batch-form'
import { distributionSheet, seriesColour } from './chart-sheets'
import { countClasses } from './class-count'
import { problemSheet } from './problem-sheet'
import { sheetName, type SheetColumn, type SheetModel, type SheetValue } from './sheet-model'

const classes = ['A', 'B', 'C', 'D', 'T'] as const
const countedValues = [...classes, '不适用'] as const

const words: BatchWords = {
  single: '单户计算',
  many: '批量评价',
  act: '评价',
  subject: '企业',
  counter: '家',
  name: '企业名称',
  group: '镇（街道）',
  value: '类别',
  valueSuffix: '类',
  values: classes,
  report: '评价结果通报表',
  parameters: {
    title: '基准值',
    help: '留空即按文件规定由本工作簿参评企业的数据自动计算；已公布的，直接填写。',
  },
  facts: [
    { header: '类型', kind: 'text' },
    { header: '得分', kind: 'number' },
  ],
  scale: {
    fact: '得分',
    unit: '分',
    thresholds: classBounds.map(({ from, value }) => ({ from: from.toText(), value })),
  },
}

const numeric = (header: string, decimals: number, width: number): SheetColumn => ({
  header,
  width,
  kind: 'number',
  decimals,
})

/** Input → column, as the enterprise (or its merged group) was scored. */
const dataColumns: readonly (readonly [string, SheetColumn])[] = [
  ['landArea', numeric('占地面积（亩）', 2, 10)],
  ['taxPaid', numeric('实缴税金（万元）', 2, 11)],
  ['taxableSales', numeric('应税销售收入（万元）', 2, 12)],
  ['energyUse', numeric('总能耗（吨标煤）', 2, 11)],
  ['emissions', numeric('污染物排放量（吨）', 3, 10)],
]

/** Step → column. */
const stepColumns: readonly (readonly [string, SheetColumn])[] = [
  ['亩均税收', numeric('亩均税收（万元/亩）', 2, 10)],
  ['亩均税收折算分', numeric('亩均税收得分', 2, 9)],
  ['亩均应税销售收入得分', numeric('亩均应税销售收入得分', 2, 10)],
  ['单位能耗税收得分', numeric('单位能耗税收得分', 2, 9)],
  ['单位污染物排放税收得分', numeric('单位污染物排放税收得分', 2, 10)],
  ['基础分', numeric('基础分', 2, 8)],
  ['加分', numeric('加分', 2, 7)],
  ['扣分', numeric('扣分', 2, 7)],
  ['总分', numeric('综合评价得分', 2, 10)],
]

const columns: readonly SheetColumn[] = [
  { header: '序号', width: 5, kind: 'centred' },
  { header: '企业名称', width: 26, kind: 'wrapped' },
  { header: '统一社会信用代码', width: 21, kind: 'text' },
  { header: '企业类型', width: 11, kind: 'centred' },
  ...dataColumns.map(([, column]) => column),
  ...stepColumns.map(([, column]) => column),
  { header: '评价类别', width: 8, kind: 'centred' },
  { header: '依据条款', width: 24, kind: 'wrapped' },
  { header: '说明', width: 36, kind: 'wrapped' },
]

/** Steps that settle the class, beside the score. */
const settles = /^(调档|曝光降类|暂缓定类$)/

/** Clauses that decided the class: class by score, adjustments, vetoes. */
function decisiveClauses(evaluation: Evaluation, documentNumber: string): string {
  const decisive = evaluation.steps.filter(({ id }) => id === '得分定类' || settles.test(id))
  const cites = [
    ...decisive.flatMap((step) => step.cites),
    ...(evaluation.outcome.kind === 'notApplicable' ? evaluation.outcome.cites : []),
  ]
  const labels = [...new Set(cites.map(({ clause }) => clause))]
  return labels.length === 0 ? '' : `${documentNumber}${labels.join('；')}`
}

/** Why the result is what it is, and what it rests on beside the text. */
function remarksOf({ evaluation, mergedRows, row }: ScoredRow): string {
  const { outcome, steps, gaps, warnings } = evaluation
  const mark = outcomeMark(outcome)
  const others = mergedRows.filter((other) => other !== row)
  const remarks = [
    ...(outcome.kind === 'notApplicable' ? [outcome.summary] : []),
    ...(others.length > 0 ? [`与第${others.join('、')}行合并评价，共享结果`] : []),
    ...steps
      .filter(({ id }) => settles.test(id))
      .map(({ formula, value }) => `${formula}，${value}`),
    ...gaps.map(({ question, used }) => `${question}，本表按：${used}`),
    // Terms hold for the whole batch and say nothing of the single enterprise.
    ...steps
      .filter(({ id }) => !id.startsWith('时限·'))
      .map(({ assumption }) => assumption)
      .filter((text) => text !== null),
    ...warnings,
  ].join('；')
  return mark === '' ? remarks : `【${mark}】${remarks}`
}

const numberOrNone = (text: string | undefined): SheetValue =>
  text === undefined || text === '' ? null : { number: text }

function scoreRow(
  plan: BatchPlan,
  own: Readonly<Record<string, string>>,
  score: BatchScore,
  position: number,
): readonly SheetValue[] {
  const scored = { ...score, ...score.detail() }
  const { evaluation, inputs } = scored
  const valueOf = (id: string) => evaluation.steps.find((step) => step.id === id)?.value
  return [
    { number: String(position) },
    valueIn(own, plan.nameColumn),
    valueIn(own, plan.codeColumn),
    inputs['kind'] ?? '',
    ...dataColumns.map(([name]) =>
      // A share of a plot is worked out in a step, not given.
      numberOrNone(name === 'landArea' ? (valueOf('占地面积') ?? inputs[name]) : inputs[name]),
    ),
    ...stepColumns.map(([id]) => numberOrNone(valueOf(id))),
    outcomeValue(evaluation.outcome),
    decisiveClauses(evaluation, plan.calculator.documentNumber),
    remarksOf(scored),
  ]
}

function overview(data: BatchFormData, title: string): SheetModel {
  const { plan, rows, outcome, problems, source } = data
  const refused = rows.length - outcome.scores.length
  const counts = countClasses(plan, rows, outcome.scores, countedValues)
  return {
    name: '汇总',
    title: `${title}（汇总）`,
    unitLine: '单位：家',
    columns: [
      { header: '镇（街道）', width: 24, kind: 'centred' },
      ...countedValues.map((name) => numeric(name.length === 1 ? `${name}类` : name, 0, 12)),
      numeric('合计', 0, 12),
    ],
    rows: counts.map(({ group, classes: own }) => {
      const numbers = countedValues.map((name) => own[name] ?? 0)
      const sum = numbers.reduce((total, count) => total + count, 0)
      return [group, ...[...numbers, sum].map((count) => ({ number: String(count) }))]
    }),
    notes: [
      `共${rows.length}家，已评价${outcome.scores.length}家，未评价${refused}家${problems.length > 0 ? '（见“未评价清单”）' : ''}。`,
      `数据来源：${source.file}，工作表“${source.sheet}”。`,
    ],
    charts: [
      {
        title: '各镇（街道）评价结果家数',
        kind: 'stacked',
        // 合计 stands last and would dwarf the towns.
        rows: Math.max(1, counts.length - 1),
        labelColumn: 0,
        series: countedValues.flatMap((value, at) =>
          counts.some(({ classes: own }) => (own[value] ?? 0) > 0)
            ? [{ name: valueLabel(words, value), column: at + 1, colour: seriesColour(at) }]
            : [],
        ),
        unit: '家',
      },
    ],
  }
}

/** Scores of the sheets by bins. */
function scores(sheets: readonly SheetModel[], title: string): readonly SheetModel[] {
  const { scale } = words
  const at = columns.findIndex(({ header }) => header === '综合评价得分')
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const value = row[at]
      return value === null || value === undefined || typeof value === 'string'
        ? []
        : [value.number]
    }),
  )
  const sheet =
    scale === null
      ? null
      : distributionSheet(
          {
            title,
            words,
            label: scale.fact,
            unit: scale.unit,
            thresholds: scale.thresholds,
            notes: [
              '按表中所示的得分分组；类别按未取位的数值判定，并可能依规定调整，以各镇（街道）表为准。',
            ],
          },
          texts,
        )
  return sheet === null ? [] : [sheet]
}

/** 评价结果通报表 (溧政发〔2023〕6号 四、（四）: by town): summary, one sheet per town, basis, refused rows. */
function evaluationSummary(data: BatchFormData): readonly SheetModel[] {
  const { plan, rows, outcome, problems } = data
  const title = `${plan.calculator.title}结果通报表`
  const valuesOf = new Map(rows.map(({ row, values }) => [row, values]))
  const towns = new Map<string, BatchScore[]>()
  for (const score of outcome.scores) {
    const town = valueIn(valuesOf.get(score.row) ?? {}, plan.groupColumn)
    const own = towns.get(town)
    if (own === undefined) towns.set(town, [score])
    else own.push(score)
  }
  const taken = new Set(['汇总', '得分分布', '口径与依据', '未评价清单'])
  const sheets = [...towns].map(([town, scores]): SheetModel => {
    const name = sheetName(town, taken)
    taken.add(name)
    return {
      name,
      title: `${town}${title}`,
      unitLine: '单位：亩、万元、吨标煤、吨、分',
      columns,
      rows: scores.map((score, at) => scoreRow(plan, valuesOf.get(score.row) ?? {}, score, at + 1)),
      notes: [],
    }
  })
  return [
    overview(data, title),
    ...sheets,
    ...scores(sheets, title),
    basisSheet(data, {
      title: '评价口径与依据',
      more: [['取位', '得分的比较', '按未取位的数值比较，表中显示两位小数（推定）', '文件未规定']],
      note: '本表由程序按所列条款和口径计算，评价结果以领导小组认定为准。',
    }),
    ...(problems.length > 0
      ? [
          problemSheet(problems, {
            name: '未评价清单',
            unitLine: '以下各行有误，未予评价；改正后可重新导入',
            subject: '企业',
          }),
        ]
      : []),
  ]
}

/** 评价结果通报表 as the form of the enterprise evaluation's batch. */
export const evaluationForm: BatchForm = {
  words,
  sample: '工业企业效益综合评价-样例500家.xlsx',
  template: {
    sheet: '企业名单',
    notes: ['规上企业须填总能耗，规上有排污企业另填污染物排放量；红色列名为必填。'],
  },
  facts: ({ inputs, evaluation }) => [
    inputs['kind'] ?? '',
    evaluation.steps.find(({ id }) => id === '总分')?.value ?? '',
  ],
  note: remarksOf,
  sheets: evaluationSummary,
}
