import { chineseDate } from '../calendar/iso-date'
import type { CalculationRecord } from '../calculation/record'
import type { Citation } from '../citation/citation'
import { Ratio } from '../quantity/ratio'
import { outcomeUnit, outcomeValue } from '../rules/outcome'
import { effectWords, gapWords, outcomeMeaning, outcomeWords } from '../rules/outcome-words'
import { seriesColour } from './chart-sheets'
import type { SheetChart, SheetColumn, SheetModel, SheetValue } from './sheet-model'
import { instalments, plannedBars } from './step-figures'

/** Whom and what the calculation is about, as it was saved; empty where nothing was said. */
export interface CalculationNames {
  readonly subject: string
  readonly note: string
  /** When it was computed, in words. */
  readonly at: string
}

const clauses = (cites: readonly Citation[], own: string): string =>
  [
    ...new Set(
      cites.map(({ documentNumber, clause }) =>
        documentNumber === own ? clause : `${documentNumber}${clause}`,
      ),
    ),
  ].join('，')

const quotes = (cites: readonly Citation[]): string =>
  [...new Set(cites.map(({ quote }) => `“${quote}”`))].join('\n')

type Lines = readonly (readonly [string, string])[]

function conclusion(record: CalculationRecord, names: CalculationNames): SheetModel {
  const { title, documentNumber, documentTitle, inputs, parameters, evaluation } = record
  const { outcome, gaps, warnings } = evaluation
  const lines: Lines = [
    ['事项', title],
    [
      '依据文件',
      documentTitle === '' ? documentNumber : `《${documentTitle}》（${documentNumber}）`,
    ],
    ...(names.subject === '' ? [] : ([['对象', names.subject]] as const)),
    ['结果', `${outcomeValue(outcome)}${outcomeUnit(evaluation)}`],
    ['性质', outcomeWords[outcome.kind]],
    ['结论', outcome.summary],
    ...(outcomeMeaning[outcome.kind] === ''
      ? []
      : ([['注意', outcomeMeaning[outcome.kind]]] as const)),
    ...(outcome.kind === 'notApplicable'
      ? ([['不适用依据', clauses(outcome.cites, documentNumber)]] as const)
      : []),
    ...gaps.map((gap): readonly [string, string] => [
      `文件未明确：${gapWords[gap.kind]}`,
      `${gap.question}。本次采用：${gap.used}；${effectWords(gap)}。${gap.cites.length === 0 ? '' : `依据${clauses(gap.cites, documentNumber)}。`}`,
    ]),
    ...warnings.map((warning): readonly [string, string] => ['提示', warning]),
    ...inputs.map(({ name, label, shown }): readonly [string, string] => {
      const use = parameters.find(({ input }) => input === name)
      return [
        `填报：${label}`,
        use === undefined ? shown : `${shown}（取自参数“${use.name}”，来源：${use.source}）`,
      ]
    }),
    ...(names.note === '' ? [] : ([['备注', names.note]] as const)),
    ['计算', `${names.at}，公报案头 ${record.programVersion}`],
  ]
  return {
    name: '计算书',
    title: `${title}计算书`,
    unitLine: documentNumber,
    columns: [
      { header: '项目', width: 38, kind: 'wrapped' },
      { header: '内容', width: 92, kind: 'wrapped' },
    ],
    rows: lines,
    notes: ['本表由程序按所列条款计算，供办理参考，以正式发文为准。'],
  }
}

function steps({ title, documentNumber, evaluation }: CalculationRecord): SheetModel {
  const columns: readonly SheetColumn[] = [
    { header: '序号', width: 6, kind: 'centred' },
    { header: '步骤', width: 22, kind: 'wrapped' },
    { header: '公式', width: 34, kind: 'wrapped' },
    { header: '代入', width: 30, kind: 'wrapped' },
    { header: '结果', width: 14, kind: 'centred' },
    { header: '单位', width: 10, kind: 'centred' },
    { header: '依据条款', width: 20, kind: 'wrapped' },
    { header: '条款原文', width: 48, kind: 'wrapped' },
    { header: '推定', width: 24, kind: 'wrapped' },
  ]
  return {
    name: '计算步骤',
    title: `${title}计算步骤`,
    unitLine: documentNumber,
    columns,
    rows: evaluation.steps.map(
      (
        { label, formula, substituted, value, unit, cites, assumption },
        at,
      ): readonly SheetValue[] => [
        { number: String(at + 1) },
        label,
        formula,
        substituted,
        // As it is shown: 60.00 stays 60.00.
        value,
        unit,
        clauses(cites, documentNumber),
        quotes(cites),
        assumption ?? '',
      ],
    ),
    notes: [],
  }
}

const figureColumn = (header: string): SheetColumn => ({
  header,
  width: 16,
  kind: 'number',
  decimals: 2,
})

function planned({ title, evaluation }: CalculationRecord): readonly SheetModel[] {
  const bars = plannedBars(evaluation.steps)
  const [first] = bars
  if (first === undefined) return []
  const { unit } = first
  const chart: SheetChart = {
    title: '计划与已供应',
    kind: 'bars',
    rows: bars.length,
    labelColumn: 0,
    series: [
      { name: '计划', column: 1, colour: seriesColour(2) },
      { name: '已供应', column: 2, colour: seriesColour(0) },
    ],
    unit,
  }
  return [
    {
      name: '计划与已供应',
      title: `${title}：计划与已供应`,
      unitLine: `单位：${unit}`,
      columns: [
        { header: '用途', width: 34, kind: 'wrapped' },
        figureColumn('计划'),
        figureColumn('已供应'),
        figureColumn('剩余（负数为超出）'),
      ],
      rows: bars.map(({ label, plan, done }) => [
        label,
        { number: String(plan) },
        { number: String(done) },
        {
          number: Ratio.from(String(plan))
            .minus(Ratio.from(String(done)))
            .toText(),
        },
      ]),
      notes: [],
      charts: [chart],
    },
  ]
}

function payments({ title, evaluation }: CalculationRecord): readonly SheetModel[] {
  const found = instalments(evaluation.steps)
  const [first] = found
  if (first === undefined || found.length < 2) return []
  const { unit } = first
  const chart: SheetChart = {
    title: '分期发放',
    kind: 'columns',
    rows: found.length,
    labelColumn: 0,
    series: [{ name: '金额', column: 2, colour: seriesColour(0) }],
    unit,
  }
  return [
    {
      name: '分期发放',
      title: `${title}：分期发放`,
      unitLine: `单位：${unit}`,
      columns: [
        { header: '时间', width: 24, kind: 'centred' },
        { header: '期次', width: 34, kind: 'wrapped' },
        figureColumn('金额'),
      ],
      rows: found.map(({ label, date, amount }) => [chineseDate(date), label, { number: amount }]),
      notes: [],
      charts: [chart],
    },
  ]
}

/** 计算书: a single calculation to hand on, with its steps, the words of its clauses and its charts. */
export const calculationSheets = (
  record: CalculationRecord,
  names: CalculationNames,
): readonly SheetModel[] => [
  conclusion(record, names),
  ...(record.evaluation.steps.length === 0 ? [] : [steps(record)]),
  ...planned(record),
  ...payments(record),
]
