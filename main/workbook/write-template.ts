import { formFor } from '../../domain/forms/form-registry'
import { exampleRowName, type BatchPlan } from '../../domain/rules/batch'
import type { Example, Input } from '../../domain/rules/calculator'
import { columnLetter } from './cell'
import { columnsOf, headerOf, isNeeded } from './recognise-header'
import type { CellStyle } from './ooxml/style-sheet'
import type { CellPart, Worksheet } from './ooxml/worksheet'
import { writeBook } from './write-workbook'

/** Rows prepared with formats and drop-downs. */
const preparedRows = 500

function rangeOf(input: Input): string {
  switch (input.kind) {
    case 'number': {
      const parts = [
        ...(input.moreThan === undefined ? [] : [`大于${input.moreThan}`]),
        ...(input.atLeast === undefined ? [] : [`不小于${input.atLeast}`]),
        ...(input.atMost === undefined ? [] : [`不大于${input.atMost}`]),
      ]
      return `数字${input.unit === '' ? '' : `，单位${input.unit}`}${parts.length === 0 ? '' : `，${parts.join('，')}`}`
    }
    case 'flag':
      return '是 / 否，留空为否'
    case 'choice':
      return input.choices.map(({ value }) => value).join(' / ')
    case 'date':
      return '日期，如2023-12-31'
    case 'text':
      return '文字'
  }
}

/** Values a cell may have; empty for free ones. */
const optionsOf = (input: Input): readonly string[] =>
  input.kind === 'choice'
    ? input.choices.map(({ value }) => value)
    : input.kind === 'flag'
      ? ['是', '否']
      : []

/** The example whose row stands in the template: the first that the text simply decides. */
export const templateExample = ({ calculator }: BatchPlan): Example | undefined =>
  calculator.examples.find(({ outcome }) => outcome.kind === 'determined') ?? calculator.examples[0]

const optionSheet = '选项'
/** Longer lists are cut off by workbook programs when they stand in the rule itself. */
const longestInlineList = 250

const isInline = (options: readonly string[]): boolean =>
  options.every((option) => !/[,"]/.test(option)) && options.join(',').length <= longestInlineList

/** The list of a drop-down: in the rule itself, or on a sheet of its own where it is long or holds commas. */
const listFormula = (options: readonly string[], at: number): string => {
  const letter = columnLetter(at)
  return isInline(options)
    ? `"${options.join(',')}"`
    : `${optionSheet}!$${letter}$1:$${letter}$${options.length}`
}

const [songFont, headFont] = [
  { name: '宋体', size: 10.5 },
  { name: '黑体', size: 10.5 },
]
const tableHead: CellStyle = { font: headFont, framed: true, wrapped: true }
const tableBody: CellStyle = { font: songFont, framed: true, wrapped: true }

/** Lines of 15 points that the longest cell of the row takes. */
const heightOf = (values: readonly string[], widths: readonly number[]): number =>
  15 *
    Math.max(
      ...values.map((value, at) =>
        Math.ceil((value.length * 2) / Math.max(1, (widths[at] ?? 10) - 1)),
      ),
      1,
    ) +
  3

function tableSheet(
  { name, widths }: { readonly name: string; readonly widths: readonly number[] },
  lines: readonly (readonly string[])[],
): Worksheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    frozen: { rows: 1, columns: 0 },
    titleRows: 1,
    rows: lines.map((values, at) => ({
      height: Math.min(400, heightOf(values, widths)),
      cells: values.map((value) => ({ value, style: at === 0 ? tableHead : tableBody })),
    })),
  }
}

const headerStyle = (needed: boolean): CellStyle => ({
  font: { ...headFont, colour: needed ? 'FFB3121D' : 'FF000000' },
  framed: true,
  fill: 'FFF2F2F2',
  horizontal: 'center',
  wrapped: true,
})
const headerStyles = { needed: headerStyle(true), optional: headerStyle(false) }
// Codes and dates as text: what is typed is what is read.
const numberColumn: CellStyle = { font: songFont, format: 'General' }
const textColumn: CellStyle = { font: songFont, format: '@' }
const exampleFont = { ...songFont, italic: true, colour: 'FF7F7F7F' }
const numberExample: CellStyle = { ...numberColumn, font: exampleFont }
const textExample: CellStyle = { ...textColumn, font: exampleFont }

function entrySheet(plan: BatchPlan, name: string): Worksheet {
  const columns = Object.entries(columnsOf(plan))
  const example = templateExample(plan)
  return {
    name,
    columns: columns.map(([, input]) => ({
      width: Math.max(12, Math.min(26, headerOf(input).length * 2 + 2)),
      style: input.kind === 'number' ? numberColumn : textColumn,
    })),
    frozen: { rows: 1, columns: 1 },
    titleRows: 1,
    rows: [
      {
        height: 36,
        cells: columns.map(([, input]) => ({
          value: headerOf(input),
          style: isNeeded(input) ? headerStyles.needed : headerStyles.optional,
        })),
      },
      {
        height: 18,
        cells: columns.map(([column, input]): CellPart | null => {
          const value = column === plan.nameColumn ? exampleRowName : example?.inputs[column]
          if (value === undefined || value === '') return null
          const number = input.kind === 'number' ? Number(value) : NaN
          return Number.isFinite(number)
            ? { value: number, style: numberExample }
            : { value, style: textExample }
        }),
      },
    ],
    dropDowns: columns.flatMap(([, input], at) => {
      const options = optionsOf(input)
      return options.length === 0
        ? []
        : [
            {
              column: at + 1,
              from: 2,
              to: preparedRows + 1,
              formula: listFormula(options, at),
              title: '请从下拉列表选择',
              // Workbook programs take no more than 255 characters here.
              message: `${input.label}：请填${options.join('、')}`.slice(0, 200),
            },
          ]
    }),
  }
}

/** The lists that do not fit into their rules, each in the column of its input; null where all fit. */
function optionsSheet(plan: BatchPlan): Worksheet | null {
  const lists = Object.values(columnsOf(plan)).map((input) => {
    const options = optionsOf(input)
    return isInline(options) ? [] : options
  })
  const longest = Math.max(...lists.map((list) => list.length))
  if (longest === 0) return null
  return {
    name: optionSheet,
    hidden: true,
    columns: lists.map(() => ({ width: 20 })),
    frozen: { rows: 0, columns: 0 },
    rows: Array.from({ length: longest }, (_row, at) => ({
      height: 15,
      cells: lists.map((list) => {
        const value = list[at]
        return value === undefined ? null : { value, style: textColumn }
      }),
    })),
  }
}

/** An empty workbook for the plan: a sheet to fill in, one that explains each column, one with the clauses. */
export async function writeTemplate(
  plan: BatchPlan,
  target: string,
  madeAt: string,
): Promise<void> {
  const { template } = formFor(plan)
  const options = optionsSheet(plan)
  const sheets = [
    entrySheet(plan, template.sheet),
    tableSheet({ name: '填写说明', widths: [30, 12, 40, 44, 70] }, [
      ['列名', '是否必填', '填写内容', '说明', '依据'],
      ...Object.values(columnsOf(plan)).map((input) => [
        headerOf(input),
        isNeeded(input) ? '必填' : '按情况填写',
        rangeOf(input),
        input.help ?? '',
        input.cite === undefined
          ? ''
          : `${input.cite.documentNumber}${input.cite.clause}：${input.cite.quote}`,
      ]),
      ...[...template.notes, '第2行为示例，导入时不计算。'].map((note) => [
        '说明',
        '',
        note,
        '',
        '',
      ]),
    ]),
    tableSheet({ name: '条款原文', widths: [24, 30, 110] }, [
      ['文号', '条款', '原文'],
      ...[...Object.values(plan.calculator.clauses), ...Object.values(plan.clauses)].map(
        ({ documentNumber, clause, quote }) => [documentNumber, clause, quote],
      ),
    ]),
    ...(options === null ? [] : [options]),
  ]
  await writeBook(sheets, target, madeAt)
}
