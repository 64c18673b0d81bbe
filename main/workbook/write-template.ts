import type ExcelJS from 'exceljs'
import { formFor } from '../../domain/forms/form-registry'
import { exampleRowName, type BatchPlan } from '../../domain/rules/batch'
import type { Example, Input } from '../../domain/rules/calculator'
import { columnLetter } from './cell'
import { columnsOf, headerOf, isNeeded } from './recognise-header'
import { a4, newBook, saveBook } from './write-workbook'

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

/** The list of a drop-down: in the rule itself, or on a sheet of its own where it is long or holds commas. */
function listFormula(book: ExcelJS.Workbook, options: readonly string[], at: number): string {
  const inline = options.join(',')
  const isPlain = options.every((option) => !/[,"]/.test(option))
  if (isPlain && inline.length <= longestInlineList) return `"${inline}"`
  const sheet =
    book.getWorksheet(optionSheet) ?? book.addWorksheet(optionSheet, { state: 'hidden' })
  const letter = columnLetter(at)
  options.forEach((option, position) => {
    sheet.getCell(`${letter}${position + 1}`).value = option
  })
  return `${optionSheet}!$${letter}$1:$${letter}$${options.length}`
}

const thin = { style: 'thin' } as const
const framed = { top: thin, bottom: thin, left: thin, right: thin }

function addTable(
  book: ExcelJS.Workbook,
  { name, widths }: { readonly name: string; readonly widths: readonly number[] },
  lines: readonly (readonly string[])[],
): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: { ...a4, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  lines.forEach((values, at) => {
    const row = sheet.getRow(at + 1)
    values.forEach((value, position) => {
      const cell = row.getCell(position + 1)
      cell.value = value
      cell.style = {
        font: { name: at === 0 ? '黑体' : '宋体', size: 10.5 },
        alignment: { vertical: 'middle', wrapText: true },
        border: framed,
      }
    })
  })
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })
}

interface RangeValidations {
  readonly dataValidations: {
    add(range: string, validation: ExcelJS.DataValidation): void
  }
}

function addEntrySheet(book: ExcelJS.Workbook, plan: BatchPlan, name: string): void {
  const columns = Object.entries(columnsOf(plan))
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }],
    pageSetup: { ...a4, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  })
  // The library keeps drop-downs of whole ranges, which its types leave out; cell by cell takes ten times as long.
  const { dataValidations: validations } = sheet as unknown as RangeValidations
  const example = templateExample(plan)
  columns.forEach(([column, input], at) => {
    const header = sheet.getCell(1, at + 1)
    header.value = headerOf(input)
    header.style = {
      font: {
        name: '黑体',
        size: 10.5,
        color: { argb: isNeeded(input) ? 'FFB3121D' : 'FF000000' },
      },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } },
      border: { bottom: thin, right: thin },
    }
    sheet.getColumn(at + 1).width = Math.max(12, Math.min(26, headerOf(input).length * 2 + 2))
    // Codes and dates as text: what is typed is what is read.
    sheet.getColumn(at + 1).numFmt = input.kind === 'number' ? 'General' : '@'
    const options = optionsOf(input)
    if (options.length > 0) {
      const formula = listFormula(book, options, at)
      validations.add(`${columnLetter(at)}2:${columnLetter(at)}${preparedRows + 1}`, {
        type: 'list',
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: true,
        errorTitle: '请从下拉列表选择',
        // Workbook programs take no more than 255 characters here.
        error: `${input.label}：请填${options.join('、')}`.slice(0, 200),
      })
    }
    const value = column === plan.nameColumn ? exampleRowName : example?.inputs[column]
    if (value === undefined || value === '') return
    const cell = sheet.getCell(2, at + 1)
    const number = input.kind === 'number' ? Number(value) : NaN
    cell.value = Number.isFinite(number) ? number : value
    cell.font = { name: '宋体', size: 10.5, italic: true, color: { argb: 'FF7F7F7F' } }
  })
  sheet.getRow(1).height = 36
}

/** An empty workbook for the plan: a sheet to fill in, one that explains each column, one with the clauses. */
export async function writeTemplate(
  plan: BatchPlan,
  target: string,
  madeAt: string,
): Promise<void> {
  const { template } = formFor(plan)
  const book = newBook(madeAt)
  addEntrySheet(book, plan, template.sheet)
  addTable(book, { name: '填写说明', widths: [30, 12, 40, 44, 70] }, [
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
    ...[...template.notes, '第2行为示例，导入时不计算。'].map((note) => ['说明', '', note, '', '']),
  ])
  addTable(book, { name: '条款原文', widths: [24, 30, 110] }, [
    ['文号', '条款', '原文'],
    ...[...Object.values(plan.calculator.clauses), ...Object.values(plan.clauses)].map(
      ({ documentNumber, clause, quote }) => [documentNumber, clause, quote],
    ),
  ])
  await saveBook(book, target)
}
