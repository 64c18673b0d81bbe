import type { BatchOutcome, BatchPlan, BatchRow, BatchScore } from '../rules/batch'
import type { Evaluation } from '../rules/calculator'
import { readingsOf } from '../rules/evaluate'
import { outcomeMark, outcomeValue } from '../rules/outcome'
import { classOrder, countClasses } from './class-count'
import { sheetName, type SheetColumn, type SheetModel, type SheetValue } from './sheet-model'

/** What the 评价结果通报表 is made of. */
export interface EvaluationSummaryData {
  readonly plan: BatchPlan
  readonly rows: readonly BatchRow[]
  readonly outcome: BatchOutcome
  readonly readings: Readonly<Record<string, string>>
  /** Sheet, cell, subject, column, reason and remedy of what was refused. */
  readonly problems: readonly (readonly string[])[]
  readonly source: { readonly file: string; readonly sheet: string }
  readonly program: { readonly version: string; readonly madeAt: string }
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
export function remarksOf({ evaluation, mergedRows, row }: BatchScore): string {
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
  const valueOf = (id: string) => score.evaluation.steps.find((step) => step.id === id)?.value
  return [
    { number: String(position) },
    own[plan.nameColumn] ?? '',
    own[plan.codeColumn] ?? '',
    score.inputs['kind'] ?? '',
    ...dataColumns.map(([name]) =>
      // A share of a plot is worked out in a step, not given.
      numberOrNone(
        name === 'landArea' ? (valueOf('占地面积') ?? score.inputs[name]) : score.inputs[name],
      ),
    ),
    ...stepColumns.map(([id]) => numberOrNone(valueOf(id))),
    outcomeValue(score.evaluation.outcome),
    decisiveClauses(score.evaluation, plan.calculator.documentNumber),
    remarksOf(score),
  ]
}

function overview(data: EvaluationSummaryData, title: string): SheetModel {
  const { plan, rows, outcome, problems, source } = data
  const refused = rows.length - outcome.scores.length
  return {
    name: '汇总',
    title: `${title}（汇总）`,
    unitLine: '单位：家',
    columns: [
      { header: '镇（街道）', width: 24, kind: 'centred' },
      ...classOrder.map((name) => numeric(name.length === 1 ? `${name}类` : name, 0, 12)),
      numeric('合计', 0, 12),
    ],
    rows: countClasses(plan, rows, outcome.scores).map(({ group, classes }) => {
      const own = classOrder.map((name) => classes[name] ?? 0)
      const sum = own.reduce((total, count) => total + count, 0)
      return [group, ...[...own, sum].map((count) => ({ number: String(count) }))]
    }),
    notes: [
      `共${rows.length}家，已评价${outcome.scores.length}家，未评价${refused}家${problems.length > 0 ? '（见“未评价清单”）' : ''}。`,
      `数据来源：${source.file}，工作表“${source.sheet}”。`,
    ],
  }
}

function basis({ plan, outcome, readings: asked, program }: EvaluationSummaryData): SheetModel {
  const { calculator } = plan
  const readings = { ...calculator.readings, ...plan.readings }
  const chosen = readingsOf(readings, asked)
  return {
    name: '口径与依据',
    title: '评价口径与依据',
    unitLine: `${calculator.title}　${calculator.documentNumber}`,
    columns: [
      { header: '类别', width: 11, kind: 'centred' },
      { header: '项目', width: 34, kind: 'wrapped' },
      { header: '内容', width: 74, kind: 'wrapped' },
      { header: '来源', width: 24, kind: 'wrapped' },
    ],
    rows: [
      ...outcome.parameters.map(({ label, value, unit, origin, basis: how }) => [
        '基准值',
        `${label}（${unit}）`,
        `${value}；${how}`,
        origin === 'manual' ? '手工设定' : '程序计算',
      ]),
      ...Object.entries(readings).map(([name, { question, options }]) => [
        '推定口径',
        question,
        options.find(({ value }) => value === chosen[name])?.label ?? '',
        '文件未规定',
      ]),
      ['取位', '得分的比较', '按未取位的数值比较，表中显示两位小数（推定）', '文件未规定'],
      ...[...Object.values(calculator.clauses), ...Object.values(plan.clauses)].map(
        ({ clause, quote, documentNumber }) => ['条款原文', clause, quote, documentNumber],
      ),
      ['制表', '程序及时间', `公报案头 ${program.version}`, program.madeAt],
    ],
    notes: ['本表由程序按所列条款和口径计算，评价结果以领导小组认定为准。'],
  }
}

const refusedSheet = (problems: EvaluationSummaryData['problems']): SheetModel => ({
  name: '未评价清单',
  title: '未评价清单',
  unitLine: '以下各行有误，未予评价；改正后可重新导入',
  columns: [
    { header: '工作表', width: 16, kind: 'centred' },
    { header: '单元格', width: 10, kind: 'centred' },
    { header: '企业', width: 28, kind: 'wrapped' },
    { header: '列', width: 20, kind: 'wrapped' },
    { header: '原因', width: 46, kind: 'wrapped' },
    { header: '处理办法', width: 46, kind: 'wrapped' },
  ],
  rows: problems,
  notes: [],
})

/** 评价结果通报表 (溧政发〔2023〕6号 四、（四）: by town): summary, one sheet per town, basis, refused rows. */
export function evaluationSummary(data: EvaluationSummaryData): readonly SheetModel[] {
  const { plan, rows, outcome, problems } = data
  const title = `${plan.calculator.title}结果通报表`
  const valuesOf = new Map(rows.map(({ row, values }) => [row, values]))
  const towns = new Map<string, BatchScore[]>()
  for (const score of outcome.scores) {
    const town = valuesOf.get(score.row)?.[plan.groupColumn] ?? ''
    const own = towns.get(town)
    if (own === undefined) towns.set(town, [score])
    else own.push(score)
  }
  const taken = new Set(['汇总', '口径与依据', '未评价清单'])
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
    basis(data),
    ...(problems.length > 0 ? [refusedSheet(problems)] : []),
  ]
}
